import type { Rule } from '../rule';
import { lines } from '../examples';
import { faultOf } from '../placing';
import { indigo } from '../sources';
import { crossProblems } from './found';

export const crossReferenceNoCall: Rule = {
  id: 'cross-reference-no-call',
  family: 'supra',
  concern: 'reference',
  scope: 'document',
  severity: 'warning',
  fix: 'none',
  source: indigo('R6.2.3', '3.5'),
  title: 'Text accompanying a note that is never called',
  description:
    '“Text accompanying note 4” is the text at which note 4 is called. Here nothing calls that note, so there is no such text.',
  right: [lines('One.[1] Two.[2]', '', '[1] Yes.', '', '[2] See supra text accompanying note 1.')],
  wrong: [
    {
      ...lines(
        'One. Two.[2] Three.[3]',
        '',
        '[1] Yes.',
        '',
        '[2] No.',
        '',
        '[3] See supra text accompanying note «1».',
      ),
      options: { rules: { 'note-body-without-call': 'off' } },
    },
  ],
  check(context) {
    for (const { occurrence, problem, cross } of crossProblems(context, 'cross-reference-no-call')) {
      const item = cross.items[problem.item];
      if (item === undefined) continue;
      const message = `Nothing in the text calls note ${item.first}, so no text accompanies it: check the number.`;
      context.report(faultOf(context, occurrence, item.span, message, problem.doubtful ? { severity: 'hint' } : {}));
    }
  },
};
