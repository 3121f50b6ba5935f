/** What is known while references are resolved, and what resolving one gives. */
import type { Manuscript } from '../manuscript/manuscript';
import type { FullCitation, Pinpoint, Reading } from '../citation/citation';
import type { Key, Link, Occurrence, Problem } from './authority';
import type { Ledger } from './ledger';
import type { NoteTexts, UnreadText } from './note-text';
import type { Numbering } from './numbering';
import type { Rolls } from './rolls';
import type { Work, Works } from './works';

export interface Known {
  readonly manuscript: Manuscript;
  readonly readings: readonly Reading[];
  readonly occurrences: readonly Occurrence[];
  readonly inNote: readonly (readonly number[])[];
  readonly works: Works;
  readonly ledger: Ledger;
  readonly rolls: Rolls;
  readonly numbering: Numbering;
  readonly texts: NoteTexts;
  readonly unread: UnreadText;
  /** The body cites at least as much as the notes, as in an opinion: a note's *Id.* may mean a citation of the body. */
  readonly citesInText: boolean;
  /** By passage, as far as it was asked for: see `isUnderstood`. */
  readonly understood: Map<number, boolean>;
  /** See `Asked`. */
  readonly asked: { paragraphs: boolean };
}

/** What a reference was found to mean. */
export interface Outcome {
  readonly work: Work | null;
  readonly guess: boolean;
  readonly antecedent: number | null;
  readonly pin: Pinpoint | null;
  readonly note: number | null;
  readonly key: Key | null;
  readonly rootCauseElsewhere: boolean;
  readonly problem: Problem | null;
}

const NOTHING: Outcome = {
  work: null,
  guess: false,
  antecedent: null,
  pin: null,
  note: null,
  key: null,
  rootCauseElsewhere: false,
  problem: null,
};

export const outcome = (found: Partial<Outcome>): Outcome => ({ ...NOTHING, ...found });

/** Where notes were not surely read, what is wrong with a reference is not known. */
export const linkOf = (found: Outcome, sure: boolean): Link => ({
  kind: 'reference',
  authority: found.work?.id ?? null,
  guess: found.guess,
  antecedent: found.antecedent,
  full: found.work?.full ?? null,
  pin: found.pin,
  note: found.note,
  key: found.key,
  rootCauseElsewhere: found.rootCauseElsewhere,
  problems: found.problem === null || !sure ? [] : [found.problem],
});

/** Whether everything that a passage says was understood: what it does not seem to hold, it does not hold. */
export function isUnderstood(known: Known, passage: number | undefined): boolean {
  if (passage === undefined) return false;
  const before = known.understood.get(passage);
  if (before !== undefined) return before;
  const understood = known.readings[passage]?.segments.every((segment) => segment.sure) ?? false;
  known.understood.set(passage, understood);
  return understood;
}

/** The pinpoint of a full citation. */
export function pinOf(citation: FullCitation): Pinpoint | null {
  if (citation.kind === 'case') return citation.pinpoint ?? citation.places[0]?.pinpoint ?? null;
  return 'pinpoint' in citation ? citation.pinpoint : null;
}
