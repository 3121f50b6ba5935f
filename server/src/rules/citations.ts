/** The citations of a passage, those in parentheticals and histories included. */
import { citedIn } from '../authority/cited-in';
import type { Citation, CitationKind, Reading } from '../citation/citation';
import type { Part } from './parts';
import type { CitationContext, CitationRule, Reporting } from './rule';

type Asked = Pick<CitationRule, 'scope' | 'kinds' | 'having' | 'check'>;

/** A rule's question to each citation of some kinds. */
export function ofCitations<K extends CitationKind>(
  kinds: readonly K[],
  check: (citation: Citation & { readonly kind: K }, context: Reporting<CitationContext>) => undefined,
): Asked {
  const asked: ReadonlySet<CitationKind> = new Set(kinds);
  const isAsked = (citation: Citation): citation is Citation & { readonly kind: K } => asked.has(citation.kind);
  return {
    scope: 'citation',
    kinds,
    check: (citation, context) => {
      if (isAsked(citation)) check(citation, context);
    },
  };
}

/** A rule's question to every citation. */
export const ofAllCitations = (check: CitationRule['check']): Asked => ({ scope: 'citation', kinds: 'all', check });

/** A rule's question to every citation that has something. */
export const ofCitationsWith = (having: Part, check: CitationRule['check']): Asked => ({
  scope: 'citation',
  kinds: 'all',
  having,
  check,
});

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
