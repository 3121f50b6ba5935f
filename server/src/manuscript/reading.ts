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
 * Passages, calls, notes, headings and parts, each with the indexes of the others.
 * @param readings in source order; what is nested in another comes after it
 * @param sourceLength where the last part ends
 */
export function structureOf(readings: readonly Reading[], sourceLength: number): Structure {
  const order = noteOrder(readings);
  const noteOf = new Map(order.map((reading, note) => [reading, note]));
  const calls = callsInOrder(readings, noteOf);
  const callsOfPassage: number[][] = readings.map(() => []);
  const callsOfNote: number[][] = order.map(() => []);
  calls.forEach((call, index) => {
    callsOfPassage[call.passage]?.push(index);
    if (call.note !== null) callsOfNote[call.note]?.push(index);
  });
  const passages = readings.map((each, index): Passage => ({
    kind: each.kind,
    span: each.span,
    prose: each.prose,
    note: noteOf.get(index) ?? null,
    part: each.part,
    calls: callsOfPassage[index] ?? [],
  }));
  const notes = order.flatMap((reading, index): Note[] => {
    const note = readings[reading]?.note;
    const part = readings[reading]?.part ?? 0;
    return note ? [{ ...note, part, passage: reading, calls: callsOfNote[index] ?? [] }] : [];
  });
  return { passages, calls, notes, headings: headingsOf(readings), parts: partsOf(readings, notes, sourceLength) };
}

/** The readings that are notes in reading order: by part, then by number; those without a number last, by place. */
function noteOrder(readings: readonly Reading[]): number[] {
  const notes = readings.flatMap((each, index) => (each.note ? [index] : []));
  const rank = (index: number): number => readings[index]?.note?.number ?? Infinity;
  return notes.sort((a, b) => {
    const byPart = (readings[a]?.part ?? 0) - (readings[b]?.part ?? 0);
    if (byPart !== 0) return byPart;
    const first = rank(a);
    const second = rank(b);
    return first === second ? a - b : first - second;
  });
}

function callsInOrder(readings: readonly Reading[], noteOf: ReadonlyMap<number, number>): Call[] {
  const calls: Call[] = [];
  let sorted = true;
  readings.forEach((reading, passage) => {
    for (const { body, ...call } of reading.calls) {
      const before = calls.at(-1);
      if (before !== undefined && before.span.start > call.span.start) sorted = false;
      calls.push({ ...call, note: body === null ? null : (noteOf.get(body) ?? null), passage });
    }
  });
  return sorted ? calls : calls.sort((a, b) => a.span.start - b.span.start);
}

function headingsOf(readings: readonly Reading[]): Heading[] {
  const found = readings.flatMap((each, passage) => (each.heading ? [{ shape: each.heading, each, passage }] : []));
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
function partsOf(readings: readonly Reading[], notes: readonly Note[], sourceLength: number): Part[] {
  const count = readings.reduce((most, each) => Math.max(most, each.part + 1), 1);
  const notesOf: number[][] = Array.from({ length: count }, () => []);
  notes.forEach((note, index) => notesOf[note.part]?.push(index));
  const starts: (number | undefined)[] = Array.from({ length: count }, () => undefined);
  const ends: number[] = Array.from({ length: count }, () => 0);
  for (const body of [true, false]) {
    for (const each of readings) {
      if ((each.note === null) !== body) continue;
      const known = starts[each.part];
      if (known === undefined) starts[each.part] = each.note?.span.start ?? each.span.start;
      if (body || known === undefined || ends[each.part] === 0) {
        ends[each.part] = Math.max(ends[each.part] ?? 0, each.span.end);
      }
    }
  }
  return notesOf.map((own, part) => ({
    span: span(part === 0 ? 0 : (starts[part] ?? 0), count === 1 ? sourceLength : (ends[part] ?? 0)),
    notes: own,
  }));
}
