/** Fixes that write a reference anew. */
import { span } from '../text/span';
import { shortForm, type Place } from '../writing/shortForm';
import type { Occurrence } from '../authority/authority';
import { replace } from './edits';
import { withItsMarks } from './markup';
import { sourceOf } from './placing';
import type { DocumentContext, Fix } from './rule';

/** A fix that puts the short form of a work, with this pinpoint, in the place of a reference; null for no such work. */
export function asShortForm(
  context: DocumentContext,
  occurrence: Occurrence,
  authority: number,
  pinpoint: string | null,
): Fix | null {
  const work = context.resolution.authorities[authority];
  if (work === undefined) return null;
  const written = shortForm(context, work, placeOf(occurrence), pinpoint);
  const where = withItsMarks(context.manuscript.source, sourceOf(context, occurrence, core(occurrence)));
  return { title: `Write “${written}”`, safe: false, edits: [replace(where, written)] };
}

/** A fix for each work that a reference may mean. */
export const asShortForms = (
  context: DocumentContext,
  occurrence: Occurrence,
  authorities: readonly number[],
  pinpoint: string | null,
): readonly Fix[] => authorities.flatMap((authority) => asShortForm(context, occurrence, authority, pinpoint) ?? []);

const placeOf = ({ note, part, span: { start } }: Occurrence): Place => ({ note, part, offset: start });

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
