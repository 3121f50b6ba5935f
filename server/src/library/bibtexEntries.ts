/**
 * A BibTeX file cut into its entries. In: its text. Out: where each begins and ends, so that a broken one takes nothing
 * with it. An entry begins at the start of a line, as every program writes it: `@article{`.
 */
import { span, type Span } from '../text/span';

export interface Chunk {
  /** In lower case. */
  readonly type: string;
  /** From its `@` to where the next one begins. */
  readonly span: Span;
  /** Just the key; empty where there is none. */
  readonly key: Span;
}

export function* entriesIn(text: string): Iterable<Chunk> {
  let open: Opening | null = null;
  for (let at = nextLine(text, -1); at < text.length; at = nextLine(text, at)) {
    const opening = openingAt(text, at);
    if (opening === null) continue;
    if (open !== null) yield chunkOf(text, open, opening.start);
    open = opening;
  }
  if (open !== null) yield chunkOf(text, open, text.length);
}

interface Opening {
  readonly type: string;
  /** Of the `@`. */
  readonly start: number;
  /** Behind the brace. */
  readonly inside: number;
}

/** The start of the line behind an offset; that of the text behind -1. */
function nextLine(text: string, at: number): number {
  if (at < 0) return 0;
  const end = text.indexOf('\n', at);
  return end < 0 ? text.length : end + 1;
}

function openingAt(text: string, line: number): Opening | null {
  const start = pastBlanks(text, line);
  if (text.charAt(start) !== '@') return null;
  let end = start + 1;
  while (isLetter(text.charCodeAt(end))) end++;
  const brace = pastBlanks(text, end);
  if (end === start + 1 || (text.charAt(brace) !== '{' && text.charAt(brace) !== '(')) return null;
  return { type: text.slice(start + 1, end).toLowerCase(), start, inside: brace + 1 };
}

function chunkOf(text: string, { type, start, inside }: Opening, end: number): Chunk {
  const from = pastBlanks(text, inside);
  let to = from;
  while (to < end && !endsKey.includes(text.charAt(to))) to++;
  return { type, span: span(start, end), key: span(from, to) };
}

const endsKey = ',{}()="\n\r\t ';

function pastBlanks(text: string, from: number): number {
  let at = from;
  while (text.charAt(at) === ' ' || text.charAt(at) === '\t' || (at === 0 && text.charAt(at) === '\uFEFF')) at++;
  return at;
}

const isLetter = (code: number): boolean => (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a);
