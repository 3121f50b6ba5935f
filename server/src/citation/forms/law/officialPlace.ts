/**
 * Where an official document is printed: `116 Stat. 745, 787`, `80 Fed. Reg. 64,662`, `155 Cong. Rec. S1234`,
 * `1981-2 C.B. 12`, `2019 N.Y. Laws 12`.
 */
import type { Field, Pinpoint, ReporterPlace } from '../../citation';
import { Kind, type Tokens } from '../../lexer';
import { readPinpoint } from '../../pinpoint';
import { officialSeriesAt, type OfficialSeries } from '../../../tables/officialSeries';

export interface SeriesRead {
  readonly series: OfficialSeries;
  readonly volume: Field;
  readonly reporter: ReporterPlace['reporter'];
  /** The token past the series: a page, `at`, or something else. */
  readonly to: number;
}

/** A volume and one of the series of these kinds; null where none stands at a token. */
export function readSeries(
  tokens: Tokens,
  at: number,
  to: number,
  kinds: readonly OfficialSeries['kind'][],
): SeriesRead | null {
  const name = volumeEnd(tokens, at);
  if (name === null || name >= to || !tokens.capital(name) || !tokens.is(name, Kind.word)) return null;
  const found = officialSeriesAt(tokens.text, tokens.start(name), tokens.end(to - 1));
  const series = found?.entries.find(({ kind }) => kinds.includes(kind));
  if (found === null || series === undefined) return null;
  const end = tokens.firstFrom(found.end);
  const { text, span } = tokens.field(name, end);
  return {
    series,
    volume: tokens.field(at, name),
    reporter: { standard: series.standard, text, span },
    to: end,
  };
}

/** The token past a volume: `116`, `1981-2`, `2019`; null where none stands at a token. */
function volumeEnd(tokens: Tokens, at: number): number | null {
  if (!tokens.is(at, Kind.number) || tokens.end(at) - tokens.start(at) > 4) return null;
  const second = tokens.is(at + 1, Kind.dash) && tokens.glued(at + 1) && tokens.is(at + 2, Kind.number);
  return second && tokens.glued(at + 2) ? at + 3 : at + 1;
}

export interface OfficialPlaceRead {
  readonly series: OfficialSeries;
  readonly place: ReporterPlace & { readonly page: Field };
  /** The token past its pinpoint. */
  readonly to: number;
}

/** A volume, series and page with what pinpoint follows; null without one of the three. */
export function readOfficialPlace(
  tokens: Tokens,
  at: number,
  to: number,
  kinds: readonly OfficialSeries['kind'][],
): OfficialPlaceRead | null {
  const read = readSeries(tokens, at, to, kinds);
  const end = read === null ? null : pageEnd(tokens, read.to, to);
  if (read === null || end === null) return null;
  const last = rangeEnd(tokens, end, to);
  const pin = readPinpoint(tokens, last, to);
  return {
    series: read.series,
    place: placeOf(read, tokens.field(read.to, last), pin?.pinpoint ?? null),
    to: pin?.to ?? last,
  };
}

export function placeOf<P extends Field | null>(
  { volume, reporter }: Pick<SeriesRead, 'volume' | 'reporter'>,
  page: P,
  pinpoint: Pinpoint | null,
): ReporterPlace & { readonly page: P } {
  return { volume, reporter, page, pinpoint, nominative: null };
}

/** The token past a page: `119`, `64,662`, `S1234`, `S15,249`, `___`; null where none stands at a token. */
export function pageEnd(tokens: Tokens, at: number, to: number): number | null {
  if (at >= to) return null;
  if (tokens.is(at, Kind.blank)) return at + 1;
  const lettered = tokens.is(at, Kind.mixed) && isLetteredPage(tokens, at);
  if (!lettered && !tokens.is(at, Kind.number)) return null;
  const digits = tokens.end(at) - tokens.start(at) - (lettered ? 1 : 0);
  return digits <= 3 && isThousand(tokens, at + 1, to) ? at + 3 : at + 1;
}

/** Past `-1409` of `101 Stat. 1408-1409`, where a document is cited by all its pages. */
function rangeEnd(tokens: Tokens, at: number, to: number): number {
  const joined = tokens.is(at, Kind.dash) && tokens.glued(at) && tokens.glued(at + 1) && at + 1 < to;
  return (joined ? pageEnd(tokens, at + 1, to) : null) ?? at;
}

/** `S1234`, `H100`, `E12`: a page of the daily edition. */
function isLetteredPage(tokens: Tokens, at: number): boolean {
  const text = tokens.at(at);
  return tokens.capital(at) && [...text.slice(1)].every((letter) => letter >= '0' && letter <= '9');
}

/** `,662` glued to what stands before. */
const isThousand = (tokens: Tokens, comma: number, to: number): boolean =>
  comma + 1 < to &&
  tokens.is(comma, Kind.comma) &&
  tokens.glued(comma) &&
  tokens.is(comma + 1, Kind.number) &&
  tokens.glued(comma + 1) &&
  tokens.end(comma + 1) - tokens.start(comma + 1) === 3;
