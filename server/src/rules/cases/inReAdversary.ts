import { span } from '../../text/span';
import { ofCitations } from '../citations';
import { perhaps, remove } from '../edits';
import { article } from '../examples';
import type { Rule } from '../rule';
import { indigo } from '../sources';
import { named } from './names';

const REST = '410 U.S. 113, 120 (1973)';

export const caseNameInReAdversary: Rule = {
  id: 'case-name-in-re-adversary',
  family: 'cases',
  concern: 'form',
  severity: 'info',
  fix: 'suggestion',
  source: indigo('R11.5.7', '10.2.1(b)'),
  title: 'In re before two parties',
  description:
    'Where the name has two parties, the procedural phrase in front is left out: Jones v. Smith, not In re Jones v. Smith. In bankruptcy ' +
    'it may stand behind, in parentheses.',
  right: [article(`Jones v. Smith, ${REST}.`, `In re Gault, ${REST}.`)],
  wrong: [article(`«In re» Jones v. Smith, ${REST}.`)],
  ...ofCitations(named, ({ name }, { report }) => {
    const party = name?.plaintiff ?? null;
    const phrase = party === null ? null : /^(?:In\s{1,2}re|Ex\s{1,2}parte|Matter\s{1,2}of)(\s{1,2})/i.exec(party.text);
    if (party === null || phrase === null || (name?.defendant ?? null) === null) return;
    const { start } = party.span;
    report({
      span: span(start, start + phrase[0].trimEnd().length),
      message: 'Before two parties the procedural phrase is left out.',
      fixes: perhaps('Leave it out', remove(span(start, start + phrase[0].length))),
    });
  }),
};
