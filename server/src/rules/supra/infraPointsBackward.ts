import type { Rule } from '../rule';
import { perhaps, replace } from '../edits';
import { LEE, article } from '../examples';
import { faultOf, sourceOf } from '../placing';
import { indigo } from '../sources';
import { crossProblems, otherDirection } from './found';

export const infraPointsBackward: Rule = {
  id: 'infra-points-backward',
  family: 'supra',
  concern: 'reference',
  scope: 'document',
  severity: 'error',
  fix: 'suggestion',
  source: indigo('R6.2.3', '3.5'),
  title: 'An infra that points back',
  description: 'Infra means below: a later note. A cross-reference to an earlier one is supra.',
  right: [article(`${LEE}.`, 'See supra note 1.')],
  wrong: [article(`${LEE}.`, 'See «infra» note 1.')],
  check(context) {
    for (const { occurrence, problem, cross } of crossProblems(context, 'infra-points-backward')) {
      const item = cross.items[problem.item];
      const supra = otherDirection(cross);
      const number = item === undefined ? 'The note' : `Note ${item.first}`;
      context.report(
        faultOf(context, occurrence, cross.word.span, `${number} comes earlier: write “${supra}”.`, {
          ...(problem.doubtful ? { severity: 'hint' } : {}),
          fixes: perhaps(`Write “${supra}”`, replace(sourceOf(context, occurrence, cross.word.span), supra)),
        }),
      );
    }
  },
};
