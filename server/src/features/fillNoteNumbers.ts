/** *Fill note numbers*: every open number that has one answer, as one edit, and a list of the rest. */
import { fillNoteNumbers as filled, type LeftOpen } from '../repair/fillNoteNumbers';
import type { ClientAbilities } from './abilities';
import { workspaceEdit } from './edits';
import type { FillNoteNumbersResult } from './protocol';
import { rangeOf, type View } from './view';

export function fillNoteNumbers(view: View, client: ClientAbilities): FillNoteNumbersResult {
  const { edits, left } = filled(view.analysis.manuscript, view.analysis.resolution);
  return {
    edit: edits.length === 0 ? null : workspaceEdit(view, edits, client),
    left: left.map((open) => ({ range: rangeOf(view, open.span), message: inWords(open) })),
  };
}

function inWords({ name, candidates }: LeftOpen): string {
  if (candidates.length === 0) return `${name}: no work of this name is cited before.`;
  const last = candidates.at(-1) ?? '';
  const first = candidates.slice(0, -1).join(', ');
  return candidates.length === 1
    ? `${name}: perhaps note ${last}, but that is not sure.`
    : `${name}: it may be note ${first} or ${last}.`;
}
