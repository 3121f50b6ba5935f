/** The citations of a passage, those in parentheticals and histories included. */
import type { Citation, Reading } from '../citation/citation';

/** All of them in order, each before what is nested in it. */
export function* citationsOf(reading: Reading): Iterable<Citation> {
  for (const segment of reading.segments) {
    for (const citation of segment.citations) yield* withNested(citation);
  }
}

function* withNested(citation: Citation): Iterable<Citation> {
  yield citation;
  for (const nested of citation.nested) yield* withNested(nested);
}

/** Those of one kind. */
export function* citationsOfKind<K extends Citation['kind']>(
  reading: Reading,
  kind: K,
): Iterable<Extract<Citation, { readonly kind: K }>> {
  for (const citation of citationsOf(reading)) if (isOf(citation, kind)) yield citation;
}

const isOf = <K extends Citation['kind']>(
  citation: Citation,
  kind: K,
): citation is Extract<Citation, { readonly kind: K }> => citation.kind === kind;
