import type { Rule } from '../rule';
import { LEE, article, mended } from '../examples';
import { citedInFull, faultOf } from '../placing';
import { indigo } from '../sources';
import { noteName, quoted, shortened } from '../wording';
import { numberFix, numberSpan, supraProblems } from './found';

export const supraNotToFullCite: Rule = {
  id: 'supra-not-to-full-cite',
  family: 'supra',
  concern: 'reference',
  scope: 'document',
  severity: 'warning',
  fix: 'safe',
  source: indigo('R6.2.3', '4.2(a)'),
  title: 'A supra to a note that cites the work only in short',
  description:
    'The note named cites the work by Id. or by another supra, so the reader is sent on once more. Name the note with ' +
    'the full citation.',
  right: [article(`${LEE}.`, 'Id. at 1180.', 'Not all agree.', 'Lee, supra note 1, at 1181.')],
  wrong: [
    mended(
      [`${LEE}.`, 'Id. at 1180.', 'Not all agree.', 'Lee, supra note «2», at 1181.'],
      [`${LEE}.`, 'Id. at 1180.', 'Not all agree.', 'Lee, supra note 1, at 1181.'],
    ),
  ],
  check(context) {
    const { manuscript, resolution } = context;
    for (const found of supraProblems(context, 'supra-not-to-full-cite')) {
      const { occurrence, problem, supra } = found;
      const work = resolution.authorities[problem.candidates[0] ?? -1];
      const home =
        problem.right === null ? 'in full elsewhere' : `in full in ${noteName(manuscript, problem.right, occurrence)}`;
      const message = `Note ${supra.number?.text ?? ''} cites ${quoted(shortened(supra.key.text))} only in a short form: the work is cited ${home}.`;
      context.report(
        faultOf(context, occurrence, numberSpan(supra), message, {
          ...(problem.doubtful ? { severity: 'hint' } : { fixes: numberFix(context, found, problem.right, true) }),
          related: work === undefined ? [] : citedInFull(context, work),
        }),
      );
    }
  },
};
