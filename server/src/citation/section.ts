/** Numbers of sections and paragraphs: `1983`, `1395w-4(a)(1)`, `2:16-1.1`, `1.01[B][1]`, and lists of them. */
import type { Field, NumberRange } from './citation';
import { Kind, type Tokens } from './lexer';
import { WordSet } from './word-set';

/** One sign with what follows it. */
export interface SectionList {
  /** `§`, `§§`, `¶`, `sec.`, `Section`, `paras.`, with its period. */
  readonly sign: Field;
  readonly unit: 'section' | 'paragraph';
  /** All numbers as written, subsections included. */
  readonly list: Field;
  /** The single ones, without subsections; of a range both ends. */
  readonly numbers: readonly string[];
  /** The same as ranges, as far as they are plain numbers. */
  readonly ranges: readonly NumberRange[];
  /** The token past the last. */
  readonly to: number;
}

const sectionWords = new WordSet(['sec', 'secs', 'section', 'sections', 's', 'ss']);
const paragraphWords = new WordSet(['para', 'paras', 'par', 'pars', 'paragraph', 'paragraphs']);

/** Reads `§ 5(a)`, `§§ 3–5, 7`, `¶¶ 2-4`, `sec. 5`; null where no sign with a number stands at the token. */
export function readSectionList(tokens: Tokens, at: number, to: number): SectionList | null {
  const sign = readSign(tokens, at, to);
  if (sign === null) return null;
  const numbers: string[] = [];
  const ranges: NumberRange[] = [];
  let end = sign.to;
  for (let item = end; item < to; item = separatorEnd(tokens, end, to)) {
    const read = readItem(tokens, item, to, sign.plural);
    if (read === null) break;
    numbers.push(...read.numbers);
    ranges.push(...plainRange(read.numbers));
    end = read.to;
  }
  if (end === sign.to) return null;
  return {
    sign: tokens.field(at, sign.to),
    unit: sign.unit,
    list: tokens.field(sign.to, end),
    numbers,
    ranges,
    to: end,
  };
}

/** A range of plain numbers, dropped digits written out; none where one of them is not plain. */
function plainRange(numbers: readonly string[]): readonly NumberRange[] {
  const [first, last] = numbers;
  if (first === undefined || !numbers.every((number) => /^\d{1,9}$/.test(number))) return [];
  return [
    { first: Number(first), last: last === undefined ? null : writtenOut(Number(first), Number(last), last.length) },
  ];
}

/** The end of a range whose repeated digits were dropped: 201–02 ends at 202. */
export function writtenOut(first: number, last: number, digits: number): number {
  if (last >= first) return last;
  const unit = 10 ** digits;
  const full = first - (first % unit) + last;
  return full > first ? full : last;
}

interface Sign {
  readonly unit: 'section' | 'paragraph';
  readonly plural: boolean;
  readonly to: number;
}

function readSign(tokens: Tokens, at: number, to: number): Sign | null {
  if (at >= to) return null;
  const kind = tokens.kind(at);
  if (kind === Kind.section || kind === Kind.paragraph) {
    const doubled = tokens.is(at + 1, kind) && at + 1 < to;
    const plural = doubled || tokens.end(at) - tokens.start(at) > 1;
    return { unit: kind === Kind.section ? 'section' : 'paragraph', plural, to: doubled ? at + 2 : at + 1 };
  }
  if (kind !== Kind.word) return null;
  const unit = sectionWords.has(tokens, at) ? 'section' : paragraphWords.has(tokens, at) ? 'paragraph' : null;
  if (unit === null) return null;
  const end = tokens.is(at + 1, Kind.period) && tokens.glued(at + 1) && at + 1 < to ? at + 2 : at + 1;
  return { unit, plural: tokens.text.charAt(tokens.end(at) - 1).toLowerCase() === 's', to: end };
}

/** One number, or with a plural sign a range; the dash of `51-3-22` or, after one sign, of `9-105` is no range. */
function readItem(
  tokens: Tokens,
  at: number,
  to: number,
  plural: boolean,
): { readonly numbers: readonly string[]; readonly to: number } | null {
  if (!startsNumber(tokens, at)) return null;
  let end = at + 1;
  let plainEnd = end;
  let rangeFrom = -1;
  for (;;) {
    const next = continuation(tokens, end, to);
    if (next === null) break;
    const dash = tokens.is(end, Kind.dash);
    if (dash && plural && rangeFrom < 0 && isRange(tokens, at, end)) rangeFrom = end + 1;
    const subsection = tokens.partner(end) > end;
    if (!subsection && plainEnd === end) plainEnd = next;
    end = next;
  }
  const text = (from: number, until: number): string => tokens.text.slice(tokens.start(from), tokens.end(until - 1));
  if (rangeFrom < 0) return { numbers: [text(at, plainEnd)], to: end };
  return { numbers: [text(at, rangeFrom - 1), text(rangeFrom, Math.max(plainEnd, rangeFrom + 1))], to: end };
}

function startsNumber(tokens: Tokens, at: number): boolean {
  const kind = tokens.kind(at);
  if (kind === Kind.number || kind === Kind.mixed || kind === Kind.ordinal || kind === Kind.blank) return true;
  // `§ A-5`, `¶ IV`: a letter or a roman numeral.
  return (
    kind === Kind.word && tokens.capital(at) && tokens.end(at) - tokens.start(at) <= 4 && tokens.is(at + 1, Kind.dash)
  );
}

/** The token past the piece that goes on the number at `at`, or null: `.506`, `-4`, `:16`, `(a)`, `[B]`. */
function continuation(tokens: Tokens, at: number, to: number): number | null {
  if (at >= to) return null;
  const kind = tokens.kind(at);
  if (kind === Kind.openParen || kind === Kind.openBracket) return subsectionEnd(tokens, at, to);
  if (!tokens.glued(at)) {
    // `§§ 3 – 5`
    return kind === Kind.dash && tokens.is(at + 1, Kind.number) && at + 1 < to ? at + 2 : null;
  }
  if (kind !== Kind.period && kind !== Kind.dash && kind !== Kind.colon && kind !== Kind.slash) return null;
  if (at + 1 >= to) return null;
  const next = tokens.kind(at + 1);
  const number = next === Kind.number || next === Kind.mixed || next === Kind.ordinal;
  if (number) return tokens.glued(at + 1) || kind === Kind.dash ? at + 2 : null;
  const letter = next === Kind.word && tokens.glued(at + 1) && tokens.end(at + 1) - tokens.start(at + 1) <= 3;
  return letter && kind === Kind.dash ? at + 2 : null;
}

/** The token past `(a)`, `[B]`, `(iv)`, glued, or after a space where it can be nothing else; null elsewhere. */
export function subsectionEnd(tokens: Tokens, open: number, to: number): number | null {
  const close = tokens.partner(open);
  if (close < 0 || close >= to || close === open + 1) return null;
  const inner = tokens.end(close - 1) - tokens.start(open + 1);
  const limit = tokens.glued(open) ? 9 : 2;
  return inner <= limit && tokens.glued(open + 1) ? close + 1 : null;
}

function isRange(tokens: Tokens, from: number, dash: number): boolean {
  // Two plain numbers, or an en dash between any.
  if (tokens.text.charCodeAt(tokens.start(dash)) === 0x2013) return true;
  return tokens.is(from, Kind.number) && dash === from + 1 && tokens.is(dash + 1, Kind.number);
}

/** The next item of a list: behind a comma, `&` or `and`, where a number that is no volume follows. */
function separatorEnd(tokens: Tokens, at: number, to: number): number {
  let next = at;
  if (tokens.is(next, Kind.comma)) next++;
  if (tokens.is(next, Kind.ampersand) || tokens.isWord(next, 'and')) next++;
  const number = next > at && next < to && startsNumber(tokens, next) && !startsVolume(tokens, next, to);
  return number ? next : to;
}

/** `410 U.S.`: a number with a capitalised word or `§` behind it starts something else. */
export function startsVolume(tokens: Tokens, at: number, to: number): boolean {
  const next = at + 1;
  if (next >= to) return false;
  // `2004-Ohio-6235`
  if (tokens.glued(next))
    return tokens.is(next, Kind.dash) && tokens.capital(next + 1) && tokens.is(next + 2, Kind.dash);
  if (tokens.is(next, Kind.section)) return true;
  return (tokens.is(next, Kind.word) || tokens.is(next, Kind.mixed)) && tokens.capital(next);
}
