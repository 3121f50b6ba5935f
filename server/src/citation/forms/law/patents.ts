/** Patents (Indigo Book R21.4): `U.S. Patent No. 8,112,504 B2 (filed Mar. 4, 2009)`, `'504 Patent` left to its text. */
import type { Field } from '../../citation';
import type { Clause, Form, Found } from '../../form';
import { Kind, type Tokens } from '../../lexer';
import { offline } from '../../online';
import { readPinpoint } from '../../pinpoint';
import { TokenPhrases } from '../../token-phrases';
import { dateBehind, type DateBehind } from './dateBehind';
import { titleBefore } from '../names/titleBefore';

export const patentForm: Form = {
  name: 'patents',
  strength: 'strong',
  anchors: [Kind.word],
  words: () => labels.firstWords(),
  anchored: (tokens, at) => tokens.capital(at) && readNumber(tokens, at, Math.min(tokens.length, at + 24)) !== null,
  read: readPatent,
};

const labels = new TokenPhrases(
  [
    'u s patent', 'us patent', 'u s pat', 'us pat', 'united states patent', 'united states letters patent', 'u s design patent', 'u s plant patent',
    'u s reissue patent', 'u s patent application', 'u s patent app', 'u s patent appl', 'u s patent pub', 'u s patent application pub',
    'u s patent application publication', 'u s provisional patent application',
  ].map((phrase) => [phrase, true] as const),
); // prettier-ignore

interface NumberRead {
  readonly number: Field;
  readonly to: number;
}

/** `U.S. Patent No. 8,112,504 B2`; null without a number. */
function readNumber(tokens: Tokens, at: number, to: number): NumberRead | null {
  const label = labels.at(tokens, at, to);
  if (label === null) return null;
  const no = label.to;
  const from = tokens.isWord(no, 'no') ? (tokens.is(no + 1, Kind.period) ? no + 2 : no + 1) : no;
  if (from >= to || !(tokens.is(from, Kind.number) || (tokens.is(from, Kind.mixed) && tokens.capital(from))))
    return null;
  let end = from + 1;
  // 8,112,504 · 12/345,678 · 2010/0012345
  while (end + 1 < to && isJoint(tokens, end) && tokens.is(end + 1, Kind.number) && tokens.glued(end + 1)) end += 2;
  if (end < to && isKindCode(tokens, end)) end++;
  return { number: tokens.field(from, end), to: end };
}

const isJoint = (tokens: Tokens, at: number): boolean =>
  tokens.glued(at) && (tokens.is(at, Kind.comma) || tokens.is(at, Kind.slash) || tokens.is(at, Kind.dash));

/** `B2`, `A1`, `S`: a capital letter, and a digit or none. */
function isKindCode(tokens: Tokens, at: number): boolean {
  const length = tokens.end(at) - tokens.start(at);
  return (
    tokens.capital(at) && ((tokens.is(at, Kind.mixed) && length === 2) || (tokens.is(at, Kind.word) && length === 1))
  );
}

function readPatent(clause: Clause, anchor: number): Found | null {
  const { tokens, to } = clause;
  const number = readNumber(tokens, anchor, to);
  if (number === null) return null;
  const pin = readPinpoint(tokens, number.to, to, { needsAt: true });
  const dates = readDates(tokens, pin?.to ?? number.to, to);
  const named = titleBefore(clause, anchor);
  return {
    core: {
      kind: 'patent',
      name: named?.name ?? null,
      number: number.number,
      pinpoint: pin?.pinpoint ?? null,
      filed: dates.filed?.date ?? null,
      date: dates.issued?.date ?? null,
      online: offline,
    },
    from: named?.from ?? anchor,
    to: dates.to,
  };
}

/** `(filed Sept. 12, 1997) (issued Sept. 28, 1999)`, either first, either alone. */
function readDates(tokens: Tokens, from: number, to: number) {
  let filed: DateBehind | null = null;
  let issued: DateBehind | null = null;
  let end = from;
  for (let read = dateBehind(tokens, end, to, isStep); read !== null; read = dateBehind(tokens, end, to, isStep)) {
    const filing = read.before?.text.toLowerCase().startsWith('filed') ?? false;
    if (filing ? filed !== null : issued !== null) break;
    if (filing) filed = read;
    else issued = read;
    end = read.to;
  }
  return { filed, issued, to: end };
}

const isStep = (before: string): boolean => /^(?:filed|issued|granted|published|patented)\b/i.test(before);
