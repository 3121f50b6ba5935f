import { span } from '../../text/span';
import type { PageCitation } from '../../citation/citation';
import type { Prose } from '../../text/prose';
import type { Report, Rule } from '../rule';
import { ofCitations } from '../citations';
import { insert, perhaps } from '../edits';
import { article } from '../examples';
import { mayReplace, perhapsIn } from '../proseEdits';
import { indigo } from '../sources';

const TITLE = 'Ann Lee, Paper Trails, N.Y. Times';
const URL = 'https://www.nytimes.com/trails';

export const newspaperForm: Rule = {
  id: 'newspaper-form',
  family: 'journals',
  concern: 'form',
  severity: 'warning',
  fix: 'suggestion',
  source: indigo('R30.4.1', '16.6'),
  title: 'A newspaper cited half as printed and half as on line',
  description:
    'In print: N.Y. Times, Aug. 5, 2014, at A20. On line: N.Y. Times (Aug. 5, 2014), and the URL. A date in parentheses with ' +
    'a page behind it is neither. A date without parentheses before a URL is the way of older editions, and gets a hint; ' +
    'where a printed page is given too, the URL is only added to it, and nothing is said.',
  right: [
    article('Ann Lee, Paper Trails, Brookings (Apr. 9, 2023), at 6.'),
    article(`${TITLE}, Aug. 5, 2014, at A20.`),
    article(`${TITLE} (Aug. 5, 2014), ${URL}.`),
    article(`${TITLE}, Aug. 5, 2014, at A20, ${URL}.`),
  ],
  wrong: [
    article(`${TITLE}« (Aug. 5, 2014)», at A20.`),
    article('Ann Lee, Paper Trails, Orlando Ledger« (Apr. 9, 2023)», at B1.'),
    article('Ann Lee, Paper Trails, Music Trade Wkly.« (May 14, 2022)», at 6, 8.'),
    article(`${TITLE}, «Aug. 5, 2014», ${URL}.`),
  ],
  ...ofCitations(['periodical'], (citation, { prose, report }) => {
    enclosedWithPage(citation, prose, report);
    openWithUrl(citation, prose, report);
  }),
};

/** `(Aug. 5, 2014), at A20` */
function enclosedWithPage({ date, container }: PageCitation, prose: Prose, report: Report): void {
  const { text } = prose;
  if (date === null || date.monthName === null || container === null || text[date.span.end] !== ')') return;
  if (!/^,\s+(?:at|p\.)\s+[A-Z]{0,2}-?\d/.test(text.slice(date.span.end + 1, date.span.end + 20))) return;
  if (!/^\s+\($/.test(text.slice(container.span.end, date.span.start))) return;
  const whole = span(container.span.end, date.span.end + 1);
  report({
    span: whole,
    message: `With a page the date stands between commas: write “, ${date.text}”.`,
    fixes: perhapsIn(prose, `Write “, ${date.text}”`, whole, `, ${date.text}`),
  });
}

/** `, Aug. 5, 2014, https://…` */
function openWithUrl({ date, container, page, pinpoint, online }: PageCitation, prose: Prose, report: Report): void {
  if (date === null || date.monthName === null || container === null || page !== null || pinpoint !== null) return;
  if (online.url === null || prose.text[date.span.end] === ')') return;
  const before = span(container.span.end, date.span.start);
  if (!/^,\s+$/.test(prose.text.slice(before.start, before.end))) return;
  report({
    span: date.span,
    message: `On line the date stands in parentheses: write “(${date.text})”.`,
    severity: 'hint',
    fixes: mayReplace(prose, span(before.start, date.span.end))
      ? perhaps(`Write “(${date.text})”`, { span: before, newText: ' (' }, insert(date.span.end, ')'))
      : [],
  });
}
