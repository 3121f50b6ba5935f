import { span } from '../../text/span';
import type { Rule } from '../rule';
import { lines } from '../examples';
import { indigo } from '../sources';
import { quotationsIn } from './quoted';

export const quoteSemicolonOutside: Rule = {
  id: 'quote-semicolon-outside',
  family: 'quotations',
  concern: 'form',
  scope: 'passage',
  severity: 'hint',
  offByDefault: true,
  presets: { strict: 'hint' },
  fix: 'none',
  source: indigo('R8.1.2', '5.1(b)'),
  title: 'A semicolon or colon inside the closing quotation mark',
  description:
    'Semicolons and colons stand behind the closing quotation mark, unless they are part of what is quoted. Only the ' +
    'source can tell, so it is said in the strict preset only.',
  right: [lines('They are “consumers”; so it was said.[1]', '', '[1] Yes.')],
  wrong: [lines('They are “consumers«;»” so it was said.[1]', '', '[1] Yes.')],
  looksIntoMasks: true,
  marks: [';”', ':”', ';"', ':"'],
  check(context) {
    const { text } = context.prose;
    for (const { inner } of quotationsIn(context)) {
      const mark = text[inner.end - 1];
      if (mark !== ';' && mark !== ':') continue;
      const name = mark === ';' ? 'semicolon' : 'colon';
      context.report({
        span: span(inner.end - 1, inner.end),
        message: `A ${name} goes behind the closing quotation mark, unless it is part of what is quoted.`,
      });
    }
  },
};
