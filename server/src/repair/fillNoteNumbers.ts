/** *Fill note numbers*: a number for every open *supra note __*. */
import type { Manuscript } from '../manuscript/manuscript';
import type { Problem, Resolution } from '../authority/authority';
import { sourceOf } from '../rules/placing';
import { occurrencesOf, type OccurrenceOf } from '../rules/occurrences';
import type { TextEdit } from '../rules/rule';
import { numberEdit, numberOf, numberSpan } from '../rules/supra/found';
import type { Span } from '../text/span';

/** A reference whose number stays open, and why. */
export interface LeftOpen {
  /** In the source: what stands for the number. */
  readonly span: Span;
  /** The name in front of *supra*. */
  readonly name: string;
  /** The numbers of the notes that it may mean; empty where no work of that name is cited. */
  readonly candidates: readonly number[];
}

export interface Filled {
  /** Sorted, in the source. */
  readonly edits: readonly TextEdit[];
  readonly left: readonly LeftOpen[];
}

type Open = Problem & { readonly kind: 'supra-open-number' };

const isOpen = (problem: Problem): problem is Open => problem.kind === 'supra-open-number';

/** The numbers of all open references that have one answer, and the references that have none or several. */
export function fillNoteNumbers(manuscript: Manuscript, resolution: Resolution): Filled {
  const edits: TextEdit[] = [];
  const left: LeftOpen[] = [];
  for (const occurrence of occurrencesOf(resolution, 'supra')) {
    if (!occurrence.citation.open) continue;
    const open = resolution.links[occurrence.id]?.problems.find(isOpen);
    const answer = open === undefined || open.doubtful ? null : numberOf({ manuscript }, open.right);
    if (answer === null) left.push(leftOpen(manuscript, resolution, occurrence, open));
    else edits.push(numberEdit({ manuscript }, occurrence, occurrence.citation, answer));
  }
  return { edits: edits.sort((a, b) => a.span.start - b.span.start), left };
}

function leftOpen(
  manuscript: Manuscript,
  resolution: Resolution,
  occurrence: OccurrenceOf<'supra'>,
  open: Open | undefined,
): LeftOpen {
  const notes = (open?.candidates ?? []).flatMap((id) => {
    const full = resolution.occurrences[resolution.authorities[id]?.full ?? -1];
    return numberOf({ manuscript }, full?.note ?? null) ?? [];
  });
  return {
    span: sourceOf({ manuscript }, occurrence, numberSpan(occurrence.citation)),
    name: occurrence.citation.key.text,
    candidates: [...new Set(notes)],
  };
}
