/**
 * Where a work is on line: `https://… [https://perma.cc/…] (last visited Apr. 2, 2017)` (Indigo Book R33). A URL that
 * is missing is no obstacle: `, (last visited April 2, 2017)` is read too.
 */
import type { Field, Online } from './citation';
import { readDate } from './dates';
import { Kind, type Tokens } from './lexer';

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
  const archive = url === null ? null : readArchive(tokens, end, to);
  end = archive?.to ?? end;
  const visit = readLastVisited(tokens, tokens.is(end, Kind.comma) ? end + 1 : end, to);
  if (url === null && visit === null) return null;
  const online = {
    url: url?.url ?? null,
    archive: archive?.url ?? null,
    lastVisited: visit === null ? null : { date: visit.date, span: visit.span },
  };
  return { online, to: visit?.to ?? end };
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

/** The token past an address that is broken at the end of a line, behind `/` or `-`: what goes on looks like one too. */
function brokenEnd(tokens: Tokens, url: number, to: number): number {
  let end = url + 1;
  while (end < to && endsBroken(tokens, end - 1) && !tokens.glued(end)) {
    const next = runEnd(tokens, end, to);
    if (next === end || !goesOn(tokens, end, next, to)) break;
    end = next;
  }
  return end;
}

function endsBroken(tokens: Tokens, at: number): boolean {
  const last = tokens.text.charAt(tokens.end(at) - 1);
  return last === '/' || last === '-';
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

/** A path or a file's name, or a piece before the archive or the day of the last visit. */
function goesOn(tokens: Tokens, from: number, to: number, limit: number): boolean {
  for (let at = from; at < to - 1; at++) {
    const kind = tokens.kind(at);
    if (kind === Kind.slash || kind === Kind.blank || kind === Kind.dash) return true;
    if (kind === Kind.period && at > from && tokens.glued(at + 1)) return true;
  }
  return to < limit && (isLastVisited(tokens, to) || (tokens.is(to, Kind.openBracket) && tokens.is(to + 1, Kind.url)));
}

/** `[https://perma.cc/…]`, `, archived at https://perma.cc/…`. */
function readArchive(tokens: Tokens, open: number, to: number): UrlRead | null {
  const word = tokens.is(open, Kind.comma) ? open + 1 : open;
  if (tokens.isWord(word, 'archived') && tokens.isWord(word + 1, 'at')) return readUrl(tokens, word + 2, to);
  const close = tokens.partner(open);
  if (!tokens.is(open, Kind.openBracket) || close < 0 || close >= to || !tokens.is(open + 1, Kind.url)) return null;
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

const visitWords = ['visited', 'accessed', 'updated', 'viewed', 'checked', 'modified'];

/** Whether a parenthesis says when the page was last seen. */
export function isLastVisited(tokens: Tokens, open: number): boolean {
  const verb = tokens.isWord(open + 1, 'last') ? open + 2 : open + 1;
  return visitWords.some((word) => tokens.isWord(verb, word));
}

function dateBehind(tokens: Tokens, from: number, close: number) {
  for (let at = from; at < Math.min(close, from + 4); at++) {
    const read = readDate(tokens, at, close);
    if (read !== null) return read.date;
  }
  return null;
}
