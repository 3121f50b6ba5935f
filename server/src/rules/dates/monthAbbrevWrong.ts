import { monthOf } from '../../tables/months';
import { ofCitationsWith } from '../citations';
import { replace, safely } from '../edits';
import { article, mended } from '../examples';
import type { Rule } from '../rule';
import { indigo } from '../sources';
import { datesOf } from './datesOf';

const PAGE = 'Quills, BBC';
const URL = 'https://www.bbc.com/quills';

export const monthAbbrevWrong: Rule = {
  id: 'month-abbrev-wrong',
  family: 'dates',
  concern: 'form',
  severity: 'warning',
  fix: 'safe',
  source: indigo('T17', 'T12'),
  title: 'A month abbreviated otherwise than citations do',
  description:
    'Jan., Feb., Mar., Apr., Aug., Sept., Oct., Nov., Dec., each with its period; May, June and July are never shortened.',
  right: [article(`${PAGE} (Sept. 8, 2017), ${URL}.`, `${PAGE} (June 8, 2016), ${URL}.`)],
  wrong: [
    mended([`${PAGE} («Sep.» 8, 2017), ${URL}.`], [`${PAGE} (Sept. 8, 2017), ${URL}.`]),
    mended([`${PAGE} («Sept» 8, 2017), ${URL}.`], [`${PAGE} (Sept. 8, 2017), ${URL}.`]),
    mended([`${PAGE} («Jun.» 8, 2017), ${URL}.`], [`${PAGE} (June 8, 2017), ${URL}.`]),
    mended([`${PAGE} («May.» 8, 2017), ${URL}.`], [`${PAGE} (May 8, 2017), ${URL}.`]),
  ],
  ...ofCitationsWith('dates', (citation, { report }) => {
    for (const { monthName } of datesOf(citation)) {
      const month = monthName === null ? null : monthOf(monthName.text);
      if (monthName === null || month === null) continue;
      const { text, span } = monthName;
      // A month in full is another rule's.
      if (text === month.abbreviation || text.toLowerCase() === month.name.toLowerCase()) continue;
      report({
        span,
        message: `Citations have “${month.abbreviation}” for ${month.name}, not “${text}”.`,
        fixes: safely(`Write “${month.abbreviation}”`, replace(span, month.abbreviation)),
      });
    }
  }),
};
