import type { Field, Reading } from '../../citation/citation';
import { inSource, type Manuscript, type Passage } from '../../manuscript/manuscript';
import { span } from '../../text/span';
import { isLetter } from '../characters';
import type { DocumentContext, Reporting, Rule } from '../rule';
import { lines } from '../examples';
import { integrity } from '../sources';
import { isRunningText } from './runningText';

export const acronymUnused: Rule = {
  id: 'acronym-unused',
  family: 'language',
  concern: 'form',
  scope: 'document',
  severity: 'hint',
  fix: 'none',
  source: integrity(),
  title: 'An abbreviation that is never used',
  description:
    'An abbreviation is given in parentheses behind a name, and then never used: it can go. What has the letters of the ' +
    'words before it counts as one.',
  right: [lines('The Commission of Inquiry (COI) met. The COI reported.[1]', '', '[1] Yes.')],
  wrong: [lines('The Commission of Inquiry («COI») met and reported.[1]', '', '[1] Yes.')],
  check({ manuscript, readings, report }: Reporting<DocumentContext>) {
    for (const [index, passage] of manuscript.passages.entries()) {
      const reading = readings[index];
      if (reading === undefined || passage.kind !== 'body') continue;
      for (const { text, span: at } of definedIn(passage, reading)) {
        if (isUsed(manuscript, text)) continue;
        report({
          span: inSource(passage, at),
          message: `“${text}” is given as an abbreviation here, and never used: leave it out.`,
          note: null,
          part: passage.part,
        });
      }
    }
  },
};

/** A reading never changes, and says all of its text that matters here. */
const kept = new WeakMap<Reading, readonly Field[]>();
const NONE: readonly Field[] = [];

/** The abbreviations that stand in parentheses behind the words that they abbreviate. */
function definedIn({ prose: { text } }: Passage, reading: Reading): readonly Field[] {
  const known = kept.get(reading);
  if (known !== undefined) return known;
  const found: Field[] = [];
  for (let open = text.indexOf('('); open !== -1; open = text.indexOf('(', open + 1)) {
    let end = open + 1;
    while (end - open <= LONGEST && isCapital(text.charCodeAt(end))) end += 1;
    if (text[end] !== ')' || end - open <= SHORTEST || !isRunningText(reading, open + 1, end)) continue;
    const short = text.slice(open + 1, end);
    if (hasInitials(text, open, short)) found.push({ text: short, span: span(open + 1, end) });
  }
  kept.set(reading, found.length === 0 ? NONE : found);
  return found;
}

/** In letters. */
const SHORTEST = 3;
const LONGEST = 6;

const isCapital = (code: number): boolean => code >= 65 && code <= 90;

/** Whether the letters stand in a second place, as a word or as the beginning of its plural. */
function isUsed({ source }: Manuscript, letters: string): boolean {
  let places = 0;
  for (let at = source.indexOf(letters); at !== -1 && places < 2; at = source.indexOf(letters, at + letters.length)) {
    if (!isLetter(source[at - 1]) && !isCapital(source.charCodeAt(at + letters.length))) places += 1;
  }
  return places > 1;
}

/** Whether the words before an offset begin, in order, with these letters; small words may be passed over. */
function hasInitials(text: string, end: number, letters: string): boolean {
  const words = text
    .slice(Math.max(0, end - LONGEST_NAME), end)
    .split(/[\s-]+/)
    .filter((word) => word !== '');
  let left = letters.length;
  for (let at = words.length - 1; at >= 0 && left > 0 && words.length - at <= 2 * letters.length; at--) {
    if (words[at]?.charAt(0).toUpperCase() === letters[left - 1]) left -= 1;
  }
  return left === 0;
}

const LONGEST_NAME = 120;
