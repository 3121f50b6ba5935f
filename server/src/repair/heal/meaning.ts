/**
 * What the references of a document mean, by the numbers that are written: which work, which notes, which heading. In:
 * an analysis. Out: for each reference that is resolved its meaning, in indexes of that analysis.
 */
import type { Authority, Link, Occurrence } from '../../authority/authority';
import { itemAt } from '../../authority/item-at';
import type { Analysis } from '../../analysis/analysis';
import type { CrossReference } from '../../citation/citation';
import type { Manuscript } from '../../manuscript/manuscript';

export type Meaning =
  /** A work, by the number of a note: its full citation (an occurrence; null where another note of the work is named). */
  | { readonly kind: 'work'; readonly full: number | null; readonly note: number | null }
  /** Notes, by item of the list. */
  | { readonly kind: 'notes'; readonly items: readonly (readonly number[])[] }
  | { readonly kind: 'heading'; readonly heading: number }
  /** What an *Id.* refers back to: the full citation of the work, and the page that holds where it names none. */
  | { readonly kind: 'antecedent'; readonly full: number; readonly pin: string | null }
  /** What it meant is gone. */
  | { readonly kind: 'lost'; readonly what: string };

/** A version of a document, and what its references mean where that is not what is written. */
export interface Tracked {
  readonly analysis: Analysis;
  /** By occurrence. */
  readonly owed: ReadonlyMap<number, Meaning>;
  /** Occurrences that came with text from another document: their numbers are that document's. */
  readonly foreign: ReadonlySet<number>;
}

export const asWritten = (analysis: Analysis): Tracked => ({ analysis, owed: new Map(), foreign: new Set() });

export function meaningOf({ analysis, owed, foreign }: Tracked, occurrence: Occurrence): Meaning | null {
  if (foreign.has(occurrence.id)) return null;
  return owed.get(occurrence.id) ?? writtenMeaning(analysis, occurrence);
}

/** What is written, whatever is meant. */
export function writtenMeaning(analysis: Analysis, occurrence: Occurrence): Meaning | null {
  const { citation } = occurrence;
  const link = analysis.resolution.links[occurrence.id];
  if (link === undefined) return null;
  if (citation.kind === 'crossReference' || citation.kind === 'infra')
    return crossMeaning(analysis, occurrence, citation, link);
  if (link.kind !== 'reference') return null;
  if (citation.kind === 'supra') return citation.noteNumber === null ? null : supraMeaning(analysis, link);
  return citation.kind === 'id' ? idMeaning(analysis, link) : null;
}

type Reference = Extract<Link, { readonly kind: 'reference' }>;

/** A number that is surely wrong means nothing; one whose work is not known means its note. */
function supraMeaning({ resolution }: Analysis, link: Reference): Meaning | null {
  if (link.note === null) return null;
  const isWrong = link.problems.some(
    (problem) => (problem.kind === 'supra-wrong-note' || problem.kind === 'supra-points-forward') && !problem.doubtful,
  );
  if (isWrong) return null;
  const work = itemAt(resolution.authorities, link.authority);
  const full = work === undefined || link.guess ? undefined : resolution.occurrences[work.full];
  return { kind: 'work', full: full?.note === link.note ? full.id : null, note: link.note };
}

const BROKEN: ReadonlySet<string> = new Set([
  'id-no-antecedent',
  'id-after-textual-note',
  'id-after-cross-reference',
  'id-after-multiple-authorities',
  'id-different-title',
]);

function idMeaning({ resolution }: Analysis, link: Reference): Meaning | null {
  if (link.authority === null || link.guess || link.problems.some(({ kind }) => BROKEN.has(kind))) return null;
  const work: Authority | undefined = resolution.authorities[link.authority];
  return work === undefined ? null : { kind: 'antecedent', full: work.full, pin: link.pin?.text ?? null };
}

function crossMeaning(
  { manuscript }: Analysis,
  { part }: Occurrence,
  { target, items, open, authorNote, part: path }: CrossReference,
  link: Link,
): Meaning | null {
  if (link.kind !== 'crossReference' || open || authorNote) return null;
  if (target === 'part' || target === 'section') {
    const [heading] = link.headings;
    return heading === undefined || path === null ? null : { kind: 'heading', heading };
  }
  if ((target !== 'note' && target !== 'text') || items.length === 0) return null;
  const notes = items.map(({ first, last }) => notesBetween(manuscript, part, first, last ?? first));
  return notes.some((each) => each.length === 0) ? null : { kind: 'notes', items: notes };
}

/** No list is longer. */
const MOST_NOTES = 10_000;

function notesBetween(manuscript: Manuscript, part: number, first: number, last: number): readonly number[] {
  const numbers = notesByNumber(manuscript)[part];
  const notes: number[] = [];
  for (let number = first; number <= Math.min(last, first + MOST_NOTES); number++) {
    const note = numbers?.get(number);
    if (note !== undefined) notes.push(note);
  }
  return notes;
}

const known = new WeakMap<Manuscript, readonly ReadonlyMap<number, number>[]>();

/** By part: the first note with each number. */
export function notesByNumber(manuscript: Manuscript): readonly ReadonlyMap<number, number>[] {
  const before = known.get(manuscript);
  if (before !== undefined) return before;
  const parts = manuscript.parts.map((part) => {
    const numbers = new Map<number, number>();
    for (const note of part.notes) {
      const number = manuscript.notes[note]?.number ?? null;
      if (number !== null && !numbers.has(number)) numbers.set(number, note);
    }
    return numbers;
  });
  known.set(manuscript, parts);
  return parts;
}

export function isSame(one: Meaning, other: Meaning | null): boolean {
  if (other?.kind !== one.kind) return false;
  if (one.kind === 'work' && other.kind === 'work') return one.full === other.full && one.note === other.note;
  if (one.kind === 'heading' && other.kind === 'heading') return one.heading === other.heading;
  if (one.kind === 'antecedent' && other.kind === 'antecedent') return one.full === other.full && one.pin === other.pin;
  if (one.kind !== 'notes' || other.kind !== 'notes') return false;
  return (
    one.items.length === other.items.length &&
    one.items.every((notes, index) => sameNotes(notes, other.items[index] ?? []))
  );
}

const sameNotes = (some: readonly number[], others: readonly number[]): boolean =>
  some.length === others.length && some.every((note, index) => note === others[index]);
