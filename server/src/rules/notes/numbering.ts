/** Holes in the numbering of notes, and what they say of the document. */
import type { Manuscript } from '../../manuscript/manuscript';

export interface Hole {
  /** The note (index) after the hole. */
  readonly after: number;
  /** The number before the hole, and the first and the last that are missing. */
  readonly previous: number;
  readonly first: number;
  readonly last: number;
}

interface Numbering {
  readonly holes: readonly Hole[];
  /** Calls (indexes) of notes that have no body. */
  readonly dangling: readonly number[];
}

/** From as many holes on the document is an excerpt that keeps the numbers of the whole. */
const HOLES_OF_AN_EXCERPT = 3;

const byManuscript = new WeakMap<Manuscript, Numbering>();

/** Numbers that no note of their part has, between two that it has. Only printed numbers can be missing. */
export const holes = (manuscript: Manuscript): readonly Hole[] => numberingOf(manuscript).holes;

/** Calls of a note that isn't there. */
export const danglingCalls = (manuscript: Manuscript): readonly number[] => numberingOf(manuscript).dangling;

/** Most notes of the whole, or all before the first here, are missing, and the rest keep their numbers. */
export const isExcerpt = (manuscript: Manuscript): boolean =>
  holes(manuscript).length >= HOLES_OF_AN_EXCERPT || firstNumber(manuscript) > HOLES_OF_AN_EXCERPT;

function firstNumber({ numbering, notes }: Manuscript): number {
  const first = notes.find((note) => note.number !== null)?.number ?? 0;
  return numbering === 'printed' ? first : 0;
}

/** Notes are missing, or their numbers begin anew: a number that does not fit may be right in the whole work. */
export const isPartial = (manuscript: Manuscript): boolean =>
  manuscript.parts.length > 1 || holes(manuscript).length > 0 || danglingCalls(manuscript).length > 0;

function numberingOf(manuscript: Manuscript): Numbering {
  const known = byManuscript.get(manuscript);
  if (known !== undefined) return known;
  const numbering = {
    holes: manuscript.numbering === 'printed' ? [...findHoles(manuscript)] : [],
    dangling: findDangling(manuscript),
  };
  byManuscript.set(manuscript, numbering);
  return numbering;
}

function findDangling({ calls }: Manuscript): readonly number[] {
  const dangling: number[] = [];
  for (let index = 0; index < calls.length; index++) if (calls[index]?.note === null) dangling.push(index);
  return dangling;
}

function* findHoles(manuscript: Manuscript): Iterable<Hole> {
  for (const part of manuscript.parts) {
    let previous: number | null = null;
    for (const after of part.notes) {
      const number = manuscript.notes[after]?.number ?? null;
      if (number === null) continue;
      if (previous !== null && number > previous + 1) yield { after, previous, first: previous + 1, last: number - 1 };
      previous = number;
    }
  }
}
