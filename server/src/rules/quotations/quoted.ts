/** Quotations of a passage with their marks. */
import { span, type Span } from '../../text/span';
import type { Reading } from '../../citation/citation';
import { isSetOff } from '../masks';
import type { PassageContext } from '../rule';

export interface Quoted {
  /** With its marks. */
  readonly span: Span;
  /** Without them. */
  readonly inner: Span;
}

const DOUBLE_OPEN = new Set(['“', '"']);
const DOUBLE_CLOSE = new Set(['”', '"']);

/** Quotations that run on within the text, between double marks that both are there; blocks are none of them. */
export function* quotationsIn({ reading, prose }: Pick<PassageContext, 'reading' | 'prose'>): Iterable<Quoted> {
  const { text } = prose;
  for (const mask of reading.masked) {
    if (mask.kind !== 'quotation' || isSetOff(prose, mask) || mask.end - mask.start < 3) continue;
    const [first = '', last = ''] = [text[mask.start], text[mask.end - 1]];
    if (!DOUBLE_OPEN.has(first) || !DOUBLE_CLOSE.has(last)) continue;
    yield { span: span(mask.start, mask.end), inner: span(mask.start + 1, mask.end - 1) };
  }
}

/** Whether a stretch lies in what a citation says of its work (a title, a name): there words stay as they were published. */
export function isInCitation({ segments }: Reading, of: Span): boolean {
  for (const { span: sentence, citations } of segments) {
    if (sentence.end <= of.start) continue;
    if (sentence.start >= of.end) return false;
    const within = citations.find(({ span: whole }) => whole.start <= of.start && of.end <= whole.end);
    if (within !== undefined)
      return !within.parentheticals.some(({ span: at }) => at.start <= of.start && of.end <= at.end);
  }
  return false;
}

export function wordCount(text: string): number {
  let count = 0;
  let inWord = false;
  for (let at = 0; at < text.length; at++) {
    const blank = text.charCodeAt(at) <= 32 || text[at] === '\u00a0';
    if (!blank && !inWord) count++;
    inWord = !blank;
  }
  return count;
}
