/** Look-up of phrases in running text by their keys, longest first. */
import { isSpace, keyOf } from './key';

/** Where a phrase was found: the entries that are spelled so, and the offset behind the last character. */
export interface PhraseMatch<T> {
  readonly entries: readonly [T, ...T[]];
  readonly end: number;
}

/** More words than the longest phrase has: the look-up stops there. */
const MOST_WORDS = 20;

/** Entries under their keys. One key may mean several entries. */
export class PhraseTable<T> {
  private readonly entries = new Map<string, [T, ...T[]]>();
  /** Its keys in order, for the question whether any begins so; made at the first look-up in text. */
  private sorted: readonly string[] | null = null;
  private readonly first = new Set<string>();

  get size(): number {
    return this.entries.size;
  }

  /** Enters a spelling. */
  add(spelling: string, entry: T): void {
    this.addFirstWord(spelling);
    this.addKey(keyOf(spelling), entry);
  }

  /** `fla` of `Fla. Stat.`; of initials both `u` and `usc`: they are one token or several. */
  private addFirstWord(spelling: string): void {
    const [piece = ''] = spelling.split(/[\s&('’-]/, 1);
    const [initial = ''] = piece.split('.', 1);
    this.first.add(initial.toLowerCase()).add(piece.replaceAll('.', '').toLowerCase());
  }

  /** Enters a ready key; the same entry under the same key only once. */
  addKey(key: string, entry: T): void {
    if (key === '') return;
    const there = this.entries.get(key);
    if (there === undefined) this.entries.set(key, [entry]);
    else if (!there.includes(entry)) there.push(entry);
    this.sorted = null;
  }

  /** All entries of a spelling; empty where there are none. */
  find(spelling: string): readonly T[] {
    return this.entries.get(keyOf(spelling)) ?? [];
  }

  has(spelling: string): boolean {
    return this.entries.has(keyOf(spelling));
  }

  keys(): IterableIterator<string> {
    return this.entries.keys();
  }

  /**
   * The longest phrase of the table that begins at an offset and ends at the end of a word, before `limit`. A final
   * period belongs to it. In: the text and the offset of a letter or digit. It looks no further than some phrase of the
   * table goes on.
   */
  longestAt(text: string, start: number, limit: number = text.length): PhraseMatch<T> | null {
    let best: PhraseMatch<T> | null = null;
    let key = '';
    let next: number | null = start;
    for (let words = 0; next !== null && words < MOST_WORDS; words++) {
      const end = endOfPiece(text, next, limit);
      const piece = keyOfPiece(text, next, end);
      if (key === '' || piece !== 'and') key += piece;
      const found = this.entries.get(key);
      if (found !== undefined) best = { entries: found, end };
      if (!this.goesOn(key)) break;
      next = nextPiece(text, end, limit);
    }
    return best;
  }

  /** The first words of its phrases, as keys, where the spellings given tell them: a quick test before a look-up. */
  firstWords(): ReadonlySet<string> {
    return this.first;
  }

  /** Whether a longer key begins with this one. */
  private goesOn(key: string): boolean {
    this.sorted ??= [...this.entries.keys()].sort();
    let low = 0;
    let high = this.sorted.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      const there = this.sorted[middle];
      if (there !== undefined && there <= key) low = middle + 1;
      else high = middle;
    }
    return this.sorted[low]?.startsWith(key) ?? false;
  }
}

/** The key of one word; most are plain letters, and need no more than lower case. */
function keyOfPiece(text: string, start: number, end: number): string {
  const last = text.charCodeAt(end - 1) === 0x2e ? end - 1 : end;
  for (let at = start; at < last; at += 1) {
    if (!isPlain(text.charCodeAt(at))) return keyOf(text.slice(start, end));
  }
  return text.slice(start, last).toLowerCase();
}

const isPlain = (code: number): boolean =>
  (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57);

/** The end of a word and its period: `F.` of `F.3d`, `App’x`. */
function endOfPiece(text: string, start: number, limit: number): number {
  let at = start;
  while (at < limit && isWord(text.charCodeAt(at))) at += 1;
  return at < limit && text.charAt(at) === '.' ? at + 1 : at;
}

/** The next word of the same phrase, behind spaces, an ampersand, an opening parenthesis; else null. */
function nextPiece(text: string, end: number, limit: number): number | null {
  let at = end;
  while (at < limit && (isSpace(text.charAt(at)) || text.charAt(at) === '&' || text.charAt(at) === '(')) at += 1;
  return at < limit && isWord(text.charCodeAt(at)) ? at : null;
}

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
