/**
 * The name of a case in front of its place (Indigo Book R11): two parties around `v.`, or a procedural phrase and its
 * object. In a running sentence the name's end is sure and its beginning is not: what else it might be goes out as
 * candidates.
 */
import type { CaseName, Field } from '../../citation';
import type { Clause } from '../../form';
import { Kind, type Tokens } from '../../lexer';
import { isRoman } from '../../pinpoint';
import { nameSuffixes } from '../../../tables/names';
import { isJurisdiction } from '../../../tables/places';
import { bodyStart, isLeadIn, isNameWord, isOfficers, isTie, isWithinName } from './partyWords';
import { WordSet } from '../../word-set';
import { givenNames } from '../../name-words';

export interface CaseNameRead {
  readonly name: CaseName;
  readonly from: number;
}

/** No name is longer than this, in tokens. */
const longest = 90;

/** Reads the name that ends right before `to`, in the clause's stretch; null where there is none. */
export function readCaseName(clause: Clause, to: number): CaseNameRead | null {
  const { tokens } = clause;
  const popular = readPopularName(clause, to);
  const end = popular?.from ?? to;
  const from = Math.max(clause.from, end - longest);
  const versus = findVersus(clause, from, end);
  const read = versus < 0 ? withoutSmallVersus(clause, from, end) : aroundVersus(clause, from, versus, end);
  if (read === null || popular === null) return read;
  return { from: read.from, name: { ...read.name, popular: tokens.field(popular.from + 1, to - 1) } };
}

/** `In re Gault`; `Roe V. Wade`, where nothing but two parties can be meant: a lone name that is all of its clause. */
function withoutSmallVersus(clause: Clause, from: number, to: number): CaseNameRead | null {
  const { tokens } = clause;
  const read = withoutVersus(clause, from, to);
  if (read === null || read.from !== clause.from || read.name.object?.text !== read.name.text) return read;
  for (let at = read.from + 1; at < to - 2; at++) {
    const versus = tokens.at(at) === 'V' && tokens.is(at + 1, Kind.period) && tokens.glued(at + 1);
    // `John V. Smith` is one person.
    if (versus && tokens.capital(at - 1) && !givenNames.has(tokens, at - 1) && tokens.capital(at + 2))
      return aroundVersus(clause, from, at, to) ?? read;
  }
  return read;
}

/** `(The Slaughter-House Cases)` behind the name: capitalised words in parentheses. */
function readPopularName(clause: Clause, to: number): { readonly from: number } | null {
  const { tokens } = clause;
  const open = tokens.partner(to - 1);
  if (!tokens.is(to - 1, Kind.closeParen) || open <= clause.from || to - open > 12) return null;
  return tokens.capital(open + 1) ? { from: open } : null;
}

/** The last `v.` on the clause's level; -1 where the words behind it are no party's name. */
function findVersus(clause: Clause, from: number, to: number): number {
  const { tokens } = clause;
  for (let at = to - 1; at > from; at--) {
    if (tokens.outer(at) !== clause.outer) continue;
    if (tokens.is(at, Kind.semicolon)) return -1;
    if (isVersus(tokens, at)) return endsInParty(clause, afterVersus(tokens, at), to) ? at : -1;
  }
  return -1;
}

/** `v.`, `vs.`, `v`, `versus`; `V.` only between names in capitals. */
export function isVersus(tokens: Tokens, at: number): boolean {
  if (!tokens.is(at, Kind.word)) return false;
  const word = tokens.at(at);
  if (word === 'v' || word === 'vs' || word === 'versus') return true;
  return (word === 'V' || word === 'VS') && tokens.allCaps(at - 1) && tokens.glued(at + 1);
}

const afterVersus = (tokens: Tokens, at: number): number => (tokens.is(at + 1, Kind.period) ? at + 2 : at + 1);

/** Whether a stretch can be the second party: it begins with a name, and no sentence goes on in it. */
function endsInParty(clause: Clause, from: number, to: number): boolean {
  const { tokens } = clause;
  let lower = 0;
  if (from >= to || !isNameWord(tokens, from)) return false;
  for (let at = from; at < to; at++) {
    if (tokens.outer(at) !== clause.outer || !tokens.is(at, Kind.word)) continue;
    if (tokens.capital(at) || isTie(tokens, at)) continue;
    if (++lower > 1) return false;
  }
  return true;
}

function aroundVersus(clause: Clause, from: number, versus: number, to: number): CaseNameRead | null {
  const { tokens } = clause;
  const start = plaintiffStart(clause, from, versus);
  if (start.from >= versus) return null;
  const { text, span } = tokens.field(start.from, to);
  return {
    from: start.from,
    name: {
      text,
      span,
      plaintiff: trimmed(tokens, start.from, versus),
      defendant: trimmed(tokens, afterVersus(tokens, versus), to),
      object: null,
      popular: null,
      heading: null,
      candidates: start.others.map((at) => tokens.start(at)),
    },
  };
}

/** Without the comma that some write before `v.`. */
function trimmed(tokens: Tokens, from: number, to: number): Field {
  let end = to;
  while (end > from + 1 && tokens.is(end - 1, Kind.comma)) end--;
  return tokens.field(from, end);
}

interface Start {
  readonly from: number;
  /** Other tokens at which the name may begin, nearest to its end first. */
  readonly others: readonly number[];
}

/** Goes back from `v.` over what can be the first party's name. */
function plaintiffStart(clause: Clause, from: number, versus: number): Start {
  const { tokens } = clause;
  const others: number[] = [];
  let start = versus;
  let at = versus - 1;
  while (at >= from) {
    if (tokens.is(at, Kind.closeParen) && tokens.partner(at) >= from && isAside(tokens, at)) {
      at = tokens.partner(at) - 1;
      continue;
    }
    const body = start < versus && isPreposition(clause, at) ? bodyStart(tokens, from, at) : -1;
    if (body >= 0) {
      others.push(start);
      start = body;
      at = body - 1;
      continue;
    }
    if (!belongsToParty(clause, from, at) || isOfficers(tokens, at)) break;
    if (isNameWord(tokens, at) && (start === versus || !isLeadIn(tokens, at) || isWithinName(tokens, at))) {
      if (start < versus && tokens.is(start - 1, Kind.word) && !tokens.capital(start - 1)) others.push(start);
      start = at;
    } else if (isLeadIn(tokens, at)) {
      break;
    }
    at--;
  }
  const phrase = proceduralStart(clause, from, start);
  const first = phrase < 0 ? afterOpening(tokens, afterPart(tokens, start), versus) : phrase;
  return { from: first, others: others.filter((each) => each !== first) };
}

/** A thing seized is counted: `One 1958 Plymouth Sedan`. */
const counts = new WordSet('one two three four five six seven eight nine ten');

const isPreposition = ({ tokens, outer }: Clause, at: number): boolean =>
  tokens.outer(at) === outer && tokens.is(at, Kind.word) && !tokens.capital(at) && isLeadIn(tokens, at);

/** `Part II of Obergefell`: the name stands behind. */
function afterPart(tokens: Tokens, from: number): number {
  const part = tokens.isWord(from, 'part') || tokens.isWord(from, 'section') || tokens.isWord(from, 'footnote');
  const label = tokens.is(from + 1, Kind.number) || isRoman(tokens, from + 1);
  return part && label && tokens.isWord(from + 2, 'of') ? from + 3 : from;
}

/** `(Dickerson)`, `(UNHCR)` within a name. */
const isAside = (tokens: Tokens, close: number): boolean => close - tokens.partner(close) <= 6;

/** Whether a token goes on a first party's name to the left. */
function belongsToParty(clause: Clause, from: number, at: number): boolean {
  const { tokens } = clause;
  if (tokens.outer(at) !== clause.outer) return false;
  switch (tokens.kind(at)) {
    case Kind.word:
      return tokens.capital(at) || isTie(tokens, at);
    case Kind.period:
      return tokens.glued(at) && (tokens.is(at - 1, Kind.word) || tokens.is(at - 1, Kind.mixed));
    case Kind.comma:
      return isCommaWithinName(clause, from, at);
    case Kind.number:
      return !isYearLike(tokens, at) || tokens.is(at - 1, Kind.comma) || counts.has(tokens, at - 1);
    case Kind.mixed:
    case Kind.ordinal:
    case Kind.ampersand:
    case Kind.dash:
    case Kind.slash:
    case Kind.other:
      return true;
    default:
      return false;
  }
}

const isYearLike = (tokens: Tokens, at: number): boolean =>
  tokens.end(at) - tokens.start(at) === 4 && tokens.value(at) > 1600 && tokens.value(at) < 2100;

const companies: ReadonlySet<string> = new Set(
  'inc llc ltd corp co lp llp plc pc na sa ag usa us local et bros ltda pllc gmbh nv bv dba trustee executor administrator the secretary commissioner'.split(
    ' ',
  ),
);

/** `Mattel, Inc.`, `Smith, Jr.`; any comma where the clause is all name from its beginning. */
function isCommaWithinName(clause: Clause, from: number, at: number): boolean {
  const { tokens } = clause;
  if (isCompanyComma(tokens, at) || isTownComma(clause, from, at)) return true;
  if (clause.opening === 'text' || from !== clause.from) return false;
  return isAllName(clause, from, at);
}

/** The comma before `Inc.`, `Jr.`, `N.A.`. */
function isCompanyComma(tokens: Tokens, comma: number): boolean {
  const next = tokens.lower(comma + 1);
  return companies.has(next) || nameSuffixes.has(next) || isInitialism(tokens, comma + 1);
}

/** `L.P.`, `N.A.`, `U.S.A.` */
function isInitialism(tokens: Tokens, at: number): boolean {
  const letter = (index: number): boolean =>
    tokens.is(index, Kind.word) && tokens.end(index) - tokens.start(index) === 1;
  return letter(at) && tokens.is(at + 1, Kind.period) && letter(at + 2) && tokens.glued(at + 2);
}

const towns = new WordSet('city village vill town township twp borough county cnty parish');

/** `Village of Euclid, Ohio v.`: a town, and its state up to the `v.` */
function isTownComma({ tokens }: Clause, from: number, comma: number): boolean {
  let end = comma + 1;
  while (end < comma + 8 && !isVersus(tokens, end)) end++;
  if (!isVersus(tokens, end) || !isJurisdiction(tokens.field(comma + 1, end).text)) return false;
  for (let at = comma - 1; at >= Math.max(from, comma - 6) && !tokens.is(at, Kind.comma); at--) {
    if (tokens.capital(at) && towns.has(tokens, at)) return true;
  }
  return false;
}

/** Whether a clause holds nothing but names up to a token: `Smith, Jones & Co. v. Doe`, not `In California, Doe v. Roe`. */
function isAllName(clause: Clause, from: number, to: number): boolean {
  const { tokens } = clause;
  if (isLeadIn(tokens, from)) return false;
  for (let at = from; at < to; at++) {
    const kind = tokens.kind(at);
    if (kind === Kind.word && !tokens.capital(at) && !isTie(tokens, at)) return false;
    if (kind === Kind.closeParen || kind === Kind.quote || kind === Kind.colon) return false;
  }
  return true;
}

/** Leaves small words and lead-ins at the beginning out. */
function afterOpening(tokens: Tokens, from: number, to: number): number {
  let start = from;
  while (start < to && !isNameWord(tokens, start)) start++;
  while (start < to - 1 && isLeadIn(tokens, start) && !isWithinName(tokens, start)) start++;
  return start;
}

/** The first token of `In re`, `Ex parte`, `Matter of` right before or at a token; -1 where there is none. */
function proceduralStart(clause: Clause, from: number, at: number): number {
  for (let start = at; start >= Math.max(from, at - 4); start--) {
    const end = readProcedural(clause.tokens, start);
    if (end > 0 && end >= at) return start;
  }
  return -1;
}

const phrases: readonly (readonly string[])[] = [
  ['in', 're'],
  ['ex', 'parte'],
  ['matter', 'of'],
  ['in', 'the', 'matter', 'of'],
  ['petition', 'of'],
  ['application', 'of'],
  ['state', 'ex', 'rel'],
  ['people', 'ex', 'rel'],
];

const procedural = new WordSet(phrases.map(([first = '']) => first));

/** The token past a procedural phrase, -1 where none begins. */
function readProcedural(tokens: Tokens, at: number): number {
  if (!procedural.has(tokens, at)) return -1;
  const found = phrases.find((words) => words.every((word, index) => tokens.isWord(at + index, word)));
  if (found === undefined) return -1;
  const end = at + found.length;
  return tokens.is(end, Kind.period) ? end + 1 : end;
}

/** `In re Gault`, `The Paquete Habana`, `Tegna, Inc.`. */
function withoutVersus(clause: Clause, from: number, to: number): CaseNameRead | null {
  const { tokens } = clause;
  for (let at = to - 2; at >= from; at--) {
    if (tokens.outer(at) !== clause.outer || !tokens.is(at, Kind.word)) continue;
    const object = readProcedural(tokens, at);
    if (object < 0 || object >= to || !isAllName(clause, object, to)) continue;
    const start = tokens.isWord(at, 'matter') && tokens.isWord(at - 2, 'in') ? at - 2 : at;
    return nameOf(clause, Math.max(start, from), object, to);
  }
  const start = from === clause.from ? loneNameStart(clause, to) : -1;
  if (start >= 0) return nameOf(clause, start, start, to);
  const party = readParty(clause, to);
  return party !== null && isThing(tokens, clause.from, party.from, to) ? party : null;
}

/** In a running sentence a name of one party is plain where it is `The Osceola` or `Slaughter-House Cases`. */
function isThing(tokens: Tokens, clauseFrom: number, from: number, to: number): boolean {
  if (tokens.isWord(to - 1, 'cases')) return to - from > 1;
  return tokens.isWord(from, 'the') && from > clauseFrom && tokens.is(from - 1, Kind.comma) && to - from > 1;
}

/**
 * The one party of an agency's decision that ends right before `to`, where a sentence runs into it: capitalised words,
 * commas only before what ends a company's name.
 */
export function readParty(clause: Clause, to: number): CaseNameRead | null {
  const { tokens } = clause;
  let start = to;
  for (let at = to - 1; at >= Math.max(clause.from, to - longest); at--) {
    if (tokens.masked(at) || tokens.outer(at) !== clause.outer) break;
    if (tokens.is(at, Kind.comma) ? !isCompanyComma(tokens, at) : !isPartyPiece(tokens, at)) break;
    if (isLeadIn(tokens, at) && !isWithinName(tokens, at)) break;
    if (tokens.capital(at) || tokens.is(at, Kind.number)) start = at;
  }
  return start < to && tokens.capital(start) ? nameOf(clause, start, start, to) : null;
}

function isPartyPiece(tokens: Tokens, at: number): boolean {
  const kind = tokens.kind(at);
  if (kind === Kind.word) return tokens.capital(at) || isTie(tokens, at);
  if (kind === Kind.period) return tokens.glued(at);
  return kind === Kind.number || kind === Kind.ampersand || kind === Kind.dash || kind === Kind.mixed;
}

/** A ship's or a single party's name: the whole clause before the place, all of it capitalised and short. */
function loneNameStart(clause: Clause, to: number): number {
  const { tokens, from } = clause;
  if (clause.opening === 'text' || to - from > 14 || to <= from || !tokens.capital(from)) return -1;
  if (isLeadIn(tokens, from) || !isAllName(clause, from, to)) return -1;
  return from;
}

function nameOf(clause: Clause, from: number, object: number, to: number): CaseNameRead {
  const { tokens } = clause;
  const { text, span } = tokens.field(from, to);
  return {
    from,
    name: {
      text,
      span,
      plaintiff: null,
      defendant: null,
      object: tokens.field(object, to),
      popular: null,
      heading: null,
      candidates: [],
    },
  };
}
