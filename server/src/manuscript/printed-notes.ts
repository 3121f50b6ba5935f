/** Matches printed calls (`[12]`, `[*]`, `word†`) with the notes of the zones, part by part. */
import type { PlacedDraft } from './draft';
import { dottedNotes } from './dotted-notes';
import { partBeginning } from './part-beginnings';
import { CallMatcher, tallies, type PrintedCall, type Tally } from './printed-calls';
import { regions, zonesOf, type Role, type Zones } from './zones';

export interface PrintedLayout {
  /** For each draft. */
  readonly roles: readonly Role[];
  /** For each draft, the index of the reading that it becomes or belongs to. */
  readonly readingOf: Int32Array;
  /** For each draft, the brackets that are calls and the part each belongs to. */
  readonly calls: readonly (readonly PrintedCall[] | undefined)[];
  /** For each draft, the part of the body it stands in. */
  readonly partOf: readonly number[];
  /** For each part, its notes and how they are called. */
  readonly tallies: readonly Tally[];
}

/** Fewer called notes than this share are no notes but a list. */
const leastCalled = 0.25;
/** A list of references is cited again and again and in any order; notes are called once, in order. */
const mostOutOfOrder = 0.4;
const fewCalls = 5;

/** The layout of a document with printed numbers; null where it has no notes, or none that can be told. */
export function printedLayout(drafts: readonly PlacedDraft[]): PrintedLayout | null {
  const bracketed = drafts.map(({ draft }) => draft.head?.form === 'bracket');
  if (bracketed.includes(true)) {
    const layout = layoutWith(drafts, bracketed);
    if (layout !== null) return layout;
  }
  const dotted = dottedNotes(drafts);
  return dotted === null ? null : layoutWith(drafts, dotted);
}

function layoutWith(drafts: readonly PlacedDraft[], heads: readonly boolean[]): PrintedLayout | null {
  const marked = withAuthorNotes(drafts, heads);
  const zones = zonesOf(drafts, marked);
  const layout = matched(drafts, zones);
  if (layout.tallies.every(isUncalled)) return null;
  if (!layout.tallies.some(isUncalled)) return isReferenceList(layout.tallies) ? null : layout;
  // Lists that nothing calls (headnotes, steps) are body text after all.
  const called = marked.map((each, index) => {
    const role = zones.roles[index];
    const tally = role?.kind === 'note' ? layout.tallies[role.part] : undefined;
    return each && !(tally !== undefined && isUncalled(tally));
  });
  const without = matched(drafts, zonesOf(drafts, called));
  return isReferenceList(without.tallies) ? null : without;
}

const isUncalled = (tally: Tally): boolean =>
  tally.called.size === 0 || tally.called.size < tally.bodies.size * leastCalled;

function isReferenceList(parts: readonly Tally[]): boolean {
  const calls = parts.reduce((sum, each) => sum + each.calls, 0);
  const outOfOrder = parts.reduce((sum, each) => sum + each.outOfOrder, 0);
  return calls >= fewCalls && outOfOrder > calls * mostOutOfOrder;
}

/** Bare marks (`† Text`) are notes where the same mark hangs on a word above. */
function withAuthorNotes(drafts: readonly PlacedDraft[], heads: readonly boolean[]): readonly boolean[] {
  if (!drafts.some(({ draft }) => draft.head?.form === 'mark')) return heads;
  const called = new Set<string>();
  return drafts.map(({ draft }, index) => {
    const isNote = heads[index] === true || (draft.head?.form === 'mark' && called.has(draft.head.label));
    if (!isNote) draft.brackets.forEach((each) => each.number === null && called.add(each.label));
    return isNote;
  });
}

function matched(drafts: readonly PlacedDraft[], zones: Zones): PrintedLayout {
  const counted = tallies(drafts, zones);
  const calls: (readonly PrintedCall[] | undefined)[] = drafts.map(() => undefined);
  const partOf = zones.roles.map((role) => (role.kind === 'body' ? 0 : role.part));
  for (const region of regions(zones)) {
    const matcher = new CallMatcher(drafts, region, counted);
    let lastCall = -1;
    region.drafts.forEach((index, place) => {
      const part = matcher.part;
      calls[index] = matcher.callsOf(place);
      partOf[index] = matcher.part;
      if (matcher.part !== part) {
        for (const each of opening(drafts, region.drafts.slice(lastCall + 1, place + 1))) partOf[each] = matcher.part;
      }
      if (calls[index] !== undefined) lastCall = place;
    });
  }
  return { roles: zones.roles, readingOf: readingIndexes(zones.roles), calls, partOf, tallies: counted };
}

function readingIndexes(roles: readonly Role[]): Int32Array {
  const indexes = new Int32Array(roles.length);
  let reading = -1;
  roles.forEach((role, index) => {
    if (role.kind !== 'continuation') reading++;
    indexes[index] = reading;
  });
  return indexes;
}

/** Of the drafts after one part's last call up to another's first, those that belong to the other. */
function opening(drafts: readonly PlacedDraft[], between: readonly number[]): readonly number[] {
  return between.slice(partBeginning(between.flatMap((index) => drafts[index] ?? [])));
}
