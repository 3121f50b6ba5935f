/** The dates of a citation: its own, that by which an act is named, and that of the last visit to its page. */
import type { Citation, CitedDate } from '../../citation/citation';

export function* datesOf(citation: Citation): Iterable<CitedDate> {
  if ('date' in citation && citation.date !== null) yield citation.date;
  if (citation.kind === 'sessionLaw' && citation.enacted !== null) yield citation.enacted;
  const visited = 'online' in citation ? (citation.online.lastVisited?.date ?? null) : null;
  if (visited !== null) yield visited;
}
