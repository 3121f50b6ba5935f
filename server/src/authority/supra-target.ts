/** The note that a *supra* names. */
import type { SupraCitation } from '../citation/citation';
import type { Occurrence } from './authority';
import type { Known } from './known';

export interface Target {
  /**
   * `note`: there are notes with the number, or one with the label; `missing`: there is none; `open`: the number is still to be written;
   * `none`: none is given; `author`: the author's note.
   */
  readonly kind: 'note' | 'missing' | 'open' | 'none' | 'author';
  /** Indexes; more than one where a number was given twice. */
  readonly notes: readonly number[];
  /** It stands behind the reference. */
  readonly forward: boolean;
  /** A missing note may only be unread, or cut out. */
  readonly doubtful: boolean;
}

export function targetOf(known: Known, occurrence: Occurrence, citation: SupraCitation): Target {
  if (citation.authorNote) return authorsNote(known, occurrence);
  if (citation.open) return without('open');
  if (citation.label !== null) return labelled(known, occurrence, citation.label.text);
  if (citation.noteNumber === null) return without('none');
  const notes = known.numbering.find(occurrence.part, citation.noteNumber);
  const [first] = notes;
  if (first === undefined) {
    const doubtful =
      known.numbering.isHole(occurrence.part, citation.noteNumber) || known.numbering.isSoft(occurrence.part);
    return { kind: 'missing', notes: [], forward: false, doubtful };
  }
  return { kind: 'note', notes, forward: isForward(known, occurrence, first), doubtful: false };
}

const isForward = (known: Known, occurrence: Occurrence, note: number): boolean =>
  note !== occurrence.note && !known.numbering.isEarlier(note, occurrence);

/** A label is the writer's own word for a note: where no note has it, none is meant. */
function labelled(known: Known, occurrence: Occurrence, label: string): Target {
  const note = known.numbering.withLabel(label);
  if (note === null) return { kind: 'missing', notes: [], forward: false, doubtful: false };
  return { kind: 'note', notes: [note], forward: isForward(known, occurrence, note), doubtful: false };
}

const without = (kind: 'open' | 'none'): Target => ({ kind, notes: [], forward: false, doubtful: false });

function authorsNote(known: Known, occurrence: Occurrence): Target {
  return { kind: 'author', notes: known.numbering.authorNotes(occurrence.part), forward: false, doubtful: true };
}
