import type { Reading } from '../../citation/citation';
import { inSource, type Passage } from '../../manuscript/manuscript';
import { span, type Span } from '../../text/span';
import type { DocumentContext, Rule } from '../rule';
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
  *check({ manuscript, readings }: DocumentContext) {
    const uses = new Map<string, number>();
    const defined: { readonly passage: Passage; readonly short: Short }[] = [];
    for (const [index, passage] of manuscript.passages.entries()) {
      const reading = readings[index];
      if (reading === undefined) continue;
      for (const short of shortsIn(passage, reading)) {
        uses.set(short.text, (uses.get(short.text) ?? 0) + 1);
        if (short.defines && passage.kind === 'body') defined.push({ passage, short });
      }
    }
    for (const { passage, short } of defined) {
      if (uses.get(short.text) !== 1) continue;
      yield {
        span: inSource(passage, short.span),
        message: `“${short.text}” is given as an abbreviation here, and never used: leave it out.`,
        note: null,
        part: passage.part,
      };
    }
  },
};

interface Short {
  /** Without the s of a plural. */
  readonly text: string;
  readonly span: Span;
  /** It stands in parentheses behind the words that it abbreviates. */
  readonly defines: boolean;
}

/** A reading never changes, and says all of its text that matters here. */
const kept = new WeakMap<Reading, readonly Short[]>();

function shortsIn({ prose: { text } }: Passage, reading: Reading): readonly Short[] {
  const known = kept.get(reading);
  if (known !== undefined) return known;
  const found: Short[] = [];
  for (const { index, 0: written } of text.matchAll(CAPITALS)) {
    const end = index + written.length;
    const inParentheses = text[index - 1] === '(' && text[end] === ')';
    const defines = inParentheses && isRunningText(reading, index, end) && hasInitials(text, index - 1, written);
    found.push({ text: written.replace(/s$/, ''), span: span(index, end), defines });
  }
  kept.set(reading, found);
  return found;
}

const CAPITALS = /\b[A-Z]{3,6}s?\b/g;

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
