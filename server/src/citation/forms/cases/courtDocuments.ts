/**
 * Papers of a case (Indigo Book R26): title and page, then the case in which it was filed with its docket, or its number
 * on one's own docket: `Brief for Petitioner at 12, Miranda v. Arizona, 384 U.S. 436 (1966) (No. 759)`; `Pl.'s Compl.
 * ¶ 12, ECF No. 147`.
 */
import type { Field, Pinpoint } from '../../citation';
import type { Clause, Core, Form, Found } from '../../form';
import { Kind, type Tokens } from '../../lexer';
import { offline } from '../../online';
import { readPinpoint } from '../../pinpoint';
import { docketEntries, paperNouns, paperParties } from '../../../tables/litigation';
import { WordSet } from '../../word-set';
import { caseForm, type CaseCore } from './cases';
import { docketForm, readDocketInside } from './dockets';
import { isVersus } from './caseName';

const nouns = new WordSet(paperNouns);
const parties = new WordSet(paperParties);

export const courtDocumentForm: Form = {
  name: 'court documents',
  strength: 'strong',
  anchors: [Kind.word],
  words: () => [...nouns.words, ...parties.words],
  anchored: (tokens, at) =>
    tokens.capital(at) && (nouns.has(tokens, at) || (parties.has(tokens, at) && isPossessive(tokens, at))),
  read: readDocument,
};

/** `Pl.'s`, `Defs.'`, `Plaintiff's`, `Joint`: more of the title follows. */
const isPossessive = (tokens: Tokens, at: number): boolean => {
  const next = tokens.is(at + 1, Kind.period) ? at + 2 : at + 1;
  return tokens.is(next, Kind.quote) || tokens.capital(next) || tokens.isWord(next, 's');
};

function readDocument(clause: Clause, anchor: number): Found | null {
  const { tokens } = clause;
  const from = titleStart(clause, anchor);
  const place = placeBehind(clause, from, anchor);
  if (place === null || !namesPaper(tokens, from, place.titleEnd)) return null;
  // `In its Order, Doe v. Roe, 1 F.3d 2`: a word of the sentence, before a case.
  const alone = place.titleEnd === from + 1 && place.pinpoint === null && place.number === null;
  if (alone && clause.opening !== 'citation' && from > clause.from) return null;
  return { core: coreOf(tokens.field(from, place.titleEnd), place), from, to: place.to };
}

function coreOf(title: Field, { pinpoint, filed, docket, number }: Place): Core {
  return {
    kind: 'courtDocument',
    title,
    pinpoint,
    name: filed?.name ?? null,
    places: filed?.places ?? [],
    court: filed?.court ?? null,
    date: filed?.date ?? null,
    docket: docket ?? filed?.docket ?? null,
    number,
    online: offline,
  };
}

/** In tokens. */
const longestTitle = 70;
const longestOwner = 14;

const leadIns = new WordSet(
  'in see as the a an by to from under and but on at with for of this that its his her their',
);
const ties = new WordSet(
  'of for to in the and on as by a an against re with from at amici amicus curiae support opposition its de',
);

/** Goes back from the word that names the paper over whose it is: `Smith Decl.`, `City of New York's Mem.` */
function titleStart({ tokens, from, outer }: Clause, anchor: number): number {
  let start = anchor;
  for (let at = anchor - 1; at >= Math.max(from, anchor - longestOwner); at--) {
    if (tokens.outer(at) !== outer || tokens.masked(at)) break;
    if (tokens.capital(at)) start = at;
    else if (!isWithinOwner(tokens, at)) break;
  }
  while (start < anchor && leadIns.has(tokens, start)) start++;
  while (start < anchor && !tokens.capital(start)) start++;
  return start;
}

function isWithinOwner(tokens: Tokens, at: number): boolean {
  const kind = tokens.kind(at);
  if (kind === Kind.word) return (tokens.isWord(at, 'of') || tokens.isWord(at, 's')) && at > 0;
  if (kind === Kind.period) return tokens.glued(at) && tokens.is(at - 1, Kind.word);
  return kind === Kind.quote || kind === Kind.ampersand || kind === Kind.ordinal;
}

function namesPaper(tokens: Tokens, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (nouns.has(tokens, at) && tokens.capital(at)) return true;
  return tokens.isWord(from, 'joint') && tokens.isWord(from + 1, 'appendix');
}

interface Place {
  readonly titleEnd: number;
  readonly pinpoint: Pinpoint | null;
  /** The case it was filed in. */
  readonly filed: CaseCore | null;
  /** Of the parentheses behind the case. */
  readonly docket: Field | null;
  readonly number: Field | null;
  readonly to: number;
}

/** So many ends of the title are tried: at commas, numbers, brackets. */
const patience = 8;

/** What stands behind the title, which ends where that begins; null where neither a case nor a docket's number does. */
function placeBehind(clause: Clause, from: number, anchor: number): Place | null {
  const { tokens, outer } = clause;
  let tried = 0;
  for (let at = anchor + 1; at < Math.min(clause.to, from + longestTitle); at++) {
    if (tokens.outer(at) !== outer || isVersus(tokens, at)) return null;
    if (mayEndTitle(tokens, at)) {
      const place = readPlace(clause, at) ?? readInOwnCase(clause, from, at);
      if (place !== null) return place;
      if (++tried >= patience) return null;
    }
    if (tokens.partner(at) > at || !isWithinTitle(tokens, at)) return null;
  }
  return null;
}

function mayEndTitle(tokens: Tokens, at: number): boolean {
  switch (tokens.kind(at)) {
    case Kind.comma:
    case Kind.number:
    case Kind.mixed:
    case Kind.section:
    case Kind.paragraph:
    case Kind.star:
    case Kind.openParen:
    case Kind.openBracket:
      return true;
    case Kind.word:
      return (
        tokens.isWord(at, 'at') ||
        tokens.isWord(at, 'in') ||
        tokens.isWord(at, 'p') ||
        tokens.isWord(at, 'pp') ||
        entries.has(tokens, at)
      );
    default:
      return false;
  }
}

function isWithinTitle(tokens: Tokens, at: number): boolean {
  const kind = tokens.kind(at);
  if (kind === Kind.word)
    return tokens.capital(at) || ties.has(tokens, at) || tokens.isWord(at, 's') || tokens.isWord(at, 'vol');
  if (kind === Kind.semicolon || kind === Kind.section || kind === Kind.paragraph || kind === Kind.star) return false;
  return kind !== Kind.url && kind !== Kind.question && kind !== Kind.ellipsis;
}

function readPlace(clause: Clause, titleEnd: number): Place | null {
  const { tokens, to } = clause;
  const pin = readPinpoint(tokens, titleEnd, to, { bare: true });
  const entry = readEntry(tokens, pin?.to ?? titleEnd, to);
  const behind = entry?.to ?? pin?.to ?? titleEnd;
  const filed = tokens.is(behind, Kind.comma) ? readCaseFrom(clause, behind + 1) : null;
  if (entry === null && filed === null) return null;
  const docket = filed === null ? null : readDocketInside(tokens, filed.to, to);
  const end = docket?.to ?? filed?.to ?? behind;
  const late = entry === null ? readEntry(tokens, end, to) : null;
  return {
    titleEnd,
    pinpoint: pin?.pinpoint ?? (entry ?? late)?.pinpoint ?? null,
    filed: filed?.core ?? null,
    docket: docket?.docket ?? null,
    number: (entry ?? late)?.number ?? null,
    to: late?.to ?? end,
  };
}

/** `Brief for Petitioners 14`, `Reply Brief 5`, `Pet. App. in No. 03-1361, p. 196`: in the case that is before the court. */
function readInOwnCase(clause: Clause, from: number, titleEnd: number): Place | null {
  const { tokens, to } = clause;
  const under = readNumberOfCase(tokens, titleEnd, to);
  const pin = readPinpoint(tokens, under?.to ?? titleEnd, to, { bare: under === null });
  if (pin === null || pin.pinpoint.kind !== 'page') return null;
  // Without the number of a case only as a citation of its own: `Brief 12 was filed`.
  const alone = from === clause.from && isBrief(tokens, from, titleEnd) && isEnd(tokens, pin.to, to);
  if (under === null && !alone) return null;
  return { titleEnd, pinpoint: pin.pinpoint, filed: null, docket: under?.docket ?? null, number: null, to: pin.to };
}

const briefs = new WordSet('brief briefs br');

/** `Brief for …`, `Reply Brief for …`. */
function isBrief(tokens: Tokens, from: number, to: number): boolean {
  const noun = tokens.isWord(from, 'reply') || tokens.isWord(from, 'supplemental') ? from + 1 : from;
  const behind = pastPeriod(tokens, noun + 1);
  return briefs.has(tokens, noun) && tokens.isWord(behind, 'for') && behind + 1 < to;
}

const isEnd = (tokens: Tokens, at: number, to: number): boolean =>
  at >= to || tokens.is(at, Kind.comma) || tokens.is(at, Kind.openParen) || tokens.is(at, Kind.period);

/** In numbers. */
const mostCases = 4;

/** `in No. 03-1361, etc. (CADC)`, `in Nos. 02-1 and 02-5`. */
function readNumberOfCase(
  tokens: Tokens,
  at: number,
  to: number,
): { readonly docket: Field; readonly to: number } | null {
  if (!tokens.isWord(at, 'in') || !(tokens.isWord(at + 1, 'no') || tokens.isWord(at + 1, 'nos'))) return null;
  const from = pastPeriod(tokens, at + 2);
  let end = from;
  for (let next = from, count = 0; count < mostCases && tokens.is(next, Kind.number); count++) {
    end = tokens.is(next + 1, Kind.dash) && tokens.is(next + 2, Kind.number) ? next + 3 : next + 1;
    const tie = tokens.is(end, Kind.ampersand) || tokens.isWord(end, 'and');
    if (!tie) break;
    next = end + 1;
  }
  if (end === from || end > to) return null;
  const docket = tokens.field(from, end);
  const more = tokens.is(end, Kind.comma) && tokens.isWord(end + 1, 'etc') ? pastPeriod(tokens, end + 2) : end;
  const court = tokens.is(more, Kind.comma) ? more + 1 : more;
  const close = tokens.is(court, Kind.openParen) ? tokens.partner(court) : -1;
  return { docket, to: close > court && close <= court + longestCourt && close < to ? close + 1 : more };
}

/** In tokens, brackets included. */
const longestCourt = 8;

const entries = new WordSet(docketEntries);

interface Entry {
  readonly number: Field;
  /** A page behind the number. */
  readonly pinpoint: Pinpoint | null;
  readonly to: number;
}

/** `, ECF No. 147`, `(ECF No. 58)`, `[Dkt. 22-1]`, `D.E. 5 at 3`. */
function readEntry(tokens: Tokens, from: number, to: number): Entry | null {
  const at = tokens.is(from, Kind.comma) ? from + 1 : from;
  const close = tokens.is(at, Kind.openParen) || tokens.is(at, Kind.openBracket) ? tokens.partner(at) : -1;
  if (at >= to || close >= to) return null;
  const limit = close < 0 ? to : close;
  const number = numberStart(tokens, close < 0 ? at : at + 1, limit);
  if (number === null) return null;
  let end = number + 1;
  while (end + 1 < limit && joinsNumbers(tokens, end)) end += 2;
  const pin = readPinpoint(tokens, end, limit, { needsAt: true });
  const behind = pin?.to ?? end;
  if (close >= 0 && behind !== close) return null;
  return { number: tokens.field(number, end), pinpoint: pin?.pinpoint ?? null, to: close < 0 ? behind : close + 1 };
}

/** `147-2`, `12, 13`. */
function joinsNumbers(tokens: Tokens, at: number): boolean {
  if (!tokens.is(at + 1, Kind.number) || tokens.glued(at + 2)) {
    return tokens.is(at, Kind.dash) && tokens.glued(at) && tokens.is(at + 1, Kind.number);
  }
  return (tokens.is(at, Kind.dash) && tokens.glued(at)) || tokens.is(at, Kind.ampersand);
}

/** The token of the number behind `ECF No.`, `Dkt.`, `D.E.`; null where no number on a docket stands. */
function numberStart(tokens: Tokens, at: number, to: number): number | null {
  if (at >= to || !(tokens.capital(at) || tokens.isWord(at, 'ecf'))) return null;
  let end = initialsEnd(tokens, at) ?? (entries.has(tokens, at) ? pastPeriod(tokens, at + 1) : null);
  if (end === null) return null;
  if (tokens.isWord(end, 'entry')) end++;
  if (tokens.isWord(end, 'no') || tokens.isWord(end, 'nos')) end = pastPeriod(tokens, end + 1);
  if (tokens.at(end) === '#') end++;
  return end < to && tokens.is(end, Kind.number) ? end : null;
}

/** Behind `D.E.`, `D.I.`. */
function initialsEnd(tokens: Tokens, at: number): number | null {
  const dotted = tokens.is(at + 1, Kind.period) && tokens.is(at + 3, Kind.period);
  return dotted && tokens.isWord(at, 'd') && (tokens.isWord(at + 2, 'e') || tokens.isWord(at + 2, 'i')) ? at + 4 : null;
}

const pastPeriod = (tokens: Tokens, at: number): number => (tokens.is(at, Kind.period) ? at + 1 : at);

/** In tokens, to the volume or docket number of a case. */
const longestName = 90;

/** The case whose name begins right at a token; null where none does. */
function readCaseFrom(clause: Clause, from: number): { readonly core: CaseCore; readonly to: number } | null {
  const { tokens, outer } = clause;
  const behind: Clause = { ...clause, from, opening: 'citation' };
  for (let at = from + 1; at < Math.min(clause.to, from + longestName); at++) {
    if (tokens.outer(at) !== outer || tokens.masked(at)) continue;
    const form = tokens.is(at, Kind.number) ? caseForm : tokens.capital(at) ? docketForm : null;
    const found = form?.anchored(tokens, at) === true ? form.read(behind, at) : null;
    if (found === null) continue;
    const named = found.core.kind === 'case' && found.core.name !== null && found.from === from;
    return named ? { core: found.core, to: found.to } : null;
  }
  return null;
}
