import { span } from '../../text/span';
import type { Rule } from '../rule';
import { isBlank } from '../characters';
import { perhaps, remove } from '../edits';
import { DOE, LEE, article } from '../examples';
import { integrity } from '../sources';

export const parenEmpty: Rule = {
  id: 'paren-empty',
  family: 'strings',
  concern: 'form',
  scope: 'passage',
  marks: ['()', '( )'],
  onlyWhereCited: true,
  severity: 'warning',
  fix: 'suggestion',
  source: integrity(),
  title: 'Empty parentheses',
  description:
    'Nothing stands between two parentheses: a year or an explanation was to come here, or they are left over.',
  right: [article(`${DOE}.`), article(`${LEE} calls print() twice, and main( ) never.`)],
  wrong: [article('Doe v. Poe, 410 U.S. 113, 120 (1973) «()».'), article(`${LEE} «( )»; ${DOE}.`)],
  check({ kind, prose: { text }, reading: { segments }, report }) {
    if (kind !== 'note') return;
    for (const { span: whole } of segments) {
      for (
        let open = text.indexOf('(', whole.start);
        open !== -1 && open < whole.end;
        open = text.indexOf('(', open + 1)
      ) {
        const close = text.charAt(open + 1) === ' ' ? open + 2 : open + 1;
        // `main()` is the name of a function.
        if (text.charAt(close) !== ')' || !isBlank(text[open - 1])) continue;
        let start = open;
        while (isBlank(text[start - 1])) start -= 1;
        report({
          span: span(open, close + 1),
          message: 'Nothing stands between these parentheses: fill them, or leave them out.',
          fixes: perhaps('Leave them out', remove(span(start, close + 1))),
        });
      }
    }
  },
};
