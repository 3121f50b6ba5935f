/** What *Id.* would mean at a place. */
import type { DocumentContext } from '../rule';
import { noteBeforeIn, unitsOf, type Unit } from './units';

/** The one work cited just before a unit, in its note or as the only one in the note before; null where there is none. */
export function authorityBefore(
  context: Pick<DocumentContext, 'manuscript' | 'readings' | 'resolution'>,
  note: number,
  units: readonly Unit[],
  index: number,
): number | null {
  const here = units[index - 1];
  if (here !== undefined) return here.link.authority;
  const before = noteBeforeIn(context.manuscript, note);
  if (before === null || !isFullyRead(context, before)) return null;
  const works = new Set(unitsOf(context.resolution, before).map(({ link }) => link.authority));
  const [only = null] = works;
  return works.size === 1 ? only : null;
}

function isFullyRead(
  { manuscript, readings }: Pick<DocumentContext, 'manuscript' | 'readings'>,
  note: number,
): boolean {
  const passage = manuscript.notes[note]?.passage ?? -1;
  return readings[passage]?.segments.every((segment) => segment.sure) ?? false;
}
