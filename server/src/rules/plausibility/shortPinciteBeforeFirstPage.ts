import type { Rule } from '../rule';
import { DOE, article } from '../examples';
import { citedInFull, faultOf } from '../placing';
import { resolvedShortCases } from '../shortForms/found';
import { indigo } from '../sources';
import { whereCited, workName } from '../wording';
import { pageDoubt } from './firstPage';

export const shortPinciteBeforeFirstPage: Rule = {
  id: 'short-case-pincite-before-first-page',
  family: 'plausibility',
  concern: 'fact',
  scope: 'document',
  severity: 'warning',
  fix: 'none',
  source: indigo('R15.2.2', '10.9(a)'),
  title: 'A short form that points before the first page of its case',
  description:
    'The page lies before the one on which the case begins, as its full citation says, so it is not in the case: the page ' +
    'is mistyped, or another case is meant. Check both pages.',
  right: [article(`${DOE}.`, 'Doe, 410 U.S. at 121.')],
  wrong: [article(`${DOE}.`, 'Doe, 410 U.S. at «12».')],
  check(context) {
    const { manuscript, resolution } = context;
    for (const { occurrence, short, work, full } of resolvedShortCases(context)) {
      for (const { volume, reporter, pinpoint } of short.places) {
        const place = full.places.find(
          (each) => each.reporter.standard === reporter.standard && each.volume.text === volume.text,
        );
        const found = pageDoubt(place?.page ?? null, pinpoint ?? (short.places.length === 1 ? short.pinpoint : null));
        const pages = pinpoint ?? short.pinpoint;
        if (found?.doubt !== 'before' || pages === null) continue;
        context.report(
          faultOf(
            context,
            occurrence,
            pages.span,
            `${workName(work)} (cited ${whereCited(manuscript, resolution, work)}) begins at page ${found.first}, ` +
              `and page ${found.page} lies before it. Check both pages.`,
            { related: citedInFull(context, work) },
          ),
        );
        break;
      }
    }
  },
};
