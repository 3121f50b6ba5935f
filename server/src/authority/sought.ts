/** The name by which a short form calls a work, in the ways in which it may be read. */
import type { SupraCitation } from '../citation/citation';
import { fold, significantWords } from './fold';

/** One reading of a name. */
export interface Form {
  /** Folded, as keys are. */
  readonly folded: string;
  /** Words of the title behind it, folded: they narrow what the name means. */
  readonly title: readonly string[];
  /** False where words were left out to get it: what it finds is right, what it doesn't find proves nothing. */
  readonly exact: boolean;
}

/** How many leading words may turn out to be no part of the name (`For an overview of Fraser, supra …`). */
const MOST_LEAD_WORDS = 8;
/** Titles are entered by their beginnings of up to so many words. */
const MOST_TITLE_WORDS = 6;

const kept = new WeakMap<SupraCitation, readonly Form[]>();

/** In: a *supra* short form. Out: the readings of its key, the likeliest first. */
export function formsOf(citation: SupraCitation): readonly Form[] {
  const known = kept.get(citation);
  if (known !== undefined) return known;
  const forms = readForms(citation);
  kept.set(citation, forms);
  return forms;
}

function readForms(citation: SupraCitation): Form[] {
  const key = citation.key.text;
  const title = citation.shortTitle === null ? [] : significantWords(citation.shortTitle.text);
  const forms: Form[] = [];
  const enter = (words: readonly string[], narrowing: readonly string[], exact: boolean): void => {
    const folded = words.join(' ');
    if (folded !== '' && !forms.some((form) => form.folded === folded)) forms.push({ folded, title: narrowing, exact });
  };
  const words = withoutEtAl(significantWords(key));
  if (citation.shortTitle !== null) enter(significantWords(`${key} ${citation.shortTitle.text}`), [], true);
  enter(words, title, true);
  if (words.length > MOST_TITLE_WORDS) enter(words.slice(0, MOST_TITLE_WORDS), title, false);
  const comma = key.indexOf(',');
  if (comma > 0)
    enter(withoutEtAl(significantWords(key.slice(0, comma))), significantWords(key.slice(comma + 1)), true);
  for (let left = 1; left < words.length && left <= MOST_LEAD_WORDS; left++) enter(words.slice(left), title, false);
  return forms;
}

/** `Franklin et al.` is called Franklin. */
const withoutEtAl = (words: readonly string[]): readonly string[] =>
  words.length > 2 && words.at(-2) === 'et' && words.at(-1) === 'al' ? words.slice(0, -2) : words;

/** Whether a title may be meant by a short title: it holds all of its words. */
export function isTitledSo(titleWords: readonly string[], shortTitle: readonly string[]): boolean {
  return shortTitle.every((word) => titleWords.includes(word));
}

/** A name folded for look-up. */
export const soughtName = (name: string): string => fold(name);
