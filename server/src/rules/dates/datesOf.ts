/** The dates of a citation: its own, that by which an act is named, and that of the last visit to its page. */
import type { Citation, CitedDate } from '../../citation/citation';

export function datesOf(citation: Citation): readonly CitedDate[] {
  const own = 'date' in citation ? citation.date : null;
  const enacted = citation.kind === 'sessionLaw' ? citation.enacted : null;
  const visited = 'online' in citation ? (citation.online.lastVisited?.date ?? null) : null;
  return [own, enacted, visited].filter((date) => date !== null);
}
