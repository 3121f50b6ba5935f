import { span } from '../../text/span';
import type { Rule } from '../rule';
import { article, lines } from '../examples';
import { indigo } from '../sources';
import { isLetter } from '../characters';

export const noteUnbalancedQuotes: Rule = {
  id: 'note-unbalanced-quotes',
  family: 'notes',
  concern: 'form',
  scope: 'passage',
  marks: ['“'],
  severity: 'warning',
  fix: 'none',
  source: indigo('R8.1.1', '5.1'),
  title: 'A quotation mark is never closed',
  description:
    'A quotation that opens has to close, and a quotation within it before it does. Apostrophes are not taken for ' +
    'closing marks where that would hide a fault, and a quotation that goes on in the next paragraph, where it opens ' +
    'anew, is left alone.',
  looksIntoMasks: true,
  right: [lines('They spoke of “‘returns’ and worse.”[1]', '', '[1] “So it was,” said one.')],
  wrong: [
    lines('They spoke of “«‘»returns and worse.”[1]', '', '[1] As everybody knows.'),
    article('The report says «“»so it was and ends there.'),
  ],
  check({ kind, prose: { text }, report }) {
    const inner = innerUnclosed(text);
    for (const at of inner) {
      report({
        span: span(at, at + 1),
        message: 'This inner quotation mark is not closed before the outer quotation ends.',
      });
    }
    const outer = kind === 'note' && !text.trimEnd().includes('\n') ? outerUnclosed(text) : null;
    if (outer !== null) report({ span: span(outer, outer + 1), message: 'This quotation mark is never closed.' });
  },
};

/** Beside line ends only curly marks count: nearly every character is passed over. */
const LINE_FEED = 10;
const FIRST_CURLY = '‘'.charCodeAt(0);
const LAST_CURLY = '”'.charCodeAt(0);

/** Each `‘` in a “…” that no `’` follows until the `”`; one that may be an apostrophe counts as its partner. */
function innerUnclosed(text: string): readonly number[] {
  const found: number[] = [];
  let outer = false;
  let inner: number | null = null;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code !== LINE_FEED && (code < FIRST_CURLY || code > LAST_CURLY)) continue;
    const char = text[at];
    if (char === '\n') [outer, inner] = [false, null];
    else if (char === '“') [outer, inner] = [true, null];
    else if (char === '‘' && outer && isLetter(text[at + 1])) inner ??= at;
    else if (char === '’' && !(isLetter(text[at - 1]) && isLetter(text[at + 1]))) inner = null;
    else if (char === '”') {
      if (outer && inner !== null) found.push(inner);
      [outer, inner] = [false, null];
    }
  }
  return found;
}

/** The last `“` of a paragraph that neither `”` nor a straight mark closes. */
function outerUnclosed(text: string): number | null {
  const last = text.lastIndexOf('“');
  return last === -1 || text.includes('”', last) || text.includes('"', last) ? null : last;
}
