/** Where a rule comes from, in the shape that `Rule.source` wants. */
import type { Source } from './rule';

/** The Indigo Book, 2d ed. with 2023 updates (CC0); a rule's anchor is its number in lower case with hyphens for dots. */
const INDIGO_BOOK = 'https://indigobook.github.io/versions/indigobook-2.0-rev2023-1.html';

/** A rule or table of the Indigo Book, `R6.2.2` or `T17`, and the number of the Bluebook's rule for the same. */
export const indigo = (rule: string, bluebook: string | null): Source => ({
  kind: 'indigo',
  rule,
  anchor: rule.toLowerCase().replaceAll('.', '-'),
  bluebook,
});

/** Nothing to cite: the document contradicts itself, or it is typography. */
export const integrity = (bluebook: string | null = null): Source => ({ kind: 'integrity', bluebook });

/** The page that explains a rule's source; null where there is none. */
export const sourceLink = (source: Source): string | null =>
  source.kind === 'indigo' ? `${INDIGO_BOOK}#${source.anchor}` : null;
