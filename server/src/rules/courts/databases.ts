/** Cases that are in a database: where in it, and which page is pointed to. */
import { reportersNamed } from '../../tables/reporters';
import type { CaseCitation, Field, Pinpoint, ShortCaseCitation } from '../../citation/citation';

interface InDatabase {
  /** `WL`, `U.S. Dist. LEXIS`, as written. */
  readonly name: Field;
  readonly number: Field | null;
  readonly pinpoint: Pinpoint | null;
}

export const isDatabase = (standard: string): boolean =>
  reportersNamed(standard).some(({ kind }) => kind === 'database');

/** The places of a case in databases, the main one first. */
export function* databasesOf(citation: CaseCitation | ShortCaseCitation): Iterable<InDatabase> {
  const { places, pinpoint } = citation;
  if (citation.kind === 'case' && citation.database !== null) {
    const { name, number } = citation.database;
    yield {
      name,
      number,
      pinpoint: places.length === 0 || isBehind(pinpoint, number, places[0]?.volume) ? pinpoint : null,
    };
  }
  for (const { reporter, page, pinpoint: pin } of places) {
    if (isDatabase(reporter.standard)) yield { name: reporter, number: page, pinpoint: pin };
  }
}

/** Whether a pinpoint stands between the number in the database and the next place. */
const isBehind = (pinpoint: Pinpoint | null, number: Field, next: Field | undefined): boolean =>
  pinpoint !== null &&
  pinpoint.span.start >= number.span.end &&
  (next === undefined || pinpoint.span.end <= next.span.start);
