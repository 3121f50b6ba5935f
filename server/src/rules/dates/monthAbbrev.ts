import { monthOf } from '../../tables/months';
import type { Rule } from '../rule';
import { ofCitationsWith } from '../citations';
import { replace, safely } from '../edits';
import { article, mended } from '../examples';
import { indigo } from '../sources';
import { datesOf } from './datesOf';

const PAGE = 'Quills, BBC';
const URL = 'https://www.bbc.com/quills';

export const monthAbbrev: Rule = {
  id: 'month-abbrev',
  family: 'dates',
  concern: 'form',
  severity: 'warning',
  fix: 'safe',
  source: indigo('T17', 'T12'),
  title: 'A month written in full in a citation',
  description:
    'Citations abbreviate the months: Jan., Feb., Mar., Apr., Aug., Sept., Oct., Nov., Dec. May, June and July are never ' +
    'shortened. Titles, quotations and running text are left alone.',
  right: [article(`${PAGE} (Mar. 8, 2017), ${URL}.`, `${PAGE} (July 8, 2016), ${URL}.`)],
  wrong: [
    mended([`${PAGE} («March» 8, 2017), ${URL}.`], [`${PAGE} (Mar. 8, 2017), ${URL}.`]),
    mended(
      ['Act of «April» 3, 2017, Pub. L. No. 115-22, 131 Stat. 88.'],
      ['Act of Apr. 3, 2017, Pub. L. No. 115-22, 131 Stat. 88.'],
    ),
    mended([`${PAGE}, ${URL} (last visited «April» 2, 2017).`], [`${PAGE}, ${URL} (last visited Apr. 2, 2017).`]),
  ],
  ...ofCitationsWith('dates', (citation, { report }) => {
    for (const { monthName } of datesOf(citation)) {
      const month = monthName === null ? null : monthOf(monthName.text);
      if (monthName === null || month === null || month.abbreviation === month.name) continue;
      if (monthName.text.toLowerCase() !== month.name.toLowerCase()) continue;
      report({
        span: monthName.span,
        message: `Months are abbreviated in citations: write “${month.abbreviation}”.`,
        fixes: safely(`Write “${month.abbreviation}”`, replace(monthName.span, month.abbreviation)),
      });
    }
  }),
};
