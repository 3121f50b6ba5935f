/** The citations of a passage, those in parentheticals and histories included. */
import { citedIn } from '../authority/cited-in';
import type { Citation, Reading } from '../citation/citation';

/** All of them in order, each before what is nested in it. */
export function* citationsOf(reading: Reading): Iterable<Citation> {
  for (const { citation } of citedIn(reading)) yield citation;
}

/** Those of one kind. */
export function* citationsOfKind<K extends Citation['kind']>(
  reading: Reading,
  kind: K,
): Iterable<Extract<Citation, { readonly kind: K }>> {
  for (const { citation } of citedIn(reading)) if (isOf(citation, kind)) yield citation;
}

const isOf = <K extends Citation['kind']>(
  citation: Citation,
  kind: K,
): citation is Extract<Citation, { readonly kind: K }> => citation.kind === kind;
