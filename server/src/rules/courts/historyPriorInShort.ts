import { ofCitations } from '../citations';
import { perhaps, remove } from '../edits';
import { DOE, article } from '../examples';
import type { Rule } from '../rule';
import { indigo } from '../sources';
import { span } from '../../text/span';

export const historyPriorInShort: Rule = {
  id: 'history-prior-in-short',
  family: 'courts',
  concern: 'form',
  severity: 'hint',
  fix: 'suggestion',
  source: indigo('R15.2.2', '10.9'),
  title: 'The history of a case behind a short form',
  description: 'What came before or after a decision is said once, with its full citation, and not with a short form.',
  right: [article(`${DOE}.`, 'Doe, 410 U.S. at 121.')],
  wrong: [article(`${DOE}.`, 'Doe, 410 U.S. at 121, «aff’g 450 F.2d 10 (2d Cir. 1971)».')],
  ...ofCitations(['shortCase'], ({ history }, { prose: { text }, report }) => {
    const [first] = history;
    const last = history.at(-1);
    if (first === undefined || last === undefined) return;
    const start = text.lastIndexOf(',', first.span.start);
    report({
      span: span(first.span.start, last.span.end),
      message: 'The history of a case stands with its full citation: leave it out here.',
      fixes: start < first.span.start - 3 ? [] : perhaps('Leave it out', remove(span(start, last.span.end))),
    });
  }),
};
