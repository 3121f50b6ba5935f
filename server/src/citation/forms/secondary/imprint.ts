/**
 * The parenthetical of a book (Indigo Book R24): `(2d ed. 2006)`, `(Leslie C. Levin & Lynn Mather eds., 2012)`,
 * `(Gregory Rabassa trans., Harper & Row 2003)`, `(Am. L. Inst. 1959)`.
 */
import type { CitedDate, Field } from '../../citation';
import { isYear, readDate, readDateParenthetical, type DateParenthetical } from '../../dates';
import { Kind, type Tokens } from '../../lexer';
import { publisherWords } from '../../../tables/publishers';
import { WordSet } from '../../word-set';
import { suffixes } from '../../name-words';

export interface Imprint {
  readonly date: CitedDate;
  readonly edition: Field | null;
  readonly editors: readonly Field[];
  readonly translators: readonly Field[];
  readonly publisher: Field | null;
  /** The token past the closing parenthesis. */
  readonly to: number;
}

/** Reads the parenthetical that opens at a token, if it holds nothing but what a book's can. */
export function readImprint(tokens: Tokens, open: number): Imprint | null {
  const dated = readDateParenthetical(tokens, open) ?? readYearEdition(tokens, open);
  // `(7th ed. 2011 & Supp. 2013)`, but no time of day.
  if (dated === null || (dated.after !== null && !/^(?:&|and) /.test(dated.after.text))) return null;
  const imprint = { date: dated.date, edition: null, editors: [], translators: [], publisher: null, to: dated.to };
  // `(rev. Mar. 2005)`
  const bare = dated.before === null || revised.has(tokens, dated.beforeFrom);
  if (bare && (dated.before === null || dated.beforeTo - dated.beforeFrom <= 2)) return imprint;
  return readParts(tokens, dated.beforeFrom, dated.beforeTo, imprint);
}

/** `(2018 ed.)`, `(Am. Bar Ass'n, 2018 ed.)`: the year is the edition’s. */
function readYearEdition(tokens: Tokens, open: number): DateParenthetical | null {
  const close = tokens.partner(open);
  if (!tokens.is(open, Kind.openParen) || close < 0) return null;
  const word = tokens.is(close - 1, Kind.period) ? close - 2 : close - 1;
  const year = word - 1;
  if (!tokens.isWord(word, 'ed') || year <= open || !isYear(tokens, year)) return null;
  const read = readDate(tokens, year, year + 1);
  if (read === null) return null;
  return {
    date: read.date,
    before: tokens.field(open + 1, close),
    beforeFrom: open + 1,
    beforeTo: close,
    after: null,
    to: close + 1,
  };
}

const revised = new WordSet('rev revised');

type Roles = {
  edition: Field | null;
  editors: readonly Field[];
  translators: readonly Field[];
  publisher: Field | null;
};

/** The stretches up to `ed.`, `eds.`, `trans.`, and the publisher that is left. */
function readParts(tokens: Tokens, from: number, to: number, imprint: Imprint): Imprint | null {
  const roles: Roles = { edition: null, editors: [], translators: [], publisher: null };
  let start = from;
  for (let at = from; at < to; at++) {
    if (!roleWords.has(tokens, at)) continue;
    const end = tokens.is(at + 1, Kind.period) && at + 1 < to ? at + 2 : at + 1;
    start = takeRole(tokens, roles, { start, word: at, end, to });
    while (start < to && (tokens.is(start, Kind.comma) || tokens.is(start, Kind.ampersand))) start++;
    at = start - 1;
  }
  if (start < to) {
    if (!isPublisher(tokens, start, to)) return null;
    roles.publisher = tokens.field(start, withoutCommas(tokens, start, to));
  }
  return { ...imprint, ...roles };
}

const roleWords = new WordSet(
  'ed eds edn edition editor editors edited trans transl transls translator translators translated',
);

interface RoleWord {
  /** The first token of what stands before the word. */
  readonly start: number;
  readonly word: number;
  /** The token past it and its period. */
  readonly end: number;
  /** The end of the whole. */
  readonly to: number;
}

/** Enters what the word says of the names or the number before it; the token where the rest begins. */
function takeRole(tokens: Tokens, roles: Roles, { start, word, end, to }: RoleWord): number {
  const translates = tokens.lower(word).startsWith('trans');
  const edition = translates ? -1 : editionStart(tokens, start, word);
  if (edition >= 0) {
    // `Wolters Kluwer 8th ed.`
    if (edition > start && isPublisher(tokens, start, edition))
      roles.publisher = tokens.field(start, withoutCommas(tokens, start, edition));
    roles.edition = tokens.field(edition, end);
    return end;
  }
  const behind = word === start && (tokens.isWord(end, 'by') || tokens.capital(end));
  const first = tokens.isWord(end, 'by') ? end + 1 : end;
  const rest = behind ? namesEnd(tokens, first, to) : end;
  // `Ann Lee ed. & trans.`: the names before both.
  let names = behind ? namesOf(tokens, first, rest) : namesOf(tokens, start, word);
  const [publisher, ...others] = names;
  // `Harv. Classics, Eliot ed.`
  if (publisher !== undefined && others.length > 0 && isHouse(publisher)) {
    roles.publisher = publisher;
    names = others;
  }
  if (translates) roles.translators = names.length === 0 ? roles.editors : names;
  else roles.editors = names.length === 0 ? roles.translators : names;
  return rest;
}

/** Its last word is a publisher's: `Harv. Classics`, `Yale Univ. Press`. */
function isHouse({ text }: Field): boolean {
  const last = text.toLowerCase().split(/\s+/).at(-1) ?? '';
  return publisherWords.has(last) || last === 'classics' || last === 'library';
}

/** `edited by Ann Lee & Bo Roe, Harper`: up to the comma. */
function namesEnd(tokens: Tokens, from: number, to: number): number {
  let at = from;
  while (at < to && !tokens.is(at, Kind.comma) && !roleWords.has(tokens, at)) at++;
  return at;
}

const editionWords = new WordSet(
  'rev student abr perm new first second third fourth fifth sixth seventh eighth ninth tenth centennial loeb int concise revised unabr ' +
    'reprt temp tent enl anniversary online global international paperback hardcover deluxe critical expanded updated bicentennial modern',
);

/** The first token of `8th ed.`, `rev. ed.`, `11th global ed.`, where the word stands behind such; -1 behind names. */
function editionStart(tokens: Tokens, from: number, word: number): number {
  let start = word;
  for (let at = word - 1; at >= from; at--) {
    const number = tokens.is(at, Kind.ordinal) || tokens.is(at, Kind.number);
    if (!number && !editionWords.has(tokens, at) && !tokens.is(at, Kind.period)) break;
    if (tokens.is(at, Kind.period) && !editionWords.has(tokens, at - 1)) break;
    if (!tokens.is(at, Kind.period)) start = at;
  }
  return start < word ? start : -1;
}

/** Names between `&`, `and` and commas; the comma before `Jr.` parts none. */
function namesOf(tokens: Tokens, from: number, to: number): readonly Field[] {
  const names: Field[] = [];
  let start = from;
  for (let at = from; at <= to; at++) {
    const comma = tokens.is(at, Kind.comma) && !suffixes.has(tokens, at + 1);
    const tie =
      at === to || tokens.is(at, Kind.ampersand) || comma || tokens.isWord(at, 'and') || tokens.isWord(at, 'et');
    if (!tie) continue;
    if (at > start) names.push(tokens.field(start, at));
    if (tokens.isWord(at, 'et')) break;
    start = at + 1;
  }
  return names;
}

function withoutCommas(tokens: Tokens, from: number, to: number): number {
  let end = to;
  while (end > from && tokens.is(end - 1, Kind.comma)) end--;
  return end;
}

const small = new WordSet(
  'of the and for in de photo reprint reprt forthcoming on et pub working unpublished dissertation thesis manuscript diss',
);

/** `(RFC 1928)`: what looks like a year is a standard's number. */
const standards = new WordSet('rfc iso iec ansi ieee din');

/** Capitalised words, no sentence. */
function isPublisher(tokens: Tokens, from: number, to: number): boolean {
  if (to - from > 24 || (to - from === 1 && standards.has(tokens, from))) return false;
  for (let at = from; at < to; at++) {
    const kind = tokens.kind(at);
    if (kind === Kind.word && !tokens.capital(at) && !small.has(tokens, at)) return false;
    if (kind === Kind.openParen || kind === Kind.quote || kind === Kind.url || kind === Kind.semicolon) return false;
  }
  return true;
}
