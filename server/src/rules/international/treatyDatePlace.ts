import type { Rule } from '../rule';
import { ofCitations } from '../citations';
import { article } from '../examples';
import { indigo } from '../sources';

export const treatyDatePlace: Rule = {
  id: 'treaty-date-place',
  family: 'international',
  concern: 'form',
  severity: 'info',
  fix: 'none',
  source: indigo('T6', '21.4'),
  title: 'The date of a treaty in parentheses at the end',
  description:
    'The date of a treaty stands before its series, without parentheses, with the day: Convention Relating to the Status ' +
    'of Refugees, July 28, 1951, 189 U.N.T.S. 137.',
  right: [article('Convention Relating to the Status of Refugees, July 28, 1951, 189 U.N.T.S. 137.')],
  wrong: [article('Convention Relating to the Status of Refugees, 189 U.N.T.S. 137 («1951»).')],
  ...ofCitations(['treaty'], ({ date, places }, { report }) => {
    const [first] = places;
    if (date === null || first === undefined || date.span.start < first.reporter.span.start) return;
    report({
      span: date.span,
      message: 'The date of a treaty stands before its series, with the day and without parentheses.',
    });
  }),
};
