/**
 * The parenthetical of a book (Indigo Book R24): `(2d ed. 2006)`, `(Leslie C. Levin & Lynn Mather eds., 2012)`,
 * `(Gregory Rabassa trans., Harper & Row 2003)`, `(Am. L. Inst. 1959)`.
 */
import type { CitedDate, Field } from '../citation';
import { readDateParenthetical } from '../dates';
import { Kind, type Tokens } from '../lexer';

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
  const dated = readDateParenthetical(tokens, open);
  // `(7th ed. 2011 & Supp. 2013)`, but no time of day.
  if (dated === null || (dated.after !== null && !/^(?:&|and) /.test(dated.after.text))) return null;
  const imprint = { date: dated.date, edition: null, editors: [], translators: [], publisher: null, to: dated.to };
  return dated.before === null ? imprint : readParts(tokens, dated.beforeFrom, dated.beforeTo, imprint);
}

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
    if (!isRoleWord(tokens, at)) continue;
    const end = tokens.is(at + 1, Kind.period) && at + 1 < to ? at + 2 : at + 1;
    takeRole(tokens, roles, start, at, end);
    start = end;
    while (start < to && (tokens.is(start, Kind.comma) || tokens.is(start, Kind.ampersand))) start++;
    at = start - 1;
  }
  if (start < to) {
    if (!isPublisher(tokens, start, to)) return null;
    roles.publisher = tokens.field(start, to);
  }
  return { ...imprint, ...roles };
}

const isRoleWord = (tokens: Tokens, at: number): boolean =>
  ['ed', 'eds', 'edn', 'edition', 'trans', 'editor', 'editors', 'translator'].some((word) => tokens.isWord(at, word));

function takeRole(tokens: Tokens, roles: Roles, from: number, word: number, to: number): void {
  const translator = tokens.lower(word).startsWith('trans');
  if (translator) roles.translators = namesOf(tokens, from, word);
  else if (isEdition(tokens, from, word)) roles.edition = tokens.field(from, to);
  else roles.editors = namesOf(tokens, from, word);
}

const editionWords: ReadonlySet<string> = new Set(
  (
    'rev student abr perm new first second third fourth fifth centennial loeb int concise revised unabr ' +
    'reprt temp tent enl anniversary online'
  ).split(' '),
);

/** `8th`, `rev.`, `3d rev.`: no name before `ed.`. */
function isEdition(tokens: Tokens, from: number, to: number): boolean {
  return (
    tokens.is(from, Kind.ordinal) || tokens.is(from, Kind.number) || editionWords.has(tokens.lower(from)) || from === to
  );
}

/** Names between `&`, `and` and commas. */
function namesOf(tokens: Tokens, from: number, to: number): readonly Field[] {
  const names: Field[] = [];
  let start = from;
  for (let at = from; at <= to; at++) {
    const tie =
      at === to ||
      tokens.is(at, Kind.ampersand) ||
      tokens.is(at, Kind.comma) ||
      tokens.isWord(at, 'and') ||
      tokens.isWord(at, 'et');
    if (!tie) continue;
    if (at > start) names.push(tokens.field(start, at));
    if (tokens.isWord(at, 'et')) break;
    start = at + 1;
  }
  return names;
}

const small: ReadonlySet<string> = new Set(
  'of the and for in de photo reprint reprt forthcoming on et pub working'.split(' '),
);

/** Capitalised words, no sentence. */
function isPublisher(tokens: Tokens, from: number, to: number): boolean {
  if (to - from > 24) return false;
  for (let at = from; at < to; at++) {
    const kind = tokens.kind(at);
    if (kind === Kind.word && !tokens.capital(at) && !small.has(tokens.lower(at))) return false;
    if (kind === Kind.openParen || kind === Kind.quote || kind === Kind.url || kind === Kind.semicolon) return false;
  }
  return true;
}
