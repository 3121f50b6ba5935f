/**
 * References in text that was pasted from another document: their numbers are that document's. Text that stood in this
 * one, and notes that came along, are its own.
 */
import type { Analysis } from '../../analysis/analysis';
import type { Occurrence } from '../../authority/authority';
import { spanOf } from '../../authority/place';
import { firstIndexWhere } from '../../text/search';
import type { Span } from '../../text/span';
import type { Identities } from './identities';
import type { Origins } from './origins';

/** So much more than the reference itself must have come with it: else it was written here, by a completion perhaps. */
const LEAST_AROUND = 20;

/** The occurrences, now, whose numbers are another document's. */
export function* pastedReferences(
  before: Analysis,
  after: Analysis,
  { pasted }: Origins,
  { occurrenceOrigins, noteOrigins }: Identities,
): Iterable<number> {
  if (pasted.length === 0) return;
  const { manuscript, resolution } = after;
  const isKnown = new Map<Span, boolean>();
  for (const occurrence of resolution.occurrences) {
    if ((occurrenceOrigins[occurrence.id] ?? 0) >= 0 || !namesNotes(occurrence)) continue;
    const place = spanOf(manuscript, occurrence);
    const holder = pasted[firstIndexWhere(pasted, ({ end }) => end >= place.end)];
    if (holder === undefined || holder.start > place.start) continue;
    if (holder.end - holder.start < place.end - place.start + LEAST_AROUND) continue;
    if (!isKnown.has(holder)) {
      isKnown.set(holder, before.manuscript.source.includes(manuscript.source.slice(holder.start, holder.end).trim()));
    }
    if (isKnown.get(holder) === true) continue;
    const link = resolution.links[occurrence.id];
    if (link?.kind === 'reference' && link.authority !== null && link.problems.length === 0) continue;
    const notes =
      link?.kind === 'crossReference'
        ? link.notes
        : link?.kind === 'reference' && link.note !== null
          ? [link.note]
          : [];
    if (notes.length > 0 && notes.every((note) => (noteOrigins[note] ?? -1) < 0)) continue;
    yield occurrence.id;
  }
}

function namesNotes({ citation }: Occurrence): boolean {
  if (citation.kind === 'supra') return citation.noteNumber !== null;
  return (citation.kind === 'crossReference' || citation.kind === 'infra') && citation.items.length > 0;
}
