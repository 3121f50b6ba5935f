import type { Rule } from '../rule';
import { isBlank } from '../characters';
import { perhaps, replace } from '../edits';
import { lines } from '../examples';
import { indigo } from '../sources';
import { dotsIn, ellipsesIn } from './ellipsis';
import { isInCitation, quotationsIn } from './quoted';

export const ellipsisEnd: Rule = {
  id: 'ellipsis-end',
  family: 'quotations',
  concern: 'form',
  scope: 'passage',
  severity: 'hint',
  fix: 'suggestion',
  source: indigo('R8.3.5', '5.3(b)'),
  title: 'A sentence left off with three periods',
  description:
    'Where the end of a quoted sentence is left out, the ellipsis is followed by the period that ends the sentence: four ' +
    'in all. A phrase that is worked into the writer’s own sentence needs none.',
  right: [lines('They said: “The pen lasts . . . .” So it is.[1]', '', '[1] Yes.')],
  wrong: [lines('They said: “The pen lasts «. . .»” So it is.[1]', '', '[1] Yes.')],
  looksIntoMasks: true,
  marks: ['. .', '..', '…'],
  check(context) {
    const { text } = context.prose;
    for (const { span: whole, inner } of quotationsIn(context)) {
      const last = ellipsesIn(text, inner).at(-1);
      if (last?.end !== inner.end || last.start === inner.start || isInCitation(context.reading, last)) continue;
      if (dotsIn(text, last) !== 3 || !endsSentence(text, whole.end)) continue;
      context.report({
        span: last,
        message: 'This sentence is left off at its end: three periods for what is left out, and one more to end it.',
        fixes: perhaps('Write four periods', replace(last, '. . . .')),
      });
    }
  },
};

/** Whether the writer's sentence ends with the quotation: a call, a new sentence, or nothing follows. */
function endsSentence(text: string, end: number): boolean {
  let at = end;
  while (isBlank(text[at])) at++;
  const next = text[at];
  return next === undefined || (at > end && next !== next.toLowerCase());
}
