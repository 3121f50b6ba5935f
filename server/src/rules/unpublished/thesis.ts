import { span } from '../../text/span';
import type { Rule } from '../rule';
import { ofCitations } from '../citations';
import { article } from '../examples';
import { perhapsIn } from '../proseEdits';
import { integrity } from '../sources';

const PAPER = 'Ann Lee, Paper Trails';

export const thesisForm: Rule = {
  id: 'thesis-form',
  family: 'unpublished',
  concern: 'form',
  severity: 'hint',
  fix: 'suggestion',
  source: integrity('17.2.2'),
  title: 'How a thesis is named',
  description:
    'The degree is written with its periods, and of a doctor’s work it is said “dissertation”: (Ph.D. dissertation, Yale Univ. ' +
    '2010). A master’s or bachelor’s thesis keeps its word.',
  presets: { editor: 'info', strict: 'info', student: 'info' },
  right: [
    article(`${PAPER} (Ph.D. dissertation, Yale Univ. 2010) (on file with author).`),
    article(`${PAPER} (M.A. thesis, Yale Univ. 2010) (on file with author).`),
  ],
  wrong: [
    article(`${PAPER} («PhD thesis», Yale Univ. 2010).`),
    article(`${PAPER} (unpublished «Ph.D. thesis», Yale Univ. 2010).`),
  ],
  ...ofCitations(['unpublished'], ({ span: { start, end }, title }, { prose, report }) => {
    const from = title?.span.end ?? start;
    const found = /(?:Ph\.D\.|Ph\.?D|Ph\. D\.|doctoral)\s(?:thesis|dissertation)/i.exec(
      prose.text.slice(from, Math.min(end, from + LONGEST)),
    );
    if (found === null || found[0] === 'Ph.D. dissertation' || /^doctoral dissertation$/i.test(found[0])) return;
    const where = span(from + found.index, from + found.index + found[0].length);
    report({
      span: where,
      message: 'A doctor’s thesis is named with its degree: write “Ph.D. dissertation”.',
      fixes: perhapsIn(prose, 'Write “Ph.D. dissertation”', where, 'Ph.D. dissertation'),
    });
  }),
};

const LONGEST = 100;
