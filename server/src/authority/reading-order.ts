/** The citations of a document in the order in which a reader comes to them: a note is read where it is called. */
import type { Manuscript, Passage } from '../manuscript/manuscript';
import type { Reading } from '../citation/citation';
import type { Steps } from '../text/steps';
import type { Occurrence } from './authority';
import { citedIn, type CitedIn } from './cited-in';
import { itemAt } from './item-at';

export interface ReadingOrder {
  readonly occurrences: readonly Occurrence[];
  readonly inNote: readonly (readonly number[])[];
  readonly inPassage: readonly (readonly number[])[];
  /** By passage: the id of the first citation that is read in it or behind it. */
  readonly starts: Int32Array;
  /** By passage: how many passages are begun before it. */
  readonly ranks: Int32Array;
}

/**
 * In: a manuscript and the reading of each of its passages. Out: every citation, nested ones right after their parent.
 * A numbered note that is never called is read behind the note before it; one without a number, behind its part.
 */
export function* inReadingOrder(manuscript: Manuscript, readings: readonly Reading[]): Steps<ReadingOrder> {
  const walk = new Walk(manuscript, readings);
  yield* walk.document();
  const { occurrences, inNote, inPassage, starts, ranks } = walk;
  return { occurrences, inNote, inPassage, starts, ranks };
}

/** How many passages are walked through before others may have their turn. */
const PASSAGES_IN_A_STEP = 256;

const NONE: number[] = [];

/** A passage that is being read: which citation comes next, and which call. */
interface Place {
  readonly passage: number;
  readonly cited: readonly CitedIn[];
  begun: boolean;
  /** Index into `cited`. */
  next: number;
  call: number;
}

class Walk {
  readonly occurrences: Occurrence[] = [];
  readonly inPassage: number[][];
  readonly starts: Int32Array;
  readonly ranks: Int32Array;
  private begun = 0;
  private readonly noteRead: boolean[];
  /** By part: how far its notes have been looked through for ones that are never called. */
  private readonly looked: number[];
  /** The passages begun, the innermost last: notes are called from notes. */
  private readonly open: Place[] = [];

  constructor(
    private readonly manuscript: Manuscript,
    private readonly readings: readonly Reading[],
  ) {
    this.inPassage = manuscript.passages.map(() => NONE);
    this.starts = new Int32Array(manuscript.passages.length);
    this.ranks = new Int32Array(manuscript.passages.length);
    this.noteRead = manuscript.notes.map(() => false);
    this.looked = manuscript.parts.map(() => 0);
  }

  /** Of a note, those of its passage. */
  get inNote(): readonly (readonly number[])[] {
    return this.manuscript.notes.map((note) => this.inPassage[note.passage] ?? NONE);
  }

  *document(): Steps<void> {
    let part = 0;
    for (const [index, passage] of this.manuscript.passages.entries()) {
      if (index % PASSAGES_IN_A_STEP === PASSAGES_IN_A_STEP - 1) yield;
      if (passage.kind === 'note') continue;
      for (; part < passage.part; part++) this.restOfPart(part);
      this.read(index);
    }
    for (; part < this.manuscript.parts.length; part++) this.restOfPart(part);
  }

  private restOfPart(part: number): void {
    for (const note of this.manuscript.parts[part]?.notes ?? []) this.readNote(note);
  }

  private readNote(note: number): void {
    const passage = this.enter(note);
    if (passage !== null) this.read(passage);
  }

  /** Marks a note as read. Out: its passage; null where it was read before. */
  private enter(note: number): number | null {
    if (this.noteRead[note] !== false) return null;
    this.noteRead[note] = true;
    return this.manuscript.notes[note]?.passage ?? null;
  }

  /** Reads a passage and all that is called from it, with a stack of its own: notes may be nested without end. */
  private read(passage: number): void {
    this.begin(passage);
    for (let place = this.open.at(-1); place !== undefined; place = this.open.at(-1)) {
      if (!this.step(place)) this.open.pop();
    }
  }

  private begin(passage: number): void {
    const reading = this.readings[passage];
    const cited = reading === undefined ? [] : citedIn(reading);
    this.open.push({ passage, cited, begun: false, next: 0, call: 0 });
  }

  /** Reads the next citation, or goes into the next note called. Out: false at the passage's end. */
  private step(place: Place): boolean {
    const passage = this.manuscript.passages[place.passage];
    if (passage === undefined) return false;
    if (!place.begun) {
      place.begun = true;
      this.starts[place.passage] = this.occurrences.length;
      this.ranks[place.passage] = this.begun++;
    }
    const next = place.cited[place.next];
    const call = itemAt(this.manuscript.calls, passage.calls[place.call]);
    if (call !== undefined && (next === undefined || call.at <= next.citation.span.start)) {
      place.call += 1;
      if (call.note !== null) this.call(call.note);
      return true;
    }
    if (next === undefined) return false;
    this.add(place, passage);
    return true;
  }

  /** Goes into a note; before it, on the stack above it, into numbered notes before it that nothing calls. */
  private call(note: number): void {
    const passage = this.enter(note);
    if (passage === null) return;
    this.begin(passage);
    for (const earlier of this.uncalledBefore(note).reverse()) {
      const uncalled = this.enter(earlier);
      if (uncalled !== null) this.begin(uncalled);
    }
  }

  private uncalledBefore(note: number): number[] {
    const { notes, parts } = this.manuscript;
    const part = notes[note]?.part ?? 0;
    const ofPart = parts[part]?.notes ?? [];
    const uncalled: number[] = [];
    let at = this.looked[part] ?? 0;
    for (; at < ofPart.length; at++) {
      const earlier = ofPart[at] ?? note;
      if (earlier >= note) break;
      const { number, calls } = notes[earlier] ?? { number: null, calls: [] };
      if (number !== null && calls.length === 0) uncalled.push(earlier);
    }
    this.looked[part] = at;
    return uncalled;
  }

  /** Enters a citation and, right after it, those nested in it. */
  private add(place: Place, passage: Passage): void {
    let cited = place.cited[place.next];
    do {
      if (cited === undefined) return;
      this.enterOccurrence(cited, place.passage, passage);
      place.next += 1;
      cited = place.cited[place.next];
    } while (cited !== undefined && cited.parentBefore !== null);
  }

  private enterOccurrence(cited: CitedIn, index: number, passage: Passage): void {
    const id = this.occurrences.length;
    this.occurrences.push({
      id,
      citation: cited.citation,
      passage: index,
      segment: cited.segment,
      note: passage.note,
      part: passage.part,
      parent: cited.parentBefore === null ? null : id - cited.parentBefore,
    });
    if (this.inPassage[index] === NONE) this.inPassage[index] = [id];
    else this.inPassage[index]?.push(id);
  }
}
