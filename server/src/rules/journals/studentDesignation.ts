import { span } from '../../text/span';
import type { Rule } from '../rule';
import { ofCitations } from '../citations';
import { article } from '../examples';
import { indigo } from '../sources';

const PLACE = 'Paper Trails, 90 N.Y.U. L. Rev. 1160, 1175 (2015)';

export const studentDesignation: Rule = {
  id: 'student-designation',
  family: 'journals',
  concern: 'form',
  severity: 'hint',
  fix: 'none',
  source: indigo('R30.1.3', '16.7.1'),
  title: 'How a student’s note is marked as one',
  description:
    'The kind of a student’s piece stands between author and title as the journal prints it: Jane Doe, Note, Title. It has ' +
    'no parentheses, and nothing is added to it.',
  right: [article(`Ann Lee, Note, ${PLACE}.`), article(`Ann Lee, Comment, ${PLACE}.`)],
  wrong: [article(`Ann Lee «(Note)», ${PLACE}.`), article(`Ann Lee, «Student Note», ${PLACE}.`)],
  ...ofCitations(['article'], ({ title, designation }, { report }) => {
    if (designation !== null && /^student (?:note|comment)$/i.test(designation.text)) {
      const kind = designation.text.slice('student '.length);
      report({ span: designation.span, message: `The kind of a student’s piece stands alone: write “${kind}”.` });
    }
    // With the parentheses in it, the author’s name is taken for the beginning of the title.
    const found = title === null ? null : /^[^,(]{3,60}(\((Note|Comment|Student Note|Recent Case)\)),/.exec(title.text);
    if (title === null || found === null) return;
    const [, whole = '', kind = ''] = found;
    const start = title.span.start + found[0].length - whole.length - 1;
    report({
      span: span(start, start + whole.length),
      message: `The kind of a student’s piece stands between commas: write “, ${kind}”.`,
    });
  }),
};
