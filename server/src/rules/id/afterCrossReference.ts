import type { Rule } from '../rule';
import { LEE, ROE, article } from '../examples';
import { indigo } from '../sources';
import { noteBefore } from './noteBefore';
import { idProblems, orphaned } from './found';

export const idAfterCrossReference: Rule = {
  id: 'id-after-cross-reference',
  family: 'id',
  concern: 'reference',
  scope: 'document',
  severity: 'warning',
  fix: 'suggestion',
  source: indigo('R29.1', '3.5, 4.1'),
  title: 'Id. after a note that only refers to another',
  description:
    'The note before sends the reader elsewhere (See supra note 1) and cites no work itself, so Id. has nothing to ' +
    'refer to. Name the work again. Id. may follow a short form such as Lee, supra note 1.',
  right: [article(`${LEE}.`, `${ROE}.`, 'Lee, supra note 1.', 'Id. at 1180.')],
  wrong: [article(`${LEE}.`, `${ROE}.`, 'See supra note 1.', '«Id.» at 1180.')],
  check(context) {
    for (const found of idProblems(context, 'id-after-cross-reference')) {
      const note = noteBefore(context, found.occurrence);
      const perhaps = `${note} seems to refer only to another note`;
      context.report(orphaned(context, found, { why: `${note} only refers to another note`, perhaps }));
    }
  },
};
