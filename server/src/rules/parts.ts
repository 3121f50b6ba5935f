/** What a citation of any kind may have, so that rules about it are asked of those alone that have it. */
import type { Citation } from '../citation/citation';
import { datesOf } from './dates/datesOf';
import { onlineOf } from './online';
import { pinsOf, rangesOf } from './pinpoints/pins';

export type Part = keyof typeof PARTS;

const PARTS = {
  signal: ({ signal }: Citation): boolean => signal !== null,
  parentheticals: ({ parentheticals }: Citation): boolean => parentheticals.length > 0,
  hereinafter: ({ hereinafter }: Citation): boolean => hereinafter !== null,
  dates: (citation: Citation): boolean => datesOf(citation).length > 0,
  /** A range of pages in a pinpoint. */
  ranges: (citation: Citation): boolean => pinsOf(citation).some(({ pinpoint }) => rangesOf(pinpoint).length > 0),
  online: (citation: Citation): boolean =>
    (onlineOf(citation)?.url ?? onlineOf(citation)?.lastVisited ?? null) !== null,
} as const;

export const has = (citation: Citation, part: Part): boolean => PARTS[part](citation);
