/**
 * Cases of the International Court of Justice and of other courts and tribunals between states (Indigo Book, 1st ed.,
 * R38): `Corfu Channel (U.K. v. Alb.), Judgment, 1949 I.C.J. 4, 22 (Apr. 9)`.
 */
import type { CaseName, CitedDate, Field } from '../../citation';
import { readDate, readDayAndMonth } from '../../dates';
import type { Clause, Form, Found } from '../../form';
import { Kind, type Tokens } from '../../lexer';
import { offline } from '../../online';
import { readPinpoint } from '../../pinpoint';
import { internationalFirstWords, judgmentWords } from '../../../tables/internationalReporters';
import { WordSet } from '../../word-set';
import { isVersus, readCaseName } from './caseName';
import { readCourtAndDate, type CourtAndDate } from './courtAndDate';
import { readDocketBefore } from './dockets';
import { properNameBefore } from '../international/instrumentName';
import { readInternationalPlace, type InternationalPlaceRead } from './internationalPlace';

export const internationalCaseForm: Form = {
  name: 'international cases',
  strength: 'strong',
  anchors: [Kind.number, Kind.word, Kind.openBracket, Kind.openParen],
  words: internationalFirstWords,
  anchored: (tokens, at) => placeAt(tokens, at, Math.min(tokens.length, at + 40)) !== null,
  read: readInternationalCase,
};

function placeAt(tokens: Tokens, at: number, to: number): (InternationalPlaceRead & { readonly volume: Field }) | null {
  const read = readInternationalPlace(tokens, at, to);
  return read?.entry.kind === 'case' && read.volume !== null ? { ...read, volume: read.volume } : null;
}

function readInternationalCase(clause: Clause, anchor: number): Found | null {
  const { tokens, to } = clause;
  const printed = placeAt(tokens, anchor, to);
  if (printed === null) return null;
  const pin = readPinpoint(tokens, printed.to, to);
  const end = pin?.to ?? printed.to;
  const behind = readCourtAndDate(tokens, end, to) ?? readDay(tokens, end, to);
  const decided = readDesignation(clause, anchor);
  const docket = readDocketBefore(clause, decided.from);
  const numbered = docket === null ? decided.from : caseWord(tokens, docket.from);
  const named = readName(clause, numbered);
  if (named === null && behind === null) return null;
  return {
    core: {
      kind: 'case',
      name: named?.name ?? null,
      places: [
        {
          volume: printed.volume,
          reporter: printed.reporter,
          page: printed.page,
          pinpoint: pin?.pinpoint ?? null,
          nominative: null,
        },
      ],
      designation: decided.designation,
      number: printed.number,
      court: behind?.court ?? null,
      date: behind?.date ?? decided.date,
      docket: docket?.docket ?? null,
      database: null,
      pinpoint: pin?.pinpoint ?? null,
      online: offline,
    },
    from: named?.from ?? numbered,
    to: behind?.to ?? end,
  };
}

/** `(3 March)`: the year is the volume. */
function readDay(tokens: Tokens, open: number, to: number): CourtAndDate | null {
  const close = tokens.partner(open);
  if (!tokens.is(open, Kind.openParen) || close < 0 || close >= to) return null;
  const date = readDayAndMonth(tokens, open + 1, close);
  return date === null ? null : { court: null, date, to: close + 1 };
}

/** `Case` before `No. 2`. */
const caseWord = (tokens: Tokens, no: number): number => (tokens.isWord(no - 1, 'case') ? no - 1 : no);

interface Designated {
  readonly designation: Field | null;
  /** Of `Judgment of July 1, 1999`. */
  readonly date: CitedDate | null;
  /** Its first token, or the token before which it would stand. */
  readonly from: number;
}

const judgments = new WordSet(judgmentWords);

/** In tokens. */
const longestDesignation = 24;

/** `Judgment`, `Preliminary Objections, Judgment`, `Order of 13 July 2006` right before a place. */
export function readDesignation({ tokens, from, outer }: Clause, place: number): Designated {
  const end = withoutComma(tokens, place);
  const bracketed = bracketedDesignation(tokens, from, end);
  if (bracketed !== null) return bracketed;
  const dated = dateEnding(tokens, from, end);
  const last = dated?.from ?? end;
  let start = last;
  for (let at = last - 1; at > from && at > last - longestDesignation && tokens.outer(at) === outer; at--) {
    if (tokens.is(at, Kind.word) ? !judgments.has(tokens, at) : !isBetween(tokens, at)) break;
    // A segment counts whole: `Fisheries Jurisdiction` is a name.
    if (tokens.is(at - 1, Kind.comma) && tokens.capital(at)) start = at;
  }
  if (start === last) return { designation: null, date: null, from: place };
  return { designation: tokens.field(start, last), date: dated?.date ?? null, from: start };
}

/** `(Merits)`. */
function bracketedDesignation(tokens: Tokens, from: number, end: number): Designated | null {
  const open = tokens.partner(end - 1);
  if (!tokens.is(end - 1, Kind.closeParen) || open <= from || open + 1 >= end - 1) return null;
  for (let at = open + 1; at < end - 1; at++)
    if (tokens.is(at, Kind.word) ? !judgments.has(tokens, at) : !isBetween(tokens, at)) return null;
  return tokens.is(open + 1, Kind.word) && !tokens.isWord(open + 1, 'no')
    ? { designation: tokens.field(open + 1, end - 1), date: null, from: open }
    : null;
}

const withoutComma = (tokens: Tokens, end: number): number => (tokens.is(end - 1, Kind.comma) ? end - 1 : end);

const isBetween = (tokens: Tokens, at: number): boolean =>
  tokens.is(at, Kind.comma) ||
  tokens.is(at, Kind.dash) ||
  tokens.is(at, Kind.ampersand) ||
  tokens.is(at, Kind.period) ||
  tokens.is(at, Kind.number);

/** ` of July 1, 1999`: the token *of*, and the date. */
function dateEnding(
  tokens: Tokens,
  from: number,
  end: number,
): { readonly from: number; readonly date: CitedDate } | null {
  for (let at = Math.max(from + 1, end - 7); at < end; at++) {
    if (!tokens.isWord(at, 'of')) continue;
    const read = readDate(tokens, at + 1, end);
    if (read !== null && read.to === end) return { from: at, date: read.date };
  }
  return null;
}

interface NameRead {
  readonly name: CaseName;
  readonly from: number;
}

/** The heading with the parties in parentheses; two parties around `v.`; or what the Court was asked about. */
function readName(clause: Clause, end: number): NameRead | null {
  const { tokens } = clause;
  const to = withoutComma(tokens, end);
  const open = tokens.partner(to - 1);
  if (tokens.is(to - 1, Kind.closeParen) && open > clause.from) {
    const parties = partiesWithin(tokens, open, to - 1);
    if (parties !== null) return withHeading(clause, open, to, parties);
  }
  const adverse = readCaseName(clause, to);
  if (adverse !== null && adverse.name.plaintiff !== null) return adverse;
  const run = properNameBefore(clause, to);
  if (run === null) return null;
  const heading = tokens.field(run, to);
  return {
    name: {
      ...heading,
      plaintiff: null,
      defendant: null,
      object: heading,
      popular: null,
      heading: null,
      candidates: [],
    },
    from: run,
  };
}

interface Parties {
  readonly plaintiff: Field;
  readonly defendant: Field;
}

function withHeading(clause: Clause, open: number, to: number, parties: Parties): NameRead | null {
  const { tokens } = clause;
  const from = properNameBefore(clause, open) ?? open;
  const heading = from < open ? tokens.field(from, open) : null;
  return {
    name: { ...tokens.field(from, to), ...parties, object: null, popular: null, heading, candidates: [] },
    from,
  };
}

/** `(Mex. v. U.S.)`, `(Hung./Slovk.)`, `(Cameroon v. Nigeria: Eq. Guinea intervening)`. */
function partiesWithin(tokens: Tokens, open: number, close: number): Parties | null {
  let end = open + 1;
  while (end < close && !tokens.is(end, Kind.colon) && !tokens.is(end, Kind.semicolon)) end++;
  let divider = open + 1;
  while (divider < end && !isVersus(tokens, divider)) divider++;
  if (divider === end) {
    divider = open + 1;
    while (divider < end && !tokens.is(divider, Kind.slash)) divider++;
  }
  const behind = tokens.is(divider + 1, Kind.period) && !tokens.is(divider, Kind.slash) ? divider + 2 : divider + 1;
  if (divider === open + 1 || behind >= end || !tokens.capital(open + 1)) return null;
  return { plaintiff: tokens.field(open + 1, divider), defendant: tokens.field(behind, end) };
}
