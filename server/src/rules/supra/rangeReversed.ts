import type { Rule } from '../rule';
import { LEE, ROE, article } from '../examples';
import { faultOf } from '../placing';
import { indigo } from '../sources';
import { crossProblems } from './found';

export const supraRangeReversed: Rule = {
  id: 'supra-range-reversed',
  family: 'supra',
  concern: 'reference',
  scope: 'document',
  severity: 'error',
  fix: 'none',
  source: indigo('R5.1.2', '3.5'),
  title: 'A range of notes that runs backward',
  description: 'A range gives the lower number first. Dropped digits are understood: 201–02 means 201 to 202.',
  right: [article(`${LEE}.`, `${ROE}.`, 'See supra notes 1–2.')],
  wrong: [article(`${LEE}.`, `${ROE}.`, 'See supra notes «2–1».')],
  check(context) {
    for (const { occurrence, problem, cross } of crossProblems(context, 'supra-range-reversed')) {
      const item = cross.items[problem.item];
      if (item === undefined) continue;
      const order = item.last === null ? '' : `: write “${item.last}–${item.first}”`;
      context.report(
        faultOf(context, occurrence, item.span, `A range gives the lower number first${order}.`, {
          ...(problem.doubtful ? { severity: 'hint' } : {}),
        }),
      );
    }
  },
};
