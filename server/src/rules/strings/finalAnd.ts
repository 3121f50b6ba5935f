import { span } from '../../text/span';
import type { Rule } from '../rule';
import { isBlank } from '../characters';
import { remove, safely } from '../edits';
import { LEE, ROE, article, mended } from '../examples';
import { indigo } from '../sources';
import { citationSentences } from './joints';

export const stringFinalAnd: Rule = {
  id: 'string-final-and',
  family: 'strings',
  concern: 'form',
  scope: 'passage',
  marks: ['; and '],
  onlyWhereCited: true,
  severity: 'info',
  fix: 'safe',
  source: indigo('R3.2', '1.1'),
  title: 'And before the last source of a string',
  description: 'Semicolons alone join the sources of a citation sentence: Lee; Roe, not Lee; and Roe.',
  right: [
    article(`${LEE}; ${ROE}.`),
    article(`Compare ${LEE}; and Doe v. Poe, 410 U.S. 113, 120 (1973), with ${ROE}.`),
    article(`Scholars name ${LEE}; and they name ${ROE}.`),
  ],
  wrong: [mended([`${LEE}; «and» ${ROE}.`], [`${LEE}; ${ROE}.`])],
  check(context) {
    const { text } = context.prose;
    for (const { joints } of citationSentences(context)) {
      if (joints.some(({ citation: { signal } }) => signal?.name === 'compare' || signal?.name === 'contrast'))
        continue;
      for (const { between, mark } of joints) {
        if (mark !== '; and') continue;
        const and = between.start + text.slice(between.start, between.end).lastIndexOf('and');
        let end = and + 'and'.length;
        while (isBlank(text[end])) end += 1;
        context.report({
          span: span(and, and + 'and'.length),
          message: 'A semicolon is enough between the sources of a string: leave out “and”.',
          fixes: safely('Leave out “and”', remove(span(and, end))),
        });
      }
    }
  },
};
