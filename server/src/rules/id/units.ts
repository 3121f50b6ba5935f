/** The works that a note cites by themselves, in order: what *Id.* and runs of it are judged by. */
import type { Link, Occurrence, Resolution } from '../../authority/authority';
import type { Manuscript } from '../../manuscript/manuscript';

export interface Unit {
  readonly occurrence: Occurrence;
  readonly link: Exclude<Link, { kind: 'crossReference' }>;
}

/** Citations of a note that are neither nested in another nor mere cross-references. */
export function unitsOf(resolution: Resolution, note: number): readonly Unit[] {
  const units: Unit[] = [];
  for (const id of resolution.inNote[note] ?? []) {
    const occurrence = resolution.occurrences[id];
    const link = resolution.links[id];
    if (occurrence === undefined || occurrence.parent !== null) continue;
    if (link === undefined || link.kind === 'crossReference') continue;
    units.push({ occurrence, link });
  }
  return units;
}

/** The note before (index), in the same part and with the number before; null where there is none. */
export function noteBeforeIn({ notes }: Manuscript, note: number): number | null {
  const here = notes[note];
  const before = notes[note - 1];
  if (here === undefined || before === undefined || here.part !== before.part) return null;
  return here.number !== null && before.number === here.number - 1 ? note - 1 : null;
}
