/**
 * Resolutions of the United Nations by their numbers: `G.A. Res. 62/228, ¶ 35, U.N. Doc. A/RES/62/228 (Dec. 22, 2007)`,
 * `G.A. Res. 217 (III) A, Universal Declaration of Human Rights (Dec. 10, 1948)`.
 */
import type { Author, CitedDate, Field, Pinpoint } from '../../citation';
import { readDateParenthetical } from '../../dates';
import type { Clause, Form, Found } from '../../form';
import { Kind, type Tokens } from '../../lexer';
import { offline } from '../../online';
import { isRoman, readPinpoint } from '../../pinpoint';
import { TokenPhrases } from '../../token-phrases';
import { resolutionLabels } from '../../../tables/unitedNations';
import { WordSet } from '../../word-set';
import { readCongress } from '../law/congress';
import { instrumentBefore } from './instrumentName';
import { documentTail, pastAnnex, pinpointBefore } from './documentTail';
import { recordsStart } from './officialRecords';
import { capitalShare } from '../names/segments';
import { readSymbol, symbolAt, symbolBehind } from './unSymbol';

const labels = new TokenPhrases(resolutionLabels);

export const resolutionForm: Form = {
  name: 'resolutions',
  strength: 'strong',
  anchors: [Kind.word],
  words: () => labels.firstWords(),
  anchored: (tokens, at) => tokens.capital(at) && readLabel(tokens, at, Math.min(tokens.length, at + 30)) !== null,
  read: readResolution,
};

interface LabelRead {
  readonly body: Author;
  readonly inFull: boolean;
  readonly number: Field;
  /** The year behind the number, `1373 (2001)`, which is no part of it. */
  readonly year: CitedDate | null;
  readonly to: number;
}

const resolutionWords = new WordSet('res resolution decl pres');

function readLabel(tokens: Tokens, at: number, to: number): LabelRead | null {
  const label = labels.at(tokens, at, to);
  if (label === null) return null;
  const no = tokens.isWord(label.to, 'no')
    ? tokens.is(label.to + 1, Kind.period)
      ? label.to + 2
      : label.to + 1
    : label.to;
  const number = readNumber(tokens, no, to);
  if (number === null) return null;
  let end = at + 1;
  while (end < label.to - 1 && !resolutionWords.has(tokens, end)) end++;
  const name = tokens.field(at, end);
  const body: Author = { ...name, names: [name.text], institution: true, acronym: null, order: 'usual' };
  return { body, inFull: label.value === 'inFull', ...number };
}

/** `62/228`, `217 (III) A`, `217A (III)`, `ES-10/14`, `A/RES/62/228`, `1373 (2001)`. */
function readNumber(tokens: Tokens, at: number, to: number): Pick<LabelRead, 'number' | 'year' | 'to'> | null {
  const symbol = symbolAt(tokens, at, to);
  if (symbol !== null) return { number: symbol.symbol, year: null, to: symbol.to };
  const emergency = tokens.capital(at) && tokens.is(at + 1, Kind.dash) && tokens.is(at + 2, Kind.number);
  const first = emergency ? at + 2 : at;
  if (first >= to || !(tokens.is(first, Kind.number) || tokens.is(first, Kind.mixed))) return null;
  let end = first + 1;
  while (end + 1 < to && isJoint(tokens, end) && isNumber(tokens, end + 1)) end += 2;
  end = letterEnd(tokens, end, to);
  const session = sessionEnd(tokens, end, to);
  if (session !== null) end = letterEnd(tokens, session, to);
  const dated = session === null && end < to ? readDateParenthetical(tokens, end) : null;
  const year = dated !== null && dated.before === null && dated.date.month === null && dated.to <= to ? dated : null;
  return { number: tokens.field(at, end), year: year?.date ?? null, to: year?.to ?? end };
}

const isJoint = (tokens: Tokens, at: number): boolean =>
  tokens.glued(at) && tokens.glued(at + 1) && (tokens.is(at, Kind.slash) || tokens.is(at, Kind.dash));

const isNumber = (tokens: Tokens, at: number): boolean => tokens.is(at, Kind.number) || tokens.is(at, Kind.mixed);

/** ` A`: a letter by itself, with nothing but punctuation behind it. */
function letterEnd(tokens: Tokens, at: number, to: number): number {
  const letter = at < to && tokens.capital(at) && tokens.end(at) - tokens.start(at) === 1;
  return letter && (at + 1 >= to || !(tokens.is(at + 1, Kind.period) || tokens.is(at + 1, Kind.word))) ? at + 1 : at;
}

/** `(III)`, `(XXV)`, `(S-VI)`. */
function sessionEnd(tokens: Tokens, open: number, to: number): number | null {
  const close = tokens.partner(open);
  if (!tokens.is(open, Kind.openParen) || close < 0 || close >= to || close - open > 4) return null;
  return isRoman(tokens, close - 1) ? close + 1 : null;
}

function readResolution(clause: Clause, anchor: number): Found | null {
  const { tokens, to } = clause;
  const label = readLabel(tokens, anchor, to);
  if (label === null || isAnothers(tokens, label.to, to)) return null;
  const rest = readRest(clause, label);
  if (label.inFull && rest.symbol === null && rest.date === null) return null;
  const title = rest.title === null && tokens.is(anchor - 1, Kind.comma) ? instrumentBefore(clause, anchor) : null;
  const titled = title !== null && (title.instrument || holdsTitleWord(tokens, title.from, anchor)) ? title : null;
  return {
    core: {
      kind: 'unDocument',
      authors: [label.body],
      title: rest.title ?? titled?.name ?? null,
      number: label.number,
      pinpoint: rest.pinpoint,
      symbol: rest.symbol,
      date: rest.date ?? label.year,
      online: offline,
    },
    from: titled?.from ?? anchor,
    to: rest.to,
  };
}

/** A bill of a state's legislature, or a short form: `S.C. Res. 5, 2021 Leg.`, `G.A. Res. 62/228, supra note 3`. */
function isAnothers(tokens: Tokens, at: number, to: number): boolean {
  const next = tokens.is(at, Kind.comma) ? at + 1 : at;
  if (next >= to) return false;
  return tokens.isWord(next, 'supra') || tokens.isWord(next, 'infra') || readCongress(tokens, next, to) !== null;
}

const titleWords = new WordSet(
  'principles programme program rules guidelines standards definition agenda outcome plan framework protocol code decade report',
);

function holdsTitleWord(tokens: Tokens, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (tokens.capital(at) && titleWords.has(tokens, at)) return true;
  return false;
}

interface Rest {
  readonly title: Field | null;
  readonly pinpoint: Pinpoint | null;
  readonly symbol: Field | null;
  readonly date: CitedDate | null;
  readonly to: number;
}

/** In tokens: a title with all that stands before the symbol. */
const longestMiddle = 120;

/** What stands behind the number: pinpoint, title, records, symbol, date. */
function readRest(clause: Clause, label: LabelRead): Rest {
  const { tokens, to, outer } = clause;
  const first = readPinpoint(tokens, label.to, to, { needsAt: true });
  const from = first?.to ?? label.to;
  const limit = Math.min(to, from + longestMiddle);
  const symbol = tokens.is(from, Kind.comma) ? symbolBehind(tokens, from + 1, limit, outer) : null;
  const open = symbol ?? (tokens.is(from, Kind.comma) ? datedParenthesis(tokens, from + 1, limit, outer) : null);
  if (open !== null) {
    const middle = readMiddle(clause, from, open);
    if (middle !== null) {
      const tail = documentTail(tokens, open, to);
      const { symbol: found, date } = tail;
      return {
        title: middle.title,
        pinpoint: first?.pinpoint ?? middle.pinpoint ?? tail.pinpoint,
        symbol: found,
        date,
        to: tail.to,
      };
    }
  }
  const tail = documentTail(tokens, from, to);
  return { title: null, pinpoint: first?.pinpoint ?? tail.pinpoint, symbol: tail.symbol, date: tail.date, to: tail.to };
}

/** The parenthesis with a date behind a title. */
function datedParenthesis(tokens: Tokens, from: number, to: number, outer: number): number | null {
  for (let at = from; at < to; at++) {
    if (tokens.outer(at) !== outer) continue;
    if (tokens.is(at, Kind.openParen) && readDateParenthetical(tokens, at) !== null) return at;
    if (tokens.is(at, Kind.semicolon) || readSymbol(tokens, at, to) !== null) return null;
  }
  return null;
}

/** Title, records and pinpoint between the number and the symbol or the date; null where running text stands there. */
function readMiddle(
  { tokens }: Clause,
  from: number,
  open: number,
): { readonly title: Field | null; readonly pinpoint: Pinpoint | null } | null {
  let end = open;
  while (end > from && tokens.is(end - 1, Kind.comma)) end--;
  const pin = pinpointBefore(tokens, from, end);
  const records = recordsStart(tokens, from, pin?.from ?? end);
  end = records ?? pin?.from ?? end;
  while (end > from && tokens.is(end - 1, Kind.comma)) end--;
  if (end <= from + 1) return { title: null, pinpoint: pin?.pinpoint ?? null };
  const start = pastAnnex(tokens, from, end) + 1;
  if (start >= end) return { title: null, pinpoint: pin?.pinpoint ?? null };
  const numbered = tokens.is(start, Kind.number) && tokens.capital(start + 1);
  const capital = numbered || tokens.capital(start) || tokens.is(start, Kind.quote);
  if (!capital || capitalShare(tokens, start, end) < 0.6) return null;
  return { title: tokens.field(start, end), pinpoint: pin?.pinpoint ?? null };
}
