/**
 * Edits of a source text. Edits that are made at once are in the coordinates of the text before all of them, sorted,
 * and don't overlap (two may touch). Edits that follow one another are each in the coordinates of the text that the
 * one before left; `coveringEdit` turns such a chain into one.
 */
import { span, type Span } from './span';

export interface SourceEdit {
  /** What is replaced, in the text before the edit. */
  readonly span: Span;
  readonly newText: string;
}

/** By how much an edit makes the text longer. */
export const growth = (edit: SourceEdit): number => edit.newText.length - (edit.span.end - edit.span.start);

/**
 * The text after edits that are made at once.
 * @throws RangeError if they overlap, aren't sorted, or lie outside the text.
 */
export function applyEdits(source: string, edits: readonly SourceEdit[]): string {
  const texts: string[] = [];
  let from = 0;
  for (const edit of edits) {
    if (edit.span.start < from || edit.span.end < edit.span.start || edit.span.end > source.length) {
      throw new RangeError(`Edit ${edit.span.start}–${edit.span.end} overlaps another or lies outside the text`);
    }
    texts.push(source.slice(from, edit.span.start), edit.newText);
    from = edit.span.end;
  }
  texts.push(source.slice(from));
  return texts.join('');
}

/**
 * Where a place in the text before edits made at once lies after them. A place inside a replaced stretch, or where
 * text is inserted, goes to the start of the new text (`before`) or to its end (`after`); the ends of a replaced
 * stretch stay its ends.
 */
export function mapOffset(offset: number, edits: readonly SourceEdit[], bias: 'before' | 'after'): number {
  let moved = 0;
  for (const edit of edits) {
    const { start, end } = edit.span;
    if (offset < start || (offset === start && (end > start || bias === 'before'))) break;
    if (offset < end) return start + moved + (bias === 'before' ? 0 : edit.newText.length);
    moved += growth(edit);
  }
  return offset + moved;
}

/** The one edit that covers edits made at once, or none if there are none; `source` is the text before them. */
export function mergedEdit(source: string, edits: readonly SourceEdit[]): SourceEdit | undefined {
  const first = edits[0];
  const last = edits.at(-1);
  if (first === undefined || last === undefined) return undefined;
  if (edits.length === 1) return first;
  const texts: string[] = [];
  let from = first.span.start;
  for (const edit of edits) {
    texts.push(source.slice(from, edit.span.start), edit.newText);
    from = edit.span.end;
  }
  return { span: span(first.span.start, last.span.end), newText: texts.join('') };
}

/**
 * The one edit that has the effect of a chain of edits, each in the coordinates that the one before left.
 * @param after the text after the last of them, which the covering edit's text is cut from
 */
export function coveringEdit(after: string, chain: readonly SourceEdit[]): SourceEdit | undefined {
  const first = chain[0];
  if (first === undefined) return undefined;
  let covered = span(first.span.start, first.span.end);
  let covering = span(first.span.start, first.span.start + first.newText.length);
  for (const edit of chain.slice(1)) {
    const before = Math.max(0, covering.start - edit.span.start);
    const beyond = Math.max(0, edit.span.end - covering.end);
    covered = span(covered.start - before, covered.end + beyond);
    covering = span(covering.start - before, covering.end + beyond + growth(edit));
  }
  return { span: covered, newText: after.slice(covering.start, covering.end) };
}
