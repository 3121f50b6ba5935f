/** The works that a document can cite: those of all its files, found by key and by what a writer may type of them. */
import { finished, type Steps } from '../text/steps';
import { unmarked } from './markup';
import type { LibraryText, Work } from './work';

export interface Shelved {
  readonly work: Work;
  /** The file that it stands in. */
  readonly url: string;
}

/** Words of a work that are looked at, and works that begin with common letters. */
const MOST_WORDS = 24;
const MOST_SCORED = 2000;

/** A word of a work, and how much it says: the lower the more. */
interface Entry {
  readonly word: string;
  readonly work: number;
  readonly rank: number;
}

export class Library {
  readonly works: readonly Shelved[];
  readonly #byKey = new Map<string, Shelved>();
  /** By their first two letters. */
  readonly #entries = new Map<string, Entry[]>();
  #entered = 0;

  /** @param files of two works with one key that of the earlier file counts */
  constructor(files: readonly { readonly url: string; readonly text: LibraryText }[]) {
    for (const { url, text } of files) {
      for (const work of text.works) if (!this.#byKey.has(work.key)) this.#byKey.set(work.key, { work, url });
    }
    this.works = [...this.#byKey.values()];
  }

  withKey(key: string): Shelved | null {
    return this.#byKey.get(key) ?? null;
  }

  /**
   * Works with words that begin as those typed do, in any order: surnames, words of titles, keys. The likeliest first,
   * at most so many; none where no word of two letters is typed.
   */
  beginningWith(typed: string, most: number): readonly Shelved[] {
    finished(this.entering());
    const words = wordsOf(typed);
    const longest = words.reduce((a, b) => (b.length > a.length ? b : a), '');
    const others = words.filter((word) => word !== longest);
    const ranks = new Map<number, number>();
    for (const { word, work, rank } of this.#entries.get(bucketOf(longest)) ?? []) {
      if (ranks.size >= MOST_SCORED) break;
      if (!word.startsWith(longest) || !this.#holds(work, others)) continue;
      ranks.set(work, Math.min(rank, ranks.get(work) ?? rank));
    }
    const found = [...ranks].sort(([a, rankA], [b, rankB]) => rankA - rankB || a - b).slice(0, most);
    return found.flatMap(([index]) => this.works[index] ?? []);
  }

  /** Makes works found by their words: done before it is asked for, it keeps nobody waiting. */
  *entering(): Steps<void> {
    while (this.#entered < this.works.length) {
      const index = this.#entered++;
      const work = this.works[index]?.work;
      if (work === undefined) continue;
      for (const [rank, words] of rankedWords(work).entries()) {
        for (const word of words) this.#enter({ word, work: index, rank });
      }
      yield;
    }
  }

  #enter(entry: Entry): void {
    const bucket = bucketOf(entry.word);
    const alike = this.#entries.get(bucket);
    if (alike === undefined) this.#entries.set(bucket, [entry]);
    else alike.push(entry);
  }

  #holds(index: number, wanted: readonly string[]): boolean {
    const work = this.works[index]?.work;
    if (wanted.length === 0 || work === undefined) return wanted.length === 0;
    const words = rankedWords(work).flat();
    return wanted.every((typed) => words.some((word) => word.startsWith(typed)));
  }
}

const bucketOf = (word: string): string => word.slice(0, 2);

/** What it is called by first: its key and its authors, the beginning of its title, all else of it. */
function rankedWords({ key, authors, editors, title, shortTitle }: Work): readonly (readonly string[])[] {
  const people = authors.length > 0 ? authors : editors;
  const names = people.flatMap(({ given, family }) => (given === '' ? wordsOf(family) : wordsOf(family).slice(-3)));
  const titled = wordsOf(unmarked(`${title ?? ''} ${shortTitle ?? ''}`));
  const parties = wordsOf(unmarked(title ?? '').split(/\sv\.?\s/)[1] ?? '').slice(0, 1);
  return [[key.toLowerCase(), ...names], [...titled.slice(0, 1), ...parties], titled.slice(1, MOST_WORDS)];
}

/** In small letters, without accents. */
export function wordsOf(text: string): readonly string[] {
  const small = text.slice(0, LONGEST).toLowerCase();
  const plain = isAscii.test(small) ? small : small.normalize('NFD').replaceAll(/\p{M}/gu, '');
  return plain.match(/[\p{L}\p{N}]+/gu) ?? [];
}

const LONGEST = 1000;

// eslint-disable-next-line no-control-regex
const isAscii = /^[\x00-\x7f]*$/;

export const emptyLibrary = new Library([]);
