import { span } from '../../text/span';
import type { Rule } from '../rule';
import { isBlank, isLetter } from '../characters';
import { perhaps, remove } from '../edits';
import { lines } from '../examples';
import { indigo } from '../sources';
import { ellipsesIn } from './ellipsis';
import { isInCitation, quotationsIn } from './quoted';

export const ellipsisStart: Rule = {
  id: 'ellipsis-start',
  family: 'quotations',
  concern: 'form',
  scope: 'passage',
  severity: 'info',
  fix: 'suggestion',
  source: indigo('R8.3.2', '5.3(b)'),
  title: 'A quotation that begins with an ellipsis',
  description:
    'A quotation does not begin with an ellipsis. Where its words make a sentence of their own, the first letter becomes ' +
    'a capital in brackets: “[T]he pen lasts.” Else it begins with the words as they are.',
  right: [lines('They said that “pens last.” “[T]he pen lasts.”[1]', '', '[1] Yes.')],
  wrong: [lines('They said that “«. . . »pens last.”[1]', '', '[1] Yes.')],
  looksIntoMasks: true,
  marks: ['. .', '..', '…'],
  check(context) {
    const { text } = context.prose;
    for (const { inner } of quotationsIn(context)) {
      const [first] = ellipsesIn(text, inner);
      if (first?.start !== inner.start || isInCitation(context.reading, first)) continue;
      let end = first.end;
      while (end < inner.end && isBlank(text[end])) end++;
      if (!isLetter(text[end])) continue;
      const where = span(first.start, end);
      context.report({
        span: where,
        message:
          'A quotation does not begin with an ellipsis: begin with its words, or with “[T]he” where they are a sentence.',
        fixes: perhaps('Begin with the words', remove(where)),
      });
    }
  },
};
