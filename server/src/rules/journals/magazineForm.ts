import { span } from '../../text/span';
import { paperOf } from '../../tables/newspapers';
import type { Rule } from '../rule';
import { ofCitations } from '../citations';
import { article } from '../examples';
import { perhapsIn } from '../proseEdits';
import { indigo } from '../sources';

const TITLE = 'Ann Lee, Paper Trails,';

export const magazineForm: Rule = {
  id: 'magazine-form',
  family: 'journals',
  concern: 'form',
  severity: 'warning',
  fix: 'suggestion',
  source: indigo('R30.1.2', '16.5'),
  title: 'A magazine cited as if it were a journal',
  description:
    'Magazines and newspapers begin each issue with page 1, so in print they are cited by date, and the page stands last: ' +
    'Time, Nov. 24, 2014, at 13. On line the date stands in parentheses, and there is no page.',
  right: [
    article(`${TITLE} Time, Nov. 24, 2014, at 13.`),
    article(`${TITLE} Time (Nov. 24, 2014), https://www.time.com/trails.`),
  ],
  wrong: [article(`${TITLE} Time« 13 (Nov. 24, 2014)».`), article(`${TITLE} N.Y. Times« at A20 (Aug. 5, 2014)».`)],
  ...ofCitations(['periodical'], ({ container, pinpoint, page, date, online }, { prose, report }) => {
    if (container === null || date === null || pinpoint === null || page !== null || online.url !== null) return;
    if (pinpoint.kind !== 'page' || pinpoint.span.end > date.span.start || pinpoint.span.start < container.span.end)
      return;
    if (paperOf(container.text) === null || date.monthName === null) return;
    const { text } = prose;
    const before = text.slice(container.span.end, pinpoint.span.start);
    const between = text.slice(pinpoint.span.end, date.span.start);
    if (!/^,?\s+(?:at\s+)?$/.test(before) || !/^,?\s*\($/.test(between) || text[date.span.end] !== ')') return;
    const right = `, ${date.text}, at ${pinpoint.text}`;
    const whole = span(container.span.end, date.span.end + 1);
    report({
      span: whole,
      message: `In print a magazine’s date comes first and its page last: write “${right.slice(2)}”.`,
      fixes: perhapsIn(prose, `Write “${right.slice(2)}”`, whole, right),
    });
  }),
};
