/** What each note, and the body of each part, has cited so far: the ground on which *Id.* stands. */
import type { Pinpoint } from '../citation/citation';
import type { Occurrence } from './authority';
import { Distinct } from './distinct';
import type { Work } from './works';

/** A primary reference (not nested, no cross-reference) at its place. */
export interface Unit {
  readonly occurrence: Occurrence;
  /** Null where it is not known which work it means. */
  readonly work: Work | null;
  /** The work is only the likeliest. */
  readonly guess: boolean;
  /** The pinpoint that a bare *Id.* after it inherits. */
  readonly pin: Pinpoint | null;
}

/** What one note, or the body of one part, has cited up to the place that is being resolved. */
export class Cited {
  /** The different works of its primary references, in order. */
  readonly works = new Distinct<Work>();
  last: Unit | null = null;
  /** A reference in it is not known to mean a work, or is only guessed. */
  unsettled = false;
  /** The notes (indexes) that its cross-references name. */
  readonly crossReferences: number[] = [];
  hasCrossReference = false;
  /** The section of a code that it cited last, and the passage in which. */
  lastCode: { readonly work: Work; readonly passage: number } | null = null;
  /** The different works of the sentence that is being read. */
  private sentence = new Distinct<Work>();

  add(unit: Unit): void {
    if (this.last !== null && !inOneSentence(this.last.occurrence, unit.occurrence)) this.sentence = new Distinct();
    this.last = unit;
    if (unit.work === null || unit.guess) this.unsettled = true;
    if (unit.work === null) return;
    if ('code' in unit.work.citation) this.lastCode = { work: unit.work, passage: unit.occurrence.passage };
    this.works.add(unit.work);
    this.sentence.add(unit.work);
  }

  /** The different works of the last sentence with a citation. */
  lastSentence(): readonly Work[] {
    return this.sentence.items;
  }

  /** The one work of its references; null where there is none or more than one. */
  single(): Work | null {
    return this.works.size === 1 ? (this.works.items[0] ?? null) : null;
  }
}

export const inOneSentence = (one: Occurrence, other: Occurrence): boolean =>
  one.segment === other.segment && one.passage === other.passage;

export class Ledger {
  private readonly notes: (Cited | undefined)[] = [];
  private readonly bodies: (Cited | undefined)[] = [];

  /** What a note has cited; for reading only. */
  note(note: number): Cited {
    return this.notes[note] ?? NOTHING;
  }

  /** What the body of a part has cited; for reading only. */
  body(part: number): Cited {
    return this.bodies[part] ?? NOTHING;
  }

  /** Where an occurrence stands: its note, or the body of its part. */
  around(occurrence: Occurrence): Cited {
    if (occurrence.note === null) return (this.bodies[occurrence.part] ??= new Cited());
    return (this.notes[occurrence.note] ??= new Cited());
  }
}

const NOTHING = new Cited();
