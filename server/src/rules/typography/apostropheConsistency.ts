import { span } from '../../text/span';
import type { Rule } from '../rule';
import { replace, safely } from '../edits';
import { lines, mendedTo } from '../examples';
import { maskAt } from '../masks';
import { isLetter } from '../characters';
import { indigo } from '../sources';

export const apostropheConsistency: Rule = {
  id: 'apostrophe-consistency',
  family: 'typography',
  concern: 'form',
  scope: 'passage',
  marks: ["'"],
  severity: 'hint',
  fix: 'safe',
  source: indigo('R2.2', null),
  title: 'A straight apostrophe among curly ones',
  description:
    'The document writes its apostrophes curly (’) but for a few. Where straight ones are no rare exception it is a ' +
    'habit, and nothing is said. Quotations, URLs and code are not looked into.',
  right: [lines('It’s old, and the court’s rule isn’t the legislature’s.[1]', '', '[1] Yes.')],
  wrong: [
    mendedTo(
      lines("The Court«'»s Rule", '', 'It’s old, and the court’s rule isn’t the legislature’s.[1]', '', '[1] Yes.'),
      'The Court’s Rule',
      '',
      'It’s old, and the court’s rule isn’t the legislature’s.[1]',
      '',
      '[1] Yes.',
    ),
  ],
  check({ prose: { text }, reading, report }) {
    for (const at of apostrophesIn(text, "'")) {
      if (maskAt(reading, at) !== null) continue;
      const where = span(at, at + 1);
      report({
        span: where,
        message: 'This apostrophe is straight, and the others are curly: write “’”.',
        fixes: safely('Write a curly apostrophe', replace(where, '’')),
      });
    }
  },
  isSlip: (straight, curly) => curly >= FEWEST_CURLY && straight * RARE <= curly,
  countRight: ({ prose: { text } }) => [...apostrophesIn(text, '’')].length,
};

/** Straight ones are an exception where the document has at least so many curly ones, and so many to one straight. */
const FEWEST_CURLY = 4;
const RARE = 4;

/** Where a mark stands within a word. */
function* apostrophesIn(text: string, mark: string): Iterable<number> {
  for (let at = text.indexOf(mark, 1); at !== -1; at = text.indexOf(mark, at + 1)) {
    if (isLetter(text[at - 1]) && isLetter(text[at + 1])) yield at;
  }
}
