/**
 * Short forms of cases (Indigo Book R15.2): `Roe, 410 U.S. at 120`, `410 U.S. at 120`, with parallel places (`306 Ga. at
 * 193, 830 S.E.2d at 170`), nominative reporters, star pages (`Green, 2013 WL 5811261, at *7`), slip opinions (`Roe, slip
 * op. at 3`), of cases from abroad (`Oakes, [1986] 1 S.C.R. at 110`), and without the `at` that belongs there.
 */
import type { Reporter } from '../../tables/reporters';
import type { Field, Pinpoint, ReporterPlace } from '../citation';
import { readDateParenthetical } from '../dates';
import type { Clause, Form, Found } from '../form';
import { placeOf, readSeries } from '../forms/law/officialPlace';
import { mostPlaces, readVolumeAndReporter } from '../forms/cases/reporterPlace';
import { Kind, type Tokens } from '../lexer';
import { readNameBefore, type NameBefore } from '../name-before';
import { readParenthetical } from '../parenthetical';
import { readPinpoint } from '../pinpoint';
import { opensYear, readAbroad } from './short-abroad';

export const shortCase: Form = {
  name: 'shortCase',
  strength: 'strong',
  anchors: [Kind.number, Kind.word, Kind.openBracket, Kind.openParen],
  smallWords: ['slip'],
  words: () => ['slip'],
  anchored: (tokens, at) => isVolume(tokens, at) || isSlipOpinion(tokens, at) || opensYear(tokens, at),
  read,
};

/** `410 U.S.`, `2021-Ohio-726`, `93-1 BCA`; but not the `1 BCA` of that. */
function isVolume(tokens: Tokens, at: number): boolean {
  if (!tokens.is(at, Kind.number) || (tokens.is(at - 1, Kind.dash) && tokens.glued(at))) return false;
  if (tokens.is(at + 1, Kind.dash)) {
    const to = Math.min(tokens.length, at + 24);
    return readVolumeAndReporter(tokens, at, to) !== null || readAbroad(tokens, at, to) !== null;
  }
  return tokens.is(at + 1, Kind.word) && tokens.capital(at + 1) && !tokens.glued(at + 1);
}

const isSlipOpinion = (tokens: Tokens, at: number): boolean => tokens.isWord(at, 'slip') && tokens.isWord(at + 1, 'op');

function read(clause: Clause, at: number): Found | null {
  const { tokens, from, to } = clause;
  const comma = at > from && tokens.is(at - 1, Kind.comma);
  const name = readNameBefore(tokens, from, comma ? at - 1 : at, comma ? clause.opening : 'text');
  const body = tokens.is(at, Kind.word) ? readSlipOpinion(tokens, at, to) : readPlaces(clause, at, name);
  if (body === null || (tokens.is(at, Kind.word) && name === null)) return null;
  return {
    core: {
      kind: 'shortCase',
      name: name === null ? null : tokens.field(name.from, name.title?.to ?? name.to),
      comma: name !== null && comma ? tokens.field(at - 1, at) : null,
      year: body.year,
      places: body.places,
      pinpoint: body.pinpoint,
    },
    from: name?.from ?? at,
    to: body.to,
  };
}

interface Body {
  readonly year: Field | null;
  readonly places: readonly ReporterPlace[];
  readonly pinpoint: Pinpoint | null;
  readonly to: number;
}

/** `slip op. at 3`. */
function readSlipOpinion(tokens: Tokens, at: number, to: number): Body | null {
  const behind = tokens.is(at + 2, Kind.period) ? at + 3 : at + 2;
  const pin = readPinpoint(tokens, behind, to, { needsAt: true });
  if (pin === null || opensDate(tokens, pin.to, to)) return null;
  return { year: null, places: [], pinpoint: pin.pinpoint, to: pin.to };
}

function readPlaces({ tokens, from, to }: Clause, at: number, name: NameBefore | null): Body | null {
  const places: ReporterPlace[] = [];
  let year: Field | null = null;
  let end = at;
  for (let next = at; next < to && places.length < mostPlaces; next = end + 1) {
    const read = readPlace(tokens, next, to);
    if (read === null) break;
    places.push(places.length > 0 ? asParallel(read.place, places[0]) : read.place);
    year ??= read.year ?? null;
    end = read.to;
    if (!tokens.is(end, Kind.comma) || !isVolume(tokens, end + 1)) break;
  }
  const pinpoint = places[0]?.pinpoint ?? null;
  if (pinpoint === null || opensDate(tokens, end, to)) return null;
  // Without `at` only a name in front tells it from a full citation that has lost its year.
  const said = places.some(({ pinpoint: pin }) => pin !== null && (pin.at !== null || pin.kind !== 'page'));
  const alone = name?.from === from && isShortName(tokens, name) && !opensUnknown(tokens, end, to);
  return said || alone ? { year, places, pinpoint, to: end } : null;
}

/** `410 U.S., at 120, 93 S. Ct. 705`: behind a page with its `at`, what stands without is where the case begins. */
function asParallel(place: ReporterPlace, main: ReporterPlace | undefined): ReporterPlace {
  const { page, pinpoint } = place;
  if (main?.pinpoint?.at === null || pinpoint === null || page !== null) return place;
  if (pinpoint.at !== null || pinpoint.kind !== 'page' || pinpoint.numbers.length !== 1) return place;
  const { text, span, numbers } = pinpoint;
  return numbers[0]?.last === null ? { ...place, page: { text, span }, pinpoint: null } : place;
}

interface PlaceRead {
  readonly place: ReporterPlace;
  readonly year?: Field | null;
  readonly to: number;
}

function readPlace(tokens: Tokens, at: number, to: number): PlaceRead | null {
  if (opensYear(tokens, at)) return readAbroad(tokens, at, to);
  if (!isVolume(tokens, at)) return null;
  const read = readVolumeAndReporter(tokens, at, to);
  if (read === null) return readOfficial(tokens, at, to) ?? readAbroad(tokens, at, to);
  const { volume, reporter, nominative, to: behind } = read;
  const common = { volume, reporter, nominative };
  const next = tokens.isWord(behind, 'no') && tokens.is(behind + 2, Kind.number) ? behind + 3 : behind;
  const said = readPinpoint(tokens, next, to, { needsAt: true });
  if (said !== null) return { place: { page: null, pinpoint: said.pinpoint, ...common }, to: said.to };
  if (next >= to || !tokens.is(next, Kind.number) || isOrdinaryWord(read.entries[0])) return null;
  const kept = readPinpoint(tokens, next + 1, to, { needsAt: true });
  if (kept !== null)
    return { place: { page: tokens.field(next, next + 1), pinpoint: kept.pinpoint, ...common }, to: kept.to };
  const bare = readPinpoint(tokens, next, to, { bare: true });
  return bare === null ? null : { place: { page: null, pinpoint: bare.pinpoint, ...common }, to: bare.to };
}

/** `85 Fed. Reg. at 67,452`, `155 Cong. Rec. at S1235`, `135 Stat. at 263`. */
function readOfficial(tokens: Tokens, at: number, to: number): PlaceRead | null {
  const series = readSeries(tokens, at, to, ['register', 'debates', 'session']);
  const pin = series === null ? null : readPinpoint(tokens, series.to, to, { needsAt: true });
  if (series === null || pin === null || pin.pinpoint.at === null) return null;
  return { place: placeOf(series, null, pin.pinpoint), to: pin.to };
}

/** `12 Minor 5`; but `2021-Ohio-726` has a year in front. */
const isOrdinaryWord = ({ weak, kind }: Reporter): boolean => weak && kind !== 'neutral';

/** A parenthetical with a date follows: it is no short form. */
function opensDate(tokens: Tokens, at: number, to: number): boolean {
  return at < to && readDateParenthetical(tokens, at) !== null;
}

/** A parenthetical that may hold a court or a date: it neither quotes nor cites, weighs nothing and doesn't explain. */
function opensUnknown(tokens: Tokens, at: number, to: number): boolean {
  if (at >= to || !tokens.is(at, Kind.openParen)) return false;
  const close = tokens.partner(at);
  if (close <= at || close > to) return true;
  const { kind, text } = readParenthetical(tokens, at, close);
  return kind === 'explanatory' && !/^[a-z]{3,20}ing /.test(text);
}

/** A name without a second party. */
function isShortName(tokens: Tokens, name: NameBefore | null): boolean {
  if (name === null || name.to - name.from > 8) return false;
  for (let at = name.from; at < name.to; at++) {
    if (tokens.isWord(at, 'v') || tokens.isWord(at, 'vs') || tokens.isWord(at, 're') || tokens.isWord(at, 'parte'))
      return false;
  }
  return true;
}
