import type { Rule } from '../rule';
import { LEE, ROE, article } from '../examples';
import { occurrencesOf } from '../occurrences';
import { faultOf } from '../placing';
import { indigo } from '../sources';
import { noteName, quoted, shortened } from '../wording';
import { candidateFixes, numberFix, numberSpan, supraProblems } from './found';

export const supraOpenNumber: Rule = {
  id: 'supra-open-number',
  family: 'supra',
  concern: 'reference',
  scope: 'document',
  severity: 'hint',
  presets: { final: 'error' },
  fix: 'suggestion',
  source: indigo('R6.2.3', '4.2(a)'),
  title: 'A note number is still open',
  description:
    'A blank, XX, TK or a question mark stands where a note number will be. Fine in a draft; the final preset makes it ' +
    'an error. “Fill note numbers” writes all that have one answer.',
  right: [article(`${LEE}.`, `${ROE}.`, 'Lee, supra note 1, at 1180.')],
  wrong: [article(`${LEE}.`, `${ROE}.`, 'Lee, supra note «__», at 1180.')],
  check(context) {
    for (const found of supraProblems(context, 'supra-open-number')) {
      const { occurrence, problem, supra } = found;
      const name = quoted(shortened(supra.key.text));
      const message =
        problem.right === null
          ? `The note number is still open: write that of the note that cites ${name} in full.`
          : `The note number is still open: ${name} is cited in full in ${noteName(context.manuscript, problem.right)}.`;
      context.report(
        faultOf(context, occurrence, numberSpan(supra), message, {
          fixes: problem.doubtful
            ? []
            : problem.right === null
              ? candidateFixes(context, found, problem.candidates)
              : numberFix(context, found, problem.right, false),
        }),
      );
    }
    for (const occurrence of occurrencesOf(context.resolution, 'crossReference')) {
      const { citation } = occurrence;
      if (!citation.open) continue;
      const where = citation.targetWord ?? citation.word;
      context.report(faultOf(context, occurrence, where.span, 'The note number is still open.'));
    }
  },
};
