/** Quotations set apart as blocks: fifty words and more (Indigo Book R9.1). */
import type { Prose } from '../../text/prose';
import type { Span } from '../../text/span';

/** Words from which on a quotation is a block. */
export const BLOCK = 50;

/** Words enough for one, as an example. */
export const LONG = Array.from({ length: 13 }, () => 'four more words here').join(' ');

export const blocksOf = ({ styles }: Prose): readonly Span[] =>
  styles.filter(({ style }) => style === 'blockQuote').map((run) => run.span);
