/** Fixes that write a reference anew. */
import { span } from '../text/span';
import { shortForm, type Place } from '../writing/shortForm';
import type { Occurrence } from '../authority/authority';
import { replace } from './edits';
import { isBlank } from './characters';
import { withItsMarks } from './markup';
import { sourceOf } from './placing';
import type { DocumentContext, Fix } from './rule';
import { unmarked } from './wording';
import { spanOf } from '../authority/place';

/** A fix that puts the short form of a work, with this pinpoint, in the place of a reference; null for no such work. */
export function asShortForm(
  context: DocumentContext,
  occurrence: Occurrence,
  authority: number,
  pinpoint: string | null,
): Fix | null {
  const work = context.resolution.authorities[authority];
  if (work === undefined) return null;
  const written = shortForm(context, work, placeOf(context, occurrence), pinpoint);
  const where = withItsMarks(context.manuscript.source, sourceOf(context, occurrence, core(occurrence)));
  const edit = replace(where, endsSentence(context, occurrence) ? `${written}.` : written);
  return { title: `Write “${unmarked(written)}”`, safe: false, edits: [edit] };
}

/** A fix for each work that a reference may mean. */
export const asShortForms = (
  context: DocumentContext,
  occurrence: Occurrence,
  authorities: readonly number[],
  pinpoint: string | null,
): readonly Fix[] => authorities.flatMap((authority) => asShortForm(context, occurrence, authority, pinpoint) ?? []);

/** Where an occurrence stands, as a short form in its stead would. */
export const placeOf = ({ manuscript }: Pick<DocumentContext, 'manuscript'>, occurrence: Occurrence): Place => ({
  note: occurrence.note,
  part: occurrence.part,
  offset: spanOf(manuscript, occurrence).start,
});

/** Whether the period of a bare *Id.* is the sentence's too. */
function endsSentence({ manuscript }: DocumentContext, { citation, passage }: Occurrence): boolean {
  if (citation.kind !== 'id' || citation.pinpoint !== null || !citation.word.text.endsWith('.')) return false;
  const text = manuscript.passages[passage]?.prose.text ?? '';
  let next = citation.word.span.end;
  while (isBlank(text[next])) next += 1;
  return next === text.length || /[\p{Lu}“‘"[]/u.test(text.charAt(next));
}

/** A reference up to its pinpoint: what stands behind it, parentheticals and history, stays. */
function core({ citation }: Occurrence) {
  const pinpoint = 'pinpoint' in citation ? citation.pinpoint : null;
  switch (citation.kind) {
    case 'id':
      return span(citation.word.span.start, pinpoint?.span.end ?? citation.word.span.end);
    case 'supra': {
      const end = pinpoint ?? citation.number ?? citation.noteWord ?? citation.word;
      return span(citation.key.span.start, end.span.end);
    }
    default:
      return citation.span;
  }
}
