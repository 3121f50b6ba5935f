import { span } from '../../text/span';
import { onlineOf } from '../online';
import type { Rule } from '../rule';
import { ofCitationsWith } from '../citations';
import { article } from '../examples';
import { indigo } from '../sources';
import { holdsBrokenUrl } from './urlMalformed';

export const urlMissing: Rule = {
  id: 'url-missing',
  family: 'web',
  concern: 'form',
  severity: 'warning',
  fix: 'none',
  source: indigo('R33', '18.2.2'),
  title: 'A web page without its URL',
  description:
    'The date of the last visit follows the URL. Here the URL is missing; it was probably lost when the link was ' +
    'copied. Where the note breaks off at the comma after the date, note-dangling-separator says so instead.',
  right: [article('Human Rights, Amnesty Int’l, https://www.amnesty.org/rights (last visited Apr. 2, 2017).')],
  wrong: [article('Human Rights, Amnesty Int’l«, (last» visited Apr. 2, 2017).')],
  ...ofCitationsWith('online', (citation, { prose: { text }, report }) => {
    const online = onlineOf(citation);
    if (online === null || online.url !== null || online.archive !== null || online.lastVisited === null) return;
    const visit = online.lastVisited.span;
    if (visit.start < citation.span.start) return;
    // There is one, broken: that is another rule's.
    if (holdsBrokenUrl(text, span(citation.span.start, visit.start))) return;
    report({
      span: gap(text, visit.start, visit.end),
      message: 'The URL is missing before “last visited”.',
    });
  }),
};

/** From the comma that announces the URL to the first word of what stands in its place. */
function gap(text: string, start: number, end: number) {
  let comma = start;
  while (comma > 0 && (text[comma - 1] === ' ' || text[comma - 1] === '\u00a0')) comma -= 1;
  const word = text.indexOf(' ', start + 1);
  return span(text[comma - 1] === ',' ? comma - 1 : start, word === -1 || word > end ? end : word);
}
