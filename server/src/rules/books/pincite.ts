import { span } from '../../text/span';
import type { Rule } from '../rule';
import { ofCitations } from '../citations';
import { article } from '../examples';
import { perhapsIn } from '../proseEdits';
import { indigo } from '../sources';

const END = '(8th ed. 2011)';

export const bookPincite: Rule = {
  id: 'book-pincite',
  family: 'books',
  concern: 'form',
  severity: 'warning',
  fix: 'suggestion',
  source: indigo('R28.2.4', '15.1, 3.2(a)'),
  title: 'A comma or at between a book’s title and the page',
  description:
    'The page follows the title of a book with nothing between them: Paper Trails 472. Only where the title ends in a number, ' +
    'or the page is numbered in Roman numerals, “, at” keeps them apart.',
  right: [
    article(`Ann Lee, Paper Trails 472 ${END}.`),
    article(`Ann Lee, Life in 1984, at 472 ${END}.`),
    article(`Ann Lee, Paper Trails, at xii ${END}.`),
  ],
  wrong: [
    article(`Ann Lee, Paper Trails«,» 472 ${END}.`),
    article(`Ann Lee, Paper Trails «at» 472 ${END}.`),
    article(`Ann Lee, Paper Trails«, p.» 472 ${END}.`),
    article(`Ann Lee, Paper Trails «pp.» 472–73 ${END}.`),
  ],
  ...ofCitations(['book', 'report'], ({ kind, title, pinpoint }, { prose, report }) => {
    if (title === null || pinpoint?.kind !== 'page' || pinpoint.span.start < title.span.end) return;
    const abbreviation = /^pp?\.\s{1,3}(?=\d)/.exec(pinpoint.text)?.[0] ?? '';
    // Where a title ends in a figure of any kind, the page is kept apart.
    if (!/^\d/.test(pinpoint.text.slice(abbreviation.length)) || /[\d)]$|\b[IVXLC]+$/.test(title.text)) return;
    const between = prose.text.slice(title.span.end, pinpoint.span.start);
    const gap = span(title.span.end, pinpoint.span.start + abbreviation.length);
    if (abbreviation !== '') {
      // Of a report another rule says so.
      if (kind === 'report' || !/^,?\s{1,3}$/.test(between)) return;
      const start = between.startsWith(',') ? gap.start : pinpoint.span.start;
      report({
        span: span(start, pinpoint.span.start + abbreviation.trimEnd().length),
        message: 'Nothing stands between a book’s title and the page, no “p.” either: write the page alone.',
        fixes: perhapsIn(prose, 'Write the page alone', gap, ' '),
      });
      return;
    }
    const found = /^(?:(,)|\s+(at)|(,\s+at))\s+$/.exec(between);
    if (found === null) return;
    const [, comma, at] = found;
    const start = title.span.end + (at === undefined ? 0 : between.indexOf('at'));
    const length = comma === undefined ? (at ?? found[3] ?? '').length : 1;
    report({
      span: span(start, start + length),
      message: 'Nothing stands between a book’s title and the page: write the page alone.',
      ...(comma === undefined ? { severity: 'info' as const } : {}),
      fixes: perhapsIn(prose, 'Write the page alone', gap, ' '),
    });
  }),
};
