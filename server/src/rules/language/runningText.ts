/** The writer's own words: neither another's, nor an address or code, nor what a citation says of its work. */
import { overlaps, span, type Span } from '../../text/span';
import type { Citation, Reading } from '../../citation/citation';
import { maskOver } from '../masks';

export function isRunningText(reading: Reading, start: number, end: number): boolean {
  const of = span(start, end);
  return maskOver(reading, of) === null && !reading.segments.some((segment) => isCited(segment, of));
}

const isCited = (
  { span: sentence, citations }: { readonly span: Span; readonly citations: readonly Citation[] },
  of: Span,
): boolean => overlaps(sentence, of) && citations.some((citation) => overlaps(citation.span, of));
