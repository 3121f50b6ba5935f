/** Reads the number that a heading carries: `Part II: The Rule`, `II. THE RULE`, `A. Facts`, `3.2 Method`. */
import { isAsciiLetter, isDigit, isSpace, skipSpace, trimmedEnd } from './characters';
import type { Bracket, HeadingScheme, HeadingShape } from './draft';

const divisions = new Set(['part', 'chapter', 'section', 'article', 'title', 'appendix', 'book']);
const longestNumber = 12;
const romanDigits: ReadonlyMap<string, number> = new Map(
  Object.entries({ I: 1, V: 5, X: 10, L: 50, C: 100, D: 500, M: 1000 }),
);

interface Numeral {
  readonly text: string;
  readonly scheme: HeadingScheme;
  /** Past the numeral and the period or bracket that closes it. */
  readonly end: number;
  /** It is followed by a period, bracket, colon or dash. */
  readonly closed: boolean;
}

/**
 * What a heading's text says of itself.
 * @param text the heading, without markup; a star page at its start (`*49 B`) is passed over
 * @param level where the format says it
 */
export function readHeading(text: string, level: number | null): HeadingShape {
  const start = afterStarPage(text);
  const end = trimmedEnd(text, start, text.length);
  const word = wordAt(text, start);
  if (divisions.has(word.toLowerCase())) {
    const numeral = numeralAt(text, skipSpace(text, start + word.length, end), end);
    if (numeral !== null) {
      return { scheme: 'division', number: numeral.text, word, title: titleFrom(text, numeral.end, end), level };
    }
  }
  const numeral = numeralAt(text, start, end);
  if (numeral !== null && (numeral.closed || numeral.end === end)) {
    return {
      scheme: numeral.scheme,
      number: numeral.text,
      word: null,
      title: titleFrom(text, numeral.end, end),
      level,
    };
  }
  return { scheme: 'none', number: null, word: null, title: text.slice(start, end).replaceAll('\n', ' '), level };
}

/** The value of a Roman numeral in capitals; null if the text is none. */
export function romanValue(text: string): number | null {
  let total = 0;
  let before = Infinity;
  for (const letter of text) {
    const value = romanDigits.get(letter);
    if (value === undefined) return null;
    total += value > before ? value - 2 * before : value;
    before = value;
  }
  return text.length > 0 && toRoman(total) === text ? total : null;
}

function toRoman(value: number): string {
  const steps: readonly (readonly [number, string])[] = [
    [1000, 'M'],
    [900, 'CM'],
    [500, 'D'],
    [400, 'CD'],
    [100, 'C'],
    [90, 'XC'],
    [50, 'L'],
    [40, 'XL'],
    [10, 'X'],
    [9, 'IX'],
    [5, 'V'],
    [4, 'IV'],
    [1, 'I'],
  ];
  let left = value;
  let text = '';
  for (const [step, letters] of steps) {
    while (left >= step && text.length < longestNumber * 2) {
      text += letters;
      left -= step;
    }
  }
  return text;
}

/** Reporters' page breaks stand in opinions as `*49`. */
function afterStarPage(text: string): number {
  const start = skipSpace(text, 0, text.length);
  if (text[start] !== '*' || !isDigit(text.charCodeAt(start + 1))) return start;
  let at = start + 1;
  while (isDigit(text.charCodeAt(at))) at++;
  return isSpace(text.charCodeAt(at)) ? skipSpace(text, at, text.length) : start;
}

function wordAt(text: string, from: number): string {
  let at = from;
  while (isAsciiLetter(text.charCodeAt(at))) at++;
  return text.slice(from, at);
}

function titleFrom(text: string, from: number, end: number): string {
  let at = skipSpace(text, from, end);
  while (at < end && (':.—–-'.includes(text.charAt(at)) || isSpace(text.charCodeAt(at)))) at++;
  return text.slice(at, end).replaceAll('\n', ' ');
}

/** `II`, `A`, `3`, `3.2`, `II.A`, `a`, `(1)`; the period or bracket after it is passed over. */
function numeralAt(text: string, from: number, end: number): Numeral | null {
  const bracketed = text[from] === '(';
  const start = bracketed ? from + 1 : from;
  let at = start;
  while (at < end && at - start <= longestNumber && isNumeralCharacter(text, at, end)) at++;
  const numeral = text.slice(start, at);
  const scheme = schemeOf(numeral);
  if (scheme === null) return null;
  if (bracketed) return text[at] === ')' ? { text: numeral, scheme, end: at + 1, closed: true } : null;
  const closed = at < end && '.):—–'.includes(text.charAt(at));
  if (!closed && at < end && !isSpace(text.charCodeAt(at))) return null;
  return { text: numeral, scheme, end: closed ? at + 1 : at, closed: closed || scheme === 'decimal' };
}

/** A period belongs to the numeral only between two of its characters (`3.2`, `II.A`). */
function isNumeralCharacter(text: string, at: number, end: number): boolean {
  const code = text.charCodeAt(at);
  if (isDigit(code) || isAsciiLetter(code)) return true;
  const next = text.charCodeAt(at + 1);
  return code === 0x2e && at + 1 < end && (isDigit(next) || isAsciiLetter(next));
}

function schemeOf(numeral: string): HeadingScheme | null {
  if (numeral.length === 0) return null;
  if (numeral.includes('.')) return numeral.split('.').every((each) => simpleScheme(each) !== null) ? 'decimal' : null;
  return simpleScheme(numeral);
}

function simpleScheme(numeral: string): HeadingScheme | null {
  if (/^\d{1,3}$/.test(numeral)) return 'arabic';
  if (romanValue(numeral) !== null) return 'roman';
  if (/^[A-Z]$/.test(numeral)) return 'upperLetter';
  if (/^[a-z]$/.test(numeral) || (/^[ivx]+$/.test(numeral) && romanValue(numeral.toUpperCase()) !== null)) {
    return 'lowerLetter';
  }
  return null;
}

/** A heading's text without the calls that seem to stand in it, so that `INTRODUCTION[1]` has its title. */
export function headingText(text: string, brackets: readonly Bracket[]): string {
  let kept = '';
  let from = 0;
  for (const { cut } of brackets) {
    kept += text.slice(from, cut.start);
    from = cut.end;
  }
  return kept + text.slice(from);
}
