/**
 * The record of one's own case, cited in its papers and opinions (Bluebook B17): `R. at 2`, `(Doc. 12 at 3)`, `ECF No. 5,
 * at 2`, `J.A. 45`, `App. 12`, `Pet. App. 3a`, `Tr. 12:3–5`. Only as a citation of its own: in running text such words
 * mean other things.
 */
import type { Pinpoint } from '../../citation';
import type { Clause, Form, Found } from '../../form';
import { Kind, type Tokens } from '../../lexer';
import { offline } from '../../online';
import { readPinpoint } from '../../pinpoint';
import { docketEntries, recordNames, recordOwners } from '../../../tables/litigation';
import { WordSet } from '../../word-set';

const entries = new WordSet(docketEntries);
const names = new WordSet(recordNames);
const owners = new WordSet(recordOwners);
const initials = [
  ['j', 'a'],
  ['a', 'r'],
  ['e', 'r'],
  ['c', 'a'],
] as const;

export const recordForm: Form = {
  name: 'records',
  strength: 'strong',
  anchors: [Kind.word, Kind.mixed],
  words: () => [...entries.words, ...names.words, ...owners.words, ...initials.map(([first]) => first)],
  anchored: (tokens, at) => tokens.capital(at) && (entries.has(tokens, at) || nameEnd(tokens, at) > at),
  read,
};

function read({ tokens, from, to, outer }: Clause, anchor: number): Found | null {
  if (anchor !== from) return null;
  const entry = readEntry(tokens, anchor, to);
  const titleEnd = entry === null ? nameEnd(tokens, anchor) : entry.from;
  if (titleEnd === anchor) return null;
  const pin = readPinpoint(tokens, entry?.to ?? titleEnd, to, entry === null ? { bare: true } : { needsAt: true });
  if (entry === null && (pin === null || !isPlaceInRecord(pin.pinpoint))) return null;
  const end = pin?.to ?? entry?.to ?? titleEnd;
  // `the motion (ECF No. 5)` only says which one it is.
  if (pin === null && outer >= 0) return null;
  // `Hr'g Tr. 12, ECF No. 77`: a paper with its number.
  if (tokens.is(end, Kind.comma) && end < to && entries.has(tokens, end + 1)) return null;
  // `App. 12 is missing`: a sentence.
  if (end < to && (tokens.is(end, Kind.word) || tokens.is(end, Kind.mixed))) return null;
  return {
    core: {
      kind: 'courtDocument',
      title: tokens.field(anchor, titleEnd),
      pinpoint: pin?.pinpoint ?? null,
      name: null,
      places: [],
      court: null,
      date: null,
      docket: null,
      number: entry === null ? null : tokens.field(entry.from, entry.to),
      online: offline,
    },
    from: anchor,
    to: end,
  };
}

const isPlaceInRecord = ({ kind }: Pinpoint): boolean => kind === 'page' || kind === 'paragraph';

/** `Doc. 12`, `ECF No. 147-2`, `Dkt. #5`: where the number begins and ends. */
function readEntry(tokens: Tokens, at: number, to: number): { readonly from: number; readonly to: number } | null {
  if (!entries.has(tokens, at)) return null;
  let number = pastPeriod(tokens, at + 1);
  if (tokens.isWord(number, 'entry')) number++;
  if (tokens.isWord(number, 'no') || tokens.isWord(number, 'nos')) number = pastPeriod(tokens, number + 1);
  if (tokens.at(number) === '#') number++;
  if (number >= to || !tokens.is(number, Kind.number)) return null;
  const joined = tokens.is(number + 1, Kind.dash) && tokens.glued(number + 1) && tokens.is(number + 2, Kind.number);
  return { from: number, to: joined && number + 2 < to ? number + 3 : number + 1 };
}

/** The token past a record's name: `R.`, `J.A.`, `Pet. App.`, `App. to Pet. for Cert.`; the token itself if none. */
function nameEnd(tokens: Tokens, at: number): number {
  let end = at;
  while (end < at + mostOwners && owners.has(tokens, end) && tokens.capital(end)) end = pastPeriod(tokens, end + 1);
  const initials = initialsEnd(tokens, end);
  if (initials > end) return initials;
  if (!tokens.capital(end) || !names.has(tokens, end)) return at;
  end = pastPeriod(tokens, end + 1);
  for (const words of tails) {
    const tail = phraseEnd(tokens, end, words);
    if (tail > end) return tail;
  }
  return end;
}

/** In tokens, periods included. */
const mostOwners = 6;

/** `J.A.`, `A.R.`, `C.A.`: initials of a joint appendix, an administrative record. */
function initialsEnd(tokens: Tokens, at: number): number {
  const dotted = tokens.is(at + 1, Kind.period) && tokens.is(at + 3, Kind.period);
  const known = dotted && initials.some(([first, second]) => tokens.isWord(at, first) && tokens.isWord(at + 2, second));
  return known ? at + 4 : at;
}

const tails = [
  ['to', 'pet', 'for', 'cert'],
  ['of', 'oral', 'arg'],
];

function phraseEnd(tokens: Tokens, from: number, words: readonly string[]): number {
  let at = from;
  for (const word of words) {
    if (!tokens.isWord(at, word)) return from;
    at = pastPeriod(tokens, at + 1);
  }
  return at;
}

const pastPeriod = (tokens: Tokens, at: number): number => (tokens.is(at, Kind.period) ? at + 1 : at);
