import type { Rule } from '../rule';
import { article } from '../examples';
import { faultOf } from '../placing';
import { indigo } from '../sources';
import { idProblems } from './found';

export const idDifferentTitle: Rule = {
  id: 'id-different-title',
  family: 'id',
  concern: 'reference',
  scope: 'document',
  dresses: ['law-review', 'court'],
  severity: 'error',
  fix: 'none',
  source: indigo('R22.2', '12.10'),
  title: 'Id. for a section of another code or title',
  description:
    'Id. § 12 means a section of the code and title cited before. A section of another title, or of another code, is ' +
    'cited in full, without Id.',
  right: [article('42 U.S.C. § 1983.', 'Id. § 1985.', '7 U.S.C. § 1.')],
  wrong: [article('42 U.S.C. § 1983.', '«Id.» 7 U.S.C. § 1.')],
  check(context) {
    for (const { occurrence, id } of idProblems(context, 'id-different-title')) {
      context.report(
        faultOf(
          context,
          occurrence,
          id.word.span,
          '“Id.” stays within the code and title cited just before: leave it out, and cite this section in full.',
        ),
      );
    }
  },
};
