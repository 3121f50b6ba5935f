import { span } from '../../text/span';
import type { Rule } from '../rule';
import { replace, safely } from '../edits';
import { lines, mendedTo } from '../examples';
import { indigo } from '../sources';
import { quotationsIn } from './quoted';

const CURLY = 'It was “old,” and the “rule” stood. “So it is,” they said. “Yes.”[1]';

export const quoteStraight: Rule = {
  id: 'quote-straight',
  family: 'quotations',
  concern: 'form',
  scope: 'passage',
  severity: 'hint',
  fix: 'safe',
  source: indigo('R2.2', null),
  title: 'Straight quotation marks among curly ones',
  description:
    'The document has curly quotation marks (“ ”) but for a few. Where straight ones are no rare exception they are a ' +
    'habit, and nothing is said. Code is not looked into.',
  right: [lines(CURLY, '', '[1] Yes.'), lines('It was "old," and "so" on.[1]', '', '[1] Yes.')],
  wrong: [
    mendedTo(
      lines('It was «"an old rule."»', '', CURLY, '', '[1] Yes.'),
      'It was “an old rule.”',
      '',
      CURLY,
      '',
      '[1] Yes.',
    ),
  ],
  looksIntoMasks: true,
  marks: ['"'],
  check(context) {
    const { text } = context.prose;
    for (const { span: whole, inner } of quotationsIn(context)) {
      if (text[whole.start] !== '"' || text[inner.end] !== '"') continue;
      context.report({
        span: whole,
        message: 'These quotation marks are straight, and the others are curly.',
        fixes: safely(
          'Write curly quotation marks',
          replace(span(whole.start, inner.start), '“'),
          replace(span(inner.end, whole.end), '”'),
        ),
      });
    }
  },
  isSlip: (straight, curly) => curly >= FEWEST_CURLY && straight * RARE <= curly,
  countRight: ({ prose: { text } }) => (text.includes('“') ? text.split('“').length - 1 : 0),
};

/** Straight ones are an exception where the document has at least so many curly ones, and so many to one straight. */
const FEWEST_CURLY = 4;
const RARE = 4;
