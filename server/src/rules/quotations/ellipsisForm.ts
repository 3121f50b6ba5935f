import type { Span } from '../../text/span';
import type { Rule } from '../rule';
import { isBlank, isLetter } from '../characters';
import { perhaps, replace } from '../edits';
import { lines } from '../examples';
import { indigo } from '../sources';
import { ELLIPSIS, dotsIn, ellipsesIn } from './ellipsis';
import { isInCitation, quotationsIn } from './quoted';

export const ellipsisForm: Rule = {
  id: 'ellipsis-form',
  family: 'quotations',
  concern: 'form',
  scope: 'passage',
  severity: 'info',
  fix: 'suggestion',
  source: indigo('R8.3.1', '5.3'),
  title: 'An ellipsis without its spaces',
  description:
    'What is left out of a quotation is shown by three periods with a space before, between and behind them; behind a ' +
    'whole sentence its own period comes first, so that there are four. Titles stay as they were published.',
  right: [
    lines('They said that “pens . . . last,” and more. “Ink dries. . . . Pens last.”[1]', '', '[1] Yes.'),
    lines('He said: so it goes …[1]', '', '[1] Yes.'),
  ],
  wrong: [
    lines('They said that “pens «...» last.”[1]', '', '[1] Yes.'),
    lines('They said that “pens«…» last.”[1]', '', '[1] Yes.'),
    lines('They said that “pens dry«....» Ink lasts.”[1]', '', '[1] Yes.'),
  ],
  looksIntoMasks: true,
  marks: ['..', '…'],
  check(context) {
    const { text } = context.prose;
    for (const { inner } of quotationsIn(context)) {
      for (const dots of ellipsesIn(text, inner)) {
        const written = text.slice(dots.start, dots.end);
        if (!isCramped(written) || isInCitation(context.reading, dots) || isBracketed(text, dots)) continue;
        const right = spaced(text, dots);
        context.report({
          span: dots,
          message: `An ellipsis is written with spaces: “${right.trim()}”.`,
          fixes: perhaps('Write it with spaces', replace(dots, right)),
        });
      }
    }
  },
};

/** Whether two periods, or a sign of its own, stand where spaces should. */
const isCramped = (written: string): boolean => written.includes('..') || written.includes(ELLIPSIS);

/** `[…]` is somebody's own way to say that the words are left out. */
const isBracketed = (text: string, { start, end }: Span): boolean => text[start - 1] === '[' && text[end] === ']';

/** With spaces between the periods and to the words; of four the first closes up to its word. */
function spaced(text: string, dots: Span): string {
  const four = dotsIn(text, dots) > 3;
  const before = text[dots.start - 1];
  const after = text[dots.end];
  const lead = four || before === undefined || isBlank(before) || !isLetter(before) ? '' : ' ';
  const tail = after !== undefined && isLetter(after) ? ' ' : '';
  return `${lead}${four ? '. . . .' : '. . .'}${tail}`;
}
