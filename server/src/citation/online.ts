/**
 * Where a work is on line: `https://… [https://perma.cc/…] (last visited Apr. 2, 2017)` (Indigo Book R33). A URL that
 * is missing is no obstacle: `, (last visited April 2, 2017)` is read too.
 */
import type { Field, Online } from './citation';
import { readDate } from './dates';
import { Kind, type Tokens } from './lexer';
import { WordSet } from './word-set';

export const offline: Online = { url: null, archive: null, lastVisited: null };

export interface OnlineRead {
  readonly online: Online;
  /** The token past the last. */
  readonly to: number;
}

/**
 * Reads from a token on, behind a comma where there is one, what there is of URL, archive in brackets, and the day of
 * the last visit; null where there is none of them.
 */
export function readOnline(tokens: Tokens, from: number, to: number): OnlineRead | null {
  const start = tokens.is(from, Kind.comma) ? from + 1 : from;
  const url = readUrl(tokens, start, to);
  let end = url?.to ?? start;
  let archive = url === null ? null : readArchive(tokens, end, to);
  end = archive?.to ?? end;
  const visit = readLastVisited(tokens, tokens.is(end, Kind.comma) ? end + 1 : end, to);
  end = visit?.to ?? end;
  if (archive === null && visit !== null) archive = readArchive(tokens, end, to);
  if (url === null && visit === null) return null;
  const online = {
    url: url?.url ?? null,
    archive: archive?.url ?? null,
    lastVisited: visit === null ? null : { date: visit.date, span: visit.span },
  };
  return { online, to: archive?.to !== undefined && archive.to > end ? archive.to : end };
}

interface UrlRead {
  readonly url: Field;
  readonly to: number;
}

/** A URL, or one in angle brackets. */
function readUrl(tokens: Tokens, at: number, to: number): UrlRead | null {
  const bracketed = tokens.is(at, Kind.other) && tokens.at(at) === '<';
  const url = bracketed ? at + 1 : at;
  if (url >= to || !tokens.is(url, Kind.url)) return null;
  const end = brokenEnd(tokens, url, to);
  const closed = bracketed && end < to && tokens.at(end) === '>';
  return { url: tokens.field(url, end), to: closed ? end + 1 : end };
}

/** No stretch of an address behind a break is longer, in tokens. */
const longestRest = 60;

/** An address in brackets; `https:// perma.cc/…` is broken behind its scheme. */
function opensArchive(tokens: Tokens, open: number): boolean {
  if (!tokens.is(open, Kind.openBracket)) return false;
  const scheme = tokens.isWord(open + 1, 'https') || tokens.isWord(open + 1, 'http');
  return (
    tokens.is(open + 1, Kind.url) || (scheme && tokens.is(open + 2, Kind.colon) && tokens.is(open + 3, Kind.slash))
  );
}

/** The token past an address that is broken at the end of a line: what goes on looks like an address too. */
function brokenEnd(tokens: Tokens, url: number, to: number): number {
  let end = url + 1;
  while (end < to) {
    // An underscore and a period at the address's end are no part of its token.
    const tail = tokens.glued(end) && (tokens.is(end, Kind.blank) || tokens.is(end, Kind.period)) ? end + 1 : end;
    const next = tail < to && !tokens.glued(tail) ? runEnd(tokens, tail, to) : tail;
    if (next === tail || !goesOn(tokens, tail, next, to)) break;
    end = next;
  }
  return end;
}

/** What ends in these can't be whole. */
function endsBroken(tokens: Tokens, at: number): boolean {
  const last = tokens.text.charAt(tokens.end(at) - 1);
  return last === '/' || last === '-' || last === '_' || last === '=';
}

/** Past the tokens glued to one another, without the punctuation behind them. */
function runEnd(tokens: Tokens, from: number, to: number): number {
  if (!isRunPart(tokens.kind(from))) return from;
  let end = from + 1;
  while (end < Math.min(to, from + longestRest) && tokens.glued(end) && isRunPart(tokens.kind(end))) end++;
  while (end > from && (tokens.is(end - 1, Kind.comma) || tokens.is(end - 1, Kind.period))) end--;
  return end;
}

const isRunPart = (kind: Kind): boolean =>
  kind !== Kind.openParen &&
  kind !== Kind.closeParen &&
  kind !== Kind.openBracket &&
  kind !== Kind.closeBracket &&
  kind !== Kind.semicolon;

/** A path or a file's name; a piece of one before the archive or the day of the last visit. */
function goesOn(tokens: Tokens, from: number, to: number, limit: number): boolean {
  const behind = to < limit && (isLastVisited(tokens, to) || opensArchive(tokens, to));
  if (tokens.is(from - 1, Kind.period)) return to === from + 1 && fileTypes.has(tokens, from);
  if (endsBroken(tokens, from - 1)) return behind || holdsSign(tokens, from, to);
  return behind && holdsSign(tokens, from, to);
}

const fileTypes = new WordSet('pdf html htm php aspx asp doc docx shtml jsp');

/** `/`, `-`, `_`, `=` within a run or before it, or a period: `blog/2016`, `icialsalaries.ashx`, `_Q12013`. */
function holdsSign(tokens: Tokens, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const kind = tokens.kind(at);
    if (kind === Kind.slash || kind === Kind.blank || kind === Kind.dash || kind === Kind.other) return true;
    if (kind === Kind.period && at > from && at + 1 < to) return true;
  }
  return false;
}

/** `[https://perma.cc/…]`, `, archived at https://perma.cc/…`. */
function readArchive(tokens: Tokens, open: number, to: number): UrlRead | null {
  const word = tokens.is(open, Kind.comma) ? open + 1 : open;
  if (tokens.isWord(word, 'archived') && tokens.isWord(word + 1, 'at')) return readUrl(tokens, word + 2, to);
  const close = tokens.partner(open);
  if (!opensArchive(tokens, open) || close < 0 || close >= to) return null;
  return { url: tokens.field(open + 1, close), to: close + 1 };
}

interface LastVisit {
  readonly date: ReturnType<typeof dateBehind>;
  readonly span: { readonly start: number; readonly end: number };
  readonly to: number;
}

/** `(last visited July 6, 2021)`, `(last accessed …)`, `(visited …)`. */
function readLastVisited(tokens: Tokens, open: number, to: number): LastVisit | null {
  const close = tokens.partner(open);
  if (!tokens.is(open, Kind.openParen) || close < 0 || close >= to || !isLastVisited(tokens, open)) return null;
  return { date: dateBehind(tokens, open + 1, close), span: tokens.span(open, close + 1), to: close + 1 };
}

const visitWords = new WordSet('visited accessed updated viewed checked modified');

/** Whether a parenthesis says when the page was last seen. */
export function isLastVisited(tokens: Tokens, open: number): boolean {
  const verb = tokens.isWord(open + 1, 'last') ? open + 2 : open + 1;
  return visitWords.has(tokens, verb);
}

function dateBehind(tokens: Tokens, from: number, close: number) {
  for (let at = from; at < Math.min(close, from + 4); at++) {
    const read = readDate(tokens, at, close);
    if (read !== null) return read.date;
  }
  return null;
}
