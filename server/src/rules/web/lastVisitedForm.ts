import { span, type Span } from '../../text/span';
import type { Prose } from '../../text/prose';
import type { Report, Rule } from '../rule';
import { ofCitationsWith } from '../citations';
import { article, mended } from '../examples';
import { onlineOf } from '../online';
import { safelyIn } from '../proseEdits';
import { indigo } from '../sources';

const PAGE = 'Ann Lee, Quills, BBC, https://www.bbc.com/quills';
const RIGHT = `${PAGE} (last visited Apr. 2, 2017).`;

export const lastVisitedForm: Rule = {
  id: 'last-visited-form',
  family: 'web',
  concern: 'form',
  severity: 'warning',
  fix: 'safe',
  source: indigo('R33.5.2', '18.2.2(c)'),
  title: 'The day of the last visit in other words',
  description:
    'For an undated page it is (last visited Apr. 2, 2017), in parentheses behind the URL, the month shortened in letters. ' +
    'A date in figures is no one’s to turn: 4/2 is a day in April or in February.',
  right: [article(RIGHT), article(`${PAGE} (last updated Apr. 2, 2017).`)],
  wrong: [
    mended([`${PAGE} («accessed» Apr. 2, 2017).`], [RIGHT]),
    mended([`${PAGE} («visited on» Apr. 2, 2017).`], [RIGHT]),
    mended([`${PAGE} («Last visited:» Apr. 2, 2017).`], [RIGHT]),
    mended([`${PAGE}« [last visited: Apr. 2, 2017]».`], [RIGHT]),
    mended([`${PAGE}«, last visited Apr. 2, 2017».`], [RIGHT]),
    article(`${PAGE} (last visited «4/2/2017»).`),
  ],
  ...ofCitationsWith('online', (citation, { prose, report }) => {
    const online = onlineOf(citation);
    if (online === null) return;
    if (online.lastVisited !== null) inParentheses(online.lastVisited.span, prose, report);
    else if (online.url !== null) otherwise(citation.span.end, prose, report);
  }),
};

function inParentheses({ start, end }: Span, prose: Prose, report: Report): void {
  const found = /^\(((?:last\s+)?(?:visited|accessed|viewed|checked)(?:\s+on)?:?)\s+/i.exec(
    prose.text.slice(start, Math.min(end, start + LONGEST)),
  );
  const [whole = '', words = ''] = found ?? [];
  if (found === null) return;
  if (!/^last\s+visited$/.test(words)) {
    const where = span(start + 1, start + 1 + words.length);
    report({
      span: where,
      message: 'The day on which a page was seen is given as “last visited”.',
      fixes: safelyIn(prose, 'Write “last visited”', where, 'last visited'),
    });
  }
  const date = start + whole.length;
  const figures = /^\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}/.exec(prose.text.slice(date, date + LONGEST))?.[0];
  if (figures === undefined) return;
  report({
    span: span(date, date + figures.length),
    message: 'Write the day with its month in letters, as in “Apr. 2, 2017”.',
  });
}

/** In brackets, or behind a comma. */
function otherwise(from: number, prose: Prose, report: Report): void {
  const found =
    /^(?:\s+\[|,?\s+\[|,\s+)(?:last\s+)?(?:visited|accessed|viewed)(?:\s+on)?:?\s+(\p{L}{3,9}\.?\s\d{1,2},\s\d{4})(\]?)/iu.exec(
      prose.text.slice(from, from + LONGEST),
    );
  const [whole = '', date = '', close = ''] = found ?? [];
  if (found === null || whole.includes('[') !== (close === ']')) return;
  const where = span(from, from + whole.length);
  report({
    span: where,
    message: `The last visit stands in parentheses: write “(last visited ${date})”.`,
    fixes: safelyIn(prose, `Write “(last visited ${date})”`, where, ` (last visited ${date})`),
  });
}

const LONGEST = 60;
