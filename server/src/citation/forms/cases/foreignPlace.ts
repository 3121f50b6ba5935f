/**
 * Where a case of another country is printed: `[1932] AC 562`, `(1992) 175 CLR 1`, `(1868) LR 3 HL 330`, `[2005] EWHC 123
 * (Admin)`, and without brackets `2016 SCC 27`, `2002 (5) SA 721`.
 */
import type { CitedDate, Field, PrintedPlace } from '../../citation';
import { isYear, readDate } from '../../dates';
import { Kind, type Tokens } from '../../lexer';
import { foreignReporterAt, type ForeignReporter } from '../../../tables/foreignReporters';
import { readInternationalPlace } from './internationalPlace';
import { WordSet } from '../../word-set';

export interface ForeignPlaceRead {
  readonly date: CitedDate | null;
  /** Null for a neutral citation, whose court and number then are there. */
  readonly place: PrintedPlace | null;
  readonly court: Field | null;
  readonly number: Field | null;
  readonly to: number;
}

/** A place behind its year in brackets; null where none stands at a token. */
export function readBracketedPlace(tokens: Tokens, open: number, to: number): ForeignPlaceRead | null {
  if (tokens.partner(open) !== open + 2 || !isYear(tokens, open + 1)) return null;
  const date = readDate(tokens, open + 1, open + 2)?.date ?? null;
  const from = open + 3;
  const read = readLawReport(tokens, from, to, date) ?? readReporter(tokens, from, to, date, false);
  if (read !== null) return read;
  const above = readInternationalPlace(tokens, open, to);
  if (above?.entry.kind !== 'foreign') return null;
  const { volume, reporter, page, number } = above;
  return {
    date,
    place: { volume, reporter, page, pinpoint: null, nominative: null },
    court: null,
    number,
    to: above.to,
  };
}

/** `2016 SCC 27`, `2002 (5) SA 721`: the year is not in brackets. */
export function readBarePlace(tokens: Tokens, at: number, to: number): ForeignPlaceRead | null {
  if (!isYear(tokens, at)) return null;
  const date = readDate(tokens, at, at + 1)?.date ?? null;
  const numbered =
    tokens.is(at + 1, Kind.openParen) && tokens.partner(at + 1) === at + 3 && tokens.is(at + 2, Kind.number);
  if (!numbered) return readReporter(tokens, at + 1, to, date, true);
  const read = readReporter(tokens, at + 4, to, date, false);
  if (read === null || read.place === null) return null;
  return { ...read, place: { ...read.place, volume: tokens.field(at + 2, at + 3) } };
}

/** `LR 3 HL 330`: the volume stands within the name. */
function readLawReport(tokens: Tokens, at: number, to: number, date: CitedDate | null): ForeignPlaceRead | null {
  const letters = tokens.isWord(at, 'lr') ? at + 1 : tokens.isWord(at, 'l') && tokens.isWord(at + 2, 'r') ? at + 4 : -1;
  if (letters < 0 || letters + 1 >= to || !tokens.is(letters, Kind.number)) return null;
  let page = letters + 1;
  while (page < Math.min(to, letters + 9) && !tokens.is(page, Kind.number)) page++;
  if (page >= to || page === letters + 1 || !tokens.is(page, Kind.number)) return null;
  const name = tokens.field(letters + 1, page);
  const found = foreignReporterAt(`LR ${name.text}`, 0);
  const entry = found?.entries[0];
  if (found === null || entry === undefined || found.end < name.text.length + 3) return null;
  const place: PrintedPlace = {
    volume: tokens.field(letters, letters + 1),
    reporter: { ...tokens.field(at, page), standard: entry.standard },
    page: tokens.field(page, page + 1),
    pinpoint: null,
    nominative: null,
  };
  return { date, place, court: null, number: null, to: page + 1 };
}

/** `1 QB 256`, `AC 562`, `UKSC 5`; `neutral`: only a court's number is looked for. */
function readReporter(
  tokens: Tokens,
  from: number,
  to: number,
  date: CitedDate | null,
  neutral: boolean,
): ForeignPlaceRead | null {
  const numbered = tokens.is(from, Kind.number) && !tokens.glued(from + 1);
  const name = numbered ? from + 1 : from;
  if (name >= to || !tokens.capital(name) || (numbered && neutral)) return null;
  const found = foreignReporterAt(tokens.text, tokens.start(name), tokens.end(to - 1));
  if (found === null) return null;
  const behind = pastClosing(tokens, tokens.firstFrom(found.end), name, to);
  if (behind >= to || !(tokens.is(behind, Kind.number) || tokens.is(behind, Kind.mixed))) return null;
  const entry = entryFor(found.entries, numbered, neutral);
  if (entry === null) return null;
  const reporter = tokens.field(name, behind);
  const page = tokens.field(behind, behind + 1);
  if (entry.kind === 'court') {
    return { date, place: null, court: reporter, number: page, to: divisionEnd(tokens, behind + 1, to) };
  }
  const volume = numbered ? tokens.field(from, from + 1) : null;
  const place = { volume, reporter: { ...reporter, standard: entry.standard }, page, pinpoint: null, nominative: null };
  return { date, place, court: null, number: null, to: behind + 1 };
}

/** With a volume a report, without one a court, where the letters mean both. */
function entryFor(entries: readonly ForeignReporter[], numbered: boolean, neutral: boolean): ForeignReporter | null {
  const wanted = numbered ? 'report' : 'court';
  const fitting = entries.find(({ kind }) => kind === wanted) ?? null;
  return fitting !== null || numbered || neutral ? fitting : (entries[0] ?? null);
}

const pastClosing = (tokens: Tokens, end: number, name: number, to: number): number =>
  end < to && tokens.is(end, Kind.closeParen) && tokens.partner(end) > name ? end + 1 : end;

/** `(Admin)`, `(Ch)` behind the number: the division of the High Court. */
function divisionEnd(tokens: Tokens, open: number, to: number): number {
  const close = tokens.partner(open);
  const word = tokens.is(open, Kind.openParen) && close === open + 2 && close < to && tokens.capital(open + 1);
  return word && divisions.has(tokens, open + 1) ? close + 1 : open;
}

const divisions = new WordSet([
  'admin',
  'ch',
  'qb',
  'kb',
  'comm',
  'fam',
  'tcc',
  'pat',
  'ipec',
  'canlii',
  'civ',
  'tc',
  'aac',
  'iac',
  'lc',
]);
