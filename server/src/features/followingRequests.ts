/** What is asked about references that follow their notes: what would be mended, a note more, all notes in order. */
import type { Position } from 'vscode-languageserver';
import type { Left } from '../repair/heal/plan';
import { applyEdits } from '../text/edit';
import { LineIndex } from '../text/line-index';
import type { ClientAbilities } from './abilities';
import { workspaceEdit } from './edits';
import { messageOf } from './followingWords';
import type { OpenDocument } from './openDocument';
import type { InsertFootnoteResult, RenumberNotesResult, RepairsResult } from './protocol';
import { offsetOf, rangeOf, type View } from './view';

type Followed = Pick<OpenDocument, 'follower' | 'unfinished'>;

export const nothingToRepair: RepairsResult = { count: 0, place: null, message: '', edit: null, lost: [] };

export function repairs(view: View, { follower }: Followed, client: ClientAbilities): RepairsResult {
  const outlook = follower.see(view.analysis);
  return {
    count: outlook.count,
    place: outlook.place === null ? null : rangeOf(view, outlook.place),
    message: messageOf(outlook),
    edit: outlook.edits.length === 0 ? null : workspaceEdit(view, outlook.edits, client),
    lost: placed(view, outlook.lost),
  };
}

export function insertFootnote(
  view: View,
  position: Position,
  { follower, unfinished }: Followed,
  client: ClientAbilities,
): InsertFootnoteResult | null {
  const inserted = follower.insertFootnote(view.analysis, offsetOf(view, position));
  if (inserted === null) return null;
  const after = applyEdits(view.analysis.manuscript.source, inserted.edits);
  const cursor = LineIndex.of(after).positionAt(inserted.cursor);
  unfinished.willWriteOn(cursor.line);
  return { edit: workspaceEdit(view, inserted.edits, client), cursor };
}

export function renumberNotes(view: View, { follower }: Followed, client: ClientAbilities): RenumberNotesResult {
  const { edits, left } = follower.renumber(view.analysis);
  return { edit: edits.length === 0 ? null : workspaceEdit(view, edits, client), left: placed(view, left) };
}

const placed = (view: View, left: readonly Left[]) =>
  left.map(({ span, message }) => ({ range: rangeOf(view, span), message }));
