/**
 * The full citation of a work was deleted, and short forms of it are left: the next of them becomes the full citation,
 * and the others name its note.
 */
import type { Occurrence } from '../../authority/authority';
import type { Citation, Pinpoint } from '../../citation/citation';
import { spanOf } from '../../authority/place';
import { inSource } from '../../manuscript/manuscript';
import { span, type Span } from '../../text/span';
import type { OccurrenceOf } from '../../rules/occurrences';
import { endsSentence, idPlace } from './antecedents';
import type { Gone } from './carried';
import type { Healing } from './healing';
import { mendSupra, sourceOf } from './references';

export function promote(healing: Healing): void {
  for (const gone of healing.carried.gone) {
    const next = gone.left
      .map((id) => healing.analysis.resolution.occurrences[id])
      .find((each) => isFit(healing, each));
    if (next !== undefined) promoteTo(healing, gone, next);
  }
}

/** What may become a full citation: a short form that stands by itself in a note, that the writer has not changed. */
function isFit({ carried }: Healing, occurrence: Occurrence | undefined): boolean {
  if (occurrence === undefined || occurrence.parent !== null || occurrence.note === null) return false;
  const { kind } = occurrence.citation;
  return kind === 'shortCase' || ((kind === 'supra' || kind === 'id') && carried.meanings.has(occurrence.id));
}

function promoteTo(healing: Healing, gone: Gone, next: Occurrence): void {
  const pin = 'pinpoint' in next.citation ? next.citation.pinpoint : null;
  const inherited = next.citation.kind === 'id' ? pinBefore(healing, next) : null;
  const text = fullText(healing, gone.full, pin?.text ?? inherited);
  const source = healing.analysis.manuscript.source;
  if (text === null) return;
  const place = placeOf(healing, next);
  const isSentence = next.citation.kind === 'id' && pin === null && endsSentence(source, place.end);
  const whole = place.before + text;
  healing.change(next, [
    { span: span(place.start, place.end), newText: isSentence && !text.endsWith('.') ? `${whole}.` : whole },
  ]);
  for (const id of gone.left) {
    const other = healing.analysis.resolution.occurrences[id];
    if (other === undefined || other.citation.kind !== 'supra' || other.id === next.id || next.note === null) continue;
    if (healing.carried.meanings.has(id)) {
      healing.settle(other);
      healing.change(other, mendSupra(healing, other, other.citation, next.note));
    }
  }
  for (const id of gone.left) {
    const other = healing.analysis.resolution.occurrences[id];
    if (other?.citation.kind === 'id' && id !== next.id) healing.settle(other);
  }
}

/** The page that a bare *Id.* had taken over. */
function pinBefore({ carried }: Healing, { id }: Occurrence): string | null {
  const origin = carried.since?.identities.occurrenceOrigins[id] ?? -1;
  const link = carried.before.analysis.resolution.links[origin];
  return link?.kind === 'reference' ? (link.pin?.text ?? null) : null;
}

/** A short form without its signal and what is put in parentheses behind it; `before` closes a signal's emphasis. */
function placeOf(healing: Healing, occurrence: Occurrence): Span & { readonly before: string } {
  const { citation } = occurrence;
  const { source } = healing.analysis.manuscript;
  if (isId(occurrence)) {
    const word = idPlace(healing, occurrence);
    const { pinpoint } = occurrence.citation;
    return { ...word, end: pinpoint === null ? word.end : sourceOf(healing, occurrence, pinpoint.span).end };
  }
  const whole = sourceOf(healing, occurrence, citation.span);
  const start = isMarkedBefore(source, whole) ? whole.start - 1 : whole.start;
  const first = citation.parentheticals[0];
  if (first === undefined) return { start, end: whole.end, before: '' };
  let end = sourceOf(healing, occurrence, span(first.span.start, first.span.start)).start;
  while (end > whole.start && ' ('.includes(source.charAt(end - 1))) end--;
  return { start, end, before: '' };
}

const isId = (occurrence: Occurrence): occurrence is OccurrenceOf<'id'> => occurrence.citation.kind === 'id';

/** The full citation as it was written, with another page; null where it can't be told where that goes. */
function fullText({ carried }: Healing, full: Occurrence, pin: string | null): string | null {
  const { manuscript } = carried.before.analysis;
  const passage = manuscript.passages[full.passage];
  if (passage === undefined) return null;
  const whole = spanOf(manuscript, full);
  const start = isMarkedBefore(manuscript.source, whole) ? whole.start - 1 : whole.start;
  const { citation } = full;
  const asides = citation.parentheticals
    .filter(({ kind }) => kind !== 'weight')
    .map((each) => inSource(passage, each.span));
  // What is said of a page of it, in parentheses, belongs to the note that is gone.
  const slice = (from: number, to: number): string => {
    let text = '';
    let at = from;
    for (const aside of asides) {
      if (aside.start < at || aside.end > to) continue;
      text += manuscript.source.slice(at, aside.start).trimEnd();
      at = aside.end;
    }
    return text + manuscript.source.slice(at, to);
  };
  const written = pinpointOf(citation);
  if (written !== null) {
    const place = inSource(passage, written.span);
    if (pin !== null) return slice(start, place.start) + pin + slice(place.end, whole.end);
    let from = written.comma === null ? place.start : inSource(passage, written.comma.span).start;
    while (manuscript.source.charAt(from - 1) === ' ') from--;
    return slice(start, from) + slice(place.end, whole.end);
  }
  if (pin === null) return slice(start, whole.end);
  const behind = pageBefore(citation);
  const end = behind === null ? whole.end : inSource(passage, behind.span).end;
  // Behind the mark that ends a title's emphasis.
  const at = end < whole.end && '*_'.includes(manuscript.source.charAt(end)) ? end + 1 : end;
  return `${slice(start, at)}${behind?.joint ?? ', at '}${pin}${slice(at, whole.end)}`;
}

const pinpointOf = (citation: Citation): Pinpoint | null => {
  if ('pinpoint' in citation && citation.pinpoint !== null) return citation.pinpoint;
  return 'places' in citation ? (citation.places[0]?.pinpoint ?? null) : null;
};

/** Behind what a page goes, and what stands between. */
function pageBefore(citation: Citation): { readonly span: Span; readonly joint: string } | null {
  if (citation.kind === 'case') {
    const page = citation.places[0]?.page;
    return page === undefined || page === null ? null : { span: page.span, joint: ', ' };
  }
  if (citation.kind === 'article' && citation.page !== null) return { span: citation.page.span, joint: ', ' };
  if ((citation.kind === 'book' || citation.kind === 'report') && citation.title !== null) {
    return { span: citation.title.span, joint: ' ' };
  }
  return null;
}

/** Whether emphasis that ends within begins right before. */
function isMarkedBefore(source: string, { start, end }: Span): boolean {
  const mark = source.charAt(start - 1);
  if (mark !== '*' && mark !== '_') return false;
  return source.slice(start, end).split(mark).length % 2 === 0;
}
