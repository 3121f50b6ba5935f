/** The *Id.*s of a passage, as they are written. */
import type { Citation, IdCitation, Segment } from '../../citation/citation';
import type { PassageContext } from '../rule';

export interface WrittenId {
  readonly id: IdCitation;
  readonly segment: Segment;
  /** Its index among the segment's citations; null for one in a parenthetical. */
  readonly index: number | null;
}

/** All of them, those in parentheticals included. */
export function* writtenIds({ reading }: PassageContext): Iterable<WrittenId> {
  for (const segment of reading.segments) {
    for (const [index, citation] of segment.citations.entries()) {
      if (citation.kind === 'id') yield { id: citation, segment, index };
      for (const id of nestedIds(citation)) yield { id, segment, index: null };
    }
  }
}

function* nestedIds(citation: Citation): Iterable<IdCitation> {
  for (const nested of citation.nested) {
    if (nested.kind === 'id') yield nested;
    yield* nestedIds(nested);
  }
}
