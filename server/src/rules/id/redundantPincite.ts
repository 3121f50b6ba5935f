import { span } from '../../text/span';
import type { Rule } from '../rule';
import { perhaps, remove } from '../edits';
import { LEE, article } from '../examples';
import { faultOf, sourceOf } from '../placing';
import { indigo } from '../sources';
import { idProblems } from './found';

export const idRedundantPincite: Rule = {
  id: 'id-redundant-pincite',
  family: 'id',
  concern: 'form',
  scope: 'document',
  severity: 'hint',
  offByDefault: true,
  presets: { student: 'hint', strict: 'hint' },
  fix: 'suggestion',
  source: indigo('R15.3.1', '4.1'),
  title: 'Id. repeats the page of the reference before',
  description:
    'A bare Id. means the same work at the same page, so the page need not be repeated. Some repeat it for clarity: off ' +
    'unless asked for, or in the student and strict presets.',
  right: [article(`${LEE}.`, 'Id.')],
  wrong: [article(`${LEE}.`, 'Id. at «1175».')],
  check(context) {
    for (const { occurrence, id } of idProblems(context, 'id-redundant-pincite')) {
      if (id.pinpoint === null) continue;
      const behind = span(id.word.span.end, id.pinpoint.span.end);
      context.report(
        faultOf(
          context,
          occurrence,
          id.pinpoint.span,
          'This page was cited just before: “Id.” alone already means it.',
          {
            fixes: perhaps('Leave out the page', remove(sourceOf(context, occurrence, behind))),
          },
        ),
      );
    }
  },
};
