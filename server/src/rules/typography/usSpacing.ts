import { span } from '../../text/span';
import type { Citation, Field } from '../../citation/citation';
import type { Rule } from '../rule';
import { ofCitations } from '../citations';
import { replace, safely } from '../edits';
import { article, mended } from '../examples';
import { indigo } from '../sources';
import { isOneStyle } from '../spelling';

export const usSpacing: Rule = {
  id: 'us-spacing',
  family: 'typography',
  concern: 'form',
  severity: 'warning',
  fix: 'safe',
  source: indigo('R7.2', '6.1(a)'),
  title: 'U.S. with a space, or without its periods',
  description:
    'In citations the United States are U.S., closed up and with periods: U.S. Const. art. I. Those of reporters and codes ' +
    'have rules of their own, and quotations are left alone.',
  right: [
    article('U.S. Const. art. I, § 8.', 'Extradition Treaty, U.S.-Mex., May 4, 1978, 31 U.S.T. 5059.'),
    article('The Court said that “U. S. Const. art. I is clear.”'),
  ],
  wrong: [
    mended(['«U. S.» Const. art. I, § 8.'], ['U.S. Const. art. I, § 8.']),
    mended(['«US» Const. amend. XIV.'], ['U.S. Const. amend. XIV.']),
    mended(
      ['Extradition Treaty, «US»-Mex., May 4, 1978, 31 U.S.T. 5059.'],
      ['Extradition Treaty, U.S.-Mex., May 4, 1978, 31 U.S.T. 5059.'],
    ),
  ],
  ...ofCitations(['constitution', 'treaty', 'rule'], (citation, { prose, report }) => {
    for (const field of namesIn(citation)) {
      const found = /^(?:U\.\s+S\.|U\.?S|US\.)(?=$|\s)/.exec(field.text);
      if (found === null) continue;
      const at = span(field.span.start, field.span.start + found[0].length);
      if (!isOneStyle(prose, at)) continue;
      report({
        span: at,
        message: 'The United States are closed up and have periods: write “U.S.”.',
        fixes: safely('Write “U.S.”', replace(at, 'U.S.')),
      });
    }
  }),
};

function namesIn(citation: Citation): readonly Field[] {
  if (citation.kind === 'constitution') return [citation.jurisdiction];
  if (citation.kind === 'rule') return [citation.code];
  return citation.kind === 'treaty' ? citation.parties : [];
}
