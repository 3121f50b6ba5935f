/**
 * What a resolution was made from, kept beside it for the one that comes after an edit. It is taken only once, since what
 * comes after changes it; a resolution from which it was taken is as good as before.
 */
import type { Resolution } from './authority';
import type { Entered } from './entering';
import type { Headings } from './headings';
import type { Numbering } from './numbering';
import type { ReadingOrder } from './reading-order';

export interface Made {
  readonly order: ReadingOrder;
  readonly entered: Entered;
  readonly numbering: Numbering;
  readonly headings: Headings;
}

const kept = new WeakMap<Resolution, Made>();

export function keep(resolution: Resolution, made: Made): void {
  kept.set(resolution, made);
}

export function taken(resolution: Resolution): Made | null {
  const made = kept.get(resolution) ?? null;
  kept.delete(resolution);
  return made;
}

/** What one resolution was made from is now beside another, which has the same citations in the same places. */
export function passOn(from: Resolution, to: Resolution): void {
  const made = taken(from);
  if (made !== null) keep(to, { ...made, order: { ...made.order, occurrences: to.occurrences } });
}
