/** Dictionaries (Indigo Book R28): `Black's Law Dictionary 1335 (10th ed. 2014)`, `Privacy, Black's Law Dictionary`. */
import type { Core } from '../form';
import { Kind, type Tokens } from '../lexer';
import { isDictionary, isKnownDictionary } from '../../tables/dictionaries';
import { titleField } from './head';
import { isPerson } from './persons';
import { capitalShare, splitSegments } from './segments';
import { imprinted, type Work } from './work';

export function readDictionary(work: Work): Core | null {
  const { clause, from, end } = work;
  const { tokens } = clause;
  const quoted = quotedEnd(tokens, from, end);
  const segments =
    quoted < 0 ? splitSegments(clause, from, end) : [{ from, to: quoted }, ...splitSegments(clause, quoted, end)];
  const last = segments.at(-1);
  const [first] = segments;
  if (first === undefined || last === undefined || segments.length > 3) return null;
  const name = titleField(tokens, last.from, last.to);
  if (name === null || !isDictionary(name.text) || capitalShare(tokens, last.from, last.to) < 0.7) return null;
  const whole = segments.length === 1;
  // `Bryan A. Garner, A Dictionary of Modern Legal Usage` is a book.
  if (!whole && !isKnownDictionary(name.text) && (segments.length > 2 || isPerson(tokens, first))) return null;
  return {
    ...imprinted(work),
    kind: 'dictionary',
    authors: [],
    title: whole ? name : titleField(tokens, first.from, segments.at(-2)?.to ?? first.to),
    collection: whole ? null : name,
    page: null,
  };
}

/** `“Use,” Webster's …`: the token past the quotation that the entry is; -1 where none begins. */
function quotedEnd(tokens: Tokens, from: number, to: number): number {
  if (!tokens.is(from, Kind.quote) || !tokens.masked(from)) return -1;
  let end = from + 1;
  while (end < to && tokens.masked(end)) end++;
  return end < to ? end : -1;
}
