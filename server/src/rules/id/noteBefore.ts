import type { Occurrence } from '../../authority/authority';
import type { DocumentContext } from '../rule';
import { noteName } from '../wording';

/** The note before the one that a reference stands in, to begin a sentence with. */
export function noteBefore({ manuscript }: DocumentContext, { note }: Occurrence): string {
  if (note === null || note === 0) return 'The text before';
  const name = noteName(manuscript, note - 1);
  return name.charAt(0).toUpperCase() + name.slice(1);
}
