/** From a citation's field, whose span lies in its passage's prose, to a fault in the source. */
import { span, type Span } from '../text/span';
import { inSource } from '../manuscript/manuscript';
import type { Authority, Occurrence } from '../authority/authority';
import type { DocumentContext, Fault } from './rule';
import { spanOf } from '../authority/place';

type InManuscript = Pick<DocumentContext, 'manuscript'>;

/** The place in the source of a stretch of the prose that an occurrence stands in. */
export function sourceOf({ manuscript }: InManuscript, occurrence: Occurrence, prose: Span): Span {
  const passage = manuscript.passages[occurrence.passage];
  return passage === undefined ? prose : inSource(passage, prose);
}

/** The source offset at which text put in at an offset of an occurrence's prose should stand. */
export const sourceAt = (context: InManuscript, occurrence: Occurrence, offset: number): number =>
  sourceOf(context, occurrence, span(offset, offset)).start;

/** A fault of a reference: one message a reference, so it says which it is about. */
export const faultOf = (
  context: DocumentContext,
  occurrence: Occurrence,
  prose: Span,
  message: string,
  more: Pick<Fault, 'severity' | 'fixes' | 'related'> = {},
): Fault => ({
  span: sourceOf(context, occurrence, prose),
  message,
  note: occurrence.note,
  part: occurrence.part,
  about: occurrence.id,
  ...more,
});

/** Everything there is to know of an occurrence's antecedent, as related information: where it is cited in full. */
export function citedInFull(
  { manuscript, resolution }: DocumentContext,
  authority: Authority,
): NonNullable<Fault['related']> {
  const full = resolution.occurrences[authority.full];
  return full === undefined ? [] : [{ span: spanOf(manuscript, full), message: 'Cited in full here.' }];
}
