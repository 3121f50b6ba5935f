import type { Rule } from '../rule';
import { LEE, article } from '../examples';
import { indigo } from '../sources';
import { idProblems, orphaned } from './found';

export const idNoAntecedent: Rule = {
  id: 'id-no-antecedent',
  family: 'id',
  concern: 'reference',
  scope: 'document',
  dresses: ['law-review', 'court'],
  severity: 'error',
  fix: 'suggestion',
  source: indigo('R6.2.2', '4.1'),
  title: 'Id. with nothing before it',
  description:
    'Id. means the work cited just before: in the same note, or as the only one in the note before. Here there is ' +
    'none. Cite the work by its short form, or in full.',
  right: [article(`${LEE}.`, 'Id. at 1180.')],
  wrong: [article('«Id.» at 1180.', `${LEE}.`)],
  check(context) {
    for (const found of idProblems(context, 'id-no-antecedent')) {
      context.report(
        orphaned(context, found, {
          why: 'Nothing is cited before',
          perhaps: 'Nothing seems to be cited before',
        }),
      );
    }
  },
};
