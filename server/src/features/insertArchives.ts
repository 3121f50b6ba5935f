/** *Insert archive links*: the copies of a list in their places, as one edit, and what could not be put in. */
import { readArchiveList } from '../repair/archiveList';
import { insertArchives as inserted } from '../repair/insertArchives';
import type { ClientAbilities } from './abilities';
import { workspaceEdit } from './edits';
import type { InsertArchivesResult } from './protocol';
import { rangeOf, type View } from './view';

export function insertArchives(view: View, text: string, client: ClientAbilities): InsertArchivesResult {
  const list = readArchiveList(text);
  const { edits, unplaced, alreadyThere } = inserted(view.analysis, list);
  const unused = list.problems.map(({ line, message }) => ({
    range: null,
    message: `Line ${line} of the list: ${message}.`,
  }));
  const left = unplaced.map(({ copy: { url }, span }) =>
    span === null
      ? { range: null, message: `${url} is not cited here.` }
      : { range: rangeOf(view, span), message: `${url}: there is no place for the copy.` },
  );
  return {
    edit: edits.length === 0 ? null : workspaceEdit(view, edits, client),
    placed: edits.length,
    alreadyThere: alreadyThere.length,
    left: [...unused, ...left],
  };
}
