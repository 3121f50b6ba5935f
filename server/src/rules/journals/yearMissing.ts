import type { ArticleCitation } from '../../citation/citation';
import type { Rule } from '../rule';
import { ofCitations } from '../citations';
import { article } from '../examples';
import { indigo } from '../sources';

const TITLE = 'Ann Lee, Paper Trails,';

export const journalYearMissing: Rule = {
  id: 'journal-year-missing',
  family: 'journals',
  concern: 'form',
  severity: 'warning',
  fix: 'none',
  source: indigo('R30.1.1', '16.4'),
  title: 'An article without its year',
  description:
    'A full citation of an article ends with its year in parentheses. Where the year is the volume, 2019 Wis. L. Rev. 12, ' +
    'it is there already. A later citation without a title is taken for a short one, and left alone.',
  right: [
    article(`${TITLE} 90 Yale L.J. 12, 14 (2015).`),
    article(`${TITLE} 2019 Wis. L. Rev. 12, 14.`),
    article(`${TITLE} 90 Yale L.J. 12, 14 (1998–99).`),
    article(`${TITLE} 90 Yale L.J. 12, 14 (forthcoming 2027).`),
  ],
  wrong: [article(`${TITLE} 90 Yale L.J. «12», 14.`), article(`${TITLE} 90 Yale L.J. «12» (arguing that ink is old).`)],
  ...ofCitations(['article'], (citation, { prose, outer, report }) => {
    const { date, page, title, volume, authors, span } = citation;
    if (date !== null || page === null || title === null || authors.length === 0 || outer !== null) return;
    if (volume.text.length >= 4 || isDatedElsewhere(citation)) return;
    // What stands in brackets behind may be a date that was not understood.
    if (/^\s*[([]/.test(prose.text.slice(span.end, span.end + 3))) return;
    report({ span: page.span, message: 'The year of the article is missing: add it in parentheses behind the page.' });
  }),
};

/** Parentheses with a year in them, or a citation of another printing. */
const isDatedElsewhere = ({ parentheticals, history, nested }: ArticleCitation): boolean =>
  history.length > 0 ||
  nested.some(({ kind }) => kind === 'book' || kind === 'chapter') ||
  parentheticals.some(({ text }) => /\d{4}|forthcoming/.test(text.slice(0, 40)));
