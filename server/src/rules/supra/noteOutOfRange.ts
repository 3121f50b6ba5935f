import type { Rule } from '../rule';
import { LEE, article, mended } from '../examples';
import { faultOf } from '../placing';
import { isExcerpt } from '../notes/numbering';
import { indigo } from '../sources';
import { quoted, shortened, whereCited } from '../wording';
import { candidateFixes, crossProblems, numberFix, numberSpan, supraProblems } from './found';

export const supraNoteOutOfRange: Rule = {
  id: 'supra-note-out-of-range',
  family: 'supra',
  concern: 'reference',
  scope: 'document',
  severity: 'error',
  fix: 'safe',
  source: indigo('R6.2.3', '4.2, 3.5'),
  title: 'A reference to a note that does not exist',
  description:
    'The document has no note of this number. Where one work alone answers to the name, the fix writes the number of ' +
    'the note that cites it.',
  right: [article(`${LEE}.`, 'Not all agree.', 'Lee, supra note 1, at 1180.')],
  wrong: [
    mended(
      [`${LEE}.`, 'Not all agree.', 'Lee, supra note «99», at 1180.'],
      [`${LEE}.`, 'Not all agree.', 'Lee, supra note 1, at 1180.'],
    ),
    article(`${LEE}.`, 'Not all agree.', 'See supra note «99».'),
  ],
  check(context) {
    const { manuscript, resolution } = context;
    // The notes that an excerpt names stand in the whole.
    if (isExcerpt(manuscript)) return;
    for (const found of supraProblems(context, 'supra-note-out-of-range')) {
      const { occurrence, problem, supra } = found;
      const [only, ...others] = problem.candidates.flatMap((id) => resolution.authorities[id] ?? []);
      const cited =
        only === undefined || others.length > 0
          ? '.'
          : `: ${quoted(shortened(supra.key.text))} is cited in full ${whereCited(manuscript, resolution, only, occurrence)}.`;
      context.report(
        faultOf(context, occurrence, numberSpan(supra), `There is no note ${supra.number?.text ?? ''}${cited}`, {
          ...(problem.doubtful ? { severity: 'hint' } : {}),
          fixes: problem.doubtful
            ? []
            : problem.right === null
              ? candidateFixes(context, found, problem.candidates)
              : numberFix(context, found, problem.right, true),
        }),
      );
    }
    for (const { occurrence, problem, cross } of crossProblems(context, 'cross-reference-missing-note')) {
      const item = cross.items[problem.item];
      if (item === undefined) continue;
      const missing = item.last === null ? `note ${item.first}` : `notes ${item.first} to ${item.last}`;
      context.report(
        faultOf(context, occurrence, item.span, `The document has no ${missing}.`, {
          ...(problem.doubtful ? { severity: 'hint' } : {}),
        }),
      );
    }
  },
};
