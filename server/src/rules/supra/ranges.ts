/** The cross-references of a passage that name notes. */
import type { CrossReference, Reading } from '../../citation/citation';
import { citationsOf } from '../citations';

export function* noteReferences(reading: Reading): Iterable<CrossReference> {
  for (const citation of citationsOf(reading)) {
    if (citation.kind !== 'crossReference' && citation.kind !== 'infra') continue;
    if (citation.target === 'note' || citation.target === 'text') yield citation;
  }
}
