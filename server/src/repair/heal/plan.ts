/**
 * The numbers that the notes of a document are to have, and what has to be written for that: labels, calls, the order of
 * the notes. In: what was carried over. Out: a plan, all in the coordinates of the source as it is.
 */
import { itemAt } from '../../authority/item-at';
import type { Call, Manuscript, Note } from '../../manuscript/manuscript';
import type { TextEdit } from '../../rules/rule';
import { span, type Span } from '../../text/span';
import type { Carried } from './carried';

export interface Plan {
  /** By note: the number it will have. */
  readonly numbers: readonly (number | null)[];
  /** Of labels and calls. */
  readonly edits: readonly TextEdit[];
  /** Notes in the order in which they are to stand, where that changes: the first where the first stands now. */
  readonly order: readonly number[];
  readonly left: readonly Left[];
  /** A note that is put in: its number, and its part. */
  readonly inserted: { readonly number: number; readonly part: number } | null;
}

export interface Left {
  readonly span: Span;
  readonly message: string;
}

/** Nothing is renumbered: the numbers are what a reader sees. */
export const asPrinted = ({ notes }: Manuscript): Plan => ({
  numbers: notes.map(({ number }) => number),
  edits: [],
  order: [],
  left: [],
  inserted: null,
});

/** Whether labels are the numbers: printed ones, or Markdown's where all are numbers. */
export const isNumbered = ({ format, notes, calls, numbering }: Manuscript): boolean =>
  numbering === 'printed'
    ? notes.length > 0
    : format === 'markdown' &&
      notes.length > 0 &&
      [...notes, ...calls].every(({ label }) => isNumber(label) || isMark(label));

export const isNumber = (label: string): boolean => /^[1-9]\d{0,5}$/.test(label);
export const isMark = (label: string): boolean => label !== '' && '*†‡'.includes(label.charAt(0));

/** Whether the notes are called in the order of their labels, without holes, each part from its lowest number on. */
export function isInOrder(manuscript: Manuscript): boolean {
  const next = new Map<number, number>();
  const called = new Set<string>();
  for (const { label, part, note } of manuscript.calls) {
    if (!isNumber(label)) continue;
    if (note === null) return false;
    const key = `${part} ${label}`;
    if (called.has(key)) continue;
    called.add(key);
    if (Number(label) !== (next.get(part) ?? lowest(manuscript, part))) return false;
    next.set(part, Number(label) + 1);
  }
  return manuscript.notes.every(({ label, calls }) => !isNumber(label) || calls.length > 0);
}

/** The lowest number of a part; 1 where it has none. */
export function lowest({ notes, parts }: Manuscript, part: number): number {
  let least = Number.POSITIVE_INFINITY;
  for (const index of parts[part]?.notes ?? []) {
    const label = notes[index]?.label ?? '';
    if (isNumber(label)) least = Math.min(least, Number(label));
  }
  return Number.isFinite(least) ? least : 1;
}

/**
 * Whether notes and calls belong together one by one, so that numbers can be told: no number was given twice, and none
 * of the notes and calls that are new, or have lost the other, is without it.
 */
export function isWhole({ analysis: { manuscript }, before, since }: Carried): boolean {
  if (since === null) return true;
  const { noteOrigins, callOrigins } = since.identities;
  const was = before.analysis.manuscript;
  const callsWhole = manuscript.calls.every(({ note }, index) => {
    const origin = was.calls[callOrigins[index] ?? -1];
    return note !== null || (origin !== undefined && origin.note === null);
  });
  if (!callsWhole || (manuscript.numbering === 'printed' && isCalledAgain(manuscript, callOrigins))) return false;
  if (manuscript.numbering !== 'printed' && !isNumbered(manuscript)) return true;
  const seen = new Set<string>();
  return manuscript.notes.every(({ label, part, calls }, index) => {
    const key = `${was.parts.length === 1 ? 0 : part} ${label}`;
    const isAgain = seen.has(key) && isNumber(label);
    seen.add(key);
    const origin = was.notes[noteOrigins[index] ?? -1];
    const isCalled = calls.length > 0 || (origin !== undefined && origin.calls.length === 0) || isMark(label);
    return !isAgain && isCalled;
  });
}

/** Whether a new call has the number of another. */
function isCalledAgain({ calls }: Manuscript, origins: Int32Array): boolean {
  const old = new Set<string>();
  calls.forEach(({ label, part }, index) => (origins[index] ?? -1) >= 0 && old.add(`${part} ${label}`));
  const come = calls.filter(({ label }, index) => (origins[index] ?? -1) < 0 && isNumber(label));
  const keys = come.map(({ label, part }) => `${part} ${label}`);
  return keys.some((key) => old.has(key)) || new Set(keys).size < keys.length;
}

/**
 * Numbers in the order of first calls, each part from its lowest number on; bodies in that order.
 * @param first the lowest number that the first part ever had: its first note may have been deleted since
 */
export function renumbered(carried: Carried, first = Number.POSITIVE_INFINITY): Plan {
  const { manuscript } = carried.analysis;
  return new Renumbering(carried, manuscript, first).plan();
}

class Renumbering {
  private readonly numbers: (number | null)[];
  private readonly next = new Map<number, number>();
  private readonly done = new Set<number>();
  private readonly edits: TextEdit[] = [];
  private readonly left: Left[] = [];

  constructor(
    private readonly carried: Carried,
    private readonly manuscript: Manuscript,
    private readonly first: number,
  ) {
    this.numbers = manuscript.notes.map(({ number }) => number);
  }

  plan(): Plan {
    const { manuscript } = this;
    if (isNumbered(manuscript)) {
      const noteOf = notesOfCalls(this.carried);
      manuscript.calls.forEach((call, index) => this.call(call, noteOf[index] ?? null));
      manuscript.notes.forEach((note, index) => this.uncalled(note, index));
      manuscript.notes.forEach((note, index) => this.label(note, index));
    }
    return { numbers: this.numbers, edits: this.edits, order: this.order(), left: this.left, inserted: null };
  }

  private call(call: Call, note: number | null): void {
    if (!isNumber(call.label)) return;
    if (note === null) this.left.push({ span: call.span, message: `There is no note ${call.label} for this call.` });
    let number =
      note === null || !this.done.has(note) ? this.take(this.partOf(call.part)) : (this.numbers[note] ?? null);
    if (note !== null) {
      this.done.add(note);
      this.numbers[note] = number;
    }
    number ??= Number(call.label);
    if (String(number) !== call.label) this.edits.push(labelEdit(this.manuscript.source, call, number));
  }

  private uncalled({ label, part, labelSpan }: Note, index: number): void {
    if (!isNumber(label) || this.done.has(index)) return;
    this.left.push({ span: labelSpan, message: `Nothing calls note ${label}.` });
    this.numbers[index] = this.take(this.partOf(part));
  }

  private label({ label, labelSpan }: Note, index: number): void {
    const number = this.numbers[index] ?? null;
    if (isNumber(label) && number !== null && String(number) !== label) {
      this.edits.push({ span: labelSpan, newText: String(number) });
    }
  }

  private take(part: number): number {
    const number = this.next.get(part) ?? this.start(part);
    this.next.set(part, number + 1);
    return number;
  }

  private start(part: number): number {
    const was = this.carried.before.analysis.manuscript;
    return Math.min(
      lowest(this.manuscript, part),
      part === 0 ? this.first : Number.POSITIVE_INFINITY,
      was.parts.length > part ? lowest(was, part) : Number.POSITIVE_INFINITY,
    );
  }

  /** A note that was moved can look like the first of another part: where there was one, there is one. */
  private partOf(part: number): number {
    return this.carried.before.analysis.manuscript.parts.length === 1 ? 0 : part;
  }

  private order(): readonly number[] {
    const { notes, format } = this.manuscript;
    const slots = notes.map((_, index) => index).filter((index) => isNumber(notes[index]?.label ?? ''));
    slots.sort((a, b) => (notes[a]?.span.start ?? 0) - (notes[b]?.span.start ?? 0));
    if (format === 'markdown' && !this.standTogether(slots)) return [];
    const byPart = (index: number): number => this.partOf(notes[index]?.part ?? 0);
    const order = [...slots].sort((a, b) => byPart(a) - byPart(b) || (this.numbers[a] ?? 0) - (this.numbers[b] ?? 0));
    return order.some((note, place) => note !== slots[place]) ? order : [];
  }

  private standTogether(slots: readonly number[]): boolean {
    const { notes, source } = this.manuscript;
    return slots.every((index, place) => {
      const start = notes[index]?.span.start ?? 0;
      const before = itemAt(notes, slots[place - 1]);
      const isAtLine = start === 0 || source.charAt(start - 1) === '\n';
      return isAtLine && (before === undefined || source.slice(before.span.end, start).trim() === '');
    });
  }
}

/** The edit that gives a call, or a note's marker, another number. */
export function labelEdit(
  source: string,
  { label, span: whole }: Pick<Call, 'label' | 'span'>,
  number: number,
): TextEdit {
  const start = source.indexOf(label, whole.start);
  return { span: span(start, start + label.length), newText: String(number) };
}

/**
 * By call: the note it calls. While a number is there twice, each call that was there keeps its note, and a new one calls
 * the new note of its number.
 */
export function notesOfCalls({ analysis: { manuscript }, before, since }: Carried): readonly (number | null)[] {
  if (since === null) return manuscript.calls.map(({ note }) => note);
  const { notes, noteOrigins, callOrigins } = since.identities;
  const was = before.analysis.manuscript;
  const kept = manuscript.calls.map((_, index) => {
    const note = was.calls[callOrigins[index] ?? -1]?.note ?? -1;
    const now = notes[note] ?? -1;
    return now < 0 ? null : now;
  });
  const taken = new Set(kept);
  return manuscript.calls.map((call, index) => {
    const known = kept[index] ?? null;
    if (known !== null) return known;
    const same = manuscript.notes.flatMap((note, at) => (note.label === call.label ? [at] : []));
    const isNew = (note: number): boolean => (noteOrigins[note] ?? -1) < 0;
    const found =
      same.find((note) => isNew(note) && !taken.has(note)) ?? same.find((note) => !taken.has(note)) ?? call.note;
    taken.add(found);
    return found;
  });
}
