/** Words of case names, titles and institutions with their abbreviations (T11): look-up over `words.data.ts`. */
import { keyOf } from './key';
import { cell, lazy, rows } from './lazy';
import { wordRows } from './words.data';

export interface Word {
  readonly long: string;
  /** As the Indigo Book's second edition abbreviates it. */
  readonly short: string;
  /** As older editions did, where it differs; both are accepted. */
  readonly older: string | null;
  /** Not abbreviated in older editions, nor any word of its family. */
  readonly newer: boolean;
}

const all = lazy((): readonly Word[] =>
  rows(wordRows).map((row) => ({
    long: cell(row, 0),
    short: cell(row, 1),
    older: cell(row, 2) || null,
    newer: cell(row, 3) === 'newer',
  })),
);

const byLong = lazy(() => new Map(all().map((word) => [word.long.toLowerCase().replaceAll("'", ''), word])));

const byShort = lazy(() => {
  const words = new Map<string, Word[]>();
  for (const word of all()) {
    for (const short of [word.short, ...(word.older === null ? [] : [word.older])]) {
      const key = keyOf(short);
      const there = words.get(key);
      if (there === undefined) words.set(key, [word]);
      else there.push(word);
    }
  }
  return words;
});

/** The entry of a word written out, in any case (`Association`); plurals in -s are found too. Null if none. */
export function wordInFull(word: string): Word | null {
  const key = word.toLowerCase().replaceAll(/['’]/g, '');
  return byLong().get(key) ?? (key.endsWith('s') ? (byLong().get(key.slice(0, -1)) ?? null) : null);
}

/** The words that an abbreviation may stand for, with or without period (`Ass'n`); empty if none. */
export const wordsShortened = (abbreviation: string): readonly Word[] => byShort().get(keyOf(abbreviation)) ?? [];

export const allWords = (): readonly Word[] => all();
