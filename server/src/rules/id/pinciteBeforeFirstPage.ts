import type { Occurrence } from '../../authority/authority';
import type { DocumentContext, Rule } from '../rule';
import { LEE, article } from '../examples';
import { faultOf } from '../placing';
import { indigo } from '../sources';
import { whereCited, workName } from '../wording';
import { idProblems } from './found';

export const idPinciteBeforeFirstPage: Rule = {
  id: 'id-pincite-before-first-page',
  family: 'id',
  concern: 'reference',
  scope: 'document',
  severity: 'warning',
  fix: 'none',
  source: indigo('R15.3.2', '3.2'),
  title: 'Id. points before the first page of the work',
  description:
    'The page lies before the one on which the work begins, so either the page is mistyped or Id. means another work ' +
    'than its author thought.',
  right: [article(`${LEE}.`, 'Id. at 1180.')],
  wrong: [article(`${LEE}.`, 'Id. at «12».')],
  check(context) {
    const { manuscript, resolution } = context;
    for (const { occurrence, problem, id } of idProblems(context, 'id-pincite-before-first-page')) {
      const link = resolution.links[occurrence.id];
      if (occurrence.note === null && !followsItsCase(context, occurrence)) continue;
      const work = link?.kind === 'reference' ? resolution.authorities[link.authority ?? -1] : undefined;
      const name =
        work === undefined ? 'The work' : `${workName(work)} (cited ${whereCited(manuscript, resolution, work)})`;
      context.report(
        faultOf(
          context,
          occurrence,
          (id.pinpoint ?? id.word).span,
          `${name} begins at page ${problem.firstPage}, so page ${problem.pin} is not in it: check the page, or name the work you mean.`,
        ),
      );
    }
  },
};

/** In running text Id. may mean a record or brief that was not read: only a full citation just before it is proof. */
function followsItsCase({ readings, resolution }: DocumentContext, { id, passage, segment }: Occurrence): boolean {
  const link = resolution.links[id];
  const before = resolution.occurrences[(link?.kind === 'reference' ? link.antecedent : null) ?? -1];
  if (before === undefined || before.passage !== passage || before.citation.kind !== 'case') return false;
  const between = readings[passage]?.segments.slice(before.segment, segment + 1) ?? [];
  return between.every(({ sure }) => sure);
}
