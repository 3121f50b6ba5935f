/** *Fill note numbers*: a number for every open *supra note __*. */
import { inSource, type Manuscript } from '../manuscript/manuscript';
import type { Occurrence, Problem, Resolution } from '../authority/authority';
import type { SupraCitation } from '../citation/citation';
import type { TextEdit } from '../rules/rule';
import type { Span } from '../text/span';
import { span } from '../text/span';

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
  for (const occurrence of resolution.occurrences) {
    const { citation } = occurrence;
    if (citation.kind !== 'supra' || !citation.open) continue;
    const open = resolution.links[occurrence.id]?.problems.find(isOpen);
    const answer = open === undefined || open.right === null || open.doubtful ? null : numberOf(manuscript, open.right);
    if (answer === null) left.push(leftOpen(manuscript, resolution, occurrence, citation, open));
    else edits.push(edit(manuscript, occurrence, citation, answer));
  }
  return { edits: edits.sort((a, b) => a.span.start - b.span.start), left };
}

const numberOf = (manuscript: Manuscript, note: number): number | null => manuscript.notes[note]?.number ?? null;

function edit(
  manuscript: Manuscript,
  occurrence: Occurrence,
  { number, noteWord, word }: SupraCitation,
  answer: number,
): TextEdit {
  if (number !== null) return { span: place(manuscript, occurrence, number.span), newText: String(answer) };
  const end = (noteWord ?? word).span.end;
  const where = place(manuscript, occurrence, span(end, end));
  return { span: where, newText: noteWord === null ? ` note ${answer}` : ` ${answer}` };
}

function place(manuscript: Manuscript, occurrence: Occurrence, prose: Span): Span {
  const passage = manuscript.passages[occurrence.passage];
  return passage === undefined ? occurrence.span : inSource(passage, prose);
}

function leftOpen(
  manuscript: Manuscript,
  resolution: Resolution,
  occurrence: Occurrence,
  { key, number, noteWord, word }: SupraCitation,
  open: Open | undefined,
): LeftOpen {
  const notes = (open?.candidates ?? []).flatMap((id) => {
    const note = resolution.occurrences[resolution.authorities[id]?.full ?? -1]?.note ?? null;
    return note === null ? [] : (numberOf(manuscript, note) ?? []);
  });
  return {
    span: place(manuscript, occurrence, (number ?? noteWord ?? word).span),
    name: key.text,
    candidates: [...new Set(notes)],
  };
}
