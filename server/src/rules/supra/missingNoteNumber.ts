import type { Rule } from '../rule';
import { LEE, ROE, article, mended } from '../examples';
import { citedInFull, faultOf } from '../placing';
import { indigo } from '../sources';
import { noteName, quoted, shortened } from '../wording';
import { candidateFixes, numberFix, numberOf, supraProblems } from './found';

export const supraMissingNoteNumber: Rule = {
  id: 'supra-missing-note-number',
  family: 'supra',
  concern: 'form',
  scope: 'document',
  dresses: ['law-review'],
  severity: 'warning',
  fix: 'safe',
  source: indigo('R6.2.3', '4.2(a)'),
  title: 'A supra without the number of its note',
  description:
    'In a footnoted work supra gives the number of the note that cites the work in full. Without one it is right where ' +
    'the full citation stands in the same note, and in court documents.',
  right: [
    article(`${LEE}. But see Lee, supra, at 1180.`),
    article(`${LEE}.`, `${ROE}.`, 'Lee, supra note 1, at 1180.'),
  ],
  wrong: [
    mended([`${LEE}.`, `${ROE}.`, 'Lee, «supra», at 1180.'], [`${LEE}.`, `${ROE}.`, 'Lee, supra note 1, at 1180.']),
  ],
  check(context) {
    const { manuscript, resolution } = context;
    for (const found of supraProblems(context, 'supra-missing-note-number')) {
      const { occurrence, problem, supra } = found;
      const work = resolution.authorities[problem.candidates[0] ?? -1];
      const name = quoted(shortened(supra.key.text));
      const right = numberOf(context, problem.right);
      const message =
        problem.right === null || right === null
          ? `Add the number of the note that cites ${name} in full.`
          : problem.doubtful
            ? `${name} is cited in full in ${noteName(manuscript, problem.right, occurrence)}: add its number.`
            : `${name} is cited in full in ${noteName(manuscript, problem.right)}: write “supra note ${right}”.`;
      context.report(
        faultOf(context, occurrence, supra.word.span, message, {
          ...(problem.doubtful ? { severity: 'hint' } : {}),
          fixes: problem.doubtful
            ? []
            : problem.right === null
              ? candidateFixes(context, found, problem.candidates)
              : numberFix(context, found, problem.right, true),
          related: work === undefined ? [] : citedInFull(context, work),
        }),
      );
    }
  },
};
