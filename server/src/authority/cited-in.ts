/** The citations of a passage in reading order, nested ones right after their parent. */
import type { Citation, Reading } from '../citation/citation';

export interface CitedIn {
  readonly citation: Citation;
  readonly segment: number;
  /** How many places before it the citation stands that it is nested in; null for one that stands by itself. */
  readonly parentBefore: number | null;
}

/** A reading never changes, and this follows from it alone: after a keystroke it is known for all passages but one. */
const kept = new WeakMap<Reading, readonly CitedIn[]>();

export function citedIn(reading: Reading): readonly CitedIn[] {
  const known = kept.get(reading);
  if (known !== undefined) return known;
  const cited: CitedIn[] = [];
  reading.segments.forEach(({ citations }, segment) => {
    for (const citation of citations) enter(cited, citation, segment);
  });
  const list = cited.length === 0 ? NONE : cited;
  kept.set(reading, list);
  return list;
}

const NONE: readonly CitedIn[] = [];

/** Enters a citation and those nested in it, with a stack of its own. */
function enter(cited: CitedIn[], citation: Citation, segment: number): void {
  const waiting: { readonly citation: Citation; readonly parent: number | null }[] = [{ citation, parent: null }];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const place = cited.length;
    const parentBefore = next.parent === null ? null : place - next.parent;
    cited.push({ citation: next.citation, segment, parentBefore });
    for (const nested of [...next.citation.nested].reverse()) waiting.push({ citation: nested, parent: place });
  }
}
