/** Bodies of the United Nations by name, in full or shortened: `Comm. on Econ., Soc. & Cultural Rts.`. */
import type { Author } from '../../citation';
import { Kind, type Tokens } from '../../lexer';
import { bodyNamed, bodyWord } from '../../../tables/unitedNations';

/** In tokens: no name is longer. */
const longest = 50;

/**
 * The token past the name that begins at a token, of the longest if there are more; null where none does. A body and
 * one within it are one name: `U.N. Econ. & Soc. Council, Comm'n on Human Rights`.
 */
export function bodyEnd(tokens: Tokens, from: number, to: number): number | null {
  const first = oneBodyEnd(tokens, from, to);
  if (first === null || !tokens.is(first, Kind.comma)) return first;
  const second = bodyEnd(tokens, first + 1, to);
  return second !== null && tokens.is(second, Kind.comma) ? second : first;
}

function oneBodyEnd(tokens: Tokens, from: number, to: number): number | null {
  let words = '';
  let found: number | null = null;
  for (let at = pastNations(tokens, from); at < Math.min(to, from + longest); at++) {
    const kind = tokens.kind(at);
    if (kind === Kind.comma || kind === Kind.ampersand || kind === Kind.dash || kind === Kind.period) continue;
    if (kind !== Kind.word) break;
    if (words !== '' && tokens.isWord(at, 'and')) continue;
    words = words === '' ? bodyWord(tokens.at(at)) : `${words} ${bodyWord(tokens.at(at))}`;
    const known = bodyNamed(words);
    if (known === null) break;
    if (known === 'whole')
      found = tokens.is(at + 1, Kind.period) && tokens.glued(at + 1) && at + 1 < to ? at + 2 : at + 1;
  }
  return found;
}

/** Past `U.N.`, `UN`, `United Nations`. */
function pastNations(tokens: Tokens, at: number): number {
  if (tokens.isWord(at, 'un')) return at + 1;
  if (tokens.isWord(at, 'united') && tokens.isWord(at + 1, 'nations')) return at + 2;
  const initials = tokens.isWord(at, 'u') && tokens.is(at + 1, Kind.period) && tokens.isWord(at + 2, 'n');
  return initials ? (tokens.is(at + 3, Kind.period) ? at + 4 : at + 3) : at;
}

/** It as an author. */
export function bodyAuthor(tokens: Tokens, from: number, to: number): Author {
  const name = tokens.field(from, to);
  const plain = pastNations(tokens, from);
  const names = plain > from && plain < to ? [name.text, tokens.field(plain, to).text] : [name.text];
  return { ...name, names, institution: true, acronym: null, order: 'usual' };
}
