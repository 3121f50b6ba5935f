/**
 * Where a case is printed: `347 U.S. 483`, `5 U.S. (1 Cranch) 137`, `603 U.S. ___`, `2016 UT 20`, `2021-Ohio-726`,
 * `2013 WL 5811261` (Indigo Book R12, R13).
 */
import type { Field, ReporterPlace } from '../citation';
import { Kind, type Tokens } from '../lexer';
import { nominativeAt, reporterAt, reportersNamed, type Reporter } from '../../tables/reporters';

/** A volume and a reporter, and what comes right behind them. */
export interface VolumeAndReporter {
  readonly volume: Field;
  readonly reporter: ReporterPlace['reporter'];
  /** What the spelling means; more than one where it is ambiguous. */
  readonly entries: readonly [Reporter, ...Reporter[]];
  readonly nominative: ReporterPlace['nominative'];
  /** The token past the reporter and its nominative: a page, `at`, or something else. */
  readonly to: number;
}

/** A place with its page. */
export interface PlaceRead extends VolumeAndReporter {
  readonly page: Field;
}

/**
 * One case is not printed in more places than these. Whoever reads place after place from each volume on would
 * otherwise take time in the square of a long list of them.
 */
export const mostPlaces = 8;

/** Reads volume and reporter from the volume's token on; null where no reporter follows a number. */
export function readVolumeAndReporter(tokens: Tokens, at: number, to: number): VolumeAndReporter | null {
  if (!isVolume(tokens, at) || at + 1 >= to) return null;
  if (tokens.is(at + 1, Kind.dash)) return readDashed(tokens, at, to);
  const name = at + 1;
  if (!tokens.capital(name) || tokens.glued(name)) return null;
  const found = reporterAt(tokens.text, tokens.start(name), tokens.end(to - 1));
  if (found === null) return null;
  const end = pastClosing(tokens, tokens.firstFrom(found.end), name, to);
  const entries = forVolume(found.entries, tokens.value(at));
  const nominative = readNominative(tokens, end, to);
  return {
    volume: tokens.field(at, at + 1),
    reporter: { standard: entries[0].standard, ...tokens.field(name, end) },
    entries,
    nominative: nominative?.nominative ?? null,
    to: nominative?.to ?? end,
  };
}

/** Volume, reporter and page; null without one of them. A pinpoint behind is left. */
export function readPlace(tokens: Tokens, at: number, to: number): PlaceRead | null {
  const read = readVolumeAndReporter(tokens, at, to);
  if (read === null) return null;
  const dashed = tokens.is(at + 1, Kind.dash);
  const page = dashed || !isNoWord(tokens, read.to) ? read.to : read.to + 2;
  if (page >= to || !isPage(tokens, page)) return null;
  return { page: tokens.field(page, page + 1), ...read, to: page + 1 };
}

const isVolume = (tokens: Tokens, at: number): boolean =>
  tokens.is(at, Kind.number) && tokens.end(at) - tokens.start(at) <= 4;

/** `367 N.L.R.B. No. 71`. */
const isNoWord = (tokens: Tokens, at: number): boolean => tokens.isWord(at, 'no') && tokens.is(at + 1, Kind.period);

function isPage(tokens: Tokens, at: number): boolean {
  const kind = tokens.kind(at);
  if (kind === Kind.blank) return tokens.end(at) - tokens.start(at) >= 2;
  return kind === Kind.number || (kind === Kind.mixed && /^[A-Z]?\d+[A-Z]?$/.test(tokens.at(at)));
}

/** Public-domain citations with dashes: `2021-Ohio-726`, `2021-NCSC-66`. */
function readDashed(tokens: Tokens, at: number, to: number): VolumeAndReporter | null {
  const name = at + 2;
  if (name + 1 >= to || !tokens.is(name, Kind.word) || !tokens.is(name + 1, Kind.dash)) return null;
  const known = reportersNamed(tokens.at(name)).filter((reporter) => reporter.kind === 'neutral');
  const [first, ...rest] = known;
  if (first === undefined || tokens.end(at) - tokens.start(at) !== 4) return null;
  return {
    volume: tokens.field(at, at + 1),
    reporter: { standard: first.standard, ...tokens.field(name, name + 1) },
    entries: [first, ...rest],
    nominative: null,
    to: name + 2,
  };
}

/** `IL App (1st)`: the parenthesis that opened within the name closes behind it. */
function pastClosing(tokens: Tokens, end: number, name: number, to: number): number {
  const closes = end < to && tokens.is(end, Kind.closeParen) && tokens.partner(end) > name;
  return closes ? end + 1 : end;
}

/** The meanings that fit the volume first: a year stands for neutral citations and databases only. */
function forVolume(entries: readonly [Reporter, ...Reporter[]], volume: number): readonly [Reporter, ...Reporter[]] {
  const isYear = volume >= 1900 && volume < 2200;
  const byYear = (reporter: Reporter): boolean => reporter.kind === 'neutral' || reporter.kind === 'database';
  const [first, ...rest] = entries.filter((reporter) => byYear(reporter) === isYear);
  return first === undefined ? entries : [first, ...rest];
}

/** `(1 Cranch)`, `(Wall.)`. */
export function readNominative(
  tokens: Tokens,
  open: number,
  to: number,
): { readonly nominative: ReporterPlace['nominative']; readonly to: number } | null {
  const close = tokens.partner(open);
  if (!tokens.is(open, Kind.openParen) || close < 0 || close >= to) return null;
  const numbered = tokens.is(open + 1, Kind.number);
  const name = numbered ? open + 2 : open + 1;
  const found = name < close ? nominativeAt(tokens.text, tokens.start(name), tokens.start(close)) : null;
  if (found === null || tokens.firstFrom(found.end) !== close) return null;
  const volume = numbered ? tokens.field(open + 1, open + 2) : null;
  return { nominative: { volume, name: tokens.field(name, close) }, to: close + 1 };
}
