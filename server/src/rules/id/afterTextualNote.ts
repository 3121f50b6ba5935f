import type { Rule } from '../rule';
import { LEE, article } from '../examples';
import { indigo } from '../sources';
import { noteBefore } from './noteBefore';
import { idProblems, orphaned } from './found';

export const idAfterTextualNote: Rule = {
  id: 'id-after-textual-note',
  family: 'id',
  concern: 'reference',
  scope: 'document',
  dresses: ['law-review', 'court'],
  severity: 'error',
  fix: 'suggestion',
  source: indigo('R6.2.2', '4.1'),
  title: 'Id. after a note that cites nothing',
  description:
    'The note before only explains, so Id. has no work to refer to: it does not reach over a note. Cite the work by ' +
    'its short form.',
  right: [article(`${LEE}.`, 'Not all agree.', 'Lee, supra note 1, at 1180.')],
  wrong: [article(`${LEE}.`, 'Not all agree.', '«Id.» at 1180.')],
  check(context) {
    for (const found of idProblems(context, 'id-after-textual-note')) {
      const note = noteBefore(context, found.occurrence);
      const perhaps = `${note} does not seem to cite a work`;
      context.report(orphaned(context, found, { why: `${note} cites nothing`, perhaps }));
    }
  },
};
