/** The drafts of a document once it is known what each is, and the manuscript that they make. */
import type { Prose } from '../text/prose';
import { span, type Span } from '../text/span';
import type { HeadingShape } from './draft';
import { headingLevels } from './heading-levels';
import type { Call, Heading, Manuscript, Note, Part, Passage } from './manuscript';

/** A draft with all that the document says of it. Spans lie in the source. */
export interface Reading {
  readonly kind: Passage['kind'];
  readonly span: Span;
  readonly prose: Prose;
  readonly part: number;
  readonly calls: readonly CallReading[];
  readonly note: NoteReading | null;
  readonly heading: HeadingShape | null;
}

export interface CallReading {
  readonly span: Span;
  readonly label: string;
  readonly number: number | null;
  readonly at: number;
  readonly part: number;
  /** The reading that holds the body; null where there is none. */
  readonly body: number | null;
}

export interface NoteReading {
  readonly label: string;
  readonly labelSpan: Span;
  readonly span: Span;
  readonly number: number | null;
  readonly inline: boolean;
}

type Structure = Pick<Manuscript, 'passages' | 'calls' | 'notes' | 'headings' | 'parts'>;

/**
 * Passages, calls, notes, headings and parts, each with the indexes of the others. This runs over the whole document
 * at every keystroke, so objects are written out and lists made only where something goes into them.
 * @param readings in source order; what is nested in another comes after it
 * @param sourceLength where the last part ends
 */
export function structureOf(readings: readonly Reading[], sourceLength: number): Structure {
  const order = noteOrder(readings);
  const noteOf = new Int32Array(readings.length).fill(-1);
  order.forEach((reading, note) => (noteOf[reading] = note));
  const calls = callsInOrder(readings, noteOf);
  const callsOfPassage = new IndexLists(readings.length);
  const callsOfNote = new IndexLists(order.length);
  calls.forEach((call, index) => {
    callsOfPassage.add(call.passage, index);
    if (call.note !== null) callsOfNote.add(call.note, index);
  });
  const passages = readings.map((each, index): Passage => ({
    kind: each.kind,
    span: each.span,
    prose: each.prose,
    note: indexOrNull(noteOf[index]),
    part: each.part,
    calls: callsOfPassage.at(index),
  }));
  const notes: Note[] = [];
  for (const passage of order) {
    const reading = readings[passage];
    if (reading?.note) notes.push(noteOfReading(reading, reading.note, passage, callsOfNote.at(notes.length)));
  }
  return { passages, calls, notes, headings: headingsOf(readings), parts: partsOf(passages, notes, sourceLength) };
}

const indexOrNull = (index: number | undefined): number | null => (index === undefined || index < 0 ? null : index);

/** Lists of indexes, most of them empty. */
class IndexLists {
  private readonly lists: (number[] | undefined)[];
  private static readonly none: readonly number[] = [];

  constructor(count: number) {
    this.lists = new Array<number[] | undefined>(count).fill(undefined);
  }

  add(at: number, index: number): void {
    const list = this.lists[at];
    if (list === undefined) this.lists[at] = [index];
    else list.push(index);
  }

  at(index: number): readonly number[] {
    return this.lists[index] ?? IndexLists.none;
  }
}

function noteOfReading(reading: Reading, note: NoteReading, passage: number, calls: readonly number[]): Note {
  const { label, labelSpan, span, number, inline } = note;
  return { label, labelSpan, span, number, part: reading.part, passage, calls, inline };
}

/** The readings that are notes in reading order: by part, then by number; those without a number last, by place. */
function noteOrder(readings: readonly Reading[]): number[] {
  const notes: number[] = [];
  readings.forEach(({ note }, index) => {
    if (note) notes.push(index);
  });
  const isBefore = (a: number, b: number): boolean => inReadingOrder(readings, a, b) < 0;
  return isOrdered(notes, isBefore) ? notes : notes.sort((a, b) => inReadingOrder(readings, a, b));
}

/** Mostly they are: then sorting, which is not for nothing at every keystroke, is spared. */
function isOrdered<T>(items: readonly T[], isBefore: (a: T, b: T) => boolean): boolean {
  return items.every((item, index) => {
    const next = items[index + 1];
    return next === undefined || isBefore(item, next);
  });
}

function inReadingOrder(readings: readonly Reading[], a: number, b: number): number {
  const first = readings[a];
  const second = readings[b];
  if (first === undefined || second === undefined) return a - b;
  const byNumber = (first.note?.number ?? unnumbered) - (second.note?.number ?? unnumbered);
  return first.part - second.part || byNumber || a - b;
}

const unnumbered = Number.MAX_SAFE_INTEGER;

function callsInOrder(readings: readonly Reading[], noteOf: Int32Array): Call[] {
  const calls: Call[] = [];
  readings.forEach((reading, passage) => {
    for (const { span, label, number, at, part, body } of reading.calls) {
      calls.push({ span, label, number, note: body === null ? null : indexOrNull(noteOf[body]), part, passage, at });
    }
  });
  const isBefore = (a: Call, b: Call): boolean => a.span.start < b.span.start;
  return isOrdered(calls, isBefore) ? calls : calls.sort((a, b) => a.span.start - b.span.start);
}

function headingsOf(readings: readonly Reading[]): Heading[] {
  const found: { readonly shape: HeadingShape; readonly each: Reading; readonly passage: number }[] = [];
  readings.forEach((each, passage) => {
    if (each.heading) found.push({ shape: each.heading, each, passage });
  });
  const levels = headingLevels(found.map(({ shape }) => shape));
  return found.map(({ shape, each, passage }, index) => ({
    level: levels[index] ?? 1,
    number: shape.number,
    word: shape.word,
    title: shape.title,
    span: each.span,
    passage,
  }));
}

/** A part reaches from its first body passage to the next part's; a part of notes alone reaches over its notes. */
export function partsOf(passages: readonly Passage[], notes: readonly Note[], sourceLength: number): Part[] {
  const count = passages.reduce((most, each) => Math.max(most, each.part + 1), 1);
  const notesOf: number[][] = Array.from({ length: count }, () => []);
  notes.forEach((note, index) => notesOf[note.part]?.push(index));
  if (count === 1) return notesOf.map((own) => ({ span: span(0, sourceLength), notes: own }));
  const starts: (number | undefined)[] = Array.from({ length: count }, () => undefined);
  const ends: number[] = Array.from({ length: count }, () => 0);
  for (const body of [true, false]) {
    for (const each of passages) {
      if ((each.note === null) !== body) continue;
      const known = starts[each.part];
      if (known === undefined) starts[each.part] = startOf(each, notes);
      if (body || known === undefined || ends[each.part] === 0) {
        ends[each.part] = Math.max(ends[each.part] ?? 0, each.span.end);
      }
    }
  }
  return notesOf.map((own, part) => ({
    span: span(part === 0 ? 0 : (starts[part] ?? 0), ends[part] ?? 0),
    notes: own,
  }));
}

/** Where a passage begins; a note with its marker. */
const startOf = (passage: Passage, notes: readonly Note[]): number =>
  (passage.note === null ? passage : (notes[passage.note] ?? passage)).span.start;
