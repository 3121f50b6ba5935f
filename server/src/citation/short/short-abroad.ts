/**
 * The place in a short form of a case from abroad: `1949 I.C.J. at 22`, `[1986] 1 S.C.R. at 110`, `[1932] A.C. at 581`,
 * `2008 E.C.R. at I-6360`, and by its neutral citation `2015 SCC 5, ¶ 15`.
 */
import type { Field, ReporterPlace } from '../citation';
import { isYear } from '../dates';
import { readBarePlace } from '../forms/cases/foreignPlace';
import { readReporterName, volumeEnd } from '../forms/cases/internationalPlace';
import { Kind, type Tokens } from '../lexer';
import { readPinpoint } from '../pinpoint';
import { foreignReporterAt } from '../../tables/foreignReporters';

export interface AbroadRead {
  /** In brackets before the volume; null where it is the volume itself. */
  readonly year: Field | null;
  readonly place: ReporterPlace;
  readonly to: number;
}

/** Whether a year in brackets, and behind it a volume or a reporter, stand at a token. */
export const opensYear = (tokens: Tokens, at: number): boolean =>
  (tokens.is(at, Kind.openBracket) || tokens.is(at, Kind.openParen)) &&
  tokens.partner(at) === at + 2 &&
  isYear(tokens, at + 1) &&
  (tokens.is(at + 3, Kind.number) || tokens.capital(at + 3));

/** A place with its pinpoint, from its volume or the bracket before it on; null where none stands there. */
export function readAbroad(tokens: Tokens, at: number, to: number): AbroadRead | null {
  return opensYear(tokens, at)
    ? readBracketed(tokens, at, to)
    : (readVolume(tokens, at, to) ?? readNeutral(tokens, at, to));
}

function readBracketed(tokens: Tokens, open: number, to: number): AbroadRead | null {
  const year = tokens.field(open + 1, open + 2);
  const numbered = tokens.is(open + 3, Kind.number);
  const volume = numbered ? tokens.field(open + 3, open + 4) : year;
  const read = readReporterAndPin(tokens, numbered ? open + 4 : open + 3, to, volume);
  return read === null ? null : { ...read, year: numbered ? year : null };
}

function readVolume(tokens: Tokens, at: number, to: number): AbroadRead | null {
  if (!tokens.is(at, Kind.number)) return null;
  const name = volumeEnd(tokens, at);
  return tokens.glued(name) ? null : readReporterAndPin(tokens, name, to, tokens.field(at, name));
}

/** The reporter and, behind `at` or a sign, the page. */
function readReporterAndPin(tokens: Tokens, name: number, to: number, volume: Field): AbroadRead | null {
  if (name >= to || !tokens.capital(name)) return null;
  const read = readReporterName(tokens, name, to) ?? readForeign(tokens, name, to);
  if (read === null) return null;
  // Parts of a series are numbered: `P.C.I.J. (ser. A) No. 2, at 13`.
  const numbered =
    tokens.isWord(read.to, 'no') && tokens.is(read.to + 1, Kind.period) && tokens.is(read.to + 2, Kind.number);
  const pin = readPinpoint(tokens, numbered ? read.to + 3 : read.to, to, { needsAt: true });
  if (pin === null) return null;
  const place = { volume, reporter: read.reporter, page: null, pinpoint: pin.pinpoint, nominative: null };
  return { year: null, place, to: pin.to };
}

function readForeign(tokens: Tokens, name: number, to: number) {
  const found = foreignReporterAt(tokens.text, tokens.start(name), tokens.end(to - 1));
  const entry = found?.entries.find(({ kind }) => kind === 'report');
  if (found === null || entry === undefined) return null;
  const end = tokens.firstFrom(found.end);
  return { reporter: { ...tokens.field(name, end), standard: entry.standard }, to: end };
}

/** Its court stands as the reporter, its number as the page. */
function readNeutral(tokens: Tokens, at: number, to: number): AbroadRead | null {
  const read = readBarePlace(tokens, at, to);
  if (read === null || read.court === null || read.number === null) return null;
  const pin = readPinpoint(tokens, read.to, to, { needsAt: true });
  if (pin === null) return null;
  const reporter = { ...read.court, standard: read.court.text };
  const volume = tokens.field(at, at + 1);
  return {
    year: null,
    place: { volume, reporter, page: read.number, pinpoint: pin.pinpoint, nominative: null },
    to: pin.to,
  };
}
