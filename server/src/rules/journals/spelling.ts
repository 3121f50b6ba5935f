/** How the name of a journal should be written, and whether it is written otherwise in letters or in spaces only. */
import type { ArticleCitation } from '../../citation/citation';
import { institutionInTitle } from '../../tables/institutions';
import { journalsNamed, looksLikeJournal } from '../../tables/journals';
import { keyOf } from '../../tables/key';
import { abbreviated } from '../../writing/abbreviated';
import type { Edition } from '../../settings/options';

export interface Spelling {
  readonly right: string;
  /** `letters`: words stand in full. `spaces`: only spaces, periods and the like differ. */
  readonly differsIn: 'letters' | 'spaces';
  /** A table knows the journal; else its words were shortened one by one. */
  readonly known: boolean;
}

/** The right spelling of an article’s journal; null where it is right, and where no one can say. */
export function spellingOf({ journal }: ArticleCitation, edition: Edition): Spelling | null {
  const written = journal.text.replaceAll(/\s+/g, ' ').replaceAll("'", '’');
  const named = journalsNamed(journal.text);
  if (named.length > 1) return null;
  const [known] = named;
  const right = curly(known === undefined ? shortened(written, edition) : closedUp(known.abbreviation));
  const inItsCase = isInCapitals(written) ? right.toUpperCase() : right;
  if (inItsCase === written || right === '') return null;
  const differsIn = keyOf(inItsCase) === keyOf(written) ? 'spaces' : 'letters';
  // `Tech J.`: a period that the table lacks.
  if (differsIn === 'spaces' && periodsIn(inItsCase) < periodsIn(written)) return null;
  return { right: inItsCase, differsIn, known: known !== undefined };
}

const periodsIn = (name: string): number => name.split('.').length - 1;

const curly = (name: string): string => name.replaceAll("'", '’');

/** Small capitals are typed as capitals. */
const isInCapitals = (name: string): boolean => name === name.toUpperCase() && /\p{Lu}{2}/u.test(name);

/**
 * A name that no table knows. Only what surely is a journal's is shortened: one that ends in `Law Review`, `Journal of
 * …`, and whose first words are an institution's.
 */
function shortened(name: string, edition: Edition): string {
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
const closedUp = (name: string): string =>
  name.replaceAll(/(?<=[\s.]|^)(L|J|Q|B|F)\. (?=(?:J|L|Q|F)\.(?:\s|$))/g, '$1.');
