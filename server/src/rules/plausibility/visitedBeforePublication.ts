import type { CitedDate } from '../../citation/citation';
import { ofCitationsWith } from '../citations';
import { article } from '../examples';
import type { Rule } from '../rule';
import { indigo } from '../sources';

/** That the page has both dates is another rule’s. */
const options = { rules: { 'last-visited-superfluous': 'off' as const } };

export const visitedBeforePublication: Rule = {
  id: 'last-visited-before-date',
  family: 'plausibility',
  concern: 'fact',
  severity: 'info',
  fix: 'none',
  source: indigo('R33.5', '18.2.2(c)'),
  title: 'A page visited before it was published',
  description:
    'The date of the last visit lies before the date of the page itself. One of them is mistyped, or the page was brought ' +
    'up to date later and has to be visited again. Check both dates.',
  right: [
    { ...article('Quills, BBC (Mar. 8, 2017), https://www.bbc.com/quills (last visited Apr. 2, 2017).'), options },
  ],
  wrong: [
    { ...article('Quills, BBC (Mar. 8, 2017), https://www.bbc.com/quills (last visited «Apr. 2, 2016»).'), options },
  ],
  ...ofCitationsWith('dates', (citation, { report }) => {
    const visited = 'online' in citation ? (citation.online.lastVisited?.date ?? null) : null;
    const published = 'date' in citation ? citation.date : null;
    if (visited === null || published === null || published === visited || !isBefore(visited, published)) return;
    report({
      span: visited.span,
      message: `The last visit (${visited.text}) lies before the date of the work (${published.text}). Check both dates.`,
    });
  }),
};

/** Whether a date is surely before another: as far as both are given. */
function isBefore(a: CitedDate, b: CitedDate): boolean {
  if (a.year === null || b.year === null) return false;
  if (a.year !== b.year) return a.year < b.year;
  if (a.month === null || b.month === null) return false;
  if (a.month !== b.month) return a.month < b.month;
  return a.day !== null && b.day !== null && a.day < b.day;
}
