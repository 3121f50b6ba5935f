import type { CitedDate } from '../../citation/citation';
import { months } from '../../tables/months';
import { ofCitationsWith } from '../citations';
import { perhaps, replace } from '../edits';
import { article } from '../examples';
import type { Rule } from '../rule';
import { indigo } from '../sources';
import { datesOf } from './datesOf';

const PAGE = 'Quills, BBC';
const URL = 'https://www.bbc.com/quills';

export const dateOrder: Rule = {
  id: 'date-order',
  family: 'dates',
  concern: 'form',
  severity: 'info',
  fix: 'suggestion',
  source: indigo('T17', '18.2.2'),
  title: 'A date in another order, or in numbers',
  description:
    'Citations give the month in letters, the day, and the year: Mar. 8, 2017. What 3/8/2017 means depends on where it is ' +
    'read, so both days are offered.',
  right: [article(`${PAGE} (Mar. 8, 2017), ${URL}.`)],
  wrong: [
    article(`${PAGE} («8 May 2017»), ${URL}.`),
    article('Act of «3 Apr. 2017», Pub. L. No. 115-22, 131 Stat. 88.'),
    article(`${PAGE} («3/8/2017»), ${URL}.`),
    article(`${PAGE} («13/8/2017»), ${URL}.`),
  ],
  ...ofCitationsWith('dates', (citation, { report }) => {
    for (const date of datesOf(citation)) {
      const rights = inOrder(date);
      // Of the day of a visit in figures last-visited-form speaks.
      const isVisit = 'online' in citation && citation.online.lastVisited?.date === date;
      if (rights.length === 0 || (isVisit && date.month === null)) continue;
      report({
        span: date.span,
        message: `Citations give month, day and year: write “${rights.join('” or “')}”.`,
        fixes: rights.flatMap((right) => perhaps(`Write “${right}”`, replace(date.span, right))),
      });
    }
  }),
};

/** The date as it should be, each way it can be meant; none where it is as it should be. */
function inOrder({ text, year, month, day }: CitedDate): readonly string[] {
  if (year === null) return [];
  if (month !== null && day !== null) return /^\d/.test(text) ? written(month, day, year) : [];
  const [first = 0, second = 0] = text.includes('/') ? text.split('/').map(Number) : [];
  const american = written(first, second, year);
  return [...american, ...(first === second ? [] : written(second, first, year))];
}

function written(month: number, day: number, year: number): readonly string[] {
  const named = months.find(({ number }) => number === month);
  return named === undefined || day < 1 || day > 31 ? [] : [`${named.abbreviation} ${day}, ${year}`];
}
