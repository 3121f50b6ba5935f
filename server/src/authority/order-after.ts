/** The reading order after an edit that left calls and notes as they were: that of all other passages is the same. */
import type { Manuscript } from '../manuscript/manuscript';
import type { Reading } from '../citation/citation';
import type { Occurrence } from './authority';
import { citedIn } from './cited-in';
import type { ReadingOrder } from './reading-order';

/** Citations in the place of others: so many from one id on. */
export interface Replaced {
  readonly passage: number;
  readonly first: number;
  readonly removed: number;
  readonly added: number;
}

const NONE: readonly number[] = [];

export interface OrderAfter {
  readonly order: ReadingOrder;
  /** One after the other, each in the ids that the one before left. */
  readonly replaced: readonly Replaced[];
}

/**
 * In: the order before, and what there is now with the passages (so many from the first on) that were read anew. Out:
 * null where notes are called between the citations of one of them.
 */
export function orderAfter(
  before: ReadingOrder,
  { manuscript, readings }: { readonly manuscript: Manuscript; readonly readings: readonly Reading[] },
  { first, count }: { readonly first: number; readonly count: number },
): OrderAfter | null {
  let order = before;
  const replaced: Replaced[] = [];
  for (let index = first; index < first + count; index++) {
    const passage = manuscript.passages[index];
    const reading = readings[index];
    if (passage === undefined || reading === undefined) return null;
    if (isCitedAlike(order, index, reading)) continue;
    const removed = order.inPassage[index]?.length ?? 0;
    const added = citedIn(reading).length;
    if (passage.calls.length > 0) return null;
    const change: Replaced = { passage: index, first: order.starts[index] ?? 0, removed, added };
    order = replacedIn(order, manuscript, reading, change);
    replaced.push(change);
  }
  return { order, replaced };
}

/** Whether a passage that was read anew has the very citations that it had before. */
function isCitedAlike({ occurrences, inPassage }: ReadingOrder, passage: number, reading: Reading): boolean {
  const ids = inPassage[passage] ?? NONE;
  const cited = citedIn(reading);
  return ids.length === cited.length && ids.every((id, place) => occurrences[id]?.citation === cited[place]?.citation);
}

function replacedIn(order: ReadingOrder, manuscript: Manuscript, reading: Reading, change: Replaced): ReadingOrder {
  const { passage: index, first, removed, added } = change;
  const behind = first + removed;
  const by = added - removed;
  const moved = (id: number): number => (id >= behind ? id + by : id);
  const occurrences = order.occurrences
    .slice(0, first)
    .concat(
      occurrencesIn(manuscript, reading, change),
      by === 0 ? order.occurrences.slice(behind) : order.occurrences.slice(behind).map((each) => movedBy(each, by)),
    );
  const inPassage = by === 0 ? order.inPassage.slice() : order.inPassage.map((ids) => movedIds(ids, behind, moved));
  inPassage[index] = Array.from({ length: added }, (_, place) => first + place);
  const rank = order.ranks[index] ?? 0;
  const starts = order.starts.map((start, passage) => ((order.ranks[passage] ?? 0) > rank ? start + by : start));
  const inNote = manuscript.notes.map((note) => inPassage[note.passage] ?? NONE);
  return { occurrences, inNote, inPassage, starts, ranks: order.ranks };
}

function occurrencesIn({ passages }: Manuscript, reading: Reading, { passage: index, first }: Replaced): Occurrence[] {
  const passage = passages[index];
  return citedIn(reading).map(({ citation, segment, parentBefore }, place): Occurrence => ({
    id: first + place,
    citation,
    passage: index,
    segment,
    note: passage?.note ?? null,
    part: passage?.part ?? 0,
    parent: parentBefore === null ? null : first + place - parentBefore,
  }));
}

/** One that stands behind; what it is nested in stands right before it, and has moved with it. */
const movedBy = ({ id, citation, passage, segment, note, part, parent }: Occurrence, by: number): Occurrence => ({
  id: id + by,
  citation,
  passage,
  segment,
  note,
  part,
  parent: parent === null ? null : parent + by,
});

const movedIds = (ids: readonly number[], behind: number, moved: (id: number) => number): readonly number[] =>
  (ids.at(-1) ?? -1) < behind ? ids : ids.map(moved);
