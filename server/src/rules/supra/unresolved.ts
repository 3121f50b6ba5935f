import type { Rule } from '../rule';
import { perhaps, replace } from '../edits';
import { LEE, ROE, article } from '../examples';
import { faultOf, sourceOf } from '../placing';
import { indigo } from '../sources';
import { either, quoted, shortened, whereCited, workName } from '../wording';
import { supraProblems } from './found';

export const supraUnresolved: Rule = {
  id: 'supra-unresolved',
  family: 'supra',
  concern: 'reference',
  scope: 'document',
  severity: 'error',
  fix: 'suggestion',
  source: indigo('R29.2', '4.2(a)'),
  title: 'A supra to a work that is cited nowhere',
  description:
    'No earlier citation goes by this name. Either the name is misspelled, or the full citation was deleted or never ' +
    'written. Works with a similar name are offered.',
  right: [article(`${LEE}.`, `${ROE}.`, 'Lee, supra note 1, at 1180.')],
  wrong: [article(`${LEE}.`, `${ROE}.`, '«Smith», supra note 1, at 1180.')],
  check(context) {
    const { manuscript, resolution } = context;
    for (const { occurrence, problem, supra } of supraProblems(context, 'supra-unresolved')) {
      const similar = problem.similar.flatMap((id) => resolution.authorities[id] ?? []);
      const meant = similar.map((work) => `${workName(work)} (${whereCited(manuscript, resolution, work)})`);
      const nobody = problem.doubtful ? 'No work cited before seems to go by' : 'No work cited before goes by';
      const message =
        `${nobody} ${quoted(shortened(supra.key.text))}` +
        (meant.length === 0 ? ': check the name, or cite the work in full.' : `: did you mean ${either(meant)}?`);
      context.report(
        faultOf(context, occurrence, supra.key.span, message, {
          ...(problem.doubtful ? { severity: 'hint' } : {}),
          fixes: [...new Set(similar.map((work) => work.shortName))].flatMap((name) =>
            perhaps(`Write “${name}”`, replace(sourceOf(context, occurrence, supra.key.span), name)),
          ),
        }),
      );
    }
  },
};
