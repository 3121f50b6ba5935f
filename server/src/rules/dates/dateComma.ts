import type { CitedDate } from '../../citation/citation';
import { span, type Span } from '../../text/span';
import { ofCitationsWith } from '../citations';
import { replace, safely } from '../edits';
import { article, mended } from '../examples';
import type { Rule } from '../rule';
import { indigo } from '../sources';
import { datesOf } from './datesOf';

const PAGE = 'Quills, BBC';
const URL = 'https://www.bbc.com/quills';

export const dateComma: Rule = {
  id: 'date-comma',
  family: 'dates',
  concern: 'form',
  severity: 'warning',
  fix: 'safe',
  source: indigo('T17', null),
  title: 'A comma missing in a date, or one too many',
  description:
    'A comma stands between the day and the year, Mar. 8, 2017, and none between the month and the year, Mar. 2017.',
  right: [article(`${PAGE} (Mar. 8, 2017), ${URL}.`, `Inks, BBC (Mar. 2017), https://www.bbc.com/inks.`)],
  wrong: [
    mended([`${PAGE} («Mar. 8 2017»), ${URL}.`], [`${PAGE} (Mar. 8, 2017), ${URL}.`]),
    mended([`${PAGE} («Mar., 2017»), ${URL}.`], [`${PAGE} (Mar. 2017), ${URL}.`]),
  ],
  ...ofCitationsWith('dates', (citation, { prose: { text }, report }) => {
    for (const date of datesOf(citation)) {
      const gap = betweenBeforeYear(date);
      if (gap === null) continue;
      const right = date.day === null ? ' ' : ', ';
      const written = text.slice(gap.start, gap.end);
      if (written.includes(',') === right.includes(',')) continue;
      const whole = `${text.slice(date.span.start, gap.start)}${right}${text.slice(gap.end, date.span.end)}`;
      report({
        span: date.span,
        message:
          date.day === null
            ? `No comma stands between month and year: write “${whole}”.`
            : `A comma stands between day and year: write “${whole}”.`,
        fixes: safely(`Write “${whole}”`, replace(gap, right)),
      });
    }
  }),
};

/** Between the day, or the month where there is none, and the year, in dates that begin with the month. */
function betweenBeforeYear({ text, span: whole, year, monthName, day }: CitedDate): Span | null {
  if (year === null || monthName === null || monthName.span.start !== whole.start) return null;
  const digits = String(year);
  if (!text.endsWith(digits)) return null;
  let start = text.length - digits.length;
  const end = start;
  while (start > 0 && /[\s,]/.test(text[start - 1] ?? '')) start--;
  const isBehindDay = day !== null && /\d/.test(text[start - 1] ?? '');
  return start < end && (day === null || isBehindDay) ? span(whole.start + start, whole.start + end) : null;
}
