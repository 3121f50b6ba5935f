import type { DocumentContext, Fault, Rule } from '../rule';
import { LEE, ROE, article, mended } from '../examples';
import { citedInFull, faultOf } from '../placing';
import { indigo } from '../sources';
import { either, noteName, quoted, shortened, whereCited } from '../wording';
import { candidateFixes, numberFix, numberSpan, supraProblems, type FoundSupra } from './found';

export const supraWrongNote: Rule = {
  id: 'supra-wrong-note',
  family: 'supra',
  concern: 'reference',
  scope: 'document',
  severity: 'error',
  fix: 'safe',
  source: indigo('R29.2', '4.2(a)'),
  title: 'A supra names the wrong note',
  description:
    'The note that supra names does not cite this work: another does. The number was probably right before notes were ' +
    'added or moved. The fix is safe where one work alone answers to the name and the note named does not mention it.',
  right: [article(`${LEE}.`, `${ROE}.`, 'Lee, supra note 1, at 1180.')],
  wrong: [
    mended(
      [`${LEE}.`, `${ROE}.`, 'Lee, supra note «2», at 1180.'],
      [`${LEE}.`, `${ROE}.`, 'Lee, supra note 1, at 1180.'],
    ),
  ],
  check(context) {
    for (const found of supraProblems(context, 'supra-wrong-note')) context.report(fault(context, found));
  },
};

function fault(context: DocumentContext, found: FoundSupra<'supra-wrong-note'>): Fault {
  const { manuscript, resolution } = context;
  const { occurrence, problem, supra } = found;
  const name = quoted(shortened(supra.key.text));
  const named = supra.noteNumber === null ? 'the note it names' : `note ${supra.noteNumber}`;
  const [only, ...others] = problem.candidates.flatMap((id) => resolution.authorities[id] ?? []);
  const where = numberSpan(supra);
  if (problem.doubtful) {
    const message = `${name} does not seem to be cited in ${named}${only === undefined ? '' : `: it is cited in full ${whereCited(manuscript, resolution, only, occurrence)}`}.`;
    return faultOf(context, occurrence, where, message, { severity: 'hint' });
  }
  if (only !== undefined && others.length > 0) {
    const places = [only, ...others].map((work) => whereCited(manuscript, resolution, work, occurrence));
    const message = `${name} is not cited in ${named}: it may be the work cited ${either([...new Set(places)])}.`;
    return faultOf(context, occurrence, where, message, { fixes: candidateFixes(context, found, problem.candidates) });
  }
  const full = only === undefined ? undefined : resolution.occurrences[only.full];
  const home = problem.right ?? full?.note ?? null;
  const place = home === null ? 'elsewhere' : `in ${noteName(manuscript, home, occurrence)}`;
  const introduced = only?.hereinafter === null || only === undefined ? 'cited in full' : 'defined';
  return faultOf(context, occurrence, where, `${name} is ${introduced} ${place}, not in ${named}.`, {
    fixes: numberFix(context, found, problem.right, true),
    related: only === undefined ? [] : citedInFull(context, only),
  });
}
