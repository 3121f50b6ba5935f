/** Rename: a label of a note or a hereinafter name, everywhere at once; and why not, in words. */
import {
  LSPErrorCodes,
  ResponseError,
  type Position,
  type PrepareRenameResult,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import { analyse } from '../analysis/analyse';
import type { Analysis } from '../analysis/analysis';
import { fold } from '../authority/fold';
import { canStandForNumber } from '../citation/note-label';
import { labelEnd } from '../manuscript/markdown-notes';
import { defaultOptions } from '../settings/options';
import { touches } from '../text/span';
import type { ClientAbilities } from './abilities';
import { workspaceEdit } from './edits';
import { labelsNamed, renameableAt, type Renameable } from './renameable';
import { targetAt } from './target';
import { offsetOf, rangeOf, type View } from './view';

/** @throws an error with the reason where nothing can be renamed */
export function prepareRename(view: View, position: Position): PrepareRenameResult {
  const { offset, renameable } = found(view, position);
  const here = renameable.places.find((place) => touches(place, offset));
  if (here === undefined) throw refusal(nothingHere);
  return { range: rangeOf(view, here), placeholder: renameable.name };
}

/** @throws an error with the reason where the name is taken, or could not be read again */
export function rename(view: View, position: Position, newName: string, client: ClientAbilities): WorkspaceEdit {
  const { renameable } = found(view, position);
  const name = newName.trim();
  if (name !== renameable.name) {
    const reason =
      renameable.kind === 'label'
        ? againstLabel(view.analysis, renameable, name)
        : againstName(view.analysis, renameable, name);
    if (reason !== null) throw refusal(reason);
  }
  const edits = renameable.places.map((span) => ({ span, newText: name }));
  return workspaceEdit(view, edits, client);
}

const refusal = (message: string): ResponseError => new ResponseError(LSPErrorCodes.RequestFailed, message);

const nothingHere = 'Only the label of a note, [^label], and a hereinafter name can be renamed.';

function found(view: View, position: Position): { readonly offset: number; readonly renameable: Renameable } {
  const { analysis } = view;
  const offset = offsetOf(view, position);
  const renameable = analysis.legalWriting === 'sure' ? renameableAt(analysis, offset) : null;
  if (renameable === null) {
    const target = targetAt(analysis, offset)?.kind;
    const numbered = target === 'call' || target === 'marker';
    throw refusal(numbered ? 'The number of a note follows from its place, and can’t be renamed.' : nothingHere);
  }
  if (renameable.kind === 'label' && analysis.manuscript.numbering === 'label') {
    throw refusal('The labels of this document are the numbers of its notes: to rename one would break what names it.');
  }
  return { offset, renameable };
}

function againstLabel(analysis: Analysis, { name }: Renameable, wanted: string): string | null {
  const { manuscript, resolution } = analysis;
  const marker = `[^${wanted}]`;
  if (labelEnd(marker, 0) !== marker.length - 1) {
    return `“${wanted}” can’t be a label: it must be without blanks and brackets, and not be empty.`;
  }
  const same = (label: string): boolean => label.toLowerCase() === wanted.toLowerCase() && label !== name;
  if (manuscript.notes.some(({ label }) => same(label)) || manuscript.calls.some(({ label }) => same(label))) {
    return `There is a note [^${wanted}] already.`;
  }
  const named = resolution.occurrences.some((each) => labelsNamed(analysis, each).some(({ text }) => text === name));
  return named && !canStandForNumber(wanted) ? `“#${wanted}” could not be read as the label of a note.` : null;
}

function againstName(analysis: Analysis, { hereinafter }: Renameable, wanted: string): string | null {
  if (wanted === '') return 'A hereinafter name can’t be empty.';
  const folded = fold(wanted);
  const other = analysis.resolution.authorities.find(
    ({ id, keys }) => id !== hereinafter?.authority && keys.some((key) => key.folded === folded && !key.weak),
  );
  if (other !== undefined) {
    const note = analysis.manuscript.notes[analysis.resolution.occurrences[other.full]?.note ?? -1];
    const where = note === undefined ? 'in the text' : `in note ${note.number ?? note.label}`;
    return `“${wanted}” already means another work, cited ${where}.`;
  }
  return canBeReadAgain(wanted) ? null : `“${wanted}” could not be read as the name of a work.`;
}

/** Whether a *supra* finds a work by this name: asked of a document of two notes. */
function canBeReadAgain(name: string): boolean {
  const work = `Ann Zyxwvut, Title of the Work, 90 N.Y.U. L. Rev. 1160, 1175 (2015) [hereinafter ${name}]`;
  const text = `So.[1] So.[2]\n\n[1] ${work}.\n\n[2] ${name}, supra note 1, at 1180.\n`;
  const { resolution } = analyse(text, 'plaintext', { ...defaultOptions, document: 'law-review' });
  const [defined, ...others] = resolution.hereinafters;
  return (
    defined?.name === name && others.length === 0 && defined.uses.length === 1 && resolution.occurrences.length === 2
  );
}
