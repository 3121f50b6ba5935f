/**
 * Dates as citations write them: `Mar. 8, 2017`, `March 8, 2017`, `8 March 2017`, `3/8/2017`, `Apr. 2009`, `Jan./Feb. 2009`,
 * `Spring 2010`, `2009`, and the parenthetical that holds one: `(9th Cir. 2002)`, `(July 7, 2014)`.
 */
import { monthSpellings } from '../tables/months';
import type { CitedDate, Field } from './citation';
import { Kind, type Tokens } from './lexer';
import { WordMap } from './word-map';
import { WordSet } from './word-set';

const seasons = ['spring', 'summer', 'fall', 'autumn', 'winter'];
const named: readonly (readonly [word: string, month: { readonly number: number | null }])[] = [
  ...monthSpellings(),
  ...seasons.map((season) => [season, { number: null }] as const),
];
const monthsAndSeasons = new WordMap(named);

/** The words with which a date may begin, in small letters. */
export const monthWords: readonly string[] = named.map(([word]) => word);

/** A number token of four digits that can be a year: 1400 to 2199. */
export function isYear(tokens: Tokens, at: number): boolean {
  if (!tokens.is(at, Kind.number) || tokens.end(at) - tokens.start(at) !== 4) return false;
  // `1.1504`
  if (tokens.glued(at) && tokens.is(at - 1, Kind.period) && tokens.is(at - 2, Kind.number)) return false;
  const value = tokens.value(at);
  return value >= 1400 && value < 2200;
}

/** A date that begins at a token, and the token past it; null where none does. A year alone is a date. */
export function readDate(
  tokens: Tokens,
  from: number,
  to: number,
): { readonly date: CitedDate; readonly to: number } | null {
  const month = readMonth(tokens, from, to);
  if (month !== null) return afterMonth(tokens, from, to, month);
  if (isYear(tokens, from) && from < to) return dated(tokens, from, from + 1, tokens.value(from), null, null);
  const day = dayAt(tokens, from);
  if (day === null) return null;
  if (tokens.is(from + 1, Kind.slash)) return inNumbers(tokens, from, to);
  const later = readMonth(tokens, from + 1, to);
  if (later === null) return null;
  const year = tokens.is(later.to, Kind.comma) ? later.to + 1 : later.to;
  if (year >= to || !isYear(tokens, year)) return null;
  return dated(tokens, from, year + 1, tokens.value(year), later, day);
}

/** `3/8/2017`: which of the first two is the month is anybody's guess. */
function inNumbers(tokens: Tokens, from: number, to: number): { date: CitedDate; to: number } | null {
  const year = from + 4;
  if (year >= to || dayAt(tokens, from + 2) === null || !tokens.is(from + 3, Kind.slash) || !isYear(tokens, year)) {
    return null;
  }
  return dated(tokens, from, year + 1, tokens.value(year), null, null);
}

/** `3 March`, where the year stands elsewhere; null where no such day fills the stretch. */
export function readDayAndMonth(tokens: Tokens, from: number, to: number): CitedDate | null {
  const day = dayAt(tokens, from);
  const later = day === null ? null : readMonth(tokens, from + 1, to);
  if (day === null || later === null || later.to !== to) return null;
  return dated(tokens, from, to, null, later, day).date;
}

interface Month {
  readonly month: number | null;
  readonly name: Field;
  readonly to: number;
}

/** `Mar.`, `March`, `Jan./Feb.`, `Spring`. */
function readMonth(tokens: Tokens, from: number, to: number): Month | null {
  const month = from < to ? monthAt(tokens, from) : null;
  if (month === null) return null;
  const end = tokens.is(from + 1, Kind.period) && tokens.glued(from + 1) && from + 1 < to ? from + 2 : from + 1;
  if (tokens.is(end, Kind.slash) || tokens.is(end, Kind.dash)) {
    const second = end + 1 < to ? monthAt(tokens, end + 1) : null;
    const secondEnd = tokens.is(end + 2, Kind.period) && tokens.glued(end + 2) && end + 2 < to ? end + 3 : end + 2;
    if (second !== null) return { month: month.number, name: tokens.field(from, secondEnd), to: secondEnd };
  }
  return { month: month.number, name: tokens.field(from, end), to: end };
}

/** The month or season that a word is (a season has no number); null for another word. */
function monthAt(tokens: Tokens, at: number): { readonly number: number | null } | null {
  return tokens.is(at, Kind.word) ? (monthsAndSeasons.get(tokens, at) ?? null) : null;
}

function afterMonth(tokens: Tokens, from: number, to: number, month: Month): { date: CitedDate; to: number } | null {
  const at = tokens.is(month.to, Kind.comma) ? month.to + 1 : month.to;
  if (at < to && isYear(tokens, at)) return dated(tokens, from, at + 1, tokens.value(at), month, null);
  const day = at < to ? dayAt(tokens, month.to) : null;
  if (day === null) return null;
  const end = dayRangeEnd(tokens, month.to, to);
  const year = tokens.is(end, Kind.comma) ? end + 1 : end;
  if (year < to && isYear(tokens, year)) return dated(tokens, from, year + 1, tokens.value(year), month, day);
  return dated(tokens, from, end, null, month, day);
}

/** `3–4` in `Mar. 3–4, 2017`, `13 & 20` in `Feb. 13 & 20, 2006`. */
function dayRangeEnd(tokens: Tokens, day: number, to: number): number {
  const tie = tokens.is(day + 1, Kind.dash) || tokens.is(day + 1, Kind.ampersand);
  const range = day + 2 < to && tie && dayAt(tokens, day + 2) !== null;
  return range ? day + 3 : day + 1;
}

function dayAt(tokens: Tokens, at: number): number | null {
  const kind = tokens.kind(at);
  if (kind !== Kind.number && kind !== Kind.ordinal) return null;
  const value = tokens.value(at);
  return value >= 1 && value <= 31 ? value : null;
}

function dated(
  tokens: Tokens,
  from: number,
  to: number,
  year: number | null,
  month: Month | null,
  day: number | null,
): { date: CitedDate; to: number } {
  const { text, span } = tokens.field(from, to);
  const monthName = month?.name ?? null;
  return { date: { text, span, year, month: month?.month ?? null, day, monthName }, to };
}

/** A parenthetical that ends in a date. */
export interface DateParenthetical {
  readonly date: CitedDate;
  /** What stands before the date, without the comma: court, edition, editor, publisher; null if nothing. */
  readonly before: Field | null;
  /** The tokens of `before`. */
  readonly beforeFrom: number;
  readonly beforeTo: number;
  /** What stands behind the date, `8:11 PM`; null if nothing. */
  readonly after: Field | null;
  /** The token past the closing parenthesis. */
  readonly to: number;
}

/**
 * Reads the parenthetical that opens at a token: the last date in it, if nothing but a time of day or `& Supp. I 2013`
 * follows. Null for an opening parenthesis without its partner, or with no such date.
 */
export function readDateParenthetical(tokens: Tokens, open: number): DateParenthetical | null {
  const close = tokens.partner(open);
  if (!tokens.is(open, Kind.openParen) || close < 0) return null;
  const limit = Math.max(open + 1, close - longestDate);
  for (let at = open + 1; at < close; at++) {
    if (at < limit && at !== open + 1) at = limit;
    const read = readDate(tokens, at, close);
    if (read === null || !endsParenthetical(tokens, read.to, close)) continue;
    const beforeTo = tokens.is(at - 1, Kind.comma) ? at - 1 : at;
    return {
      date: read.date,
      before: beforeTo > open + 1 ? tokens.field(open + 1, beforeTo) : null,
      beforeFrom: open + 1,
      beforeTo,
      after: read.to < close ? tokens.field(read.to, close) : null,
      to: close + 1,
    };
  }
  return null;
}

/** In tokens, with a time of day or a supplement behind it. */
const longestDate = 16;

const outcomes = new WordSet('pet writ orig');

function endsParenthetical(tokens: Tokens, at: number, close: number): boolean {
  if (at === close) return true;
  if (tokens.is(at, Kind.ampersand) || tokens.isWord(at, 'and')) return tokens.isWord(at + 1, 'supp');
  // `, no pet.`, `, pet. denied`: what became of a case in Texas.
  if (
    tokens.is(at, Kind.comma) &&
    close - at <= 8 &&
    outcomes.has(tokens, tokens.isWord(at + 1, 'no') ? at + 2 : at + 1)
  )
    return true;
  // `, 8:11 PM`
  const time = tokens.is(at, Kind.comma) ? at + 1 : at;
  const minutes = tokens.is(time + 2, Kind.number) || tokens.is(time + 2, Kind.mixed);
  return tokens.is(time, Kind.number) && tokens.is(time + 1, Kind.colon) && minutes;
}
