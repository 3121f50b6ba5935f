/** Docket numbers, and cases that have nothing else (Indigo Book R16): `No. 12 Civ. 6065 (S.D.N.Y. Dec. 4, 2014)`. */
import type { Field, Pinpoint } from '../../citation';
import type { Clause, Form, Found } from '../../form';
import { Kind, type Tokens } from '../../lexer';
import { offline } from '../../online';
import { readPinpoint } from '../../pinpoint';
import { WordSet } from '../../word-set';
import { readCaseName } from './caseName';
import { readCourtAndDate } from './courtAndDate';
import { withoutCommas } from '../names/head';
import { readVolumeAndReporter } from './reporterPlace';

const prefixes = new WordSet('case civ civil crim docket action dkt appeal adv mdl');
const leads = new WordSet('no nos case civ civil crim docket action dkt appeal adv mdl');

/** No docket number is longer than this, in tokens. */
const longest = 30;

export const docketForm: Form = {
  name: 'dockets',
  strength: 'strong',
  anchors: [Kind.word],
  words: () => leads.words,
  anchored: (tokens, at) => leads.has(tokens, at) && docketEnd(tokens, at, tokens.length) !== null,
  read: readDocketCase,
};

/** Only with a name in front and a court or full date behind: a number alone says nothing. */
function readDocketCase(clause: Clause, anchor: number): Found | null {
  const { tokens, to } = clause;
  const end = docketEnd(tokens, anchor, to);
  if (end === null) return null;
  const slip = readSlipOpinion(tokens, end, to);
  const behind = readCourtAndDate(tokens, slip?.to ?? end, to);
  const name = readCaseName(clause, withoutCommas(tokens, clause.from, leadStart(tokens, anchor, clause.from)));
  if (behind === null || name === null || (name.name.plaintiff === null && name.name.object?.text === name.name.text)) {
    return null;
  }
  return {
    core: {
      kind: 'case',
      name: name.name,
      places: [],
      designation: null,
      number: null,
      court: behind.court,
      date: behind.date,
      docket: numberField(tokens, anchor, end),
      database: null,
      pinpoint: slip?.pinpoint ?? null,
      online: offline,
    },
    from: name.from,
    to: behind.to,
  };
}

/** `, slip op. at 3`. */
export function readSlipOpinion(
  tokens: Tokens,
  from: number,
  to: number,
): { readonly pinpoint: Pinpoint | null; readonly to: number } | null {
  const at = tokens.is(from, Kind.comma) ? from + 1 : from;
  if (!tokens.isWord(at, 'slip') || !tokens.isWord(at + 1, 'op')) return null;
  const end = tokens.is(at + 2, Kind.period) ? at + 3 : at + 2;
  const pin = readPinpoint(tokens, end, to, { needsAt: true });
  return { pinpoint: pin?.pinpoint ?? null, to: pin?.to ?? end };
}

/** The docket number between name and database, `No. 13-7451,`; null where there is none. */
export function readDocketBefore(clause: Clause, to: number): { readonly docket: Field; readonly from: number } | null {
  const { tokens } = clause;
  const end = withoutCommas(tokens, clause.from, to);
  for (let at = end - 1; at >= Math.max(clause.from, end - longest); at--) {
    if (tokens.outer(at) !== clause.outer) continue;
    if (docketEnd(tokens, at, end) === end) {
      const from = leadStart(tokens, at, clause.from);
      return isPartOfName(tokens, from, at, end) ? null : { docket: numberField(tokens, at, end), from };
    }
  }
  return end < to ? readBareDocket(clause, end) : null;
}

/** `Seattle Sch. Dist. No. 1, 551 U.S. 701`: a plain number without a comma before its `No.`. */
const isPartOfName = (tokens: Tokens, from: number, no: number, end: number): boolean =>
  from > 0 &&
  !tokens.is(from - 1, Kind.comma) &&
  (leadEnd(tokens, no) ?? no) + 1 === end &&
  tokens.is(end - 1, Kind.number);

/** `Doe v. Roe, 12-cv-1234, 2014 WL 5`: between commas, and written as nothing but docket numbers are. */
function readBareDocket(
  { tokens, from }: Clause,
  end: number,
): { readonly docket: Field; readonly from: number } | null {
  let start = end;
  while (start > from && !tokens.is(start - 1, Kind.comma)) start--;
  if (start === from || start + 2 >= end || !(tokens.is(start, Kind.number) || tokens.is(start, Kind.mixed)))
    return null;
  const marked =
    tokens.is(start + 1, Kind.dash) || tokens.is(start + 1, Kind.colon) || caseWords.has(tokens, start + 1);
  return marked && numberEnd(tokens, start, end) === end ? { docket: tokens.field(start, end), from: start } : null;
}

/** `(No. 18-5924)`, `(Civ. No. B-700)` behind a case; null where no such parentheses open at a token. */
export function readDocketInside(
  tokens: Tokens,
  open: number,
  to: number,
): { readonly docket: Field; readonly to: number } | null {
  const close = tokens.partner(open);
  if (!tokens.is(open, Kind.openParen) || close < 0 || close >= to) return null;
  for (let at = open + 1; at < Math.min(close, open + 6); at++) {
    if (docketEnd(tokens, at, close) === close) return { docket: numberField(tokens, at, close), to: close + 1 };
  }
  return null;
}

/** The number without its `No.`. */
const numberField = (tokens: Tokens, at: number, end: number): Field => tokens.field(leadEnd(tokens, at) ?? at, end);

/** The token past a docket number that begins at `No.`, `Nos.`, `Case No.`, `Civ. No.`; null where none does. */
export function docketEnd(tokens: Tokens, at: number, to: number): number | null {
  const lead = leadEnd(tokens, at);
  if (lead === null || lead >= to || !startsNumber(tokens, lead, to)) return null;
  return numberEnd(tokens, lead, to);
}

function numberEnd(tokens: Tokens, from: number, to: number): number {
  let end = (jointEnd(tokens, from) ?? from) + 1;
  while (end < Math.min(to, from + longest) && goesOn(tokens, end, to)) {
    end = tokens.is(end, Kind.openParen) ? tokens.partner(end) + 1 : end + 1;
  }
  return end;
}

/** Behind `No.` and what may stand before it. */
function leadEnd(tokens: Tokens, at: number): number | null {
  const prefix = prefixes.has(tokens, at);
  const word = prefix ? nextWord(tokens, at) : at;
  if (!tokens.isWord(word, 'no') && !tokens.isWord(word, 'nos')) return null;
  if (!tokens.capital(word)) return null;
  return nextWord(tokens, word);
}

/** The first token of `Civ. A. No.`, `C.A. No.`, `ASBCA No.`, of which `No.` is known. */
function leadStart(tokens: Tokens, no: number, from: number): number {
  let start = no;
  while (start > from && no - start < 6) {
    const at = start - 1;
    const word = tokens.is(at, Kind.word) && tokens.capital(at) && tokens.end(at) - tokens.start(at) <= 7;
    if (!word && !(tokens.is(at, Kind.period) && tokens.glued(at))) break;
    start = at;
  }
  return tokens.is(start - 1, Kind.comma) ? start : no;
}

const nextWord = (tokens: Tokens, at: number): number => (tokens.is(at + 1, Kind.period) ? at + 2 : at + 1);

/** `12-1`, `2:16-cv-1`, `A-123`, `SC95012`, `C 10-03561`. */
function startsNumber(tokens: Tokens, at: number, to: number): boolean {
  const kind = tokens.kind(at);
  if (kind === Kind.number || kind === Kind.mixed) return true;
  if (kind !== Kind.word || !tokens.capital(at)) return false;
  if (tokens.is(at + 1, Kind.dash) || tokens.allCaps(at) || jointEnd(tokens, at) !== null) return true;
  const next = tokens.is(at + 1, Kind.period) ? at + 2 : at + 1;
  return next < to && (tokens.is(next, Kind.number) || tokens.is(next, Kind.mixed));
}

/** The number behind `L & T`, landlord and tenant, as in `L & T 60527/12`; null where no such sort of case stands at a token. */
function jointEnd(tokens: Tokens, at: number): number | null {
  if (!isLetter(tokens, at) || !tokens.is(at + 1, Kind.ampersand) || !isLetter(tokens, at + 2)) return null;
  return tokens.is(at + 3, Kind.number) ? at + 3 : null;
}

const isLetter = (tokens: Tokens, at: number): boolean =>
  tokens.is(at, Kind.word) && tokens.capital(at) && tokens.end(at) - tokens.start(at) === 1;

/** What tells the sort of case between two numbers: `12 Civ. 6065`, `12 CV 1234`. */
const caseWords = new WordSet('civ cv cr cir crim misc mc md mj bk ap adv cvs crs');

/** `12-cv-1234 (ABC)`, `12 Civ. 6065`, `10-03561 WHA`, `13-7451, 13-7452`, `2:16-cv-1`. */
function goesOn(tokens: Tokens, at: number, to: number): boolean {
  switch (tokens.kind(at)) {
    case Kind.dash:
    case Kind.colon:
    case Kind.slash:
      return tokens.glued(at) && at + 1 < to;
    case Kind.number:
    case Kind.mixed:
      return !isVolume(tokens, at, to);
    case Kind.word:
      return tokens.glued(at) || caseWords.has(tokens, at) || isInitials(tokens, at);
    case Kind.period:
      return tokens.glued(at) && at + 1 < to;
    case Kind.comma:
    case Kind.ampersand:
      return startsNumber(tokens, at + 1, to) && !isVolume(tokens, at + 1, to) && /\d/.test(tokens.at(at + 1));
    case Kind.openParen:
      return isJudge(tokens, at, to);
    default:
      return false;
  }
}

/** `WHA`, `PPS`, the `C` of `12 C 1234`: a judge, a sort of case. */
const isInitials = (tokens: Tokens, at: number): boolean =>
  tokens.capital(at) &&
  tokens.end(at) - tokens.start(at) <= 4 &&
  (tokens.allCaps(at) || tokens.is(at + 1, Kind.number)) &&
  !tokens.is(at + 1, Kind.period);

/** `(ABC)`, `(JPO)(KNF)` behind a number. */
function isJudge(tokens: Tokens, open: number, to: number): boolean {
  const close = tokens.partner(open);
  return (
    close === open + 2 && close < to && tokens.allCaps(open + 1) && tokens.end(open + 1) - tokens.start(open + 1) <= 4
  );
}

/** `2013 WL 5811261` behind a docket number begins the place. */
const isVolume = (tokens: Tokens, at: number, to: number): boolean => readVolumeAndReporter(tokens, at, to) !== null;
