/** Names of journals as citations shorten them. */
import type { Edition } from '../settings/options';
import { institutionInTitle } from '../tables/institutions';
import { journalsNamed, looksLikeJournal } from '../tables/journals';
import { abbreviated } from './abbreviated';

/** How a journal is cited: as a table has it, else word by word. Apostrophes are curly. */
export function journalName(name: string, edition: Edition): string {
  const [known] = journalsNamed(name);
  const right =
    known === undefined ? shortenedJournal(name.replaceAll("'", '’'), edition) : closedUp(known.abbreviation);
  return right.replaceAll("'", '’');
}

/**
 * A name that no table knows. Only what surely is a journal's is shortened: one that ends in `Law Review`, `Journal of
 * …`, and whose first words are an institution's.
 */
export function shortenedJournal(name: string, edition: Edition): string {
  const closed = closedUp(name);
  if (!looksLikeJournal(name) || name.length > LONGEST) return closed;
  const words = abbreviated(withInstitution(name), edition)
    .split(' ')
    .filter((word, index, all) => !isLeftOut(word, index, all));
  return isInCapitals(name) ? closed : closedUp(words.map((word) => LETTERS.get(word) ?? word).join(' '));
}

const LONGEST = 100;

/** `Harvard` is `Harv.` in front of a journal’s words. */
function withInstitution(name: string): string {
  const words = name.split(' ');
  for (let count = Math.min(4, words.length - 1); count > 0; count -= 1) {
    const short = institutionInTitle(words.slice(0, count).join(' '));
    if (short !== null) return [short, ...words.slice(count)].join(' ');
  }
  return name;
}

/** Words that periodicals' names have as single letters. */
const LETTERS: ReadonlyMap<string, string> = new Map([
  ['Law', 'L.'],
  ['Journal', 'J.'],
  ['Quarterly', 'Q.'],
  ['Review', 'Rev.'],
  ['University', 'U.'],
]);

const isLeftOut = (word: string, index: number, all: readonly string[]): boolean =>
  LEFT_OUT.has(word.toLowerCase()) && all.length > 2 && (index > 0 || word === 'The');
const LEFT_OUT = new Set(['of', 'the', 'on', 'in', 'for']);

/** Single letters stand close, `L.J.`, `J.L.`; but an institution's U. stands apart, and so do its other initials. */
export const closedUp = (name: string): string =>
  name.replaceAll(/(?<=[\s.]|^)(L|J|Q|B|F)\. (?=(?:J|L|Q|F)\.(?:\s|$))/g, '$1.');

/** Small capitals are typed as capitals. */
export const isInCapitals = (name: string): boolean => name === name.toUpperCase() && /\p{Lu}{2}/u.test(name);
