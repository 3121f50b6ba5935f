/** Italics in the source: what of a passage stands in them, and the edit that sets a word so. */
import { contains, overlaps, type Span } from '../../text/span';
import type { Prose } from '../../text/prose';
import { inSource } from '../../manuscript/manuscript';
import { insert, safely } from '../edits';
import type { Fix, PlaceContext } from '../rule';

/** How a stretch of prose is set; `partly` where italics begin or end within. */
export function setting(prose: Prose, of: Span): 'italic' | 'roman' | 'partly' {
  const runs = prose.stylesIn(of).filter(({ style }) => style === 'italic' || style === 'underline');
  if (runs.some(({ span }) => contains(span, of))) return 'italic';
  return runs.some(({ span }) => overlaps(span, of)) ? 'partly' : 'roman';
}

/** A safe fix that sets a stretch in italics; none where other markup stands in it. */
export function inItalics({ passage }: PlaceContext, of: Span): readonly Fix[] {
  const { start, end } = inSource(passage, of);
  if (end - start !== of.end - of.start) return [];
  return safely('Set in italics', insert(start, '*'), insert(end, '*'));
}

/** Whether those in roman letters are slips of a writer who sets such words in italics. */
export const isRareSlip = (faults: number, rightOnes: number): boolean => rightOnes >= 2 * faults;
