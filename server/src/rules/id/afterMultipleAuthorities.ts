import type { DocumentContext, Fix, Rule } from '../rule';
import { DOE, LEE, ROE, article } from '../examples';
import { faultOf } from '../placing';
import { asShortForms } from '../references';
import { indigo } from '../sources';
import { either, quoted, workName } from '../wording';
import { idProblems } from './found';
import { noteBefore } from './noteBefore';

export const idAfterMultipleAuthorities: Rule = {
  id: 'id-after-multiple-authorities',
  family: 'id',
  concern: 'reference',
  scope: 'document',
  dresses: ['law-review', 'court'],
  severity: 'error',
  fix: 'suggestion',
  source: indigo('R15.3.3', '4.1'),
  title: 'Id. after a note that cites several works',
  description:
    'The note before cites two or more works, so the reader cannot know which one Id. means. Name it by its short ' +
    'form. Works in a “quoting” or “citing” parenthetical, the history of a case and parallel citations do not count, ' +
    'nor do several sections of one code where Id. names a section itself.',
  right: [
    article(`${DOE} (quoting ${ROE}).`, 'Id. at 121.'),
    article(`${LEE}; ${ROE}.`, 'Roe, supra note 1, at 7.'),
    article('42 U.S.C. § 1983; 42 U.S.C. § 1988.', 'Id. § 1985.'),
  ],
  wrong: [article(`${LEE}; ${ROE}.`, '«Id.» at 7.')],
  check(context) {
    const { authorities } = context.resolution;
    for (const { occurrence, problem, id, pin } of idProblems(context, 'id-after-multiple-authorities')) {
      const bySection = pin !== null && pin.startsWith('§');
      const meant = bySection ? problem.members.filter((member) => hasSections(context, member)) : problem.members;
      const fixes = asShortForms(context, occurrence, meant, pin);
      if (bySection && areOne(fixes)) continue;
      const names = problem.members.flatMap((member) => {
        const work = authorities[member];
        return work === undefined ? [] : [workName(work)];
      });
      const several = names.length < 2 ? 'more than one work' : either(names, 'and');
      const message = `${noteBefore(context, occurrence)} cites ${several}: name the one that ${quoted(id.word.text)} means.`;
      context.report(
        faultOf(context, occurrence, id.word.span, message, problem.doubtful ? { severity: 'hint' } : { fixes }),
      );
    }
  },
};

/** A section is one of a code, a book or a restatement, not of a case or an article. */
function hasSections({ resolution }: DocumentContext, authority: number): boolean {
  const kind = resolution.occurrences[resolution.authorities[authority]?.full ?? -1]?.citation.kind;
  return kind !== 'case' && kind !== 'article' && kind !== 'web' && kind !== 'periodical';
}

/** Whether whichever work is meant would be written the same: a section named by *Id.* itself leaves only the code open. */
const areOne = (fixes: readonly Fix[]): boolean =>
  fixes.length > 1 && new Set(fixes.map((fix) => fix.edits[0]?.newText)).size === 1;
