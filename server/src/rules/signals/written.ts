/** The parts of a signal with `e.g.`, as it is written. */
import { isLetter } from '../characters';
import type { Signal } from '../../citation/citation';

export interface Example {
  /** Where the words before it end, in the signal's text: 0 where it stands alone. */
  readonly headEnd: number;
  /** Whether a comma stands between them and it. */
  readonly comma: boolean;
  readonly start: number;
  readonly end: number;
  /** Whether a comma stands behind it. */
  readonly commaBehind: boolean;
}

/** The `e.g.` of a signal, in whatever spelling; null where the signal has none, or has words for it. */
export function exampleOf({ text, eg }: Signal): Example | null {
  if (!eg) return null;
  const commaBehind = text.endsWith(',');
  const end = commaBehind ? text.length - 1 : text.length;
  const start = text.slice(0, end).toLowerCase().lastIndexOf('e');
  // `e. g.` with the `e` of a word before it is none.
  if (start < 0 || isLetter(text.charAt(start - 1))) return null;
  if (!SPELLINGS.has(text.slice(start, end).replaceAll(/\s/g, '').toLowerCase())) return null;
  let headEnd = start;
  while (headEnd > 0 && text.charAt(headEnd - 1).trim() === '') headEnd -= 1;
  const comma = text.charAt(headEnd - 1) === ',';
  return { headEnd: comma ? headEnd - 1 : headEnd, comma, start, end, commaBehind };
}

const SPELLINGS = new Set(['e.g.', 'e.g', 'eg.', 'eg']);
