/** Values under words, asked of tokens without making a string of any. */
import type { Tokens } from './lexer';

interface Entry<T> {
  readonly word: string;
  readonly value: T;
}

const lengths = 32;
const letters = 128;

export class WordMap<T> {
  /** By first letter and length: hardly two words share both. */
  private readonly buckets: (Entry<T>[] | undefined)[] = new Array<Entry<T>[] | undefined>(letters * lengths).fill(
    undefined,
  );

  /** `entries` in lower-case ASCII, each word once. */
  constructor(entries: Iterable<readonly [word: string, value: T]>) {
    for (const [word, value] of entries) {
      const bucket = bucketOf(word.charCodeAt(0), word.length);
      if (bucket >= 0) (this.buckets[bucket] ??= []).push({ word, value });
    }
  }

  /** What stands under a token, in any case. */
  get(tokens: Tokens, at: number): T | undefined {
    const index = bucketOf(tokens.firstLetter(at), tokens.size(at));
    const bucket = index < 0 ? undefined : this.buckets[index];
    if (bucket === undefined) return undefined;
    for (const { word, value } of bucket) if (tokens.isWord(at, word)) return value;
    return undefined;
  }
}

/** Words that are longer than any in a table share a bucket with the longest; letters beyond ASCII have none. */
const bucketOf = (letter: number, length: number): number =>
  letter < letters ? letter * lengths + Math.min(length, lengths - 1) : -1;
