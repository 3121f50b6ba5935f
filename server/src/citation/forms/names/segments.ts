/**
 * The stretch before a work's volume, date or address, cut at its commas: `Author, Title, Container`. Commas in
 * quotations and brackets, before suffixes (`Jr.`, `Inc.`) and in numbers cut nothing.
 */
import type { Clause } from '../../form';
import { Kind, type Tokens } from '../../lexer';
import { suffixes } from '../../name-words';
import { WordSet } from '../../word-set';

/** Tokens between two commas. */
export interface Segment {
  readonly from: number;
  readonly to: number;
}

export function splitSegments(clause: Clause, from: number, to: number): readonly Segment[] {
  const { tokens } = clause;
  const segments: Segment[] = [];
  let start = from;
  for (let at = from; at < to; at++) {
    if (!tokens.is(at, Kind.comma) || !separates(clause, at, to)) continue;
    if (at > start) segments.push({ from: start, to: at });
    start = at + 1;
  }
  if (to > start) segments.push({ from: start, to });
  return segments;
}

const companies = new WordSet('inc llc ltd corp llp lp plc co pllc gmbh');

function separates(clause: Clause, at: number, to: number): boolean {
  const { tokens } = clause;
  if (tokens.outer(at) !== clause.outer || tokens.masked(at)) return false;
  if (tokens.glued(at) && tokens.glued(at + 1) && tokens.is(at - 1, Kind.number) && tokens.is(at + 1, Kind.number))
    return false;
  return !isSuffixAt(tokens, at + 1, to);
}

/** `Citibank, N.A.`: initials of the kind of a company, no person's. */
export const companyInitials: ReadonlySet<string> = new Set(['N.A.', 'P.C.', 'L.P.', 'S.A.', 'P.A.', 'A.G.']);

/** They begin at a token: a capital and a period. */
function isCompanyInitials(tokens: Tokens, at: number): boolean {
  if (!tokens.is(at + 1, Kind.period) || !tokens.glued(at + 1) || tokens.end(at) - tokens.start(at) !== 1) return false;
  return companyInitials.has(tokens.text.slice(tokens.start(at), tokens.start(at) + 4));
}

/** `Jr.`, `III`, `Inc.` with nothing but a comma, a tie or the end behind it. */
function isSuffixAt(tokens: Tokens, at: number, to: number): boolean {
  const initials = isCompanyInitials(tokens, at);
  if (!initials && !suffixes.has(tokens, at) && !companies.has(tokens, at)) return false;
  const end = initials ? at + 4 : tokens.is(at + 1, Kind.period) ? at + 2 : at + 1;
  return (
    end >= to ||
    tokens.is(end, Kind.comma) ||
    tokens.is(end, Kind.ampersand) ||
    tokens.isWord(end, 'and') ||
    tokens.isWord(end, 'et')
  );
}

/** Small words that titles leave in lower case. */
const small = new WordSet(
  'a an and as at but by for from if in into its nor of off on onto or out over per so than the to up upon via v versus vs with yet is be not et al de la del der und und des du en del within under between among against toward towards about through without after before during since',
);

/**
 * How much of a stretch is written as titles are: the share of its words, small ones left aside, that begin with a
 * capital. 1 where there are none.
 */
export function capitalShare(tokens: Tokens, from: number, to: number): number {
  let words = 0;
  let capitals = 0;
  for (let at = from; at < to; at++) {
    if (!tokens.is(at, Kind.word) || small.has(tokens, at) || isAfterHyphen(tokens, at)) continue;
    words++;
    if (tokens.capital(at)) capitals++;
  }
  return words === 0 ? 1 : capitals / words;
}

const isAfterHyphen = (tokens: Tokens, at: number): boolean => tokens.is(at - 1, Kind.dash) && tokens.glued(at);

/** How many words a stretch has. */
export function wordCount(tokens: Tokens, from: number, to: number): number {
  let words = 0;
  for (let at = from; at < to; at++) if (tokens.is(at, Kind.word)) words++;
  return words;
}

/** Whether a stretch is one quotation. */
export const isQuoted = (tokens: Tokens, { from, to }: Segment): boolean =>
  tokens.is(from, Kind.quote) && tokens.is(to - 1, Kind.quote) && to - from > 2;

/** The longest run of italics within a stretch that is not all of it: the title, where markup says so. */
export function italicRun(tokens: Tokens, from: number, to: number): Segment | null {
  let best: Segment | null = null;
  for (let at = from; at < to; at++) {
    if (!tokens.italic(at)) continue;
    const start = at;
    while (at < to && tokens.italic(at)) at++;
    if (isTitleRun(tokens, start, at) && (best === null || at - start > best.to - best.from))
      best = { from: start, to: at };
  }
  return best !== null && best.to - best.from < to - from ? best : null;
}

const isTitleRun = (tokens: Tokens, from: number, to: number): boolean =>
  !(tokens.isWord(from, 'in') || tokens.isWord(from, 'et') || tokens.isWord(from, 'see')) &&
  wordCount(tokens, from, to) > 0;

/** `GAO-08–925`, `GAO/AIMD-93-15`, `NCJ 251211`, `R45713`, `Rep. No. 12`, `No. 3477-92`. */
export function isReportNumber(tokens: Tokens, { from, to }: Segment): boolean {
  if (to - from > 9 || !holdsNumber(tokens, from, to)) return false;
  const text = tokens.field(from, to).text.replace(/\s+/g, ' ');
  return /^(?:[A-Z]{2,8}(?:\/[A-Z]{2,8})?[-–]\S*\d|[A-Z]{2,6} \d{4,}(?:-\d+)?$|(?:R[LS]?|IF|IN|LSB)\d{4,6}$|(?:[A-Z]\w*\.? ){0,2}Nos?\. ?\S*\d)/.test(
    text,
  );
}

function holdsNumber(tokens: Tokens, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const kind = tokens.kind(at);
    if (kind === Kind.number || kind === Kind.mixed || kind === Kind.ordinal || kind === Kind.url) return true;
  }
  return false;
}

/** Whether all its words of two letters or more are in capitals, and it has one. */
export function isAllCaps(tokens: Tokens, { from, to }: Segment): boolean {
  let words = 0;
  for (let at = from; at < to; at++) {
    if (!tokens.is(at, Kind.word) || tokens.end(at) - tokens.start(at) < 2) continue;
    if (!tokens.allCaps(at)) return false;
    words++;
  }
  return words > 0;
}
