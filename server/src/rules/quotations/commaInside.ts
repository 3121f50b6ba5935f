import { span } from '../../text/span';
import type { Rule } from '../rule';
import { insert, perhaps, remove } from '../edits';
import { lines } from '../examples';
import { indigo } from '../sources';
import { isInCitation, quotationsIn, wordCount } from './quoted';

export const quoteCommaPeriodInside: Rule = {
  id: 'quote-comma-period-inside',
  family: 'quotations',
  concern: 'form',
  scope: 'passage',
  severity: 'warning',
  fix: 'suggestion',
  source: indigo('R8.1.2', '5.1(b)'),
  title: 'A comma or period behind the closing quotation mark',
  description:
    'American usage puts commas and periods inside the closing quotation mark, whether or not they are in the original. ' +
    'A document that puts them outside throughout follows another usage, and is left alone; so are single letters and ' +
    'the names of files.',
  right: [
    lines('They are “consumers.” So it was said, and “users,” too.[1]', '', '[1] Yes.'),
    lines('They open “article.md”, and press “k”.[1]', '', '[1] Yes.'),
  ],
  wrong: [
    lines('They are “no consumers”«.» So it was said.[1]', '', '[1] Yes.'),
    lines('They are “no consumers”«,» the court said.[1]', '', '[1] Yes.'),
  ],
  marks: ['”,', '”.', '",', '".'],
  check(context) {
    const { text } = context.prose;
    for (const { span: whole, inner } of quotationsIn(context)) {
      const mark = text[whole.end];
      if (mark !== ',' && mark !== '.') continue;
      const quoted = text.slice(inner.start, inner.end);
      if (isInCitation(context.reading, whole)) continue;
      if (isName(quoted) || /[.,?!—–-]['’]?$/.test(quoted) || runsOn(text, whole.end)) continue;
      const where = span(whole.end, whole.end + 1);
      const name = mark === ',' ? 'comma' : 'period';
      context.report({
        span: where,
        message: `The ${name} goes inside the closing quotation mark: write “${lastWord(quoted)}${mark}”.`,
        fixes: perhaps(`Put the ${name} inside`, insert(closing(text, inner.end), mark), remove(where)),
      });
    }
  },
  isSlip: (outside, inside) => outside <= inside || outside < HABIT,
  countRight: ({ prose: { text } }) => countOf(text, ['.”', ',”', '."', ',"']),
};

/** So many outside, and fewer inside, are no slip. */
const HABIT = 3;

/** A single letter or symbol, or the name of a file: there the mark would become part of it. */
const isName = (quoted: string): boolean =>
  quoted.trim().length < 2 || (wordCount(quoted) === 1 && /\.[a-z]{2,4}$/.test(quoted));

/** An ellipsis, or a number with a point in it. */
const runsOn = (text: string, mark: number): boolean =>
  text[mark + 1] === '.' || text.startsWith(' .', mark + 1) || /\d/.test(text[mark + 1] ?? '');

/** Before the closing marks, an inner one included. */
function closing(text: string, end: number): number {
  const inner = text[end - 1];
  return inner === '’' || inner === "'" ? end - 1 : end;
}

const lastWord = (quoted: string): string => quoted.slice(quoted.lastIndexOf(' ') + 1);

function countOf(text: string, marks: readonly string[]): number {
  let count = 0;
  for (const mark of marks) {
    for (let at = text.indexOf(mark); at !== -1; at = text.indexOf(mark, at + mark.length)) count++;
  }
  return count;
}
