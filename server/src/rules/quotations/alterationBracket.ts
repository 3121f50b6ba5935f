import { span } from '../../text/span';
import type { Rule } from '../rule';
import { perhaps, replace } from '../edits';
import { lines } from '../examples';
import { indigo } from '../sources';
import { quotationsIn } from './quoted';

export const alterationBracket: Rule = {
  id: 'alteration-bracket',
  family: 'quotations',
  concern: 'form',
  scope: 'passage',
  severity: 'hint',
  fix: 'suggestion',
  source: indigo('R8.2.3', '5.2'),
  title: 'A changed letter in round brackets',
  description:
    'A letter that is changed in a quotation stands in square brackets: “[T]he pen.” Round ones are the original’s.',
  right: [lines('They said: “[T]he pen lasts (mostly).” “(A) Pens last.”[1]', '', '[1] Yes.')],
  wrong: [lines('They said: “«(T)»he pen lasts.”[1]', '', '[1] Yes.')],
  looksIntoMasks: true,
  marks: [')'],
  check(context) {
    const { text } = context.prose;
    for (const { inner } of quotationsIn(context)) {
      for (let at = text.indexOf(')', inner.start); at !== -1 && at < inner.end; at = text.indexOf(')', at + 1)) {
        const letter = text[at - 1] ?? '';
        if (text[at - 2] !== '(' || !/[A-Z]/.test(letter) || !/[a-z]/.test(text[at + 1] ?? '')) continue;
        if (/\S/.test(text[at - 3] ?? ' ') && at - 2 > inner.start) continue;
        const where = span(at - 2, at + 1);
        context.report({
          span: where,
          message: `A letter that you change in a quotation stands in square brackets: “[${letter}]”.`,
          fixes: perhaps(`Write “[${letter}]”`, replace(where, `[${letter}]`)),
        });
      }
    }
  },
};
