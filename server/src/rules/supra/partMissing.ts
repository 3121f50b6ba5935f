import type { Rule } from '../rule';
import { lines } from '../examples';
import { faultOf } from '../placing';
import { indigo } from '../sources';
import { crossProblems } from './found';

export const supraPartMissing: Rule = {
  id: 'supra-part-missing',
  family: 'supra',
  concern: 'reference',
  scope: 'document',
  severity: 'warning',
  fix: 'none',
  source: indigo('R6.2.3', '3.5'),
  title: 'A reference to a Part that does not exist',
  description: 'No heading carries this number. Where no heading of the document is numbered, nothing is said.',
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
    lines(
      'I. The Rule',
      '',
      'It is old.[1]',
      '',
      'II. The Exception',
      '',
      'Few remember.',
      '',
      '[1] See infra Part «IV».',
    ),
  ],
  check(context) {
    for (const { occurrence, problem, cross } of crossProblems(context, 'supra-part-missing')) {
      const part = cross.part ?? cross.targetWord ?? cross.word;
      const word = cross.targetWord?.text ?? 'Part';
      context.report(
        faultOf(
          context,
          occurrence,
          part.span,
          `There is no ${word} ${cross.part?.text ?? ''}: no heading has this number.`,
          {
            ...(problem.doubtful ? { severity: 'hint' } : {}),
          },
        ),
      );
    }
  },
};
