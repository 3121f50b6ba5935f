/** Pinpoints and the first pages of what they point into. */
import type { Field, Pinpoint } from '../../citation/citation';
import { plainNumber } from './numbers';

/** No decision and no article is so long. */
const FAR = 500;

export type PageDoubt = 'before' | 'far';

/** What is odd about a pinpoint of pages in a work that begins at a page; null where nothing is, or it is not sure. */
export function pageDoubt(
  first: Field | null,
  pinpoint: Pinpoint | null,
): { readonly doubt: PageDoubt; readonly page: number; readonly first: number } | null {
  const begins = plainNumber(first);
  if (begins === null || pinpoint?.kind !== 'page') return null;
  for (const { first: page } of pinpoint.numbers) {
    if (page < begins) return { doubt: 'before', page, first: begins };
    if (page > begins + FAR) return { doubt: 'far', page, first: begins };
  }
  return null;
}
