/**
 * Cases of the Court of Justice of the European Union, by their numbers and ECLI: `Case C-131/12, Google Spain SL v. AEPD,
 * ECLI:EU:C:2014:317 (May 13, 2014)`, `Case 26/62, Van Gend en Loos v. Netherlands, 1963 E.C.R. 1`; other cases by their
 * ECLI alone.
 */
import type { CaseName, CitedDate, Field, PrintedPlace } from '../../citation';
import type { Clause, Form, Found } from '../../form';
import { Kind, type Tokens } from '../../lexer';
import { readPinpoint } from '../../pinpoint';
import { WordSet } from '../../word-set';
import { isVersus } from './caseName';
import { readCourtAndDate } from './courtAndDate';
import { foreignCase, readForeignName, readForeignPin } from './foreignCases';
import { readInternationalPlace } from './internationalPlace';
import { splitSegments } from '../names/segments';

const lead = new WordSet('case cases joined opinion ecli eu');

export const europeanCaseForm: Form = {
  name: 'European cases',
  strength: 'strong',
  anchors: [Kind.word],
  words: () => lead.words,
  anchored: (tokens, at) =>
    tokens.capital(at) &&
    lead.has(tokens, at) &&
    (docketAt(tokens, at, tokens.length) !== null || ecliEnd(tokens, at, tokens.length) !== null),
  read: (clause, anchor) => readNumbered(clause, anchor) ?? readByEcli(clause, anchor),
};

/** `Case C-131/12`, `Joined Cases C-402/05 P & C-415/05 P`, `Opinion 2/13`: the numbers. */
function docketAt(tokens: Tokens, at: number, to: number): { readonly docket: Field; readonly to: number } | null {
  const word = tokens.isWord(at, 'joined') ? at + 1 : at;
  if (!tokens.isWord(word, 'case') && !tokens.isWord(word, 'cases') && !tokens.isWord(word, 'opinion')) return null;
  const no = tokens.isWord(word + 1, 'no') || tokens.isWord(word + 1, 'nos') ? word + 2 : word + 1;
  const from = no > word + 1 && tokens.is(no, Kind.period) ? no + 1 : no;
  let end = numberEnd(tokens, from, to);
  if (end === null) return null;
  for (let next = joinedEnd(tokens, end, to); next !== null; next = joinedEnd(tokens, end, to)) end = next;
  return { docket: tokens.field(from, end), to: end };
}

/** `C-131/12`, `26/62`, `C-402/05 P`. */
function numberEnd(tokens: Tokens, at: number, to: number): number | null {
  const letter = tokens.capital(at) && tokens.end(at) - tokens.start(at) === 1 && tokens.is(at + 1, Kind.dash);
  const number = letter ? at + 2 : at;
  const slashed =
    tokens.is(number, Kind.number) && tokens.is(number + 1, Kind.slash) && tokens.is(number + 2, Kind.number);
  if (!slashed || number + 3 > to) return null;
  const end = number + 3;
  const appeal = end < to && tokens.isWord(end, 'p') && tokens.capital(end) && !tokens.is(end + 1, Kind.period);
  return appeal ? end + 1 : end;
}

/** ` & C-415/05 P`, `, T-5/06`, ` to 8/62`. */
function joinedEnd(tokens: Tokens, at: number, to: number): number | null {
  let next = tokens.is(at, Kind.comma) ? at + 1 : at;
  const tie =
    tokens.is(next, Kind.ampersand) ||
    tokens.isWord(next, 'and') ||
    tokens.isWord(next, 'to') ||
    tokens.is(next, Kind.dash);
  if (tie) next++;
  return next > at ? numberEnd(tokens, next, to) : null;
}

/** In tokens: a name. */
const longestName = 80;

function readNumbered(clause: Clause, anchor: number): Found | null {
  const { tokens, to, outer } = clause;
  const numbered = docketAt(tokens, anchor, to);
  if (numbered === null) return null;
  const from = tokens.is(numbered.to, Kind.comma) ? numbered.to + 1 : numbered.to;
  for (let at = numbered.to; at < Math.min(to, from + longestName); at++) {
    if (tokens.outer(at) !== outer) continue;
    if (tokens.is(at, Kind.semicolon)) return null;
    const source = readSource(tokens, at, to);
    if (source === null) continue;
    const name = nameWithin(clause, from, at);
    if (at > from && name === null) return null;
    const { docket } = numbered;
    return foreignCase(name === null ? null : { name, from: anchor }, clause, anchor, { docket, ...source });
  }
  return null;
}

interface Source {
  readonly places: readonly PrintedPlace[];
  readonly number: Field | null;
  readonly pinpoint: ReturnType<typeof pinOf>;
  readonly court: Field | null;
  readonly date: CitedDate | null;
  readonly to: number;
}

const pinOf = (read: ReturnType<typeof readForeignPin>) => read?.pinpoint ?? null;

/** ECLI, a report, or a date in parentheses, and what follows; null where none stands at a token. */
function readSource(tokens: Tokens, at: number, to: number): Source | null {
  const places: PrintedPlace[] = [];
  let number: Field | null = null;
  let date: CitedDate | null = null;
  let end = at;
  for (let next = at; next < to && places.length < 4;) {
    const ecli = ecliEnd(tokens, next, to);
    const printed = ecli === null ? readReport(tokens, next, to) : null;
    if (ecli !== null) {
      number ??= tokens.field(next, ecli);
      end = ecli;
    } else if (printed !== null) {
      places.push(printed.place);
      date ??= printed.date;
      end = printed.to;
    } else break;
    next = tokens.is(end, Kind.comma) ? end + 1 : end;
  }
  const pin = end > at ? (readForeignPin(tokens, end, to) ?? readPinpoint(tokens, end, to, { needsAt: true })) : null;
  end = pin?.to ?? end;
  const behind = readCourtAndDate(tokens, end, to);
  if (end === at && (behind === null || !tokens.is(at, Kind.openParen) || (behind.date?.month ?? null) === null))
    return null;
  return {
    places,
    number,
    pinpoint: pinOf(pin),
    court: behind?.court ?? null,
    date: behind?.date ?? date,
    to: behind?.to ?? end,
  };
}

/** `1963 E.C.R. 1`, `[1964] ECR 585`. */
function readReport(tokens: Tokens, at: number, to: number) {
  const read = readInternationalPlace(tokens, at, to);
  if (read?.entry.kind !== 'foreign' || read.page === null) return null;
  const { volume, reporter, page } = read;
  return { place: { volume, reporter, page, pinpoint: null, nominative: null }, date: read.date, to: read.to };
}

/** The token past `ECLI:EU:C:2014:317`, `EU:C:2014:317`, `ECLI:NL:HR:2019:2006`. */
function ecliEnd(tokens: Tokens, at: number, to: number): number | null {
  const parts = tokens.isWord(at, 'ecli') ? 5 : tokens.isWord(at, 'eu') ? 4 : 0;
  let end = at + 1;
  for (let count = 1; count < parts; count++) {
    const piece = tokens.is(end + 1, Kind.word) || tokens.is(end + 1, Kind.number) || tokens.is(end + 1, Kind.mixed);
    if (end + 1 >= to || !tokens.is(end, Kind.colon) || !tokens.glued(end) || !piece) return null;
    end += 2;
  }
  return parts > 0 && !tokens.is(end - 1, Kind.word) ? end : null;
}

/** The parties between the number and the source; a name without `v.` if it is short and all capitals. */
function nameWithin(clause: Clause, from: number, source: number): CaseName | null {
  const { tokens } = clause;
  let end = source;
  while (end > from && tokens.is(end - 1, Kind.comma)) end--;
  if (end <= from || !tokens.capital(from)) return null;
  const whole = tokens.field(from, end);
  const common = { ...whole, popular: null, heading: null, candidates: [] };
  for (let at = from + 1; at < end - 1; at++) {
    if (!isVersus(tokens, at)) continue;
    const defendant = tokens.is(at + 1, Kind.period) ? at + 2 : at + 1;
    return { ...common, plaintiff: tokens.field(from, at), defendant: tokens.field(defendant, end), object: null };
  }
  return splitSegments(clause, from, end).length <= 2
    ? { ...common, plaintiff: null, defendant: null, object: whole }
    : null;
}

/** A case known by its ECLI alone, with its name in front where one stands there. */
function readByEcli(clause: Clause, anchor: number): Found | null {
  const { tokens, to } = clause;
  const source = ecliEnd(tokens, anchor, to) === null ? null : readSource(tokens, anchor, to);
  return source === null ? null : foreignCase(readForeignName(clause, anchor), clause, anchor, source);
}
