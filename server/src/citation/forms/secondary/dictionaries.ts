/** Dictionaries (Indigo Book R28): `Black's Law Dictionary 1335 (10th ed. 2014)`, `Privacy, Black's Law Dictionary`. */
import type { Field } from '../../citation';
import type { Clause, Core } from '../../form';
import { Kind, type Tokens } from '../../lexer';
import { isDictionary, isKnownDictionary } from '../../../tables/dictionaries';
import { titleField } from '../names/head';
import { isPerson } from '../names/persons';
import { capitalShare, splitSegments, type Segment } from '../names/segments';
import { isVolume } from './volume';
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
  const numbered = whole && work.volume === null && isVolume(tokens, last.from);
  // `Bryan A. Garner, A Dictionary of Modern Legal Usage` is a book.
  if (!whole && !isKnownDictionary(name.text) && (segments.length > 2 || isPerson(tokens, first))) return null;
  return {
    ...imprinted(work),
    kind: 'dictionary',
    authors: [],
    title: whole ? titleField(tokens, numbered ? last.from + 1 : last.from, last.to) : entryOf(tokens, segments),
    collection: whole ? null : name,
    page: null,
    volume: numbered ? tokens.field(last.from, last.from + 1) : work.volume,
  };
}

function entryOf(tokens: Tokens, segments: readonly Segment[]): Field | null {
  const [from, to] = [segments[0]?.from ?? 0, segments.at(-2)?.to ?? 0];
  return titleField(tokens, from, to);
}

/** No name of a dictionary, and no entry, is longer, in tokens. */
const longestName = 12;
const longestEntry = 4;

/**
 * Where a known dictionary, with its entry in front, begins in a running sentence: `comes from Black's Law Dictionary
 * 1335`, `in Privacy, Black's Law Dictionary`. -1 where none ends right before `to`.
 */
export function dictionaryStart({ tokens, from }: Clause, to: number): number {
  for (let at = Math.max(from, to - longestName); at < to - 1; at++) {
    if (!tokens.capital(at) || !isKnownDictionary(tokens.field(at, to).text)) continue;
    if (at > from && isVolume(tokens, at - 1)) return at - 1;
    if (!tokens.is(at - 1, Kind.comma)) return at;
    let entry = at - 1;
    while (entry > from && at - entry <= longestEntry && tokens.capital(entry - 1)) entry--;
    return entry < at - 1 ? entry : at;
  }
  return -1;
}

/** `“Use,” Webster's …`: the token past the quotation that the entry is; -1 where none begins. */
function quotedEnd(tokens: Tokens, from: number, to: number): number {
  if (!tokens.is(from, Kind.quote) || !tokens.masked(from)) return -1;
  let end = from + 1;
  while (end < to && tokens.masked(end)) end++;
  return end < to ? end : -1;
}
