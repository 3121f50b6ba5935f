/** Dictionaries and encyclopedias that are cited by name. Own list. */
import { keyOf } from './key';

const names: readonly string[] = [
  "Black's Law Dictionary",
  "Webster's Third New International Dictionary",
  "Webster's New International Dictionary",
  "Merriam-Webster's Collegiate Dictionary",
  'Merriam-Webster Dictionary',
  'Merriam-Webster',
  'Oxford English Dictionary',
  'American Heritage Dictionary',
  "Bouvier's Law Dictionary",
  "Ballentine's Law Dictionary",
  'Random House Dictionary',
  'Encyclopaedia Britannica',
  'Encyclopedia Britannica',
  'Cambridge Dictionary',
  'Oxford Dictionaries',
  "Garner's Dictionary of Legal Usage",
  'New Oxford American Dictionary',
];

const keys: ReadonlySet<string> = new Set(names.map(keyOf));

/** Whether a name is a dictionary's that is in the list, whatever edition or `The` stands around it. */
export const isKnownDictionary = (name: string): boolean => keys.has(keyOf(name));

/** Whether a title is a dictionary's; also any that ends in the word itself. */
export function isDictionary(title: string): boolean {
  const key = keyOf(title);
  return keys.has(key) || (/\bdictionary\b/i.test(title) && title.split(/\s+/).length <= 10);
}
