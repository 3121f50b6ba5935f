import { span } from '../../text/span';
import type { Rule } from '../rule';
import { ofCitationsWith } from '../citations';
import { replace, safely } from '../edits';
import { article, mended } from '../examples';
import { indigo } from '../sources';

const REPORT = 'Comm. on Quills, The Use of Quills (2015)';

export const hereinafterBrackets: Rule = {
  id: 'hereinafter-brackets',
  family: 'supra',
  concern: 'form',
  severity: 'warning',
  fix: 'safe',
  source: indigo('R10.2', '4.2(b)'),
  title: 'Hereinafter in parentheses',
  description: 'A short name is defined in square brackets: [hereinafter Fact Sheet].',
  right: [article(`${REPORT} [hereinafter Quill Report].`, 'Nobody objected.', 'Quill Report, supra note 1, at 2.')],
  wrong: [
    mended(
      [`${REPORT} «(hereinafter Quill Report)».`, 'Nobody objected.', 'Quill Report, supra note 1, at 2.'],
      [`${REPORT} [hereinafter Quill Report].`, 'Nobody objected.', 'Quill Report, supra note 1, at 2.'],
    ),
  ],
  ...ofCitationsWith('hereinafter', (citation, { report }) => {
    const defined = citation.hereinafter;
    if (defined === null || defined.brackets !== 'round') return;
    const { start, end } = defined.span;
    report({
      span: defined.span,
      message: `A short name is defined in square brackets: write “[hereinafter ${defined.name.text}]”.`,
      fixes: safely('Write square brackets', replace(span(start, start + 1), '['), replace(span(end - 1, end), ']')),
    });
  }),
};
