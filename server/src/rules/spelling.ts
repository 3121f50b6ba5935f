/** How a name that the tables know is written, beside how it should be. */
import { keyOf } from '../tables/key';
import type { Prose } from '../text/prose';
import type { Span } from '../text/span';

/** On one line, with plain spaces and straight apostrophes: what is compared. */
export const plainly = (text: string): string => text.replaceAll(/\s+/g, ' ').replaceAll('’', "'");

/** `right`; its letters with other periods, spaces or capitals (`punctuation`); or another name for it (`another`). */
export function spellingOf(written: string, right: string): 'right' | 'punctuation' | 'another' {
  const text = plainly(written);
  const standard = plainly(right);
  // Small capitals are often typed as capitals.
  if (text === standard || text === standard.toUpperCase()) return 'right';
  return keyOf(text) === keyOf(standard) ? 'punctuation' : 'another';
}

/** Whether a stretch has one style throughout, so that writing it anew leaves the marks of styles whole. */
export const isOneStyle = (prose: Prose, of: Span): boolean =>
  prose.stylesIn(of).every((run) => run.span.start <= of.start && run.span.end >= of.end);
