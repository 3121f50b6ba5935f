/** Which of an author's works a page may be of: what else cannot tell them apart, their first pages may. */
import type { FullCitation, Pinpoint } from '../citation/citation';
import type { Work } from './works';

/** Hardly an article of a journal has more pages. */
const longest = 250;

/** In: works that a short form may mean, and its pinpoint. Out: the only one of them that can have that page, or null. */
export function onlyWithPage(works: readonly Work[], pinpoint: Pinpoint | null): Work | null {
  const page = pageOf(pinpoint);
  if (page === null) return null;
  const [work, ...others] = works.filter((each) => mayHave(each.citation, page));
  return others.length > 0 ? null : (work ?? null);
}

/** Whether a work is printed on pages among which a pinpoint's is not. */
export function lacksPage(work: Work, pinpoint: Pinpoint | null): boolean {
  const page = pageOf(pinpoint);
  return page !== null && !mayHave(work.citation, page);
}

const pageOf = (pinpoint: Pinpoint | null): number | null =>
  pinpoint?.kind === 'page' ? (pinpoint.numbers[0]?.first ?? null) : null;

/** Of books, pages on line and all that does not say where it begins, any page. */
function mayHave(citation: FullCitation, page: number): boolean {
  if (citation.kind !== 'article' || citation.page === null || !/^\d{1,5}$/.test(citation.page.text)) return true;
  const first = Number(citation.page.text);
  return first <= page && page <= first + longest;
}
