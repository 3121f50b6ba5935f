/** How well the numbers of a document's notes fit its references: by this two ways of numbering are compared. */
import type { Resolution } from './authority';

/** How many *supra* short forms name a note that cites the work they call, in full or by a short form. */
export function fittingReferences({ occurrences, links }: Resolution): number {
  let fitting = 0;
  for (const { id, citation } of occurrences) {
    const link = links[id];
    if (citation.kind !== 'supra' || link?.kind !== 'reference' || link.note === null) continue;
    const misses = link.problems.some((problem) => !FITTING.has(problem.kind));
    if (link.authority !== null && !misses) fitting += 1;
  }
  return fitting;
}

/** What may be said of a reference though its number is not wrong. */
const FITTING: ReadonlySet<string> = new Set([
  'supra-not-to-full-cite',
  'supra-only-nested',
  'supra-same-surname',
  'supra-same-note',
  'hereinafter-before-definition',
]);
