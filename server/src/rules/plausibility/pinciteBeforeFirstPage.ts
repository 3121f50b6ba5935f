import type { Citation, Field, Pinpoint } from '../../citation/citation';
import { isNeutralCase } from '../cases/reporterSpelling';
import { ofCitations } from '../citations';
import { LEE, article } from '../examples';
import type { PassageFault, Rule } from '../rule';
import { indigo } from '../sources';
import { pageDoubt } from './firstPage';
import { placesOf } from './numbers';

export const pinciteBeforeFirstPage: Rule = {
  id: 'pincite-before-first-page',
  family: 'plausibility',
  concern: 'fact',
  severity: 'warning',
  fix: 'none',
  source: indigo('R11.7', '3.2'),
  title: 'A pinpoint before the first page',
  description:
    'The page pointed to lies before the page on which the work begins, so it is not in the work: one of the two numbers ' +
    'is mistyped, or a range lost digits. A page that lies hundreds of pages behind the beginning of a case or an article ' +
    'is pointed out as a hint. Check both pages.',
  right: [article(`${LEE}.`, 'Doe v. Poe, 410 U.S. 113, 113–14 (1973).')],
  wrong: [
    article('Doe v. Poe, 410 U.S. 113, «12» (1973).'),
    article('Ann Lee, Paper Trails, 90 N.Y.U. L. Rev. 1160, «1145–46» (2015).'),
    article('Doe v. Poe, 410 U.S. 113, «1120» (1973).'),
  ],
  ...ofCitations(['case', 'article', 'sessionLaw', 'register'], (citation, { prose: { text }, report }) => {
    for (const { page, pinpoint, bounded } of pagesOf(citation)) {
      const fault = pageFault(page, pinpoint, bounded);
      if (fault !== null && !runsOn(text, fault.span.end)) report(fault);
    }
  }),
};

interface Pages {
  readonly page: Field | null;
  readonly pinpoint: Pinpoint | null;
  /** Whether works of its kind have an end in sight: an act or a rule may have a thousand pages. */
  readonly bounded: boolean;
}

/** First pages and the pinpoints into what begins there. */
function pagesOf(citation: Citation): readonly Pages[] {
  switch (citation.kind) {
    case 'case':
      if (isNeutralCase(citation)) return [];
      return citation.places.map(({ page, pinpoint }, index) => ({
        page,
        pinpoint: pinpoint ?? (index === 0 && citation.places.length === 1 ? citation.pinpoint : null),
        bounded: true,
      }));
    case 'article':
      return [{ page: citation.page, pinpoint: citation.pinpoint, bounded: true }];
    case 'sessionLaw':
    case 'register':
      return placesOf(citation).map(({ page, pinpoint }) => ({ page, pinpoint, bounded: false }));
    default:
      return [];
  }
}

function pageFault(page: Field | null, pinpoint: Pinpoint | null, bounded: boolean): PassageFault | null {
  const found = pageDoubt(page, pinpoint);
  if (found === null || pinpoint === null) return null;
  if (found.doubt === 'before')
    return {
      span: pinpoint.span,
      message: `The work begins at page ${found.first}, and page ${found.page} lies before it. Check both pages.`,
    };
  if (!bounded) return null;
  return {
    span: pinpoint.span,
    message: `Page ${found.page} lies ${found.page - found.first} pages behind the first. Check both pages.`,
    severity: 'hint',
  };
}

/** Capital letters right behind: the number may be the volume of a work that was not read. */
const runsOn = (text: string, end: number): boolean => /^\s{1,2}\p{Lu}/u.test(text.slice(end, end + 4));
