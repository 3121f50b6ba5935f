import { span } from '../../text/span';
import type { Rule } from '../rule';
import { ofCitations } from '../citations';
import { article } from '../examples';
import { perhapsIn } from '../proseEdits';
import { indigo } from '../sources';
import { AUTHORED } from './authored';

const PAPER = 'Paper Trails, 90 N.Y.U. L. Rev. 1160, 1175 (2015)';

export const authorThreePlus: Rule = {
  id: 'author-three-plus',
  family: 'authors',
  concern: 'form',
  severity: 'hint',
  fix: 'suggestion',
  offByDefault: true,
  source: indigo('R28.2.2', '15.1(b)'),
  title: 'Three authors or more, all of them named',
  description:
    'Of three authors or more the first may stand for all: Ann Lee et al. Naming them all is right as well, and many ' +
    'journals want it, so this is off unless a journal wants the short way.',
  right: [article(`Ann Lee et al., ${PAPER}.`), article(`Ann Lee & Bo Roe, ${PAPER}.`)],
  wrong: [article(`Ann Lee«, Bo Roe & Cy Doe», ${PAPER}.`)],
  ...ofCitations(AUTHORED, ({ authors }, { prose, report }) => {
    const [first] = authors;
    const last = authors.at(-1);
    if (first === undefined || last === undefined || authors.length < 3 || last.span.end <= first.span.end) return;
    const others = span(first.span.end, last.span.end);
    report({
      span: others,
      message: `There are ${authors.length} authors: the first and “et al.” are enough.`,
      fixes: perhapsIn(prose, 'Write “et al.”', others, ' et al.'),
    });
  }),
};
