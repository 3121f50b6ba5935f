/** Notes put in another order, each with the edits within it. */
import type { Manuscript } from '../../manuscript/manuscript';
import type { TextEdit } from '../../rules/rule';
import { applyEdits } from '../../text/edit';
import { contains, shifted } from '../../text/span';

/**
 * Edits made at once, and notes in the places of others. In: edits of the source, sorted; the notes (indexes) in the order
 * in which they are to stand.
 */
export function arranged(
  { notes, source }: Manuscript,
  edits: readonly TextEdit[],
  order: readonly number[],
): readonly TextEdit[] {
  const slots = order
    .map((note) => notes[note])
    .filter((note) => note !== undefined)
    .sort((a, b) => a.span.start - b.span.start);
  const moved = new Map<number, number>();
  order.forEach((note, place) => {
    const slot = slots[place];
    if (slot !== undefined && slot !== notes[note]) moved.set(slot.span.start, note);
  });
  if (moved.size === 0) return edits;
  const movedNotes = new Set(moved.values());
  const within = new Map<number, TextEdit[]>([...movedNotes].map((note) => [note, []]));
  const holders = [...movedNotes].sort((a, b) => (notes[a]?.span.start ?? 0) - (notes[b]?.span.start ?? 0));
  const others: TextEdit[] = [];
  let next = 0;
  for (const edit of edits) {
    while (next < holders.length && (notes[holders[next] ?? -1]?.span.end ?? 0) < edit.span.end) next++;
    const holder = holders[next];
    const place = holder === undefined ? undefined : notes[holder]?.span;
    if (holder !== undefined && place !== undefined && contains(place, edit.span)) within.get(holder)?.push(edit);
    else others.push(edit);
  }
  for (const slot of slots) {
    const note = moved.get(slot.span.start);
    const place = note === undefined ? undefined : notes[note]?.span;
    if (note === undefined || place === undefined) continue;
    const inside = (within.get(note) ?? []).map((edit) => ({ ...edit, span: shifted(edit.span, -place.start) }));
    others.push({ span: slot.span, newText: applyEdits(source.slice(place.start, place.end), inside) });
  }
  return others.sort((a, b) => a.span.start - b.span.start);
}
