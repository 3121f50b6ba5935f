/** Edits of whole references in a source with markup. */
import { span, type Span } from '../text/span';

const MARKS = new Set(['*', '_']);

/**
 * A stretch of Markdown grown by the marks of emphasis that would be left without their partner if it were replaced:
 * `*Id.* at 5` is read from `I` to `5`, and its first mark would stay.
 */
export function withItsMarks(source: string, of: Span): Span {
  const mark = source.charAt(of.start - 1);
  if (!MARKS.has(mark)) return of;
  const before = runBefore(source, of.start, mark);
  const inside = count(source, of, mark);
  if (inside % 2 === 1 || inside === before) return span(of.start - before, of.end);
  return source.startsWith(mark.repeat(before), of.end) ? span(of.start - before, of.end + before) : of;
}

function runBefore(source: string, end: number, mark: string): number {
  let start = end;
  while (start > 0 && source[start - 1] === mark) start -= 1;
  return end - start;
}

function count(source: string, { start, end }: Span, mark: string): number {
  let found = 0;
  for (let at = start; at < end; at += 1) if (source[at] === mark) found += 1;
  return found;
}
