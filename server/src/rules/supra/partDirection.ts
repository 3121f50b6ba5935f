import type { Rule } from '../rule';
import { replace } from '../edits';
import { lines, mendedTo } from '../examples';
import { faultOf, sourceOf } from '../placing';
import { indigo } from '../sources';
import { crossProblems, otherDirection } from './found';

export const supraPartDirection: Rule = {
  id: 'supra-part-direction',
  family: 'supra',
  concern: 'reference',
  scope: 'document',
  severity: 'warning',
  fix: 'safe',
  source: indigo('R6.2.3', '3.5'),
  title: 'Supra and infra exchanged for a Part',
  description: 'Supra refers to a Part that stands before the call of the note, infra to one that stands after it.',
  right: [
    lines(
      'I. The Rule',
      '',
      'It is old.[1]',
      '',
      'II. The Exception',
      '',
      'Few remember.',
      '',
      '[1] See infra Part II.',
    ),
  ],
  wrong: [
    mendedTo(
      lines(
        'I. The Rule',
        '',
        'It is old.[1]',
        '',
        'II. The Exception',
        '',
        'Few remember.',
        '',
        '[1] See «supra» Part II.',
      ),
      'I. The Rule',
      '',
      'It is old.[1]',
      '',
      'II. The Exception',
      '',
      'Few remember.',
      '',
      '[1] See infra Part II.',
    ),
  ],
  check(context) {
    for (const { occurrence, problem, cross } of crossProblems(context, 'supra-part-direction')) {
      const right = otherDirection(cross);
      const { doubtful } = problem;
      const stands = right.toLowerCase() === 'infra' ? 'comes later' : 'comes earlier';
      const message = `${cross.targetWord?.text ?? 'Part'} ${cross.part?.text ?? ''} ${stands}: write “${right}”.`;
      context.report(
        faultOf(context, occurrence, cross.word.span, message, {
          ...(doubtful ? { severity: 'hint' } : {}),
          fixes: [
            {
              title: `Write “${right}”`,
              safe: !doubtful,
              edits: [replace(sourceOf(context, occurrence, cross.word.span), right)],
            },
          ],
        }),
      );
    }
  },
};
