/**
 * Pinpoints: the place within a work (Indigo Book R11, R22.3). `115`, `201–02`, `12, 14–16`, `1239 n.270`, `nn.4–5`,
 * `*7`, `§ 3(a)`, `¶¶ 4–6`, `art. 33`, `cl. 8`, `cmt. a`, `fig.2`, `12:3`, `xii`, `passim`, with or without `at`.
 */
import type { Field, NumberRange, Pinpoint } from './citation';
import { Kind, type Tokens } from './lexer';
import { readSectionList, startsVolume, writtenOut } from './section';
import { WordSet } from './word-set';

export interface PinpointRead {
  readonly pinpoint: Pinpoint;
  /** The token past the last. */
  readonly to: number;
}

/** How a page may begin. */
export interface PinpointPlace {
  /** A bare page may follow without comma and without `at`: `Id. 45`. */
  readonly bare?: boolean;
  /** Only with `at` or a sign: `Roe, 410 U.S. at 120`. */
  readonly needsAt?: boolean;
}

type PinKind = Pinpoint['kind'];

/** Reads `[,] [at] …` from a token on; null where no pinpoint follows. */
export function readPinpoint(tokens: Tokens, from: number, to: number, place: PinpointPlace = {}): PinpointRead | null {
  let at = from;
  const comma = tokens.is(at, Kind.comma) && at < to ? tokens.field(at, at + 1) : null;
  if (comma !== null) at++;
  const hasAt = at < to && tokens.isWord(at, 'at');
  const word = hasAt ? tokens.field(at, at + 1) : null;
  if (hasAt) at++;
  if (hasAt && tokens.is(at, Kind.comma)) at++;
  const said = hasAt || pageWordEnd(tokens, at, to) > at;
  const bare = !said && (place.needsAt === true || (comma === null && place.bare !== true));
  const read = readSigned(tokens, at, to) ?? (bare ? null : readPages(tokens, at, to, hasAt));
  if (read === null) return null;
  const { kind, numbers } = read;
  const { text, span } = tokens.field(at, read.to);
  return { pinpoint: { text, span, kind, numbers, at: word, comma }, to: read.to };
}

interface Read {
  readonly kind: PinKind;
  readonly numbers: readonly NumberRange[];
  readonly to: number;
}

/** What says itself what it is: `§`, `¶`, `n.`, `*7`, `art.`, `passim`. */
function readSigned(tokens: Tokens, at: number, to: number): Read | null {
  if (at >= to) return null;
  if (tokens.isWord(at, 'passim')) return { kind: 'passim', numbers: [], to: at + 1 };
  if (tokens.is(at, Kind.star)) return readStarPages(tokens, at, to);
  const note = readNotes(tokens, at, to);
  if (note !== null) return note;
  const section = readSectionList(tokens, at, to);
  const first = section === null ? readSubdivision(tokens, at, to) : fromSection(section);
  return first === null ? null : withSubdivisions(tokens, first, to);
}

const fromSection = (list: NonNullable<ReturnType<typeof readSectionList>>): Read => ({
  kind: list.unit,
  numbers: list.ranges,
  to: list.to,
});

/** `art. I, § 8, cl. 8`: further subdivisions belong to the first one. */
function withSubdivisions(tokens: Tokens, first: Read, to: number): Read {
  let end = first.to;
  for (;;) {
    const next = tokens.is(end, Kind.comma) ? end + 1 : end;
    const more = readSectionList(tokens, next, to) ?? readSubdivision(tokens, next, to) ?? readNotes(tokens, next, to);
    const pages = more === null && tokens.isWord(next, 'at') ? readPages(tokens, next + 1, to, true) : null;
    if (more === null && pages === null) return { ...first, to: end };
    end = (more ?? pages ?? first).to;
  }
}

const subdivisionWords = new WordSet([
  'art', 'arts', 'article', 'cl', 'cls', 'amend', 'amends', 'cmt', 'cmts', 'fig', 'figs', 'figure', 'tbl', 'tbls', 'table', 'ch',
  'chs', 'pt', 'pts', 'part', 'parts', 'app', 'r', 'sched', 'annex', 'pmbl', 'ex', 'exs', 'illus', 'subsec', 'subpt', 'div',
  'bk', 'l', 'ln', 'col', 'cols', 'chapter', 'appendix', 'exhibit', 'tit', 'comment', 'comments', 'illustration',
]); // prettier-ignore

/** `art. 33`, `cl. 8`, `fig.2`, `amend. XIV`, `pmbl.`; numbers only where they are plain. */
function readSubdivision(tokens: Tokens, at: number, to: number): Read | null {
  if (at >= to || !tokens.is(at, Kind.word)) return null;
  if (!subdivisionWords.has(tokens, at)) return null;
  const end = tokens.is(at + 1, Kind.period) && tokens.glued(at + 1) && at + 1 < to ? at + 2 : at + 1;
  if (tokens.isWord(at, 'pmbl')) return { kind: 'subdivision', numbers: [], to: end };
  const range = readRange(tokens, end, to);
  if (range !== null) {
    const one = glueSubsections(tokens, range.to, to);
    return plurals.has(tokens, at)
      ? listed(tokens, range.range, one, to)
      : { kind: 'subdivision', numbers: [range.range], to: furtherSubsections(tokens, one, to) };
  }
  const named = end < to && (tokens.is(end, Kind.mixed) || isShortLabel(tokens, end));
  return named ? { kind: 'subdivision', numbers: [], to: glueSubsections(tokens, end + 1, to) } : null;
}

/** `arts. 3, 12 & 40(2)`: the words that stand before several. */
const plurals = new WordSet('arts cls amends cmts figs tbls chs pts parts exs cols');

function listed(tokens: Tokens, first: NumberRange, from: number, to: number): Read {
  const numbers = [first];
  let end = from;
  for (;;) {
    let next = tokens.is(end, Kind.comma) ? end + 1 : end;
    if (tokens.is(next, Kind.ampersand) || tokens.isWord(next, 'and')) next++;
    const item = next > end && !startsVolume(tokens, next, to) ? readRange(tokens, next, to) : null;
    if (item === null) return { kind: 'subdivision', numbers, to: end };
    numbers.push(item.range);
    end = glueSubsections(tokens, item.to, to);
  }
}

/** `31(1), (3)`: more subsections of the same article. */
function furtherSubsections(tokens: Tokens, from: number, to: number): number {
  let end = from;
  while (tokens.is(end - 1, Kind.closeParen) && tokens.is(end, Kind.comma) && tokens.is(end + 1, Kind.openParen)) {
    const close = tokens.partner(end + 1);
    if (close !== end + 3 || close >= to || tokens.end(end + 2) - tokens.start(end + 2) > 2) break;
    end = close + 1;
  }
  return end;
}

/** A roman numeral or a single letter, `XIV`, `a`. */
function isShortLabel(tokens: Tokens, at: number): boolean {
  if (!tokens.is(at, Kind.word)) return false;
  return tokens.end(at) - tokens.start(at) === 1 || isRoman(tokens, at);
}

/** `(1)(a)`, `.2` behind a number. */
function glueSubsections(tokens: Tokens, from: number, to: number): number {
  let end = from;
  while (end < to && tokens.glued(end)) {
    const close = tokens.partner(end);
    const dotted = tokens.is(end, Kind.period) && tokens.glued(end + 1) && tokens.is(end + 1, Kind.number);
    if (close > end && close < to && close - end <= 4) end = close + 1;
    else if (dotted && end + 1 < to) end += 2;
    else break;
  }
  return end;
}

function readStarPages(tokens: Tokens, from: number, to: number): Read | null {
  const numbers: NumberRange[] = [];
  let end = from;
  for (let at = from; at < to; at = end + 1) {
    const page = tokens.is(at, Kind.star) ? at + 1 : at;
    const read = readRange(tokens, page, to);
    if (read === null || startsVolume(tokens, page, to)) break;
    numbers.push(read.range);
    end = read.to;
    if (!tokens.is(end, Kind.comma) && !tokens.is(end, Kind.ampersand)) break;
  }
  return end === from ? null : { kind: 'starPage', numbers, to: withNotes(tokens, end, to) };
}

/** `n.4`, `nn.4–5`, `n. 4`, `note 4`, `n4`, `& n.4`. */
function readNotes(tokens: Tokens, from: number, to: number): Read | null {
  const at = tokens.is(from, Kind.ampersand) ? from + 1 : from;
  if (at >= to) return null;
  if (tokens.is(at, Kind.mixed)) {
    const glued = /^nn?(\d{1,5})$/i.exec(tokens.at(at));
    return glued === null ? null : { kind: 'note', numbers: [single(Number(glued[1]))], to: at + 1 };
  }
  if (!noteWords.has(tokens, at)) return null;
  let first = at + 1;
  if (tokens.is(first, Kind.period)) first++;
  const numbers: NumberRange[] = [];
  let end = first;
  for (let item = first; item < to; item = end + 1) {
    const read = readRange(tokens, item, to);
    if (read === null) break;
    numbers.push(read.range);
    end = read.to;
    if (!(tokens.is(end, Kind.comma) || tokens.is(end, Kind.ampersand)) || startsVolume(tokens, end + 1, to)) break;
  }
  if (end === first) return tokens.is(first, Kind.star) && first < to ? { kind: 'note', numbers, to: first + 1 } : null;
  return { kind: 'note', numbers, to: end };
}

const noteWords = new WordSet('n nn note notes fn');

/** A list of pages: `115`, `201–02, 205`, `12 n.4`, `A6`, `xii–xiv`, `12:3–5`, `17,147`, `___`. */
function readPages(tokens: Tokens, from: number, to: number, afterAt: boolean): Read | null {
  const numbers: NumberRange[] = [];
  let end = from;
  const first = pageWordEnd(tokens, from, to);
  for (let at = first; at < to;) {
    const page = readPage(tokens, at, to, afterAt || first > from);
    if (page === null || startsVolume(tokens, at, to)) break;
    if (page.range !== null) numbers.push(page.range);
    end = withNotes(tokens, page.to, to);
    at = nextPage(tokens, end, to);
  }
  return end === from ? null : { kind: 'page', numbers, to: end };
}

const pageWords = new WordSet('p pp page pages');

/** Behind `p.` or `pp.`. */
function pageWordEnd(tokens: Tokens, at: number, to: number): number {
  if (!pageWords.has(tokens, at)) return at;
  return tokens.is(at + 1, Kind.period) && at + 1 < to ? at + 2 : at + 1;
}

/** The next item of the list: behind a comma, an ampersand, or both words of `, and`; `to` where the list ends. */
function nextPage(tokens: Tokens, at: number, to: number): number {
  let next = at;
  if (tokens.is(next, Kind.comma)) next++;
  if (tokens.is(next, Kind.ampersand) || tokens.isWord(next, 'and')) next++;
  return next > at ? next : to;
}

/** `1239 n.270`, `557, n. 2`, `12–13 & n.4`, `121–122, and n. 3`, `3 fig.2`. */
function withNotes(tokens: Tokens, from: number, to: number): number {
  let end = from;
  for (;;) {
    const next = tokens.is(end, Kind.comma) ? end + 1 : end;
    const behindAnd = next > end && tokens.isWord(next, 'and') ? next + 1 : next;
    const more = readNotes(tokens, behindAnd, to) ?? (next === end ? readSubdivision(tokens, next, to) : null);
    if (more === null) return end;
    end = more.to;
  }
}

function readPage(
  tokens: Tokens,
  at: number,
  to: number,
  led: boolean,
): { readonly range: NumberRange | null; readonly to: number } | null {
  const range = readRange(tokens, at, to);
  if (range !== null) return { range: range.range, to: lineEnd(tokens, range.to, to) };
  if (tokens.is(at, Kind.blank) || tokens.is(at, Kind.mixed)) return { range: null, to: dashedEnd(tokens, at, to) };
  const roman = led && isRoman(tokens, at);
  return roman ? { range: null, to: dashedEnd(tokens, at, to) } : null;
}

/** `12:3–5`, `1–14–15`: more glued to the page. */
function lineEnd(tokens: Tokens, from: number, to: number): number {
  let end = from;
  while (
    end + 1 < to &&
    (tokens.is(end, Kind.colon) || tokens.is(end, Kind.dash)) &&
    tokens.glued(end) &&
    tokens.glued(end + 1)
  ) {
    if (!tokens.is(end + 1, Kind.number)) break;
    end += 2;
  }
  return end;
}

/** `xii–xiv`, `S1234–36`, `A6–A7`. */
function dashedEnd(tokens: Tokens, at: number, to: number): number {
  const next = at + 2;
  const dashed = next < to && tokens.is(at + 1, Kind.dash) && tokens.glued(at + 1) && tokens.glued(next);
  return dashed ? next + 1 : at + 1;
}

/** A number or a range of two, thousands with commas included, dropped digits written out. */
export function readRange(
  tokens: Tokens,
  at: number,
  to: number,
): { readonly range: NumberRange; readonly dash: Field | null; readonly to: number } | null {
  const first = readNumber(tokens, at, to);
  if (first === null) return null;
  const dash = first.to;
  const last = dash + 1 < to && tokens.is(dash, Kind.dash) ? readNumber(tokens, dash + 1, to) : null;
  if (last === null) return { range: single(first.value), dash: null, to: first.to };
  const range = { first: first.value, last: writtenOut(first.value, last.value, last.digits) };
  return { range, dash: tokens.field(dash, dash + 1), to: last.to };
}

/** `67`, `17,147`: three digits glued behind a glued comma go on the number. */
function readNumber(tokens: Tokens, at: number, to: number): { value: number; digits: number; to: number } | null {
  if (at >= to || !tokens.is(at, Kind.number)) return null;
  let digits = tokens.end(at) - tokens.start(at);
  if (digits > 9) return null;
  let value = tokens.value(at);
  let end = at + 1;
  while (
    digits <= 6 &&
    end + 1 < to &&
    tokens.is(end, Kind.comma) &&
    tokens.glued(end) &&
    isGluedThousand(tokens, end + 1)
  ) {
    value = value * 1000 + tokens.value(end + 1);
    digits += 3;
    end += 2;
  }
  return { value, digits, to: end };
}

const isGluedThousand = (tokens: Tokens, at: number): boolean =>
  tokens.is(at, Kind.number) && tokens.glued(at) && tokens.end(at) - tokens.start(at) === 3;

const single = (number: number): NumberRange => ({ first: number, last: null });

/** A roman numeral by its letters, of one case. */
export function isRoman(tokens: Tokens, at: number): boolean {
  if (!tokens.is(at, Kind.word)) return false;
  const text = tokens.at(at);
  return text.length <= 8 && (/^[ivxlc]+$/.test(text) || /^[IVXLC]+$/.test(text));
}
