/**
 * What the references of a text now mean, carried over from the text before: each reference that is still there means
 * what it meant, unless the writer has changed what it says.
 */
import type { Analysis } from '../../analysis/analysis';
import type { Occurrence } from '../../authority/authority';
import { spanOf } from '../../authority/place';
import type { Citation } from '../../citation/citation';
import { inSource, type Note } from '../../manuscript/manuscript';
import type { Span } from '../../text/span';
import { Identities } from './identities';
import { meaningOf, type Meaning, type Tracked } from './meaning';
import type { Origins } from './origins';
import { pastedReferences } from './pasted';

/** A work whose full citations were all deleted, and what it was. */
export interface Gone {
  /** The full citation, an occurrence of the analysis before. */
  readonly full: Occurrence;
  /** The short forms that are left, occurrences now, in reading order. */
  readonly left: readonly number[];
}

export interface Carried {
  readonly before: Tracked;
  readonly analysis: Analysis;
  /** Null where nothing was edited. */
  readonly since: { readonly origins: Origins; readonly identities: Identities } | null;
  /** By occurrence now: of those that were there before and were resolved. */
  readonly meanings: ReadonlyMap<number, Meaning>;
  readonly gone: readonly Gone[];
  /** Something that was tracked, a note, a full citation or a reference, is no more. */
  readonly vanished: boolean;
  /** The text of a note that was tracked is there, and not read as a note: something is being written. */
  readonly unread: boolean;
  readonly foreign: ReadonlySet<number>;
}

/** @param origins lead from the text of `before` to that of `analysis` */
export function carry(before: Tracked, analysis: Analysis, origins: Origins | null): Carried {
  if (origins === null) {
    return {
      before,
      analysis,
      since: null,
      meanings: before.owed,
      gone: [],
      vanished: false,
      unread: false,
      foreign: before.foreign,
    };
  }
  const identities = new Identities(before.analysis, analysis, origins);
  const carrier = new Carrier(before, analysis, origins, identities);
  return carrier.carried();
}

class Carrier {
  private readonly meanings = new Map<number, Meaning>();
  private readonly gone = new Map<number, Gone>();
  private vanished = false;

  constructor(
    private readonly before: Tracked,
    private readonly analysis: Analysis,
    private readonly origins: Origins,
    private readonly identities: Identities,
  ) {}

  carried(): Carried {
    const { before, analysis, origins, identities, meanings } = this;
    this.findGone();
    for (const occurrence of before.analysis.resolution.occurrences) this.carryOver(occurrence);
    const foreign = new Set<number>();
    for (const id of before.foreign) {
      const now = identities.occurrences[id] ?? -1;
      if (now >= 0 && this.isUntouched(id, now)) foreign.add(now);
    }
    for (const id of pastedReferences(before.analysis, analysis, origins, identities)) foreign.add(id);
    if (this.notesVanished() || this.isHeadingTypedInto()) this.vanished = true;
    const gone = [...this.gone.values()];
    return {
      before,
      analysis,
      since: { origins, identities },
      meanings,
      gone,
      vanished: this.vanished,
      unread: this.notesUnread(),
      foreign,
    };
  }

  private carryOver(occurrence: Occurrence): void {
    const meaning = meaningOf(this.before, occurrence);
    if (meaning === null) return;
    const now = this.identities.occurrences[occurrence.id] ?? -1;
    if (now < 0) {
      this.vanished = true;
      return;
    }
    if (!this.isUntouched(occurrence.id, now)) return;
    const translated = this.translated(meaning);
    if (translated === null || translated.kind === 'lost') this.vanished = true;
    if (translated !== null) this.meanings.set(now, translated);
  }

  /** Whether what a reference says, its number or its path, stands as it did: what was changed means what it says. */
  private isUntouched(before: number, now: number): boolean {
    const was = this.before.analysis.resolution.occurrences[before];
    const is = this.analysis.resolution.occurrences[now];
    if (was === undefined || is === undefined) return false;
    if (was.citation === is.citation) return true;
    const said = saidSpan(was.citation);
    const says = saidSpan(is.citation);
    if (said === null || says === null) return said === says;
    const kept = this.origins.intact(this.inSource(this.before.analysis, was, said));
    const there = this.inSource(this.analysis, is, says);
    return kept !== null && kept.start === there.start && kept.end === there.end;
  }

  private inSource({ manuscript }: Analysis, { passage, citation }: Occurrence, of: Span): Span {
    const standsIn = manuscript.passages[passage];
    return standsIn === undefined ? citation.span : inSource(standsIn, of);
  }

  /** Null where what was meant is there, but is not read: it may be being edited. */
  private translated(meaning: Meaning): Meaning | null {
    switch (meaning.kind) {
      case 'lost':
        return meaning;
      case 'work': {
        const full = meaning.full === null ? null : this.fullNow(meaning.full);
        if (meaning.full !== null && full === null) {
          if (!this.isWritten(meaning.full)) return UNCITED;
          this.vanished = true;
        }
        const note = meaning.note === null ? null : this.noteNow(meaning.note);
        if (full === null && note === null) return DELETED;
        return { kind: 'work', full, note };
      }
      case 'notes': {
        const items = meaning.items.map((notes) =>
          notes.map((note) => this.noteNow(note)).filter((note) => note !== null),
        );
        return items.every((notes) => notes.length === 0) ? DELETED : { kind: 'notes', items };
      }
      case 'heading': {
        const heading = this.identities.headings[meaning.heading] ?? -1;
        if (heading >= 0) return { kind: 'heading', heading };
        const was = this.before.analysis.manuscript.headings[meaning.heading];
        return was !== undefined && this.isThere(was.span) ? null : UNHEADED;
      }
      case 'antecedent': {
        const full = this.fullNow(meaning.full);
        if (full !== null) return { ...meaning, full };
        return this.isWritten(meaning.full) ? null : UNCITED;
      }
    }
  }

  /** The note that a note has become, or that has taken its text in. */
  private noteNow(note: number): number | null {
    const { notes, mergedInto } = this.identities;
    const now = notes[note] ?? -1;
    const into = now >= 0 ? now : (mergedInto[note] ?? -1);
    return into < 0 || this.analysis.manuscript.notes[into]?.number === null ? null : into;
  }

  /** The full citation now, or another of the same work where that one is gone. */
  private fullNow(full: number): number | null {
    const before = this.before.analysis.resolution;
    const link = before.links[full];
    const work = link?.kind === 'full' ? before.authorities[link.authority] : undefined;
    for (const id of work === undefined ? [full] : [full, ...work.occurrences]) {
      const now = this.identities.occurrences[id] ?? -1;
      const there = this.analysis.resolution.links[now];
      if (there?.kind === 'full') return now;
    }
    return null;
  }

  /** Whether most of the text of a full citation is there, read as one or not: it may be being edited. */
  private isWritten(full: number): boolean {
    const occurrence = this.before.analysis.resolution.occurrences[full];
    if (occurrence === undefined) return false;
    return this.isThere(spanOf(this.before.analysis.manuscript, occurrence));
  }

  /** Whether a full citation is shorter than it was: it may be on its way out, letter by letter. */
  private isEroded(full: Occurrence): boolean {
    const place = spanOf(this.before.analysis.manuscript, full);
    if (this.origins.intact(place) !== null) return false;
    const now = this.analysis.resolution.occurrences[this.identities.occurrences[full.id] ?? -1];
    if (now === undefined) return false;
    const there = spanOf(this.analysis.manuscript, now);
    return there.end - there.start < place.end - place.start - LETTERS_OF_A_CORRECTION;
  }

  private isThere(place: Span): boolean {
    const left = this.origins.left(place).reduce((sum, { start, end }) => sum + end - start, 0);
    return left * 2 >= place.end - place.start;
  }

  private findGone(): void {
    const { resolution } = this.before.analysis;
    for (const work of resolution.authorities) {
      const full = resolution.occurrences[work.full];
      const isThere = full === undefined || (this.identities.occurrences[full.id] ?? -1) >= 0;
      if (full !== undefined && isThere && work.occurrences.length > 1 && this.isEroded(full)) this.vanished = true;
      if (isThere || work.section !== null || this.fullNow(full.id) !== null || this.isWritten(full.id)) {
        continue;
      }
      this.vanished = true;
      const left = work.occurrences
        .map((id) => this.identities.occurrences[id] ?? -1)
        .filter((id) => id >= 0)
        .sort((a, b) => a - b);
      if (left.length > 0) this.gone.set(full.id, { full, left });
    }
  }

  private notesVanished(): boolean {
    const { notes, mergedInto } = this.identities;
    const was = this.before.analysis.manuscript.notes;
    const is = this.analysis.manuscript.notes;
    return notes.some((now, index) => {
      if (now < 0) return (mergedInto[index] ?? -1) < 0;
      const [one, other] = [was[index], is[now]];
      if (one === undefined || other === undefined) return false;
      return (
        (one.number !== null && other.number === null) ||
        (!isEmpty(this.before.analysis, one) && isEmpty(this.analysis, other))
      );
    });
  }

  /** Whether words stand right before a heading, in its line: those of another heading that is being typed. */
  private isHeadingTypedInto(): boolean {
    const { headings, source } = this.analysis.manuscript;
    return this.before.analysis.manuscript.headings.some(({ span: was }, index) => {
      const is = headings[this.identities.headings[index] ?? -1];
      const now = is === undefined ? null : this.origins.now(was.start);
      return is !== undefined && now !== null && /[.\s]/.test(source.slice(is.span.start, now));
    });
  }

  private notesUnread(): boolean {
    const { manuscript } = this.before.analysis;
    return manuscript.notes.some(
      ({ span: { start }, labelSpan: { end } }, index) =>
        (this.identities.notes[index] ?? -1) < 0 && this.origins.intact({ start, end }) !== null,
    );
  }
}

const LETTERS_OF_A_CORRECTION = 2;

const isEmpty = ({ manuscript: { passages } }: Analysis, { passage }: Note): boolean =>
  passages[passage]?.prose.text.trim() === '';

const UNCITED: Meaning = { kind: 'lost', what: 'The work that this meant is no longer cited in full.' };
const UNHEADED: Meaning = { kind: 'lost', what: 'The heading that this meant was deleted.' };
const DELETED: Meaning = { kind: 'lost', what: 'The note that this meant was deleted.' };

/** What says which note, part or page is meant: the numbers of a list from the first to the last. */
function saidSpan(citation: Citation): Span | null {
  switch (citation.kind) {
    case 'supra':
      return citation.number?.span ?? null;
    case 'crossReference':
    case 'infra': {
      if (citation.part !== null) return citation.part.span;
      const first = citation.items[0];
      const last = citation.items.at(-1);
      return first === undefined || last === undefined ? null : { start: first.span.start, end: last.span.end };
    }
    case 'id':
      return citation.word.span;
    default:
      return citation.span;
  }
}
