import type { Rule } from '../rule';
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
  severity: 'error',
  fix: 'suggestion',
  source: indigo('R15.3.3', '4.1'),
  title: 'Id. after a note that cites several works',
  description:
    'The note before cites two or more works, so the reader cannot know which one Id. means. Name it by its short ' +
    'form. Works in a “quoting” or “citing” parenthetical, the history of a case and parallel citations do not count.',
  right: [article(`${DOE} (quoting ${ROE}).`, 'Id. at 121.'), article(`${LEE}; ${ROE}.`, 'Roe, supra note 1, at 7.')],
  wrong: [article(`${LEE}; ${ROE}.`, '«Id.» at 7.')],
  *check(context) {
    const { authorities } = context.resolution;
    for (const { occurrence, problem, id, pin } of idProblems(context, 'id-after-multiple-authorities')) {
      const names = problem.members.flatMap((member) => {
        const work = authorities[member];
        return work === undefined ? [] : [workName(work)];
      });
      const several = names.length < 2 ? 'more than one work' : either(names, 'and');
      const message = `${noteBefore(context, occurrence)} cites ${several}: name the one that ${quoted(id.word.text)} means.`;
      yield faultOf(
        context,
        occurrence,
        id.word.span,
        message,
        problem.doubtful ? { severity: 'hint' } : { fixes: asShortForms(context, occurrence, problem.members, pin) },
      );
    }
  },
};
