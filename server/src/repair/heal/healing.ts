/**
 * References made right: each kind of repair is one value of the list. In: what references mean, carried over from the
 * last settled version, and the numbers that notes are to have. Out: edits of the source, and what could not be mended.
 */
import type { Analysis } from '../../analysis/analysis';
import type { Occurrence } from '../../authority/authority';
import type { TextEdit } from '../../rules/rule';
import { occurrencesOf } from '../../rules/occurrences';
import type { Span } from '../../text/span';
import { mendAntecedents } from './antecedents';
import type { Carried } from './carried';
import { mendHeadings } from './headings';
import { isSame, meaningOf, writtenMeaning, type Meaning } from './meaning';
import type { Left, Plan } from './plan';
import { promote } from './promotion';
import { dropsDigitsIn, mendNotes, mendSupra, sourceOf } from './references';

export const repairs = ['renumbering', 'works', 'notes', 'directions', 'antecedents', 'promotion', 'headings'] as const;
export type RepairName = (typeof repairs)[number];

/** What is mended: all, unless a test leaves one out. */
export type Mended = ReadonlySet<RepairName>;
export const everyRepair: Mended = new Set(repairs);

export interface Healed {
  /** Sorted, without overlap. */
  readonly edits: readonly TextEdit[];
  /** The references (occurrences) that are changed. */
  readonly changed: ReadonlySet<number>;
  readonly lost: readonly Left[];
  /** What references mean that don't say it, in occurrences: those that are changed, or wait, or lost it. */
  readonly owed: ReadonlyMap<number, Meaning>;
  /** By how much each number that changed grows. */
  readonly shifts: readonly number[];
}

/** What the repairs share. */
export class Healing {
  readonly analysis: Analysis;
  private readonly edits: TextEdit[] = [];
  private readonly changed = new Set<number>();
  private readonly settled = new Set<number>();
  private readonly lost: Left[] = [];
  private readonly shifts: number[] = [];
  private digits: boolean | null = null;

  constructor(
    readonly carried: Carried,
    readonly plan: Plan,
    private readonly mended: Mended,
  ) {
    this.analysis = carried.analysis;
  }

  mends(name: RepairName): boolean {
    return this.mended.has(name);
  }

  heal(): Healed {
    if (this.mends('promotion')) promote(this);
    if (this.mends('antecedents')) mendAntecedents(this);
    const { resolution } = this.analysis;
    for (const occurrence of this.references()) {
      if (this.changed.has(occurrence.id)) continue;
      const meaning = this.meaningOf(occurrence);
      if (meaning === null || (!this.carried.meanings.has(occurrence.id) && !this.isRenumbered(meaning))) continue;
      this.mend(occurrence, meaning);
    }
    const owed = new Map<number, Meaning>();
    for (const [id, meaning] of this.carried.meanings) {
      const occurrence = resolution.occurrences[id];
      if (occurrence === undefined || (this.settled.has(id) && !this.changed.has(id))) continue;
      if (this.changed.has(id) || !isSame(meaning, writtenMeaning(this.analysis, occurrence))) owed.set(id, meaning);
      if (meaning.kind !== 'lost' || this.changed.has(id)) continue;
      this.lost.push({ span: sourceOf(this, occurrence, occurrence.citation.span), message: meaning.what });
    }
    const edits = this.edits.sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
    return { edits: withoutOverlap(edits), changed: this.changed, lost: this.lost, owed, shifts: this.shifts };
  }

  /** Whether notes that are meant get another number: what is written is right otherwise. */
  private isRenumbered(meaning: Meaning): boolean {
    const { notes } = this.analysis.manuscript;
    const isOther = (note: number): boolean => this.plan.numbers[note] !== notes[note]?.number;
    if (meaning.kind === 'notes') return meaning.items.some((each) => each.some(isOther));
    return meaning.kind === 'work' && meaning.note !== null && isOther(meaning.note);
  }

  private *references(): Iterable<Occurrence> {
    const { resolution } = this.analysis;
    for (const kind of ['supra', 'crossReference', 'infra'] as const) yield* occurrencesOf(resolution, kind);
  }

  private mend(occurrence: Occurrence, meaning: Meaning): void {
    const { citation } = occurrence;
    if (meaning.kind === 'work' && citation.kind === 'supra') {
      const note = this.noteOfWork(meaning.full) ?? meaning.note;
      if (note !== null && this.mends('works')) this.change(occurrence, mendSupra(this, occurrence, citation, note));
    }
    if (citation.kind !== 'crossReference' && citation.kind !== 'infra') return;
    if (meaning.kind === 'notes' && this.mends('notes')) {
      this.change(occurrence, mendNotes(this, occurrence, citation, meaning.items));
    }
    if (meaning.kind === 'work' && this.mends('notes')) {
      const note = this.noteOfWork(meaning.full) ?? meaning.note;
      if (note !== null) this.change(occurrence, mendNotes(this, occurrence, citation, [[note]]));
    }
    if (meaning.kind === 'heading' && this.mends('headings')) {
      this.change(occurrence, mendHeadings(this, occurrence, citation, meaning.heading));
    }
  }

  /** The note that cites in full what a full citation cites. */
  noteOfWork(full: number | null): number | null {
    return full === null ? null : (this.analysis.resolution.occurrences[full]?.note ?? null);
  }

  /** What a reference means: what it meant when last all was well, or what is written. */
  meaningOf(occurrence: Occurrence): Meaning | null {
    const carried = this.carried.meanings.get(occurrence.id);
    if (carried !== undefined) return carried;
    const { analysis } = this;
    return meaningOf({ analysis, owed: NONE, foreign: this.carried.foreign }, occurrence);
  }

  change(occurrence: Occurrence, edits: readonly TextEdit[]): void {
    if (edits.length === 0) return;
    this.edits.push(...edits);
    this.changed.add(occurrence.id);
    for (const { span: at, newText } of edits) {
      const shift = Number(newText) - Number(this.analysis.manuscript.source.slice(at.start, at.end));
      if (!Number.isNaN(shift)) this.shifts.push(shift);
    }
  }

  /** Whether *supra* or *infra* said the right thing when all was well: what was wrong then is not touched. */
  pointsRight({ id }: Occurrence): boolean {
    const { before, since, meanings } = this.carried;
    if (!this.mends('directions')) return false;
    const isCarried = meanings.has(id) && since !== null;
    const { resolution, manuscript } = isCarried ? before.analysis : this.analysis;
    const origin = resolution.occurrences[isCarried ? (since.identities.occurrenceOrigins[id] ?? -1) : id];
    if (origin === undefined || (resolution.links[origin.id]?.problems ?? []).some(({ kind }) => WRONG_WAY.has(kind)))
      return false;
    const own = origin.note === null ? null : (manuscript.notes[origin.note]?.number ?? null);
    return origin.citation.kind !== 'supra' || own === null || (origin.citation.noteNumber ?? 0) <= own;
  }

  /** What a reference meant was lost, and is found again. */
  settle({ id }: Occurrence): void {
    this.settled.add(id);
  }

  isChanged(occurrence: number): boolean {
    return this.changed.has(occurrence);
  }

  /** Whether the note that will have a number came in since all was well. */
  isNew(part: number, number: number): boolean {
    const { since } = this.carried;
    const note = this.noteWith(part, number);
    return note === null || (since !== null && (since.identities.noteOrigins[note] ?? -1) < 0);
  }

  /** The note that will have a number; null where none is, or one that is only being put in. */
  noteWith(part: number, number: number): number | null {
    this.byNumber ??= numbersOf(this.plan, this.analysis);
    return this.byNumber.get(`${part} ${number}`) ?? null;
  }

  private byNumber: ReadonlyMap<string, number> | null = null;

  /** The first call of a note. */
  readonly calls = (note: number): number | null => this.analysis.manuscript.notes[note]?.calls[0] ?? null;

  dropsDigits(): boolean {
    return (this.digits ??= dropsDigitsIn(this.analysis.manuscript.source, this.ranges()));
  }

  private *ranges(): Iterable<Span> {
    for (const kind of ['crossReference', 'infra'] as const) {
      for (const occurrence of occurrencesOf(this.analysis.resolution, kind)) {
        for (const item of occurrence.citation.items) {
          if (item.last !== null) yield sourceOf(this, occurrence, item.span);
        }
      }
    }
  }
}

const WRONG_WAY: ReadonlySet<string> = new Set([
  'supra-points-forward',
  'supra-points-forward-note',
  'infra-points-backward',
  'supra-part-direction',
]);

const NONE: ReadonlyMap<number, Meaning> = new Map();

function numbersOf({ numbers }: Plan, { manuscript }: Analysis): ReadonlyMap<string, number> {
  const notes = new Map<string, number>();
  numbers.forEach((number, note) => {
    const part = manuscript.notes[note]?.part ?? 0;
    if (number !== null) notes.set(`${part} ${number}`, note);
  });
  return notes;
}

/** Of edits that overlap the first stays. */
function withoutOverlap(edits: readonly TextEdit[]): readonly TextEdit[] {
  let end = -1;
  return edits.filter((edit) => {
    if (edit.span.start < end) return false;
    end = edit.span.end;
    return true;
  });
}
