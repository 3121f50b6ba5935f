/** The part of an act or bill that is cited: `§ 215`, `§§ 3–5`, `tit. II, § 201`, `div. B`. */
import type { Field } from '../../citation';
import { Kind, type Tokens } from '../../lexer';
import { isRoman } from '../../pinpoint';
import { readSectionList } from '../../section';
import { WordSet } from '../../word-set';

export interface ActSection {
  readonly sign: Field | null;
  readonly section: Field;
  readonly sections: readonly string[];
  /** The token past the last. */
  readonly to: number;
}

const divisions = new WordSet('tit title subtit subtitle div division pt part ch chapter art article');

/** Reads it from a token on, behind a comma where one is written; null where none stands there. */
export function readActSection(tokens: Tokens, from: number, to: number): ActSection | null {
  const start = tokens.is(from, Kind.comma) ? from + 1 : from;
  let at = start;
  let end: number | null = null;
  for (let next = divisionEnd(tokens, at, to); next !== null; next = divisionEnd(tokens, at, to)) {
    end = next;
    at = tokens.is(next, Kind.comma) ? next + 1 : next;
  }
  const list = readSectionList(tokens, at, to);
  if (list !== null && list.unit === 'section') {
    const sign = end === null ? list.sign : null;
    const section = end === null ? list.list : tokens.field(start, list.to);
    return { sign, section, sections: list.numbers, to: list.to };
  }
  if (end === null) return null;
  const section = tokens.field(start, end);
  return { sign: null, section, sections: [section.text], to: end };
}

/** In tokens: `§§ 103(g) and 602(e)`. */
const longest = 24;

/** The part of an act that ends right before a token, `§ 5` of `Climate Act, § 5, 92 Stat.`, and where it begins. */
export function actSectionBefore(
  tokens: Tokens,
  from: number,
  to: number,
): { readonly part: ActSection; readonly from: number } | null {
  for (let at = Math.max(from, to - longest); at < to; at++) {
    if (!tokens.is(at, Kind.section) && !tokens.is(at, Kind.word)) continue;
    if (tokens.is(at - 1, Kind.section) && at > from) continue;
    const part = readActSection(tokens, at, to);
    if (part?.to === to) return { part, from: at };
  }
  return null;
}

/** The token past `tit. II`, `div. B`; null where none stands there. */
function divisionEnd(tokens: Tokens, at: number, to: number): number | null {
  if (!divisions.has(tokens, at)) return null;
  const label = tokens.is(at + 1, Kind.period) ? at + 2 : at + 1;
  if (label >= to) return null;
  const letter = tokens.is(label, Kind.word) && tokens.capital(label) && tokens.end(label) - tokens.start(label) === 1;
  const numbered = tokens.is(label, Kind.number) || tokens.is(label, Kind.mixed);
  return letter || numbered || isRoman(tokens, label) ? label + 1 : null;
}
