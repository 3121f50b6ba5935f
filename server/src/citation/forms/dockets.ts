/** Docket numbers, and cases that have nothing else (Indigo Book R16): `No. 12 Civ. 6065 (S.D.N.Y. Dec. 4, 2014)`. */
import type { Field, Pinpoint } from '../citation';
import type { Clause, Form, Found } from '../form';
import { Kind, type Tokens } from '../lexer';
import { offline } from '../online';
import { readPinpoint } from '../pinpoint';
import { WordSet } from '../word-set';
import { readCaseName } from './caseName';
import { readCourtAndDate } from './courtAndDate';
import { withoutCommas } from './head';
import { readVolumeAndReporter } from './reporterPlace';

const prefixes = new WordSet('case civ civil crim docket action');
const leads = new WordSet('no nos case civ civil crim docket action');

/** No docket number is longer than this, in tokens. */
const longest = 30;

export const docketForm: Form = {
  name: 'dockets',
  strength: 'strong',
  anchors: [Kind.word],
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
  const name = readCaseName(clause, withoutCommas(tokens, clause.from, anchor));
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
function readSlipOpinion(
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
    if (docketEnd(tokens, at, end) === end) return { docket: numberField(tokens, at, end), from: at };
  }
  return null;
}

/** The number without its `No.`. */
const numberField = (tokens: Tokens, at: number, end: number): Field => tokens.field(leadEnd(tokens, at) ?? at, end);

/** The token past a docket number that begins at `No.`, `Nos.`, `Case No.`, `Civ. No.`; null where none does. */
function docketEnd(tokens: Tokens, at: number, to: number): number | null {
  const lead = leadEnd(tokens, at);
  if (lead === null || lead >= to || !startsNumber(tokens, lead)) return null;
  let end = lead + 1;
  for (; end < Math.min(to, lead + longest); end++) {
    if (!goesOn(tokens, end, to)) break;
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

const nextWord = (tokens: Tokens, at: number): number => (tokens.is(at + 1, Kind.period) ? at + 2 : at + 1);

function startsNumber(tokens: Tokens, at: number): boolean {
  const kind = tokens.kind(at);
  if (kind === Kind.number || kind === Kind.mixed) return true;
  return kind === Kind.word && tokens.capital(at) && (tokens.is(at + 1, Kind.dash) || tokens.allCaps(at));
}

/** `12-cv-1234 (ABC)`, `12 Civ. 6065`, `13-7451, 13-7452`, `2:16-cv-1`. */
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
      return (
        tokens.glued(at) ||
        tokens.isWord(at, 'civ') ||
        tokens.isWord(at, 'cv') ||
        tokens.isWord(at, 'cr') ||
        tokens.isWord(at, 'cir')
      );
    case Kind.period:
      return tokens.glued(at) && at + 1 < to;
    case Kind.comma:
    case Kind.ampersand:
      return startsNumber(tokens, at + 1) && !isVolume(tokens, at + 1, to) && /\d/.test(tokens.at(at + 1));
    default:
      return false;
  }
}

/** `2013 WL 5811261` behind a docket number begins the place. */
const isVolume = (tokens: Tokens, at: number, to: number): boolean => readVolumeAndReporter(tokens, at, to) !== null;
