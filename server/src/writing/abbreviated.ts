/** Names of institutions, sites and periodicals with the words shortened that citations shorten. */
import type { Edition } from '../settings/options';
import { wordInFull } from '../tables/words';

/**
 * In: a name as written. Out: the same with `Association` as `Ass’n` and so on, `and` as `&`, without a leading `The`;
 * equal to what came in where it has no such word. Apostrophes are curly.
 */
export function abbreviated(name: string, edition: Edition): string {
  const words = name.replace(/^The\s+(?=\S)/, '').split(/(\s+)/);
  const short = words.map((word) => (word === 'and' ? '&' : abbreviatedWord(word, edition)));
  return short
    .join('')
    .replace(/\bUnited Nations\b/, 'U.N.')
    .replace(/\bUnited States\b/, 'U.S.');
}

/** The punctuation behind a word stays; a word in capitals is shortened in capitals. */
function abbreviatedWord(word: string, edition: Edition): string {
  const bare = word.replace(/[,;:]$/, '');
  if (!/^\p{Lu}[\p{L}’']{3,}$/u.test(bare)) return word;
  const known = wordInFull(bare);
  if (known === null) return word;
  const short = edition === '20' && known.older !== null ? known.older : known.short;
  const isPlural = bare.toLowerCase().endsWith('s') && !known.long.toLowerCase().endsWith('s');
  const written = (isPlural ? pluralOf(short) : short).replaceAll("'", '’');
  return (bare === bare.toUpperCase() ? written.toUpperCase() : written) + word.slice(bare.length);
}

/** `Aff.` and `Affs.`, `Ass’n` and `Ass’ns`. */
const pluralOf = (short: string): string => (short.endsWith('.') ? `${short.slice(0, -1)}s.` : `${short}s`);
