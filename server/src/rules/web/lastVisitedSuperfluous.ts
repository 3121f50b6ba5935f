import { span } from '../../text/span';
import { defaultStyle } from '../../settings/style';
import type { Rule } from '../rule';
import { ofCitations } from '../citations';
import { perhaps, remove } from '../edits';
import { article } from '../examples';
import { isFullDate } from '../plausibility/numbers';
import { mayRemove } from '../proseEdits';
import { indigo } from '../sources';

const URL = 'https://www.bbc.com/quills';
const DATED = `Quills, BBC (Mar. 8, 2017), ${URL}`;

export const lastVisitedSuperfluous: Rule = {
  id: 'last-visited-superfluous',
  family: 'web',
  concern: 'form',
  severity: 'hint',
  fix: 'suggestion',
  source: indigo('R33.5.2', '18.2.2(c)'),
  title: 'The last visit to a page that bears a date',
  description:
    'The day of the last visit stands in for a date where the page has none. A page that is changed often may have both, and ' +
    'some journals want it always, or never: the style sheet says which (`style.lastVisited`).',
  presets: { editor: 'info', strict: 'info', student: 'info' },
  forStyle: ({ lastVisited }) => (lastVisited === 'always' ? false : null),
  right: [article(`${DATED}.`), article(`Quills, BBC, ${URL} (last visited Apr. 2, 2017).`)],
  wrong: [
    article(`${DATED} «(last visited Apr. 2, 2017)».`),
    {
      ...article(`Quills, BBC, ${URL} «(last visited Apr. 2, 2017)».`),
      options: { style: { ...defaultStyle, lastVisited: 'never' } },
    },
  ],
  ...ofCitations(['web', 'periodical', 'report', 'socialMedia'], ({ date, online }, { prose, style, report }) => {
    const { lastVisited, url } = online;
    if (lastVisited === null || url === null || lastVisited.span.start < url.span.end) return;
    const isNever = style.lastVisited === 'never';
    if (
      (!isNever && !isFullDate(date)) ||
      !/^\((?:last )?(?:visited|accessed)/i.test(prose.text.slice(lastVisited.span.start))
    )
      return;
    const { start, end } = lastVisited.span;
    const gap = span(prose.text[start - 1] === ' ' ? start - 1 : start, end);
    report({
      span: lastVisited.span,
      message: isNever
        ? 'The journal’s style sheet wants no last visits: leave it out.'
        : 'The page bears a date, so the last visit need not be given: leave it out.',
      fixes: mayRemove(prose, gap) ? perhaps('Leave it out', remove(gap)) : [],
    });
  }),
};
