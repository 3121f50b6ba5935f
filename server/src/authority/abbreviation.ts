/** One spelling for words that are written out in one place and abbreviated in another: `International`, `Int’l`. */
import { keyOf } from '../tables/key';
import { cell, lazy, rows } from '../tables/lazy';
import { placeRows } from '../tables/places.data';
import { wordRows } from '../tables/words.data';

/** In: a folded word. Out: its abbreviation, folded; the word itself where it has none. */
export const shortened = (word: string): string => abbreviations().get(word) ?? word;

/** Only single words: a phrase is compared word by word. */
const abbreviations = lazy(() => {
  const table = new Map<string, string>();
  for (const row of [...rows(wordRows), ...rows(placeRows)]) {
    const long = cell(row, 0);
    const short = cell(row, 1);
    if (!long.includes(' ') && !short.includes(' ')) table.set(keyOf(long), keyOf(short));
  }
  return table;
});
