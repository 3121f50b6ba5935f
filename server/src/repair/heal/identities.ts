/**
 * Which note, call, heading and citation of a text now is which of the text before. A note is the place of its marker;
 * where that was written anew it is the place of its text. What it is called, or numbered, decides nothing.
 */
import type { Analysis } from '../../analysis/analysis';
import type { Occurrence } from '../../authority/authority';
import { spanOf } from '../../authority/place';
import type { Citation } from '../../citation/citation';
import { inSource, type Call, type Manuscript, type Note } from '../../manuscript/manuscript';
import { firstIndexWhere } from '../../text/search';
import { span, type Span } from '../../text/span';
import type { Origins } from './origins';

const NOTHING = -1;

/** What stands for nothing is -1 in all lists. */
export class Identities {
  /** By note before: the note now. */
  readonly notes: Int32Array;
  /** By note now: the note before. */
  readonly noteOrigins: Int32Array;
  /** By note before that is no more: the note that its text has gone into. */
  readonly mergedInto: Int32Array;
  /** By call now: the call before. */
  readonly callOrigins: Int32Array;
  readonly headings: Int32Array;
  /** By occurrence before: the occurrence now. */
  readonly occurrences: Int32Array;
  /** By occurrence now: the occurrence before. */
  readonly occurrenceOrigins: Int32Array;

  constructor(
    private readonly before: Analysis,
    private readonly after: Analysis,
    private readonly origins: Origins,
  ) {
    const { manuscript: was, resolution } = before;
    const { manuscript: is } = after;
    this.notes = new Int32Array(was.notes.length).fill(NOTHING);
    this.noteOrigins = new Int32Array(is.notes.length).fill(NOTHING);
    this.mergedInto = new Int32Array(was.notes.length).fill(NOTHING);
    this.callOrigins = new Int32Array(is.calls.length).fill(NOTHING);
    this.headings = new Int32Array(was.headings.length).fill(NOTHING);
    this.occurrences = new Int32Array(resolution.occurrences.length).fill(NOTHING);
    this.occurrenceOrigins = new Int32Array(after.resolution.occurrences.length).fill(NOTHING);
    this.matchNotes(was, is);
    this.matchCalls(was, is);
    this.matchHeadings(was, is);
    this.matchOccurrences();
  }

  private matchNotes(was: Manuscript, is: Manuscript): void {
    const places = new Places(is.notes.map((note) => note.span));
    was.notes.forEach((note, index) => {
      const now = this.first(span(note.span.start, note.labelSpan.end));
      const found = now === null ? NOTHING : places.at(now);
      const marker = is.notes[found];
      if (now === null || marker === undefined || now >= textStart(is, marker)) return;
      this.takeNote(index, found);
    });
    was.notes.forEach((note, index) => {
      if (this.notes[index] !== NOTHING) return;
      const [text] = this.origins.left(span(textStart(was, note), note.span.end));
      const found = text === undefined ? NOTHING : places.at(text.start);
      if (found === NOTHING) return;
      if (this.noteOrigins[found] === NOTHING) this.takeNote(index, found);
      else this.mergedInto[index] = found;
    });
  }

  private takeNote(before: number, after: number): void {
    if (this.noteOrigins[after] !== NOTHING) return;
    this.notes[before] = after;
    this.noteOrigins[after] = before;
  }

  private matchCalls(was: Manuscript, is: Manuscript): void {
    const places = new Places(is.calls.map((call) => call.span));
    was.calls.forEach((call, index) => {
      const now = this.first(markOf(call));
      const found = now === null ? NOTHING : places.at(now);
      if (found !== NOTHING && this.callOrigins[found] === NOTHING) this.callOrigins[found] = index;
    });
  }

  private matchHeadings(was: Manuscript, is: Manuscript): void {
    const places = new Places(is.headings.map((heading) => heading.span));
    was.headings.forEach((heading, index) => {
      const [text] = this.origins.left(heading.span);
      const found = text === undefined ? NOTHING : places.at(text.start);
      this.headings[index] = found;
    });
  }

  private matchOccurrences(): void {
    const { manuscript: was, resolution, readings } = this.before;
    const places = new Places(this.after.manuscript.passages.map((passage) => passage.span));
    was.passages.forEach((passage, index) => {
      const ids = resolution.inPassage[index] ?? [];
      if (ids.length === 0) return;
      const whole = this.origins.intact(passage.span);
      const found = whole === null ? NOTHING : places.at(whole.start);
      const same = this.after.manuscript.passages[found];
      if (same !== undefined && same.span.start === whole?.start && readings[index] === this.after.readings[found]) {
        const now = this.after.resolution.inPassage[found] ?? [];
        ids.forEach((id, place) => this.takeOccurrence(id, now[place] ?? NOTHING));
      } else {
        for (const id of ids) this.matchOccurrence(resolution.occurrences[id]);
      }
    });
  }

  private takeOccurrence(before: number, after: number): void {
    if (after === NOTHING || this.occurrenceOrigins[after] !== NOTHING) return;
    this.occurrences[before] = after;
    this.occurrenceOrigins[after] = before;
  }

  private matchOccurrence(occurrence: Occurrence | undefined): void {
    if (occurrence === undefined) return;
    const word = wordOf(occurrence.citation);
    const passage = this.before.manuscript.passages[occurrence.passage];
    if (passage === undefined) return;
    const place = word === null ? spanOf(this.before.manuscript, occurrence) : inSource(passage, word);
    const [longest] = this.origins.left(place);
    if (longest === undefined) return;
    const found = this.citationAt(longest, word === null ? null : occurrence.citation.kind);
    if (found !== null) this.takeOccurrence(occurrence.id, found);
  }

  /** @param kind of a reference, which is known by its word; null for what cites a work in full */
  private citationAt(place: Span, kind: Citation['kind'] | null): number | null {
    const { manuscript, resolution } = this.after;
    let best: number | null = null;
    let most = 0;
    for (const index of this.passagesAt(place.start)) {
      for (const id of resolution.inPassage[index] ?? []) {
        const occurrence = resolution.occurrences[id];
        if (occurrence === undefined || this.occurrenceOrigins[id] !== NOTHING) continue;
        const word = wordOf(occurrence.citation);
        const isOfKind = kind === null ? word === null : word !== null && alike(kind, occurrence.citation.kind);
        if (!isOfKind) continue;
        const passage = manuscript.passages[index];
        if (passage === undefined) continue;
        const there = word === null ? spanOf(manuscript, occurrence) : inSource(passage, word);
        const shared = Math.min(there.end, place.end) - Math.max(there.start, place.start);
        if (shared > most) [best, most] = [id, shared];
      }
    }
    return best;
  }

  private places: Places | null = null;

  private passagesAt(offset: number): readonly number[] {
    this.places ??= new Places(this.after.manuscript.passages.map((passage) => passage.span));
    return this.places.allAt(offset);
  }

  /** Where the first letter stands that is left of a stretch. */
  private first(of: Span): number | null {
    for (let at = of.start; at < of.end; at++) {
      const now = this.origins.now(at);
      if (now !== null) return now;
    }
    return null;
  }
}

/** Where the text of a note begins, behind its marker. */
export const textStart = ({ passages }: Manuscript, note: Note): number =>
  passages[note.passage]?.span.start ?? note.labelSpan.end;

/** Of an inline note, whose call is all of it, the two letters that make it one. */
const markOf = ({ span: whole, label }: Call): Span => (label === '' ? span(whole.start, whole.start + 2) : whole);

/** The word that makes a reference one; null for what cites a work in full, or by its own name. */
function wordOf(citation: Citation): Span | null {
  switch (citation.kind) {
    case 'supra':
    case 'id':
    case 'infra':
    case 'crossReference':
      return citation.word.span;
    case 'shortCase':
    case 'shortStatute':
      return citation.span;
    default:
      return null;
  }
}

/** A name may be written, or taken away, before a reference: it is still the same one. */
const alike = (one: Citation['kind'], other: Citation['kind']): boolean => {
  const byNumber = (kind: Citation['kind']): boolean =>
    kind === 'supra' || kind === 'infra' || kind === 'crossReference';
  return one === other || (byNumber(one) && byNumber(other));
};

/** Spans by place; they may lie within one another, but for few. */
class Places {
  private readonly order: readonly number[];

  constructor(private readonly spans: readonly Span[]) {
    this.order = spans.map((_, index) => index).sort((a, b) => (spans[a]?.start ?? 0) - (spans[b]?.start ?? 0));
  }

  /** The last to begin of those that hold an offset; -1 for none. */
  at(offset: number): number {
    return this.allAt(offset)[0] ?? NOTHING;
  }

  allAt(offset: number): readonly number[] {
    const found: number[] = [];
    const last = firstIndexWhere(this.order, (index) => (this.spans[index]?.start ?? 0) > offset) - 1;
    for (let place = last; place >= 0 && place > last - DEEPEST; place--) {
      const index = this.order[place] ?? NOTHING;
      const there = this.spans[index];
      if (there !== undefined && there.end > offset) found.push(index);
    }
    return found;
  }
}

/** Notes within a passage, one within another. */
const DEEPEST = 8;
