/**
 * Where a case is printed: `347 U.S. 483`, `5 U.S. (1 Cranch) 137`, `603 U.S. ___`, `2016 UT 20`, `2021-Ohio-726`,
 * `2013 WL 5811261` (Indigo Book R12, R13).
 */
import type { Field, ReporterPlace } from '../../citation';
import { Kind, type Tokens } from '../../lexer';
import { isYear, nominativeAt, reporterAt, reportersNamed, type Reporter } from '../../../tables/reporters';

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
  /** `page` is the number of a decision in its volume, `367 N.L.R.B. No. 71`. */
  readonly numbered: boolean;
}

/**
 * One case is not printed in more places than these. Whoever reads place after place from each volume on would
 * otherwise take time in the square of a long list of them.
 */
export const mostPlaces = 8;

/** Reads volume and reporter from the volume's token on; null where no reporter follows a number. */
export function readVolumeAndReporter(tokens: Tokens, at: number, to: number): VolumeAndReporter | null {
  if (!isVolume(tokens, at) || at + 1 >= to) return null;
  if (tokens.is(at + 1, Kind.dash) && !tokens.is(at + 2, Kind.number)) return readDashed(tokens, at, to);
  const name = tokens.is(at + 1, Kind.dash) ? at + 3 : at + 1;
  if (!tokens.capital(name) || tokens.glued(name)) return null;
  const found = reporterAt(tokens.text, tokens.start(name), tokens.end(to - 1));
  if (found === null || (name > at + 1 && !hasDoubleVolumes(found.entries[0]))) return null;
  const end = pastClosing(tokens, tokens.firstFrom(found.end), name, to);
  const entries = forVolume(found.entries, tokens.value(at));
  const nominative = readNominative(tokens, end, to);
  const { text, span } = tokens.field(name, end);
  return {
    volume: tokens.field(at, name),
    reporter: { standard: entries[0].standard, text, span },
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
  const numbered = !dashed && isNoWord(tokens, read.to);
  const page = numbered ? read.to + 2 : read.to;
  if (page >= to) return null;
  if (isPage(tokens, page)) {
    const end = read.entries[0].kind === 'neutral' ? suffixEnd(tokens, page + 1, to) : page + 1;
    return { page: tokens.field(page, end), numbered, ...read, to: end };
  }
  const paragraph = hasDoubleVolumes(read.entries[0]) ? paragraphEnd(tokens, page, to) : null;
  return paragraph === null ? null : { page: tokens.field(page, paragraph), numbered, ...read, to: paragraph };
}

/** `102040-U`: an unpublished decision's number has a letter behind it. */
function suffixEnd(tokens: Tokens, at: number, to: number): number {
  const letter = tokens.is(at, Kind.dash) && tokens.glued(at) && tokens.glued(at + 1) && tokens.capital(at + 1);
  return letter && at + 1 < to && tokens.end(at + 1) - tokens.start(at + 1) <= 2 ? at + 2 : at;
}

/** Services of agencies and publishers count volumes within a year and print by paragraphs: `93-1 BCA ¶ 25,508`. */
const hasDoubleVolumes = ({ kind }: Reporter): boolean => kind === 'federal' || kind === 'specialty';

/** The token past `¶ 25,508`; null where no numbered paragraph stands at a token. */
function paragraphEnd(tokens: Tokens, at: number, to: number): number | null {
  if (!tokens.is(at, Kind.paragraph) || !tokens.is(at + 1, Kind.number) || at + 1 >= to) return null;
  const thousand = tokens.is(at + 2, Kind.comma) && tokens.is(at + 3, Kind.number) && tokens.glued(at + 3);
  return thousand && at + 3 < to ? at + 4 : at + 2;
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
  const byYear = (reporter: Reporter): boolean => reporter.kind === 'neutral' || reporter.kind === 'database';
  const [first, ...rest] = entries.filter((reporter) => byYear(reporter) === isYear(volume));
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
