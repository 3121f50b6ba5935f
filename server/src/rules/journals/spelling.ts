/** How the name of a journal should be written, and whether it is written otherwise in letters or in spaces only. */
import type { ArticleCitation } from '../../citation/citation';
import { journalsNamed } from '../../tables/journals';
import { keyOf } from '../../tables/key';
import { closedUp, isInCapitals, shortenedJournal } from '../../writing/journalName';
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
  const right = curly(known === undefined ? shortenedJournal(written, edition) : closedUp(known.abbreviation));
  const inItsCase = isInCapitals(written) ? right.toUpperCase() : right;
  if (inItsCase === written || right === '') return null;
  const differsIn = keyOf(inItsCase) === keyOf(written) ? 'spaces' : 'letters';
  // `Tech J.`: a period that the table lacks.
  if (differsIn === 'spaces' && periodsIn(inItsCase) < periodsIn(written)) return null;
  return { right: inItsCase, differsIn, known: known !== undefined };
}

const periodsIn = (name: string): number => name.split('.').length - 1;

const curly = (name: string): string => name.replaceAll("'", '’');
