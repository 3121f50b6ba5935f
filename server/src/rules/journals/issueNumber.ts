import { span } from '../../text/span';
import type { ArticleCitation } from '../../citation/citation';
import { journalsNamed } from '../../tables/journals';
import type { Rule } from '../rule';
import { ofCitations } from '../citations';
import { perhaps, remove, safely } from '../edits';
import { article, mended } from '../examples';
import { mayRemove } from '../proseEdits';
import { indigo } from '../sources';

const TITLE = 'Ann Lee, Paper Trails,';
const PLACE = 'N.Y.U. L. Rev. 1160, 1175 (2015)';

export const journalIssueNumber: Rule = {
  id: 'journal-issue-number',
  family: 'journals',
  concern: 'form',
  severity: 'warning',
  fix: 'safe',
  source: indigo('R30.1.1', '16.4'),
  title: 'The number of an issue behind the volume',
  description:
    'A journal whose pages run through the whole volume is cited by volume and page alone: 90 N.Y.U. L. Rev. 1160. One ' +
    'that begins each issue with page 1 is cited by its date, as a magazine is.',
  right: [article(`${TITLE} 90 ${PLACE}.`)],
  wrong: [
    mended([`${TITLE} 90«(4)» ${PLACE}.`], [`${TITLE} 90 ${PLACE}.`]),
    article('Ann Lee, Paper Trails, 57«(4)» Am. Econ. Rev. 347, 354 (1967).'),
    article(`${TITLE} 90«, no. 4,» ${PLACE}.`),
    article(`${TITLE} 90«:4» ${PLACE}.`),
  ],
  ...ofCitations(['article'], ({ volume: { text, span: where }, journal }, { prose, report }) => {
    const digits = /^\d+/.exec(text)?.[0].length ?? 0;
    const start = where.start + digits;
    const found = /^(?::\d+|\(\d+\)|,\s+no\.\s*\d+,?)/.exec(prose.text.slice(start, start + LONGEST));
    if (digits === 0 || found === null) return;
    const issue = span(start, start + found[0].length);
    report({
      span: issue,
      message: 'The volume is enough where a journal counts its pages through: leave out the number of the issue.',
      fixes: mayRemove(prose, issue)
        ? (isLawReview(journal) ? safely : perhaps)('Leave out the issue', remove(issue))
        : [],
    });
  }),
};

const LONGEST = 20;

/** They all count their pages through the volume. */
const isLawReview = ({ standard }: ArticleCitation['journal']): boolean =>
  /\b(?:L\. Rev\.|L\.J\.)/.test(standard) && journalsNamed(standard).length > 0;
