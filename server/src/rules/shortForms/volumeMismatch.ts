import type { Rule } from '../rule';
import { replace } from '../edits';
import { DOE, article, mended } from '../examples';
import { citedInFull, faultOf, sourceOf } from '../placing';
import { indigo } from '../sources';
import { shortened, whereCited, workName } from '../wording';
import { shortCaseProblems } from './found';

export const shortCaseVolumeMismatch: Rule = {
  id: 'short-case-volume-mismatch',
  family: 'shortForms',
  concern: 'reference',
  scope: 'document',
  severity: 'error',
  fix: 'safe',
  source: indigo('R15.2.2', '10.9(a)'),
  title: 'A short form with another volume than the full citation',
  description:
    'The name is that of a case cited before, but its volume or reporter is another. Usually two digits changed places.',
  right: [article(`${DOE}.`, 'Doe, 410 U.S. at 121.')],
  wrong: [mended([`${DOE}.`, 'Doe, «401» U.S. at 121.'], [`${DOE}.`, 'Doe, 410 U.S. at 121.'])],
  check(context) {
    const { manuscript, resolution } = context;
    for (const { occurrence, problem, short } of shortCaseProblems(context, 'short-case-volume-mismatch')) {
      const work = resolution.authorities[problem.right];
      const full = resolution.occurrences[work?.full ?? -1]?.citation;
      const place = short.places[0];
      const right = full?.kind === 'case' ? full.places[0] : undefined;
      if (work === undefined || place === undefined || right === undefined) continue;
      const sameReporter = place.reporter.standard === right.reporter.standard;
      const wrong = sameReporter ? place.volume.span : { start: place.volume.span.start, end: place.reporter.span.end };
      const newText = sameReporter ? right.volume.text : `${right.volume.text} ${right.reporter.standard}`;
      const message =
        `${workName(work)} is in ${right.volume.text} ${right.reporter.standard} ` +
        `(cited ${whereCited(manuscript, resolution, work)}), ` +
        `not in ${shortened(`${place.volume.text} ${place.reporter.text}`)}: write “${newText}”.`;
      context.report(
        faultOf(context, occurrence, wrong, message, {
          related: citedInFull(context, work),
          ...(problem.doubtful
            ? { severity: 'hint' }
            : {
                fixes: [
                  {
                    title: `Write “${newText}”`,
                    safe: sameReporter && isSlip(place.volume.text, right.volume.text),
                    edits: [replace(sourceOf(context, occurrence, wrong), newText)],
                  },
                ],
              }),
        }),
      );
    }
  },
};

/** Digits in another order, or one of them changed, left out or put in: any other volume may be another case of the name. */
function isSlip(written: string, right: string): boolean {
  const sorted = (digits: string): string => [...digits].sort().join('');
  if (sorted(written) === sorted(right)) return true;
  const [short, long] = written.length <= right.length ? [written, right] : [right, written];
  let same = 0;
  while (same < short.length && short.charAt(same) === long.charAt(same)) same += 1;
  return short.slice(short.length === long.length ? same + 1 : same) === long.slice(same + 1);
}
