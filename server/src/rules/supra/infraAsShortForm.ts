import type { Rule } from '../rule';
import { LEE, article } from '../examples';
import { faultOf } from '../placing';
import { indigo } from '../sources';
import { crossProblems } from './found';

export const infraAsShortForm: Rule = {
  id: 'infra-as-short-form',
  family: 'supra',
  concern: 'form',
  scope: 'document',
  severity: 'info',
  fix: 'none',
  source: indigo('R6.1', '3.5'),
  title: 'Infra in place of a first citation',
  description:
    'A work is cited in full where it comes first, not announced by infra. “See infra note 40” as a mere ' +
    'cross-reference is right.',
  right: [article('See infra note 2.', `${LEE}.`)],
  wrong: [article('Lee, «infra» note 2, at 1180.', `${LEE}.`)],
  check(context) {
    for (const { occurrence, cross } of crossProblems(context, 'infra-as-short-form')) {
      if (cross.key === null) continue;
      context.report(
        faultOf(
          context,
          occurrence,
          cross.word.span,
          '“Infra” cannot stand in for a first citation: cite the work in full here.',
        ),
      );
    }
  },
};
