import { span } from '../../text/span';
import type { Rule } from '../rule';
import { ofCitations } from '../citations';
import { perhaps, remove } from '../edits';
import { article } from '../examples';
import { indigo } from '../sources';
import { isSpace } from '../characters';

export const courtRuleDate: Rule = {
  id: 'court-rule-date',
  family: 'statutes',
  concern: 'form',
  severity: 'hint',
  fix: 'suggestion',
  source: indigo('R18.1.1', '12.9.3'),
  title: 'A year behind a federal rule',
  description:
    'Rules in force are cited without a date: Fed. R. Evid. 702. Only what was repealed or superseded has one, with the ' +
    'word for what happened.',
  right: [article('Fed. R. Evid. 702.', 'Fed. R. Civ. P. 84 (repealed 2015).')],
  wrong: [article('Fed. R. Evid. 702 «(2011)».')],
  ...ofCitations(['rule'], ({ code, date, publisher }, { prose: { text }, report }) => {
    if (!code.standard.startsWith('Fed. R.') || date === null || publisher !== null) return;
    let start = date.span.start - 1;
    const end = date.span.end + 1;
    if (text[start] !== '(' || text[end - 1] !== ')') return;
    const parentheses = span(start, end);
    while (isSpace(text[start - 1])) start -= 1;
    report({
      span: parentheses,
      message: 'A rule in force has no date. Leave it out, or say what happened then.',
      fixes: perhaps('Remove the date', remove(span(start, end))),
    });
  }),
};
