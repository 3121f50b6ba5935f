/** The works that a document can cite: those of all its files, found by key and by what a writer may type of them. */
import type { LibraryText, Work } from './work';
import { unmarked } from './markup';

export interface Shelved {
  readonly work: Work;
  /** The file that it stands in. */
  readonly url: string;
}

/** Words of a work that are looked at, and works that begin with a common letter or two. */
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
  #entries: readonly Entry[] | null = null;
  readonly #words = new Map<number, readonly string[]>();

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
   * at most so many.
   */
  beginningWith(typed: string, most: number): readonly Shelved[] {
    const [first, ...others] = wordsOf(typed);
    if (first === undefined) return [];
    const ranks = new Map<number, number>();
    const entries = (this.#entries ??= this.#index());
    for (let at = firstFrom(entries, first); at < entries.length && ranks.size < MOST_SCORED; at++) {
      const entry = entries[at];
      if (entry === undefined || !entry.word.startsWith(first)) break;
      if (!others.every((other) => this.#wordsAt(entry.work).some((word) => word.startsWith(other)))) continue;
      ranks.set(entry.work, Math.min(entry.rank, ranks.get(entry.work) ?? entry.rank));
    }
    const found = [...ranks].sort(([a, rankA], [b, rankB]) => rankA - rankB || a - b).slice(0, most);
    return found.flatMap(([index]) => this.works[index] ?? []);
  }

  #index(): readonly Entry[] {
    const entries: Entry[] = [];
    for (const [work, { work: each }] of this.works.entries()) {
      for (const [rank, words] of rankedWords(each).entries()) {
        for (const word of words) entries.push({ word, work, rank });
      }
    }
    return entries.sort((a, b) => (a.word < b.word ? -1 : a.word > b.word ? 1 : a.work - b.work));
  }

  #wordsAt(index: number): readonly string[] {
    const known = this.#words.get(index);
    if (known !== undefined) return known;
    const work = this.works[index]?.work;
    const words = work === undefined ? [] : rankedWords(work).flat();
    this.#words.set(index, words);
    return words;
  }
}

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
  const plain = text.slice(0, LONGEST).toLowerCase().normalize('NFD').replaceAll(/\p{M}/gu, '');
  return plain.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '');
}

const LONGEST = 1000;

function firstFrom(entries: readonly Entry[], word: string): number {
  let low = 0;
  let high = entries.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((entries[middle]?.word ?? '') < word) low = middle + 1;
    else high = middle;
  }
  return low;
}

export const emptyLibrary = new Library([]);
