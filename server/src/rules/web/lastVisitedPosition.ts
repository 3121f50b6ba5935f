import { span } from '../../text/span';
import type { Rule } from '../rule';
import { ofCitationsWith } from '../citations';
import { insert, perhaps, remove } from '../edits';
import { article } from '../examples';
import { onlineOf } from '../online';
import { mayRemove } from '../proseEdits';
import { indigo } from '../sources';

const URL = 'https://www.bbc.com/quills';

export const lastVisitedPosition: Rule = {
  id: 'last-visited-position',
  family: 'web',
  concern: 'form',
  severity: 'warning',
  fix: 'suggestion',
  source: indigo('R33.5.2', '18.2.2(c)'),
  title: 'The last visit before the URL',
  description: 'The day of the last visit follows the URL. The date of the page itself stands before it.',
  right: [article(`Quills, BBC, ${URL} (last visited Apr. 2, 2017).`)],
  wrong: [article(`Quills, BBC «(last visited Apr. 2, 2017)», ${URL}.`)],
  ...ofCitationsWith('online', (citation, { prose, report }) => {
    const { url = null, lastVisited = null } = onlineOf(citation) ?? {};
    if (url === null || lastVisited === null || lastVisited.span.end > url.span.start) return;
    const { start, end } = lastVisited.span;
    const visit = prose.text.slice(start, end);
    if (!/^,?\s+$/.test(prose.text.slice(end, url.span.start)) || !/^\(last visited/i.test(visit)) return;
    const gap = span(prose.text[start - 1] === ' ' ? start - 1 : start, end);
    report({
      span: lastVisited.span,
      message: 'The last visit stands behind the URL: move it there.',
      fixes: mayRemove(prose, gap)
        ? perhaps('Move it behind the URL', remove(gap), insert(url.span.end, ` ${visit}`))
        : [],
    });
  }),
};
