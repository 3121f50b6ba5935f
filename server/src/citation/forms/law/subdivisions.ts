/** Articles, sections, clauses and the like of constitutions and treaties: `art. I, § 8, cl. 8`, `art. 2, ¶ 4`. */
import type { Field } from '../../citation';
import { Kind, type Tokens } from '../../lexer';
import { isRoman } from '../../pinpoint';
import { readSectionList, startsVolume } from '../../section';
import type { WordSet } from '../../word-set';

export interface Subdivisions {
  readonly fields: readonly Field[];
  /** The token past the last. */
  readonly to: number;
}

/** Those that begin at a token, each with its word; `words`: their words, sections and paragraphs aside. */
export function readSubdivisions(tokens: Tokens, from: number, to: number, words: WordSet): Subdivisions {
  const fields: Field[] = [];
  let end = from;
  for (;;) {
    const at = tokens.is(end, Kind.comma) ? end + 1 : end;
    const next = subdivisionEnd(tokens, at, to, words);
    if (next === null) return { fields, to: end };
    fields.push(tokens.field(at, next));
    end = next;
  }
}

/** In tokens: a list of them. */
const longest = 40;

/** Those that end right before `to` and begin no earlier than `from`; null where none do. */
export function subdivisionsBefore(
  tokens: Tokens,
  from: number,
  to: number,
  words: WordSet,
): { readonly fields: readonly Field[]; readonly from: number } | null {
  let found: { readonly fields: readonly Field[]; readonly from: number } | null = null;
  for (let at = to - 1; at >= Math.max(from, to - longest); at--) {
    if (!isSign(tokens, at, words)) continue;
    const read = readSubdivisions(tokens, at, to, words);
    if (read.to === to && read.fields.length > 0) found = { fields: read.fields, from: at };
    else if (found !== null) break;
  }
  return found;
}

const isSign = (tokens: Tokens, at: number, words: WordSet): boolean =>
  tokens.is(at, Kind.section) ||
  tokens.is(at, Kind.paragraph) ||
  (tokens.is(at, Kind.word) && (words.has(tokens, at) || subdivisionEnd(tokens, at, at + 3, words) !== null));

function subdivisionEnd(tokens: Tokens, at: number, to: number, words: WordSet): number | null {
  if (at >= to) return null;
  const section = readSectionList(tokens, at, to);
  if (section !== null) return section.to;
  const behind = tokens.is(at + 1, Kind.period) && at + 1 < to ? at + 2 : at + 1;
  if (tokens.isWord(at, 'pmbl') || tokens.isWord(at, 'preamble')) return behind;
  if (!tokens.is(at, Kind.word) || !words.has(tokens, at) || behind >= to) return null;
  const kind = tokens.kind(behind);
  if (kind !== Kind.word && kind !== Kind.number && kind !== Kind.mixed) return null;
  const plural = tokens.text.charAt(tokens.end(at) - 1).toLowerCase() === 's';
  return listEnd(tokens, rangeEnd(tokens, behind + 1, to), to, plural);
}

/** `amends. XIII–XV`, `cls. 1–3`, `art. I(a)`, `art. 2(1)(b)`. */
function rangeEnd(tokens: Tokens, at: number, to: number): number {
  let end = at;
  for (let close = tokens.partner(end); isGluedGroup(tokens, end, close, to); close = tokens.partner(end))
    end = close + 1;
  if (end > at && !tokens.is(end, Kind.dash)) return end;
  return tokens.is(end, Kind.dash) && end + 1 < to && !tokens.is(end + 1, Kind.comma) ? end + 2 : end;
}

const isGluedGroup = (tokens: Tokens, open: number, close: number, to: number): boolean =>
  tokens.is(open, Kind.openParen) && tokens.glued(open) && close > open && close < to;

/** `amends. V, XIV`, `amends. V & XIV`: roman numerals behind commas; behind a plural numbers as well, `arts. 3, 5 & 7`. */
function listEnd(tokens: Tokens, from: number, to: number, plural: boolean): number {
  let end = from;
  for (;;) {
    let next = tokens.is(end, Kind.comma) ? end + 1 : end;
    if (tokens.is(next, Kind.ampersand) || tokens.isWord(next, 'and')) next++;
    if (next === end || next >= to) return end;
    const roman = isRoman(tokens, next) && tokens.capital(next);
    const number = plural && tokens.is(next, Kind.number) && tokens.end(next) - tokens.start(next) <= 3;
    if (!roman && (!number || startsVolume(tokens, next, to))) return end;
    end = rangeEnd(tokens, next + 1, to);
  }
}
