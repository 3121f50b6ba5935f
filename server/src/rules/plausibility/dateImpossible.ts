import { months } from '../../tables/months';
import type { CitedDate } from '../../citation/citation';
import { ofCitationsWith } from '../citations';
import { datesOf } from '../dates/datesOf';
import { article } from '../examples';
import type { Rule } from '../rule';
import { indigo } from '../sources';
import { daysIn } from './numbers';

export const dateImpossible: Rule = {
  id: 'date-impossible',
  family: 'plausibility',
  concern: 'fact',
  severity: 'warning',
  fix: 'none',
  source: indigo('T17', null),
  title: 'A day that the month does not have',
  description: 'The month has fewer days than the date says, so the day or the month is mistyped. Check the date.',
  right: [article('Quills, BBC (Feb. 29, 2016), https://www.bbc.com/quills.')],
  wrong: [
    article('Quills, BBC («Feb. 30, 2016»), https://www.bbc.com/quills.'),
    article('Act of «Apr. 31, 2017», Pub. L. No. 115-22, 131 Stat. 88.'),
    article('Quills, BBC («Feb. 29, 2015»), https://www.bbc.com/quills.'),
    article('Quills, BBC, https://www.bbc.com/quills (last visited «Sept. 31, 2017»).'),
  ],
  ...ofCitationsWith('dates', (citation, { report }) => {
    for (const date of datesOf(citation)) {
      const message = impossible(date);
      if (message !== null) report({ span: date.span, message });
    }
  }),
};

function impossible(date: CitedDate): string | null {
  const days = daysIn(date);
  if (days === null || date.day === null || date.day <= days) return null;
  const month = months.find(({ number }) => number === date.month)?.name ?? 'The month';
  return `${month} ${String(date.year)} has ${days} days, not ${date.day}. Check the date.`;
}
