/** Section and pinpoint of a book or report, which stand between its title and its parenthetical. */
import type { Pinpoint } from '../../citation';
import { isYear } from '../../dates';
import type { Clause } from '../../form';
import { Kind, type Tokens } from '../../lexer';
import { isRoman, readPinpoint } from '../../pinpoint';
import { readSectionList } from '../../section';
import { isNumberedEdition } from '../law/edition';

export interface PinBefore {
  readonly pinpoint: Pinpoint;
  /** Its first token. */
  readonly from: number;
}

/** The longest pinpoint that ends right before the parenthetical: `35`, `43–44`, `, 218`, `, at 12`, `¶ 12.01`. */
export function pinBefore(clause: Clause, open: number): PinBefore | null {
  const { tokens } = clause;
  let found: PinBefore | null = null;
  for (let at = open - 1; at > Math.max(clause.from, open - reach); at--) {
    if (tokens.outer(at) !== clause.outer && !tokens.is(at, Kind.openParen)) continue;
    const pinpoint = mayBeginPin(tokens, at) ? wholePin(tokens, at, open, true) : null;
    if (pinpoint !== null && !isYearInTitle(tokens, at, open)) found = { pinpoint, from: at };
    else if (found !== null && tokens.is(at, Kind.word)) break;
  }
  return found === null ? null : withLetter(tokens, found);
}

/** `T-12`, `A-6`: the letter of a part before its page. */
function withLetter(tokens: Tokens, { pinpoint, from }: PinBefore): PinBefore {
  const letter = from - 2;
  const lettered =
    tokens.is(from, Kind.number) && tokens.is(from - 1, Kind.dash) && tokens.glued(from) && tokens.glued(from - 1);
  if (!lettered || !isLetter(tokens, letter)) return { pinpoint, from };
  const start = tokens.start(letter);
  const { end } = pinpoint.span;
  return { pinpoint: { ...pinpoint, text: tokens.text.slice(start, end), span: { start, end } }, from: letter };
}

const isLetter = (tokens: Tokens, at: number): boolean => tokens.capital(at) && tokens.end(at) - tokens.start(at) === 1;

/** In tokens. */
const reach = 16;

/** Of the longest works there are. */
const lastPage = 99_999;

export interface SectionBefore {
  readonly section: Pinpoint;
  /** A page behind the section: `, at 6-6`, `, pp. 304-305`. */
  readonly pinpoint: Pinpoint | null;
  /** Its first token, the comma before it included. */
  readonly from: number;
}

/** The section of a treatise, alone or with a page, that ends right before the parenthetical: `§ 12.01[B], at 12-5`. */
export function sectionBefore(clause: Clause, open: number): SectionBefore | null {
  const { tokens } = clause;
  for (let at = open - 2; at > Math.max(clause.from, open - 2 * reach); at--) {
    if (!isSectionSign(tokens, at, open) || tokens.outer(at) !== clause.outer) continue;
    const list = readSectionList(tokens, at, open);
    if (list === null || tokens.is(at - 1, Kind.section)) continue;
    const pinpoint = list.to < open ? wholePin(tokens, list.to, open, false) : null;
    if (list.to < open && pinpoint === null) return null;
    const comma = tokens.is(at - 1, Kind.comma) ? tokens.field(at - 1, at) : null;
    const { text, span } = tokens.field(at, list.to);
    return {
      section: { text, span, kind: 'section', numbers: list.ranges, at: null, comma },
      pinpoint,
      from: comma === null ? at : at - 1,
    };
  }
  return null;
}

/** `§`, `section`; with a capital, where no title can go on with it: before a numbered edition, and not as in `on Section 230`. */
const isSectionSign = (tokens: Tokens, at: number, open: number): boolean =>
  tokens.is(at, Kind.section) ||
  (tokens.is(at, Kind.word) &&
    (tokens.isWord(at, 'sec') || tokens.isWord(at, 'section')) &&
    (!tokens.capital(at) || (tokens.capital(at - 1) && isNumberedEdition(tokens, open + 1))));

/** A pinpoint that takes all up to the parenthetical; of `pp. 10-12 to 10-14` both ends. */
function wholePin(tokens: Tokens, from: number, open: number, bare: boolean): Pinpoint | null {
  const read = readPinpoint(tokens, from, open, { bare });
  if (read === null) return bare ? romanPin(tokens, from, open) : null;
  // `Najaf 889,000 (2015)`: no book has so many pages.
  if (read.pinpoint.kind === 'page' && read.pinpoint.numbers.some(({ first }) => first > lastPage)) return null;
  if (read.to === open) return read.pinpoint;
  const last = tokens.isWord(read.to, 'to') ? readPinpoint(tokens, read.to + 1, open, { bare: true }) : null;
  if (last?.to !== open) return null;
  const { span } = read.pinpoint;
  const { end } = last.pinpoint.span;
  return { ...read.pinpoint, text: tokens.text.slice(span.start, end), span: { start: span.start, end } };
}

/** `xii`, `i–ix` in small letters. */
function romanPin(tokens: Tokens, from: number, open: number): Pinpoint | null {
  const range = from + 3 === open && tokens.is(from + 1, Kind.dash) && isSmallRoman(tokens, from + 2);
  if (!isSmallRoman(tokens, from) || (from + 1 !== open && !range)) return null;
  return { kind: 'page', numbers: [], at: null, comma: null, ...tokens.field(from, open) };
}

const isSmallRoman = (tokens: Tokens, at: number): boolean =>
  isRoman(tokens, at) && !tokens.capital(at) && !tokens.isWord(at, 'civil') && !tokens.isWord(at, 'ill');

function mayBeginPin(tokens: Tokens, at: number): boolean {
  const kind = tokens.kind(at);
  // `No. 2016-CFPB-0010`; but `T-12`.
  if (tokens.is(at - 1, Kind.dash) && tokens.glued(at) && tokens.glued(at - 1) && !isLetter(tokens, at - 2))
    return false;
  // `R 3.6`
  if (tokens.is(at - 1, Kind.period) && tokens.glued(at) && tokens.is(at - 2, Kind.number)) return false;
  if (isWithinNumber(tokens, at)) return false;
  if (tokens.is(at - 1, Kind.period) && (tokens.isWord(at - 2, 'no') || tokens.isWord(at - 2, 'nos'))) return false;
  if (kind === Kind.word) return tokens.isWord(at, 'at') || !tokens.capital(at);
  return (
    kind === Kind.number ||
    kind === Kind.comma ||
    kind === Kind.section ||
    kind === Kind.paragraph ||
    (kind === Kind.mixed && /^[A-Z]{0,2}\d/.test(tokens.at(at)))
  );
}

/** The comma of `889,000`, or what stands behind it. */
function isWithinNumber(tokens: Tokens, at: number): boolean {
  const comma = tokens.is(at, Kind.comma) ? at : at - 1;
  const joined = tokens.is(comma, Kind.comma) && tokens.glued(comma) && tokens.glued(comma + 1);
  return joined && tokens.is(comma - 1, Kind.number) && tokens.is(comma + 1, Kind.number);
}

/**
 * `Fiscal Year 2014`, `Income Inequality in the United States, 1913–1998`: a year at the end of the title, or years from
 * one to a later behind a comma, no pages; `1984, at 12` has said `at`.
 */
function isYearInTitle(tokens: Tokens, at: number, open: number): boolean {
  const first = tokens.is(at, Kind.comma) ? at + 1 : at;
  const range = first === open - 3 && tokens.is(first - 1, Kind.comma) && tokens.is(first + 1, Kind.dash);
  if (range && isYear(tokens, first) && isYear(tokens, open - 1)) return tokens.value(first) < tokens.value(open - 1);
  return isYear(tokens, at) && at === open - 1 && !tokens.isWord(at - 1, 'dictionary');
}
