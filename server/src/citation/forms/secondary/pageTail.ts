/**
 * What stands behind author, title and container of a page: date, page and address, `(Nov. 14, 2014), https://…`,
 * `, Nov. 24, 2014, at 13, 17`, `, https://… (last visited July 6, 2021)`.
 */
import type { CitedDate, Field, Online, Pinpoint } from '../../citation';
import { readDate, readDateParenthetical } from '../../dates';
import type { Clause } from '../../form';
import { Kind, type Tokens } from '../../lexer';
import { isLastVisited, offline, readOnline } from '../../online';
import { readPinpoint } from '../../pinpoint';

export interface PageTail {
  readonly date: CitedDate | null;
  /** Whether the date stands in parentheses. */
  readonly enclosed: boolean;
  readonly page: Field | null;
  readonly pinpoint: Pinpoint | null;
  readonly online: Online;
  readonly to: number;
}

/** Date, page and address from an anchor on; null where neither a full date nor an address begins there. */
export function readPageTail(tokens: Tokens, at: number, to: number): PageTail | null {
  switch (tokens.kind(at)) {
    case Kind.openParen:
      return isLastVisited(tokens, at) ? addressTail(tokens, at, to) : enclosedTail(tokens, at, to);
    case Kind.url:
    case Kind.other:
      return addressTail(tokens, at, to);
    default:
      return tokens.is(at - 1, Kind.comma) ? bareTail(tokens, at, to) : null;
  }
}

function addressTail(tokens: Tokens, at: number, to: number): PageTail | null {
  const read = readOnline(tokens, at, to);
  if (read === null) return null;
  return { date: null, enclosed: false, page: null, pinpoint: null, online: read.online, to: read.to };
}

/** `(Feb. 26, 2016)`, `(2016)`, `(July 6, 2021, 8:11 PM)`: nothing before the date. */
function enclosedTail(tokens: Tokens, open: number, to: number): PageTail | null {
  const dated = readDateParenthetical(tokens, open);
  if (dated === null || dated.before !== null || dated.to > to) return null;
  return { date: dated.date, enclosed: true, page: null, pinpoint: null, online: offline, to: dated.to };
}

/**
 * `(Apr. 9, 2023), at B1`: the date as on line, and a page as in print. The tail with that page; as it is where none
 * follows a full date.
 */
export function withPrintedPage(tokens: Tokens, tail: PageTail, to: number): PageTail {
  const led = tokens.is(tail.to, Kind.comma) && tokens.isWord(tail.to + 1, 'at');
  if (!tail.enclosed || !led || tail.date === null || tail.date.monthName === null || tail.date.day === null)
    return tail;
  const printed = readPrintedPage(tokens, tail.to, to);
  return printed === null ? tail : { ...tail, ...printed };
}

/** `, Nov. 24, 2014, at 13, 17`. */
function bareTail(tokens: Tokens, at: number, to: number): PageTail | null {
  const read = readDate(tokens, at, to);
  if (read === null || read.date.year === null || read.date.monthName === null) return null;
  const printed = readPrintedPage(tokens, read.to, to);
  return {
    date: read.date,
    enclosed: false,
    page: printed?.page ?? null,
    pinpoint: printed?.pinpoint ?? null,
    online: offline,
    to: printed?.to ?? read.to,
  };
}

/** `, at A6`, `, at 13, 17`; without `at` only what ends there: `, A1`, `, p. 106`. */
function readPrintedPage(tokens: Tokens, from: number, to: number) {
  const first = sectionEnd(tokens, from, to);
  const at = tokens.is(first, Kind.comma) ? first + 1 : first;
  const led = tokens.isWord(at, 'at');
  const word = tokens.isWord(at, 'p') || tokens.isWord(at, 'pp');
  const page = led ? at + 1 : word && tokens.is(at + 1, Kind.period) ? at + 2 : at;
  if (page >= to || (!led && at === from)) return null;
  const end = pageEnd(tokens, page, to);
  if (end === null || (!led && !word && !endsHere(tokens, page, end, to))) return null;
  const pin = readPinpoint(tokens, end, to);
  return { page: tokens.field(page, end), pinpoint: pin?.pinpoint ?? null, to: pin?.to ?? end };
}

/** A section's letter and page, `A1`, or a number with nothing behind it. */
const endsHere = (tokens: Tokens, page: number, end: number, to: number): boolean =>
  tokens.capital(page) || end === to || tokens.is(end, Kind.openParen) || tokens.is(end, Kind.openBracket);

/** `, § 6 (Magazine)`, `, sec. A`: the section of a paper, before its page. */
function sectionEnd(tokens: Tokens, from: number, to: number): number {
  const sign = tokens.is(from, Kind.comma) ? from + 1 : from;
  const word = tokens.isWord(sign, 'sec') || tokens.isWord(sign, 'section') || tokens.is(sign, Kind.section);
  if (!word || sign === from) return from;
  const name = tokens.is(sign + 1, Kind.period) ? sign + 2 : sign + 1;
  const close = tokens.partner(name + 1);
  const end = close > name ? close + 1 : name + 1;
  return end < to && tokens.is(end, Kind.comma) ? end : from;
}

function pageEnd(tokens: Tokens, at: number, to: number): number | null {
  const kind = tokens.kind(at);
  if (kind === Kind.number || kind === Kind.mixed) return rangeEnd(tokens, at, to);
  // `A-6`
  const lettered =
    kind === Kind.word && tokens.capital(at) && tokens.is(at + 1, Kind.dash) && tokens.is(at + 2, Kind.number);
  return lettered && at + 2 < to ? at + 3 : null;
}

/** `106-08`: all pages of a piece. */
const rangeEnd = (tokens: Tokens, at: number, to: number): number =>
  at + 2 < to && tokens.is(at + 1, Kind.dash) && tokens.is(at + 2, Kind.number) ? at + 3 : at + 1;

/** What is left of a broken address behind the date: `,,50ffbce576f,…,CHN.html`, glued to the end of the clause. */
export function readDebris(clause: Clause, from: number): { readonly url: Field; readonly to: number } | null {
  const { tokens, to } = clause;
  let start = from;
  while (start < to && tokens.is(start, Kind.comma)) start++;
  if (start === from || start >= to || !tokens.glued(start)) return null;
  for (let at = from; at < to; at++) if (!tokens.glued(at)) return null;
  return { url: tokens.field(from + 1, to), to };
}
