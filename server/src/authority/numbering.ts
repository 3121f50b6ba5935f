/** Which note a number means, and how far the numbers of a document can be trusted. */
import type { Manuscript, Note } from '../manuscript/manuscript';
import type { Occurrence } from './authority';
import { itemAt } from './item-at';
import { spanOf } from './place';

/** So many holes in the numbering of a part show an excerpt, not a slip. */
const HOLES_OF_AN_EXCERPT = 3;

/** Of more notes with one number none is likelier. */
const MOST_WITH_ONE_NUMBER = 4;

interface PartNumbers {
  /** The first note with a number, and further ones with the same. */
  readonly first: ReadonlyMap<number, number>;
  readonly further: ReadonlyMap<number, readonly number[]>;
  readonly highest: number;
  readonly holes: number;
  /** Numbers of calls that have no body. */
  readonly called: ReadonlySet<number>;
  /** The notes that the author's mark, `*` or `†`, stands for. */
  readonly authorNotes: readonly number[];
}

export class Numbering {
  private readonly parts: readonly PartNumbers[];
  /** By note: the note before it in its part; -1 for the first. */
  private readonly before: readonly number[];
  /** By label; made when first asked for, since few documents name notes by their labels. */
  private labelled: ReadonlyMap<string, number> | null = null;

  /** @param same that of a manuscript whose notes and calls are the same in number, order and label */
  constructor(
    private readonly manuscript: Manuscript,
    same: Numbering | null = null,
  ) {
    if (same !== null) {
      this.before = same.before;
      this.parts = same.parts;
      this.labelled = same.labelled;
      return;
    }
    const before = manuscript.notes.map(() => -1);
    for (const part of manuscript.parts) {
      part.notes.forEach((note, index) => (before[note] = part.notes[index - 1] ?? -1));
    }
    this.before = before;
    const called = calledWithoutBody(manuscript);
    this.parts = manuscript.parts.map((part, index) => partNumbers(manuscript, part.notes, called[index] ?? new Set()));
  }

  /** The notes (indexes) with a number in a part: more than one where it was given twice; at most four. */
  find(part: number, number: number): readonly number[] {
    const numbers = this.parts[part];
    const first = numbers?.first.get(number);
    return first === undefined ? [] : [first, ...(numbers?.further.get(number) ?? [])];
  }

  /** The note (index) with a label, in any part; of several, the first. */
  withLabel(label: string): number | null {
    this.labelled ??= byLabel(this.manuscript);
    return this.labelled.get(label) ?? null;
  }

  /** The author's notes of a part; at most four. */
  authorNotes(part: number): readonly number[] {
    return this.parts[part]?.authorNotes ?? [];
  }

  /** The note before a note in its part, whatever its number. */
  previous(note: number): number | null {
    const before = this.before[note] ?? -1;
    return before < 0 ? null : before;
  }

  /** Whether a number lies within a part's numbers, though no body stands for it: it was cut out, or is not read. */
  isHole(part: number, number: number): boolean {
    const numbers = this.parts[part];
    if (numbers === undefined) return false;
    return numbers.called.has(number) || (number < numbers.highest && number > 0);
  }

  /** Whether references by number prove little here: no numbers, an excerpt, several numberings, or notes that are not surely read. */
  isSoft(part: number): boolean {
    const { holes, highest } = this.parts[part] ?? { holes: 0, highest: 0 };
    return !this.manuscript.sure || this.parts.length > 1 || holes >= HOLES_OF_AN_EXCERPT || highest === 0;
  }

  /** Whether notes were left out of a part, so that what they cite is not known. */
  isExcerpt(part: number): boolean {
    return (this.parts[part]?.holes ?? 0) >= HOLES_OF_AN_EXCERPT;
  }

  /** Whether a note stands before the note, or the place in the body, of an occurrence. */
  isEarlier(note: number, than: Occurrence): boolean {
    const one = this.manuscript.notes[note];
    if (one === undefined) return false;
    if (than.note !== null) return note < than.note;
    return this.placeOf(one) < spanOf(this.manuscript, than).start;
  }

  /** Where in the source a reader is who reads an occurrence: in a note, at its call. */
  placeOfReading(occurrence: Occurrence): number {
    const note = itemAt(this.manuscript.notes, occurrence.note);
    return note === undefined ? spanOf(this.manuscript, occurrence).start : this.placeOf(note);
  }

  /** Where a reader meets a note: at its first call. */
  private placeOf(note: Note): number {
    const call = itemAt(this.manuscript.calls, note.calls[0]);
    return call === undefined ? note.span.start : call.span.start;
  }
}

function byLabel({ notes }: Manuscript): ReadonlyMap<string, number> {
  const labelled = new Map<string, number>();
  notes.forEach(({ label, inline }, index) => {
    if (!inline && !labelled.has(label)) labelled.set(label, index);
  });
  return labelled;
}

function calledWithoutBody(manuscript: Manuscript): Set<number>[] {
  const called = manuscript.parts.map(() => new Set<number>());
  for (const call of manuscript.calls) {
    if (call.note === null && call.number !== null) called[call.part]?.add(call.number);
  }
  return called;
}

function partNumbers(manuscript: Manuscript, notes: readonly number[], called: ReadonlySet<number>): PartNumbers {
  const first = new Map<number, number>();
  const further = new Map<number, number[]>();
  const authorNotes: number[] = [];
  let highest = 0;
  for (const note of notes) {
    const { number, label } = manuscript.notes[note] ?? { number: null, label: '' };
    if (isMark(label) && authorNotes.length < MOST_WITH_ONE_NUMBER) authorNotes.push(note);
    if (number === null) continue;
    if (!first.has(number)) first.set(number, note);
    else enterFurther(further, number, note);
    highest = Math.max(highest, number);
  }
  return { first, further, highest, called, authorNotes, holes: countHoles(first, called) };
}

function enterFurther(further: Map<number, number[]>, number: number, note: number): void {
  const notes = further.get(number);
  if (notes === undefined) further.set(number, [note]);
  else if (notes.length + 1 < MOST_WITH_ONE_NUMBER) notes.push(note);
}

/** `*`, `**`, `†`. */
const isMark = (label: string): boolean => label !== '' && '*†‡'.includes(label.charAt(0));

/** How many numbers are left out from 1 to the highest; the numbers may come in any order. */
function countHoles(noted: ReadonlyMap<number, number>, called: ReadonlySet<number>): number {
  let highest = 0;
  let count = noted.size;
  for (const number of noted.keys()) highest = Math.max(highest, number);
  for (const number of called) {
    highest = Math.max(highest, number);
    if (!noted.has(number)) count += 1;
  }
  return Math.max(0, highest - count);
}
