/** Words of parties’ names as citations abbreviate them (T6). */
import { wordInFull, type Word } from '../tables/words';

export interface ShortWord {
  readonly short: string;
  readonly older: string;
  readonly isNewer: boolean;
}

/** How a word is abbreviated in a case's name; null where it is not. */
export function caseNameWord(text: string, index: number): ShortWord | null {
  if (text === 'and') return index === 0 ? null : { short: '&', older: '&', isNewer: false };
  if (!/^\p{Lu}\p{Ll}+$/u.test(text) || (text === 'Law' && index === 0)) return null;
  if (text === 'University') return { short: 'Univ.', older: 'Univ.', isNewer: false };
  const entry = wordInFull(text);
  if (entry === null || entry.long === 'United States') return null;
  return {
    short: plural(text, entry, entry.short),
    older: plural(text, entry, entry.older ?? entry.short),
    isNewer: entry.newer,
  };
}

/** With the s of the plural, where the word in the table has none: `Mfrs.`, `Ass'ns`. */
function plural(text: string, { long }: Word, short: string): string {
  if (text.length <= long.length || !text.endsWith('s')) return short;
  return short.endsWith('.') ? `${short.slice(0, -1)}s.` : `${short}s`;
}
