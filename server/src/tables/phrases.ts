/** Look-up of phrases in running text by their keys, longest first. */
import { isSpace, keyOf } from './key';
import { SortedKeys } from './sorted-keys';

/** Where a phrase was found: the entries that are spelled so, and the offset behind the last character. */
export interface PhraseMatch<T> {
  readonly entries: readonly [T, ...T[]];
  readonly end: number;
}

/** The same match with each entry taken apart. */
export function matchOf<T, U>(match: PhraseMatch<T> | null, of: (entry: T) => U): PhraseMatch<U> | null {
  if (match === null) return null;
  const [first, ...rest] = match.entries;
  return { entries: [of(first), ...rest.map(of)], end: match.end };
}

/** More words than the longest phrase has: the look-up stops there. */
const MOST_WORDS = 20;

/**
 * Entries under their keys. One key may mean several entries. Large tables enter their rows as text and take them apart
 * when they are found: building a table costs little more than its keys.
 */
export class PhraseTable<T> {
  private readonly entries = new Map<string, T>();
  /** The further entries of keys that mean more than one. */
  private readonly others = new Map<string, T[]>();
  /** Made at the first look-up in text. */
  private sorted: SortedKeys | null = null;
  private last: LookUp<T> = nowhere;

  /** How many keys it has. */
  get size(): number {
    return this.entries.size;
  }

  /** Enters a spelling. */
  add(spelling: string, entry: T): void {
    this.addKey(keyOf(spelling), entry);
  }

  /** Enters a ready key; the same entry under the same key only once. */
  addKey(key: string, entry: T): void {
    if (key === '') return;
    const there = this.entries.get(key);
    if (there === undefined) {
      this.entries.set(key, entry);
      this.sorted = null;
      this.last = nowhere;
    } else if (there !== entry) {
      const more = this.others.get(key);
      if (more === undefined) this.others.set(key, [entry]);
      else if (!more.includes(entry)) more.push(entry);
    }
  }

  /** All entries of a spelling; empty where there are none. Most spellings are none's, which their first letters tell. */
  find(spelling: string): readonly T[] {
    const keys = (this.sorted ??= new SortedKeys(this.entries.keys()));
    keys.begin();
    for (let at = 0; at < spelling.length && keys.some; at += 1) {
      const code = smallLetter(spelling.charCodeAt(at));
      // Letters with accents, and what may be the word `and`, are for the key itself to tell.
      if (code > 127 || (code === letterA && spelling.slice(at, at + 3).toLowerCase() === 'and'))
        return this.under(keyOf(spelling)) ?? none;
      if (isPlain(code)) keys.add(code);
    }
    const key = keys.some ? keys.whole() : null;
    return key === null ? none : (this.under(key) ?? none);
  }

  private under(key: string): readonly [T, ...T[]] | null {
    const entry = this.entries.get(key);
    return entry === undefined ? null : [entry, ...(this.others.get(key) ?? [])];
  }

  /**
   * The longest phrase of the table that begins at an offset and ends at the end of a word, before `limit`. A final
   * period belongs to it. In: the text and the offset of a letter or digit. It looks no further than some phrase of the
   * table goes on, makes no string until one is found, and need not look twice at a place.
   */
  longestAt(text: string, start: number, limit: number = text.length): PhraseMatch<T> | null {
    if (!answers(this.last, text, start, limit)) this.last = this.lookUp(text, start, limit);
    return this.last.match;
  }

  private lookUp(text: string, start: number, limit: number): LookUp<T> {
    const keys = (this.sorted ??= new SortedKeys(this.entries.keys()));
    keys.begin();
    let best: string | null = null;
    let bestEnd = start;
    let end = start;
    for (let next = start, words = 0; words < MOST_WORDS; words++) {
      end = endOfPiece(text, next, limit);
      addPiece(keys, text, next, end);
      const found = keys.whole();
      if (found !== null) {
        best = found;
        bestEnd = end;
      }
      if (!keys.goesOn()) break;
      next = end = pastTies(text, end, limit);
      if (next >= limit || !isWord(text.charCodeAt(next))) break;
    }
    const entries = best === null ? null : this.under(best);
    return { text, start, limit, reach: end + 1, match: entries === null ? null : { entries, end: bestEnd } };
  }
}

/** What was found at a place. */
interface LookUp<T> {
  readonly text: string;
  readonly start: number;
  readonly limit: number;
  /** How far the text was looked at: with no limit before that would the answer be another. */
  readonly reach: number;
  readonly match: PhraseMatch<T> | null;
}

const nowhere = { text: '', start: -1, limit: 0, reach: 0, match: null };

/** Whether what was found is the answer at this place, too. */
const answers = (last: LookUp<unknown>, text: string, start: number, limit: number): boolean =>
  last.start === start && (last.limit === limit || last.reach <= Math.min(last.limit, limit)) && last.text === text;

const letterA = 0x61;
const apostrophe = 0x27;
const none: readonly never[] = [];

/** Adds the key of one word; most are plain letters, and need no more than lower case. */
function addPiece(keys: SortedKeys, text: string, start: number, end: number): void {
  const last = text.charCodeAt(end - 1) === 0x2e ? end - 1 : end;
  for (let at = start; at < last; at += 1) {
    const code = text.charCodeAt(at);
    if (!isPlain(code) && code !== apostrophe) {
      const key = keyOf(text.slice(start, end));
      if (keys.isAtStart || key !== 'and') addLetters(keys, key, 0, key.length);
      return;
    }
  }
  if (keys.isAtStart || !isAnd(text, start, last)) addLetters(keys, text, start, last);
}

function addLetters(keys: SortedKeys, text: string, start: number, end: number): void {
  for (let at = start; at < end && keys.some; at += 1) {
    const code = text.charCodeAt(at);
    if (code !== apostrophe) keys.add(smallLetter(code));
  }
}

const isAnd = (text: string, start: number, end: number): boolean =>
  end - start === 3 &&
  smallLetter(text.charCodeAt(start)) === 0x61 &&
  smallLetter(text.charCodeAt(start + 1)) === 0x6e &&
  smallLetter(text.charCodeAt(start + 2)) === 0x64;

const smallLetter = (code: number): number => (code >= 65 && code <= 90 ? code + 32 : code);

/**
 * The words, in lower case, with which spellings begin, for a quick test before a look-up: `fla` of `Fla. Stat.`; of
 * initials both `u` and `usc`, since they are several words or one.
 */
export function firstWords(spellings: Iterable<string>): ReadonlySet<string> {
  const words = new Set<string>();
  for (const spelling of spellings) {
    const [piece = ''] = spelling.split(/[\s&('’-]/, 1);
    const [initial = ''] = piece.split('.', 1);
    words.add(initial.toLowerCase()).add(piece.replaceAll('.', '').toLowerCase());
  }
  return words;
}

const isPlain = (code: number): boolean =>
  (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57);

/** The end of a word and its period: `F.` of `F.3d`, `App’x`. */
function endOfPiece(text: string, start: number, limit: number): number {
  let at = start;
  while (at < limit && isWord(text.charCodeAt(at))) at += 1;
  return at < limit && text.charCodeAt(at) === 0x2e ? at + 1 : at;
}

/** Past spaces, ampersands and opening parentheses, which may stand between the words of a phrase. */
function pastTies(text: string, end: number, limit: number): number {
  let at = end;
  while (at < limit && isBetween(text.charCodeAt(at))) at += 1;
  return at;
}

const isBetween = (code: number): boolean => code === 0x20 || code === 0x26 || code === 0x28 || isSpace(code);

/** A letter, a digit, an apostrophe, a hyphen. */
function isWord(code: number): boolean {
  return (
    (code >= 97 && code <= 122) ||
    (code >= 65 && code <= 90) ||
    (code >= 48 && code <= 57) ||
    code === 0x27 ||
    code === 0x2019 ||
    code === 0x2d ||
    (code >= 0xc0 && code <= 0x24f)
  );
}
