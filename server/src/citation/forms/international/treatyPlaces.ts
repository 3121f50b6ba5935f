/**
 * Where a treaty is printed: `189 U.N.T.S. 137`, `2008 O.J. (C 115) 47`, `T.I.A.S. No. 9656`, `S. Treaty Doc. No. 100-20
 * (1988)`; several of them, apart by commas.
 */
import type { CitedDate, Field, Pinpoint, PrintedPlace } from '../../citation';
import { readDateParenthetical } from '../../dates';
import { Kind, type Tokens } from '../../lexer';
import { readPinpoint } from '../../pinpoint';
import { treatySeriesAt, type TreatySeries } from '../../../tables/treatySeries';
import { pageEnd } from '../law/officialPlace';

export interface TreatyPlaceRead {
  readonly series: TreatySeries;
  readonly place: PrintedPlace;
  /** Of the volume, in parentheses behind it; no treaty's date where that is given. */
  readonly year: CitedDate | null;
  /** The token past it. */
  readonly to: number;
}

/** One treaty is not printed in more places. */
const most = 8;

/** The places from a token on; empty where none stands there. */
export function readTreatyPlaces(tokens: Tokens, from: number, to: number): readonly TreatyPlaceRead[] {
  const places: TreatyPlaceRead[] = [];
  for (let at = from; places.length < most;) {
    const read = readTreatyPlace(tokens, at, to);
    if (read === null) break;
    places.push(read);
    at = tokens.is(read.to, Kind.comma) ? read.to + 1 : read.to;
  }
  return places;
}

/** The one that begins at a token. */
export function readTreatyPlace(tokens: Tokens, at: number, to: number): TreatyPlaceRead | null {
  return tokens.is(at, Kind.number) ? readVolume(tokens, at, to) : readNumbered(tokens, at, to);
}

/** `189 U.N.T.S. 137, 150`. */
function readVolume(tokens: Tokens, at: number, to: number): TreatyPlaceRead | null {
  const name = at + 1;
  if (name >= to || tokens.glued(name) || !tokens.capital(name) || tokens.end(at) - tokens.start(at) > 4) return null;
  const found = treatySeriesAt(tokens.text, tokens.start(name), tokens.end(to - 1));
  const series = found?.entries[0];
  if (found === null || series?.cited !== 'volume') return null;
  const behind = tokens.firstFrom(found.end);
  const bracketed = bracketEnd(tokens, behind, to);
  const page = bracketed ?? behind;
  const end = letteredEnd(tokens, page, to) ?? pageEnd(tokens, page, to);
  if (end === null) return null;
  const pin = readPinpoint(tokens, end, to);
  const whole = pin !== null && pin.pinpoint.kind === 'page' ? pin : null;
  const reporter = tokens.field(name, page);
  // The part of a series is in its name: `O.J. (C 115)`.
  const standard = bracketed === null ? series.standard : `${series.standard} ${tokens.field(behind, bracketed).text}`;
  return {
    series,
    place: place(tokens.field(at, name), { ...reporter, standard }, tokens.field(page, end), whole?.pinpoint ?? null),
    ...yearBehind(tokens, whole?.to ?? end, to),
  };
}

/** `(C 115)`, `(pt. 2)` between series and page. */
function bracketEnd(tokens: Tokens, open: number, to: number): number | null {
  const close = tokens.partner(open);
  if (!tokens.is(open, Kind.openParen) || close < 0 || close >= to - 1 || close - open > 6) return null;
  return tokens.is(close + 1, Kind.number) ? close + 1 : null;
}

/** `T.I.A.S. No. 9656`, `T.I.A.S. No. 10,072`, `T.I.A.S. No. 16-1104`, `S. Treaty Doc. No. 100-20, at 5 (1988)`. */
function readNumbered(tokens: Tokens, at: number, to: number): TreatyPlaceRead | null {
  if (at >= to || !tokens.capital(at)) return null;
  const found = treatySeriesAt(tokens.text, tokens.start(at), tokens.end(to - 1));
  const series = found?.entries[0];
  if (found === null || series?.cited !== 'number') return null;
  const no = tokens.firstFrom(found.end);
  const said = tokens.isWord(no, 'no');
  const from = said ? (tokens.is(no + 1, Kind.period) ? no + 2 : no + 1) : no;
  if (!said && series.needsNo) return null;
  const end = numberEnd(tokens, from, to);
  if (end === null) return null;
  const pin = readPinpoint(tokens, end, to, { needsAt: true });
  const paged = pin !== null && pin.pinpoint.kind === 'page' ? pin : null;
  return {
    series,
    place: place(
      null,
      { ...tokens.field(at, no), standard: series.standard },
      tokens.field(from, end),
      paged?.pinpoint ?? null,
    ),
    ...yearBehind(tokens, paged?.to ?? end, to),
  };
}

function numberEnd(tokens: Tokens, at: number, to: number): number | null {
  const dashed = tokens.is(at + 1, Kind.dash) && tokens.glued(at + 1) && tokens.glued(at + 2) && at + 2 < to;
  if (dashed && tokens.is(at, Kind.number) && tokens.is(at + 2, Kind.number)) return at + 3;
  return pageEnd(tokens, at, to);
}

/** `A-11` in the Statutes at Large. */
function letteredEnd(tokens: Tokens, at: number, to: number): number | null {
  const letter = at + 3 <= to && tokens.capital(at) && tokens.end(at) - tokens.start(at) === 1;
  return letter && tokens.is(at + 1, Kind.dash) && tokens.glued(at + 1) && tokens.is(at + 2, Kind.number)
    ? at + 3
    : null;
}

/** A year alone in parentheses at a token, and the token past it. */
function yearBehind(tokens: Tokens, at: number, to: number): Pick<TreatyPlaceRead, 'year' | 'to'> {
  const dated = at < to ? readDateParenthetical(tokens, at) : null;
  const year = dated !== null && dated.before === null && dated.date.month === null && dated.to <= to ? dated : null;
  return { year: year?.date ?? null, to: year?.to ?? at };
}

const place = (
  volume: Field | null,
  reporter: PrintedPlace['reporter'],
  page: Field,
  pinpoint: Pinpoint | null,
): PrintedPlace => ({ volume, reporter, page, pinpoint, nominative: null });
