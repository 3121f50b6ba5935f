import { yearsOfOrder } from '../../tables/officialYears';
import { ofCitations } from '../citations';
import { article } from '../examples';
import type { Rule } from '../rule';
import { indigo } from '../sources';
import { isFullDate, plainNumber, yearField } from './numbers';
import { volumeFault } from './registerYear';

export const executiveOrderYear: Rule = {
  id: 'executive-order-year',
  family: 'plausibility',
  concern: 'fact',
  severity: 'info',
  fix: 'none',
  source: indigo('R19.4', '14.7'),
  title: 'An executive order of another time',
  description:
    'Executive orders are numbered in one row: 9,066 is of 1942, 12,866 of 1993. A date far from the orders with numbers ' +
    'near to it shows that number or date is mistyped. Only orders with the day of their signing, or a place in the ' +
    'Federal Register, are looked at: a year behind C.F.R. is that of the edition. Check the number and the year.',
  right: [
    article(
      'Exec. Order No. 12,866, 58 Fed. Reg. 51,735 (Sept. 30, 1993).',
      'Exec. Order No. 12,291, 3 C.F.R. 127 (1982).',
    ),
  ],
  wrong: [article('Exec. Order No. «21,866», 58 Fed. Reg. 51,735 (Sept. 30, 1993).')],
  ...ofCitations(['executive'], ({ label, number, places, date }, { report }) => {
    const order = /^exec/i.test(label.text) ? plainNumber(number) : null;
    const dated = yearField(date);
    if (order === null || number === null || dated === null) return;
    if (!isFullDate(date) && places[0]?.reporter.standard !== 'Fed. Reg.') return;
    // Said by the rule on volumes.
    if (places.some((place) => volumeFault(place, date, true) !== null)) return;
    const years = yearsOfOrder(order);
    if (years === null || (dated.year >= years.from && dated.year <= years.to)) return;
    const when = years.to === Infinity ? `after ${years.from}` : `between ${years.from} and ${years.to}`;
    report({
      span: number.span,
      message: `Executive orders with numbers near ${number.text} were signed ${when}, not in ${dated.year}. Check the number and the year.`,
    });
  }),
};
