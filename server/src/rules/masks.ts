/** What stands in a passage and is another's, or no words at all: quotations, URLs, code. */
import { overlaps, span, type Span } from '../text/span';
import type { Prose } from '../text/prose';
import type { Reading } from '../citation/citation';

type Mask = Reading['masked'][number];

/** The first mask that shares a character with a stretch; null for none. Masks are in order and don't overlap. */
export function maskOver({ masked }: Reading, of: Span): Mask | null {
  let low = 0;
  let high = masked.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const mask = masked[middle];
    if (mask !== undefined && mask.end <= of.start) low = middle + 1;
    else high = middle;
  }
  const mask = masked[low];
  return mask !== undefined && overlaps(mask, of) ? mask : null;
}

/** The mask over the character at an offset. */
export const maskAt = (reading: Reading, offset: number): Mask | null => maskOver(reading, span(offset, offset + 1));

/** Whether a mask is a block of its own: code, or a quotation set off from the text. */
export const isSetOff = (prose: Prose, mask: Mask): boolean =>
  mask.kind === 'code' || (mask.kind === 'quotation' && blocks(prose).some((block) => overlaps(block, mask)));

const blocksOf = new WeakMap<Prose, readonly Span[]>();

/** Quotations set off from the text; a passage has one or two. */
function blocks(prose: Prose): readonly Span[] {
  const known = blocksOf.get(prose);
  if (known !== undefined) return known;
  const found = prose.styles.filter(({ style }) => style === 'blockQuote').map((run) => run.span);
  blocksOf.set(prose, found);
  return found;
}
