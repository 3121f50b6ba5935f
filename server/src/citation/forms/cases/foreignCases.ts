/**
 * Cases of other countries, as they and the Indigo Book (1st ed., R37) write them: `R v Oakes, [1986] 1 SCR 103`, `Mabo v
 * Queensland (No 2) (1992) 175 CLR 1`, `R v Jordan, 2016 SCC 27`, `Donoghue v. Stevenson [1932] AC 562 (HL)`.
 */
import type { CaseName, CitedDate, Field, Pinpoint, PrintedPlace } from '../../citation';
import { isYear } from '../../dates';
import type { Clause, Core, Form, Found } from '../../form';
import { Kind, type Tokens } from '../../lexer';
import { offline } from '../../online';
import { readPinpoint } from '../../pinpoint';
import { startsVolume } from '../../section';
import { placesNamed } from '../../../tables/places';
import { readCaseName, type CaseNameRead } from './caseName';
import { readBarePlace, readBracketedPlace, type ForeignPlaceRead } from './foreignPlace';
import { withoutCommas } from '../names/head';

export const foreignCaseForm: Form = {
  name: 'foreign cases',
  strength: 'strong',
  anchors: [Kind.openBracket, Kind.openParen, Kind.number],
  anchored: (tokens, at) => placeAt(tokens, at, Math.min(tokens.length, at + 24)) !== null,
  read: readForeignCase,
};

function placeAt(tokens: Tokens, at: number, to: number): ForeignPlaceRead | null {
  if (tokens.is(at, Kind.number)) return readBarePlace(tokens, at, to);
  // `2002 (5) SA 721`: the year stands before the parenthesis.
  return readBracketedPlace(tokens, at, to) ?? (isBehindYear(tokens, at) ? readBarePlace(tokens, at - 1, to) : null);
}

const isBehindYear = (tokens: Tokens, at: number): boolean =>
  tokens.is(at, Kind.openParen) && tokens.partner(at) === at + 2 && isYear(tokens, at - 1);

/** One case is not cited to more places. */
const most = 6;

function readForeignCase(clause: Clause, anchor: number): Found | null {
  const { tokens, to } = clause;
  const first = placeAt(tokens, anchor, to);
  const from = isBehindYear(tokens, anchor) && anchor > clause.from ? anchor - 1 : anchor;
  const name = readForeignName(clause, from);
  // A year in brackets and a report say by themselves what they are.
  if (first === null || (!isNamed(name) && !tokens.is(anchor, Kind.openBracket) && !standsAlone(clause, anchor)))
    return null;
  const printed = [first];
  let end = first.to;
  let pin = readForeignPin(tokens, end, to);
  end = pin?.to ?? end;
  while (tokens.is(end, Kind.comma) && printed.length < most) {
    const next = placeAt(tokens, end + 1, to);
    if (next === null) break;
    printed.push(next);
    const more = readForeignPin(tokens, next.to, to);
    pin ??= more;
    end = more?.to ?? next.to;
  }
  const behind = readCourt(tokens, end, to);
  const late = pin === null ? pageBehindCourt(tokens, behind.to, end, to) : null;
  const neutral = printed.find(({ court }) => court !== null);
  const country = late === null ? null : readCourt(tokens, late.to, to);
  return foreignCase(name, clause, from, {
    places: printed.flatMap(({ place }) => (place === null ? [] : [place])),
    number: neutral?.number ?? null,
    pinpoint: pin?.pinpoint ?? late?.pinpoint ?? null,
    court: neutral?.court ?? behind.court,
    jurisdiction: behind.jurisdiction ?? country?.jurisdiction ?? null,
    date: first.date,
    to: country?.to ?? behind.to,
  });
}

export interface ForeignParts {
  readonly places?: readonly PrintedPlace[];
  readonly docket?: Field | null;
  readonly number?: Field | null;
  readonly pinpoint: Pinpoint | null;
  readonly court?: Field | null;
  readonly jurisdiction?: Field | null;
  readonly designation?: Field | null;
  readonly date: CitedDate | null;
  readonly to: number;
}

/** The citation out of its parts; what is not given is not there. */
export function foreignCase(
  name: { readonly name: CaseName; readonly from: number } | null,
  clause: Clause,
  from: number,
  parts: ForeignParts,
): Found {
  const core: Core = {
    kind: 'foreign',
    name: name?.name ?? null,
    places: parts.places ?? [],
    docket: parts.docket ?? null,
    number: parts.number ?? null,
    pinpoint: parts.pinpoint,
    court: parts.court ?? null,
    jurisdiction: parts.jurisdiction ?? null,
    designation: parts.designation ?? null,
    date: parts.date,
    online: offline,
  };
  return { core, from: Math.max(clause.from, Math.min(name?.from ?? from, from)), to: parts.to };
}

/** `; (2003) 211 CLR 476`: where only a citation is expected a place says enough. */
const standsAlone = ({ opening, from }: Clause, anchor: number): boolean => opening === 'citation' && anchor === from;

/** Two parties, or what stands behind `In re`. */
const isNamed = (name: CaseNameRead | null): boolean =>
  name !== null && (name.name.plaintiff !== null || name.name.object?.text !== name.name.text);

/** The name before a place; `(No 2)`, `(Attorney General)` behind it belong to it. */
export function readForeignName(clause: Clause, place: number): CaseNameRead | null {
  const { tokens, from } = clause;
  const end = withoutCommas(tokens, from, place);
  const open = tokens.partner(end - 1);
  const bracketed = tokens.is(end - 1, Kind.closeParen) && open > from && tokens.capital(open + 1);
  const read = readCaseName(clause, bracketed ? open : end);
  if (read === null || !bracketed) return read;
  const { name } = read;
  const whole = tokens.field(read.from, end);
  const defendant = name.defendant === null ? null : tokens.field(tokens.firstFrom(name.defendant.span.start), end);
  return { from: read.from, name: { ...name, ...whole, defendant } };
}

interface PinRead {
  readonly pinpoint: Pinpoint;
  readonly to: number;
}

/** A page, `at 110`, `para 25`, or a paragraph in brackets: `[25]`, `at [25]–[27]`. */
export function readForeignPin(tokens: Tokens, from: number, to: number): PinRead | null {
  const comma = tokens.is(from, Kind.comma) ? from + 1 : from;
  const open = tokens.isWord(comma, 'at') ? comma + 1 : comma;
  const end = bracketedParagraph(tokens, open, to);
  if (end === null) return readPinpoint(tokens, from, to);
  const range = tokens.is(end, Kind.dash) ? bracketedParagraph(tokens, end + 1, to) : null;
  const whole = tokens.field(open, range ?? end);
  const first = tokens.value(open + 1);
  const last = range === null ? null : tokens.value(range - 2);
  return {
    pinpoint: {
      ...whole,
      kind: 'paragraph',
      numbers: [{ first, last }],
      at: open > comma ? tokens.field(comma, open) : null,
      comma: comma > from ? tokens.field(from, comma) : null,
    },
    to: range ?? end,
  };
}

/** `[25]`; a year begins another place. */
function bracketedParagraph(tokens: Tokens, open: number, to: number): number | null {
  const inside = tokens.is(open, Kind.openBracket) && tokens.partner(open) === open + 2 && open + 2 < to;
  const number = inside && tokens.is(open + 1, Kind.number) && tokens.end(open + 1) - tokens.start(open + 1) < 4;
  return number ? open + 3 : null;
}

interface Court {
  readonly court: Field | null;
  readonly jurisdiction: Field | null;
  readonly to: number;
}

/** `(HL)`, `(Can.)`, `(CC) (S. Afr.)`: a court and a country, either alone. */
function readCourt(tokens: Tokens, from: number, to: number): Court {
  let court: Field | null = null;
  let jurisdiction: Field | null = null;
  let end = from;
  for (let count = 0; count < 2; count++) {
    const close = tokens.partner(end);
    if (!tokens.is(end, Kind.openParen) || close < 0 || close >= to || close - end > 14) break;
    const inside = tokens.field(end + 1, close);
    if (jurisdiction === null && isCountry(inside.text)) jurisdiction = inside;
    else if (court === null && jurisdiction === null && isCourt(tokens, end + 1, close)) court = inside;
    else break;
    end = close + 1;
  }
  return { court, jurisdiction, to: end };
}

const isCountry = (text: string): boolean =>
  placesNamed(text).some(({ kind }) => kind === 'country' || kind === 'province');

/** Letters, or abbreviated words. */
function isCourt(tokens: Tokens, from: number, to: number): boolean {
  if (tokens.is(to - 1, Kind.period) || tokens.allCaps(from)) {
    for (let at = from; at < to; at++) if (tokens.is(at, Kind.word) && !tokens.capital(at)) return false;
    return tokens.is(from, Kind.word);
  }
  return false;
}

/** `[1932] A.C. 562 (H.L.) 580`, `(CC) at 403`. */
function pageBehindCourt(tokens: Tokens, from: number, noCourt: number, to: number): PinRead | null {
  if (from === noCourt || from >= to || startsVolume(tokens, from, to)) return null;
  if (!tokens.is(from, Kind.number) && !tokens.isWord(from, 'at')) return null;
  return readPinpoint(tokens, from, to, { bare: true });
}
