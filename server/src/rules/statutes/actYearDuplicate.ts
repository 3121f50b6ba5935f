import { span } from '../../text/span';
import type { Rule } from '../rule';
import { ofCitations } from '../citations';
import { perhaps, remove } from '../edits';
import { article } from '../examples';
import { indigo } from '../sources';
import { yearField } from '../plausibility/numbers';
import { isSpace } from '../characters';

export const actYearDuplicate: Rule = {
  id: 'act-year-duplicate',
  family: 'statutes',
  concern: 'form',
  severity: 'hint',
  fix: 'suggestion',
  source: indigo('R16.1.7', '12.4'),
  title: 'The year of an act twice',
  description:
    'Where the name of an act ends with its year, the year is not given again in parentheses: Quill Act of 2002, Pub. L. ' +
    'No. 107-150, 116 Stat. 74.',
  right: [
    article(
      'Quill Act of 2002, Pub. L. No. 107-150, 116 Stat. 74.',
      'Ink Act, Pub. L. No. 111-148, 124 Stat. 119 (2010).',
    ),
    article('Quill Act of 1987, Pub. L. No. 100-86, 101 Stat. 552 (1987) (codified as amended at 12 U.S.C. § 1841).'),
  ],
  wrong: [article('Quill Act of 2002, Pub. L. No. 107-150, 116 Stat. 74 «(2002)».')],
  ...ofCitations(['sessionLaw'], ({ name, date, parentheticals }, { prose: { text }, report }) => {
    const dated = yearField(date);
    if (name === null || dated === null || date === null || parentheticals.length > 0) return;
    if (!name.text.endsWith(` of ${dated.year}`)) return;
    let start = date.span.start - 1;
    const end = date.span.end + 1;
    if (text[start] !== '(' || text[end - 1] !== ')') return;
    const parentheses = span(start, end);
    while (isSpace(text[start - 1])) start -= 1;
    report({
      span: parentheses,
      message: `The name of the act says its year, ${dated.year}, already: leave it out here.`,
      fixes: perhaps('Remove the year', remove(span(start, end))),
    });
  }),
};
