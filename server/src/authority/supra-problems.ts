/** What the cases of resolution rule 3 have in common. */
import type { SupraCitation } from '../citation/citation';
import type { Key, Occurrence, Problem } from './authority';
import { named, type Candidates } from './candidates';
import type { Known } from './known';
import type { Form } from './sought';
import type { Target } from './supra-target';
import type { Work } from './works';

/** A *supra* that is being resolved. */
export interface Sought {
  readonly known: Known;
  readonly occurrence: Occurrence;
  readonly citation: SupraCitation;
  readonly target: Target;
  /** The readings of its key, the likeliest first. */
  readonly forms: readonly Form[];
}

type NumberProblem = Extract<Problem, { readonly right: number | null; readonly candidates: readonly number[] }>;

/** In: the note (index) that should be named, the works that may be meant. */
export const numberProblem = (
  kind: NumberProblem['kind'],
  right: number | null,
  candidates: readonly Work[],
  doubtful: boolean,
): Problem => ({ kind, doubtful, right, candidates: named(candidates) });

/** A hereinafter name that is used in front of its definition. */
export function definitionProblem({ occurrence }: Sought, work: Work, key: Key | null): Problem | null {
  const definition = work.hereinafter?.occurrence ?? null;
  if (key?.kind !== 'hereinafter' || definition === null || definition < occurrence.id) return null;
  return { kind: 'hereinafter-before-definition', definition };
}

/** The note (index) that cites a work in full; null where the body does. */
export const fullNoteOf = (known: Known, work: Work): number | null => known.occurrences[work.full]?.note ?? null;

/** Whether the fault may lie elsewhere than in the number. */
export const isSoft = (sought: Sought, candidates: Candidates): boolean =>
  !candidates.form.exact || !candidates.unique || isSoftTarget(sought);

export const isSoftTarget = ({ known, occurrence, target }: Sought): boolean =>
  known.numbering.isSoft(occurrence.part) || target.notes.length > 1;
