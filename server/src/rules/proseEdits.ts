/** Whether a stretch of prose can be written anew without breaking the markup around and within it. */
import { contains, type Span } from '../text/span';
import type { Prose } from '../text/prose';
import { perhaps, remove, replace, safely } from './edits';
import type { Fix } from './rule';

/** No markup begins or ends within: what is put in its place stands where it stood, and as it stood. */
export function mayReplace(prose: Prose, of: Span): boolean {
  const { start, end } = prose.sourceSpan(of);
  return end - start === of.end - of.start && prose.stylesIn(of).every((run) => contains(run.span, of));
}

/** The same, and its markup has something left to hold. */
export const mayRemove = (prose: Prose, of: Span): boolean =>
  mayReplace(prose, of) && prose.stylesIn(of).every(({ span }) => span.start < of.start || span.end > of.end);

/** A safe fix that writes a stretch anew; none where markup would break. */
export const safelyIn = (prose: Prose, title: string, of: Span, newText: string): readonly Fix[] =>
  mayReplace(prose, of) ? safely(title, replace(of, newText)) : [];

/** The same, to be chosen. */
export const perhapsIn = (prose: Prose, title: string, of: Span, newText: string): readonly Fix[] =>
  mayReplace(prose, of) ? perhaps(title, replace(of, newText)) : [];

/** A safe fix that takes a stretch away; none where markup would break. */
export const safelyWithout = (prose: Prose, title: string, of: Span): readonly Fix[] =>
  mayRemove(prose, of) ? safely(title, remove(of)) : [];
