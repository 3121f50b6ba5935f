import { defaultStyle } from '../../settings/style';
import type { PageCitation } from '../../citation/citation';
import type { Rule } from '../rule';
import { ofCitations } from '../citations';
import { article } from '../examples';
import { indigo } from '../sources';

const URL = 'https://www.bbc.com/quills';

export const webDateMissing: Rule = {
  id: 'web-date-missing',
  family: 'web',
  concern: 'form',
  severity: 'warning',
  fix: 'none',
  source: indigo('R33.5', '18.2.2(c)'),
  title: 'A web page without any date',
  description:
    'A page is cited with the date that it bears, or with the day on which it was last brought up to date, or, where it has ' +
    'neither, with that of the last visit. An archived copy fixes the day, too, so with one only a hint is given. Where the ' +
    'journal wants the last visit always (`style.lastVisited`), its absence is said of dated pages as well.',
  right: [
    article(`Quills, BBC (Mar. 8, 2017), ${URL}.`),
    article(`Quills, BBC, ${URL} (last visited Apr. 2, 2017).`),
    article(`Quills in 2017, BBC, ${URL}.`),
    article(`See ${URL}.`),
  ],
  wrong: [
    article(`Ann Lee, Quills, BBC, «${URL}».`),
    {
      ...article(`Quills, BBC (Mar. 8, 2017), «${URL}».`),
      options: { style: { ...defaultStyle, lastVisited: 'always' } },
    },
  ],
  looksIntoMasks: true,
  ...ofCitations(['web'], (citation, { prose: { text }, style, outer, report }) => {
    const { url, archive, lastVisited } = citation.online;
    if (url === null || lastVisited !== null || outer !== null || citation.title === null) return;
    if (style.lastVisited === 'always') {
      report({
        span: url.span,
        message: 'The journal’s style sheet wants the day of the last visit: add it behind the URL.',
      });
      return;
    }
    // A year anywhere in it, or behind it, may be its date.
    if (citation.container === null || isDated(citation) || hasYear(text.slice(citation.span.start, url.span.start)))
      return;
    if (hasYear(text.slice(url.span.end, citation.span.end + LONGEST))) return;
    report({
      span: url.span,
      message: 'The page has no date: add the one that it bears, or “(last visited …)” behind the URL.',
      ...(archive === null ? {} : { severity: 'hint' as const }),
    });
  }),
};

const LONGEST = 60;

const isDated = ({ date }: PageCitation): boolean => date !== null;
const hasYear = (text: string): boolean => /(?<!\d)(?:1[89]|20)\d\d(?!\d)/.test(text);
