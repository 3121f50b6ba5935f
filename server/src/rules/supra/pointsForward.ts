import type { Rule } from '../rule';
import { perhaps, replace } from '../edits';
import { LEE, ROE, article } from '../examples';
import { faultOf, sourceOf } from '../placing';
import { indigo } from '../sources';
import { quoted, shortened, whereCited } from '../wording';
import { crossProblems, numberSpan, otherDirection, supraProblems } from './found';

export const supraPointsForward: Rule = {
  id: 'supra-points-forward',
  family: 'supra',
  concern: 'reference',
  scope: 'document',
  severity: 'error',
  fix: 'suggestion',
  source: indigo('R6.2.3', '3.5'),
  title: 'A supra that points forward',
  description:
    'Supra means above: an earlier note. A cross-reference to a later one is infra. A work that is cited in full only ' +
    'later needs its full citation here, where it comes first.',
  right: [article('See infra note 2.', `${LEE}.`)],
  wrong: [article('See «supra» note 2.', `${LEE}.`), article(`${ROE}.`, 'Lee, supra note «3», at 1180.', `${LEE}.`)],
  check(context) {
    const { manuscript, resolution } = context;
    for (const { occurrence, problem, supra } of supraProblems(context, 'supra-points-forward')) {
      const work = resolution.authorities[problem.candidates[0] ?? -1];
      const name = quoted(shortened(supra.key.text));
      const message =
        work === undefined
          ? `Supra points back, but note ${supra.number?.text ?? ''} comes later: check the number.`
          : `${name} is first cited in full later, ${whereCited(manuscript, resolution, work)}: give the full citation here.`;
      context.report(
        faultOf(context, occurrence, numberSpan(supra), message, problem.doubtful ? { severity: 'hint' } : {}),
      );
    }
    for (const { occurrence, problem, cross } of crossProblems(context, 'supra-points-forward-note')) {
      const item = cross.items[problem.item];
      const infra = otherDirection(cross);
      const number = item === undefined ? 'The note' : `Note ${item.first}`;
      context.report(
        faultOf(context, occurrence, cross.word.span, `${number} comes later: write “${infra}”.`, {
          ...(problem.doubtful ? { severity: 'hint' } : {}),
          fixes: perhaps(`Write “${infra}”`, replace(sourceOf(context, occurrence, cross.word.span), infra)),
        }),
      );
    }
  },
};
