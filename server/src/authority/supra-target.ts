/** The note that a *supra* names. */
import type { SupraCitation } from '../citation/citation';
import type { Occurrence } from './authority';
import type { Known } from './known';

export interface Target {
  /**
   * `note`: there are notes with the number; `missing`: there is none; `open`: the number is still to be written;
   * `none`: none is given; `author`: the author's note.
   */
  readonly kind: 'note' | 'missing' | 'open' | 'none' | 'author';
  /** Indexes; more than one where a number was given twice. At most four. */
  readonly notes: readonly number[];
  /** It stands behind the reference. */
  readonly forward: boolean;
  /** A missing note may only be unread, or cut out. */
  readonly doubtful: boolean;
}

const MOST_WITH_ONE_NUMBER = 4;

export function targetOf(known: Known, occurrence: Occurrence, citation: SupraCitation): Target {
  if (citation.authorNote) return authorsNote(known, occurrence);
  if (citation.open) return without('open');
  if (citation.noteNumber === null) return without('none');
  const notes = known.numbering.find(occurrence.part, citation.noteNumber);
  const [first] = notes;
  if (first === undefined) {
    const doubtful = known.numbering.isHole(occurrence.part, citation.noteNumber) || !known.manuscript.sure;
    return { kind: 'missing', notes: [], forward: false, doubtful };
  }
  const place = { note: occurrence.note, at: occurrence.span.start };
  const forward = first !== occurrence.note && !known.numbering.isEarlier(first, place);
  return { kind: 'note', notes: notes.slice(0, MOST_WITH_ONE_NUMBER), forward, doubtful: false };
}

const without = (kind: 'open' | 'none'): Target => ({ kind, notes: [], forward: false, doubtful: false });

function authorsNote(known: Known, occurrence: Occurrence): Target {
  const notes = known.numbering.authorNotes(occurrence.part).slice(0, MOST_WITH_ONE_NUMBER);
  return { kind: 'author', notes, forward: false, doubtful: true };
}
