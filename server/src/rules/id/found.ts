/** The problems of *Id.*, with the reference itself at hand. */
import { quoted } from '../wording';
import { problems, type ProblemKind, type ProblemOf } from '../problems';
import { faultOf } from '../placing';
import { asShortForm } from '../references';
import type { DocumentContext, Fault } from '../rule';
import type { IdCitation } from '../../citation/citation';
import type { Occurrence } from '../../authority/authority';

export interface FoundId<K extends ProblemKind> {
  readonly occurrence: Occurrence;
  readonly problem: ProblemOf<K>;
  readonly id: IdCitation;
  /** What it pinpoints, as written; null where it is bare. */
  readonly pin: string | null;
}

/** Each problem of a kind, in reading order. */
export function* idProblems<K extends ProblemKind>(context: DocumentContext, kind: K): Iterable<FoundId<K>> {
  for (const { occurrence, problem } of problems(context.resolution, kind)) {
    const { citation } = occurrence;
    if (citation.kind === 'id') yield { occurrence, problem, id: citation, pin: citation.pinpoint?.text ?? null };
  }
}

type Orphan = 'id-no-antecedent' | 'id-after-textual-note' | 'id-after-cross-reference';

/**
 * The fault of an *Id.* that has no antecedent, with the reason where it is certain and where it is not. The likeliest
 * work is offered, unless that is a guess upon a guess.
 */
export function orphaned<K extends Orphan>(
  context: DocumentContext,
  { occurrence, problem, id, pin }: FoundId<K>,
  { why, perhaps }: { readonly why: string; readonly perhaps: string },
): Fault {
  const { guess, doubtful } = problem;
  const fix = guess === null || doubtful ? null : asShortForm(context, occurrence, guess, pin);
  const word = quoted(id.word.text);
  const message = doubtful
    ? `${perhaps}: check what ${word} means.`
    : `${why}, so ${word} has nothing to refer to: name the work.`;
  return faultOf(context, occurrence, id.word.span, message, {
    ...(doubtful ? { severity: 'hint' } : {}),
    ...(fix === null ? {} : { fixes: [fix] }),
  });
}
