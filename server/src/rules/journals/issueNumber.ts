import { span } from '../../text/span';
import type { Rule } from '../rule';
import { ofCitations } from '../citations';
import { perhaps, remove } from '../edits';
import { article } from '../examples';
import { mayRemove } from '../proseEdits';
import { indigo } from '../sources';

const TITLE = 'Ann Lee, Paper Trails,';
const PLACE = 'N.Y.U. L. Rev. 1160, 1175 (2015)';

export const journalIssueNumber: Rule = {
  id: 'journal-issue-number',
  family: 'journals',
  concern: 'form',
  severity: 'warning',
  fix: 'suggestion',
  source: indigo('R30.1.1', '16.4'),
  title: 'The number of an issue behind the volume',
  description:
    'A journal whose pages run through the whole volume is cited by volume and page alone: 90 N.Y.U. L. Rev. 1160. One ' +
    'that begins each issue with page 1 is cited by its date, as a magazine is.',
  right: [article(`${TITLE} 90 ${PLACE}.`)],
  wrong: [
    article(`${TITLE} 90«(4)» ${PLACE}.`),
    article(`${TITLE} 90«, no. 4,» ${PLACE}.`),
    article(`${TITLE} 90«:4» ${PLACE}.`),
  ],
  ...ofCitations(['article'], ({ volume: { text, span: where } }, { prose, report }) => {
    const digits = /^\d+/.exec(text)?.[0].length ?? 0;
    const start = where.start + digits;
    const found = /^(?::\d+|\(\d+\)|,\s+no\.\s*\d+,?)/.exec(prose.text.slice(start, start + LONGEST));
    if (digits === 0 || found === null) return;
    const issue = span(start, start + found[0].length);
    report({
      span: issue,
      message: 'The volume is enough where a journal counts its pages through: leave out the number of the issue.',
      fixes: mayRemove(prose, issue) ? perhaps('Leave out the issue', remove(issue)) : [],
    });
  }),
};

const LONGEST = 20;
