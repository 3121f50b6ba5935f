import { ofCitations } from '../citations';
import { article } from '../examples';
import type { Rule } from '../rule';
import { indigo } from '../sources';
import { yearField } from './numbers';

export const databaseYearMismatch: Rule = {
  id: 'unreported-year-mismatch',
  family: 'plausibility',
  concern: 'fact',
  severity: 'info',
  fix: 'none',
  source: indigo('R12.4.1', '10.8.1'),
  title: 'A year in the database’s number that is not the decision’s',
  description:
    'The number that Westlaw or Lexis gives to a decision begins with its year. Here it is another than in the ' +
    'parentheses. What a database took up late may be a year off, and is let pass. Check both years.',
  right: [article('Doe v. Poe, No. 13-7451, 2015 WL 1234, at *4 (S.D.N.Y. Feb. 25, 2015).')],
  wrong: [article('Doe v. Poe, No. 13-7451, 2015 WL 1234, at *4 (S.D.N.Y. Feb. 25, «2012»).')],
  ...ofCitations(['case'], ({ database, date }, { report }) => {
    const dated = yearField(date);
    if (database === null || dated === null || !/^\d{4}$/.test(database.year.text)) return;
    if (Math.abs(Number(database.year.text) - dated.year) <= 1) return;
    report({
      span: dated.span,
      message: `The number in ${database.name.text} is of ${database.year.text}, the date of ${dated.year}. Check both years.`,
    });
  }),
};
