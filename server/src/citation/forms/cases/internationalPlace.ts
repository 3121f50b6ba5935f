/**
 * Where a case of a court between or above states is printed: `1949 I.C.J. 4`, `1927 P.C.I.J. (ser. A) No. 10`, `26 Eur.
 * Ct. H.R. (ser. A)`, `2002-VI Eur. Ct. H.R. 1`, `2008 E.C.R. I-6351`, `I.C.J. Reports 1986, p. 14`, `[1949] ICJ Rep 4`.
 */
import type { CitedDate, Field, PrintedPlace } from '../../citation';
import { isYear, readDate } from '../../dates';
import { Kind, type Tokens } from '../../lexer';
import { isRoman } from '../../pinpoint';
import { internationalReporterAt, type InternationalReporter } from '../../../tables/internationalReporters';

export interface InternationalPlaceRead {
  readonly entry: InternationalReporter;
  readonly volume: Field | null;
  readonly reporter: PrintedPlace['reporter'];
  readonly page: Field | null;
  /** `10` of `No. 10`. */
  readonly number: Field | null;
  /** The year that stands in brackets before it. */
  readonly date: CitedDate | null;
  readonly to: number;
}

/** The place that begins at a token: a volume, a year in brackets, or the reporter itself. */
export function readInternationalPlace(tokens: Tokens, at: number, to: number): InternationalPlaceRead | null {
  if (tokens.is(at, Kind.openBracket) || tokens.is(at, Kind.openParen)) return readBracketed(tokens, at, to);
  if (!tokens.is(at, Kind.number)) return readNamed(tokens, at, to);
  const name = volumeEnd(tokens, at);
  if (name >= to || tokens.glued(name) || !tokens.capital(name)) return null;
  return readReporter(tokens, name, to, at);
}

/** The token past `1949`, `26`, `2002-VI`. */
export function volumeEnd(tokens: Tokens, at: number): number {
  const part = tokens.is(at + 1, Kind.dash) && tokens.glued(at + 1) && tokens.glued(at + 2) && isRoman(tokens, at + 2);
  return part ? at + 3 : at + 1;
}

/** `[1949] ICJ Rep 4`, `(1978) 2 EHRR 1`. */
function readBracketed(tokens: Tokens, open: number, to: number): InternationalPlaceRead | null {
  if (tokens.partner(open) !== open + 2 || !isYear(tokens, open + 1)) return null;
  const date = readDate(tokens, open + 1, open + 2)?.date ?? null;
  const numbered = tokens.is(open + 3, Kind.number);
  const name = numbered ? open + 4 : open + 3;
  if (name >= to || !tokens.capital(name)) return null;
  const read = readReporter(tokens, name, to, open + 3);
  // The year is the volume of reports that have no other.
  if (read?.entry.kind === 'case' && !numbered) return { ...read, volume: tokens.field(open + 1, open + 2) };
  return read === null ? null : { ...read, date };
}

/** `I.C.J. Reports 1986, p. 14`: the year stands behind; a series by itself, `Inter-Am. Ct. H.R. (ser. C) No. 4`. */
function readNamed(tokens: Tokens, at: number, to: number): InternationalPlaceRead | null {
  if (at >= to || !tokens.capital(at)) return null;
  const found = internationalReporterAt(tokens.text, tokens.start(at), tokens.end(to - 1));
  const entry = found?.entries[0];
  if (found === null || entry === undefined) return null;
  const behind = tokens.firstFrom(found.end);
  if (entry.series && tokens.is(behind, Kind.openParen)) {
    const read = readReporter(tokens, at, to, at);
    return read?.number === null ? null : read;
  }
  const page = pageBehindYear(tokens, behind, to);
  if (page === null) return null;
  const reporter = { ...tokens.field(at, behind), standard: entry.standard };
  const none = { number: null, date: null };
  return {
    entry,
    volume: tokens.field(behind, behind + 1),
    reporter,
    page: tokens.field(page, page + 1),
    ...none,
    to: page + 1,
  };
}

/** The page of `1986, p. 14`. */
function pageBehindYear(tokens: Tokens, year: number, to: number): number | null {
  if (!isYear(tokens, year)) return null;
  const word = tokens.is(year + 1, Kind.comma) ? year + 2 : year + 1;
  if (!tokens.isWord(word, 'p') && !tokens.isWord(word, 'at')) return null;
  const page = tokens.is(word + 1, Kind.period) ? word + 2 : word + 1;
  return page < to && tokens.is(page, Kind.number) ? page : null;
}

/** The reporter with its series, and the page or number behind it; what stands from `from` on before it is its volume. */
function readReporter(tokens: Tokens, name: number, to: number, from: number): InternationalPlaceRead | null {
  const named = readReporterName(tokens, name, to);
  if (named === null) return null;
  const volume = from < name ? tokens.field(from, name) : null;
  const { entry, reporter, inSeries, to: end } = named;
  const number = numberAt(tokens, end, to);
  if (number !== null) return { entry, volume, reporter, page: null, number: number.field, date: null, to: number.to };
  const page = pageEnd(tokens, end, to);
  if (page === null && !inSeries) return null;
  return {
    entry,
    volume,
    reporter,
    page: page === null ? null : tokens.field(end, page),
    number: null,
    date: null,
    to: page ?? end,
  };
}

export interface ReporterNameRead {
  readonly entry: InternationalReporter;
  readonly reporter: PrintedPlace['reporter'];
  readonly inSeries: boolean;
  readonly to: number;
}

/** `P.C.I.J. (ser. A)`: a reporter and its series, without what stands behind. */
export function readReporterName(tokens: Tokens, name: number, to: number): ReporterNameRead | null {
  const found = internationalReporterAt(tokens.text, tokens.start(name), tokens.end(to - 1));
  const entry = found?.entries[0];
  if (found === null || entry === undefined) return null;
  const behind = pastClosing(tokens, tokens.firstFrom(found.end), name, to);
  const series = entry.series ? seriesEnd(tokens, behind, to) : null;
  const end = series ?? behind;
  const part = series === null ? '' : ` ${tokens.field(behind, series).text}`;
  const reporter = { ...tokens.field(name, end), standard: `${entry.standard}${part}` };
  return { entry, reporter, inSeries: series !== null, to: end };
}

/** A parenthesis that opened within the name closes behind it. */
const pastClosing = (tokens: Tokens, end: number, name: number, to: number): number =>
  end < to && tokens.is(end, Kind.closeParen) && tokens.partner(end) > name ? end + 1 : end;

/** `(ser. A/B)`. */
function seriesEnd(tokens: Tokens, open: number, to: number): number | null {
  const close = tokens.partner(open);
  if (!tokens.is(open, Kind.openParen) || close < 0 || close >= to || close - open > 9) return null;
  return tokens.isWord(open + 1, 'ser') || tokens.isWord(open + 1, 'series') ? close + 1 : null;
}

/** `No. 10`, `Nos. 20/21`. */
function numberAt(tokens: Tokens, at: number, to: number): { readonly field: Field; readonly to: number } | null {
  const no = tokens.is(at, Kind.comma) ? at + 1 : at;
  if (!tokens.isWord(no, 'no') && !tokens.isWord(no, 'nos')) return null;
  const from = tokens.is(no + 1, Kind.period) ? no + 2 : no + 1;
  if (from >= to || !(tokens.is(from, Kind.number) || tokens.is(from, Kind.mixed))) return null;
  let end = from + 1;
  while (end + 1 < to && (tokens.is(end, Kind.slash) || tokens.is(end, Kind.dash)) && tokens.is(end + 1, Kind.number))
    end += 2;
  return { field: tokens.field(from, end), to: end };
}

/** `4`, `I-6351`, `___`. */
function pageEnd(tokens: Tokens, at: number, to: number): number | null {
  if (at >= to) return null;
  if (tokens.is(at, Kind.number) || tokens.is(at, Kind.mixed) || tokens.is(at, Kind.blank)) return at + 1;
  const part = isRoman(tokens, at) && tokens.is(at + 1, Kind.dash) && tokens.is(at + 2, Kind.number) && at + 2 < to;
  return part ? at + 3 : null;
}
