/**
 * Where a citation begins whose author ends a stretch of running text: `The account is taken from Richard Kluger, Simple
 * Justice 256 (1975)`. What is written as a name, read from its end, is the author.
 */
import type { Clause } from '../../form';
import { Kind, type Tokens } from '../../lexer';
import { isInstitutional } from './bodies';
import { isPersonList, isSurelyPerson } from './persons';
import { capitalShare, splitSegments, wordCount, type Segment } from './segments';
import { isVolume } from '../secondary/volume';
import { WordSet } from '../../word-set';
import { particles } from '../../name-words';

/** No name in running text is longer, in tokens. */
const longest = 30;

/**
 * The first token of a citation that ends before `end`: the clause's own, unless a segment of running text ends in a
 * name; then that name's, or that of the volume before it.
 */
export function citationStart(clause: Clause, end: number): number {
  const { tokens, from, opening } = clause;
  if (opening === 'citation') return from;
  const segments = splitSegments(clause, from, end);
  for (let index = segments.length - 2; index >= 0; index--) {
    const segment = segments[index];
    if (segment === undefined || !(index === 0 ? isRunning(tokens, segment) : isText(tokens, segment))) continue;
    const name = trailingName(tokens, segment) ?? personBehind(tokens, segments, index);
    if (name !== null) return isVolume(tokens, name - 1) && name - 1 > from ? name - 1 : name;
  }
  return italicStart(tokens, from, end) ?? from;
}

/** `argues in _How Judges Think_`: the italic title behind a word of the sentence. */
function italicStart(tokens: Tokens, from: number, end: number): number | null {
  let start = end;
  while (start > from && tokens.italic(start - 1)) start--;
  const text = start - 1;
  return start < end && text >= from && tokens.is(text, Kind.word) && !tokens.capital(text) ? start : null;
}

/**
 * `We collect examples at our website, Yonathan Arbel, Theory of the Nudnik, …`: a person between running text and a
 * title. A volume before the person says it of a short sentence, too: `The treatise differs, 7A Charles Alan Wright, …`.
 */
function personBehind(tokens: Tokens, segments: readonly Segment[], index: number): number | null {
  const text = segments[index];
  const next = segments[index + 1];
  if (text === undefined || next === undefined || index + 2 >= segments.length) return null;
  const small = capitalShare(tokens, text.from, text.to) < 0.5;
  const volume = isVolume(tokens, next.from);
  const running = small && (volume || index > 0 || wordCount(tokens, text.from, text.to) > 5);
  const person = volume ? { from: next.from + 1, to: next.to } : next;
  return running && isPersonList(tokens, person) && isSurelyPerson(tokens, person) ? person.from : null;
}

/** Within a sentence: it begins with a small word that is no part of a title. */
const isText = (tokens: Tokens, { from, to }: Segment): boolean =>
  tokens.is(from, Kind.word) && !tokens.capital(from) && capitalShare(tokens, from, from + 1) === 0 && to - from > 3;

const isRunning = (tokens: Tokens, { from, to }: Segment): boolean =>
  (tokens.is(from, Kind.word) && !tokens.capital(from)) ||
  (leadIns.has(tokens, from) && to - from > 2) ||
  capitalShare(tokens, from, to) < 1;

/** Capitalised words that lead to a name and are none. */
const leadIns = new WordSet(['according', 'as', 'in', 'like', 'unlike', 'per', 'following', 'under', 'also']);

/** The first token of the longest name that ends a segment; null where none does. */
export function trailingName(tokens: Tokens, { from, to }: Segment): number | null {
  let start = to;
  while (start > Math.max(from, to - longest) && isNamePiece(tokens, start - 1)) start--;
  for (let at = start; at < to; at++) {
    if (!tokens.capital(at)) continue;
    const name = { from: at, to };
    if (isPersonList(tokens, name) || (at > from && isInstitutional(tokens, name))) return at;
  }
  return null;
}

function isNamePiece(tokens: Tokens, at: number): boolean {
  switch (tokens.kind(at)) {
    case Kind.word:
      return tokens.capital(at) || particles.has(tokens, at) || ties.has(tokens, at);
    case Kind.period:
      return tokens.glued(at);
    case Kind.ampersand:
    case Kind.dash:
      return true;
    default:
      return false;
  }
}

const ties = new WordSet(['and', 'of', 'for', 'the', 'on', 'et', 'al']);
