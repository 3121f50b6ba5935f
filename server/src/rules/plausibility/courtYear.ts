import { lifeOfCourt } from '../../tables/courtSystems';
import { ofCitations } from '../citations';
import { article } from '../examples';
import type { Rule } from '../rule';
import { indigo } from '../sources';
import { yearField } from './numbers';

export const courtYearMismatch: Rule = {
  id: 'court-year-mismatch',
  family: 'plausibility',
  concern: 'fact',
  severity: 'warning',
  fix: 'none',
  source: indigo('R12.2', '10.4'),
  title: 'A year in which the court did not sit',
  description:
    'Some courts were set up late or closed early: the Eleventh Circuit has decided cases since 1981, the Court of Claims ' +
    'until 1982. A decision of another year is not theirs, so the court or the year is mistyped. Check the court and the ' +
    'year.',
  right: [article('Doe v. Poe, 700 F.2d 10, 12 (11th Cir. 1983).')],
  wrong: [article('Doe v. Poe, 500 F.2d 10, 12 (11th Cir. «1974»).')],
  ...ofCitations(['case'], ({ court, date }, { report }) => {
    const life = court === null ? null : lifeOfCourt(court.text);
    const dated = yearField(date);
    if (life === null || dated === null) return;
    const { from, to } = life;
    const when =
      from !== null && dated.year < from
        ? `has decided cases since ${from}`
        : to !== null && dated.year > to
          ? `decided cases until ${to}`
          : null;
    if (when === null) return;
    report({
      span: dated.span,
      message: `The court (${life.court}) ${when}, not in ${dated.year}. Check the court and the year.`,
    });
  }),
};
