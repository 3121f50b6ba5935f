/** The problems of *supra* short forms and cross-references, with the reference itself at hand. */
import { problems, type ProblemKind, type ProblemOf } from '../problems';
import { insert, replace } from '../edits';
import { sourceAt, sourceOf } from '../placing';
import type { DocumentContext, Fix, TextEdit } from '../rule';
import { canStandForNumber } from '../../citation/note-label';
import type { CrossReference, SupraCitation } from '../../citation/citation';
import type { Occurrence } from '../../authority/authority';

export interface FoundSupra<K extends ProblemKind> {
  readonly occurrence: Occurrence;
  readonly problem: ProblemOf<K>;
  readonly supra: SupraCitation;
}

/** Each problem of a kind that a short form with *supra* has, in reading order. */
export function* supraProblems<K extends ProblemKind>(context: DocumentContext, kind: K): Iterable<FoundSupra<K>> {
  for (const { occurrence, problem } of problems(context.resolution, kind)) {
    if (occurrence.citation.kind === 'supra') yield { occurrence, problem, supra: occurrence.citation };
  }
}

export interface FoundCross<K extends ProblemKind> {
  readonly occurrence: Occurrence;
  readonly problem: ProblemOf<K>;
  readonly cross: CrossReference;
}

/** The same of a cross-reference, *supra* or *infra*. */
export function* crossProblems<K extends ProblemKind>(context: DocumentContext, kind: K): Iterable<FoundCross<K>> {
  for (const { occurrence, problem } of problems(context.resolution, kind)) {
    const { citation } = occurrence;
    if (citation.kind === 'crossReference' || citation.kind === 'infra') yield { occurrence, problem, cross: citation };
  }
}

/** The printed number of a note (index); null for none. */
export const numberOf = ({ manuscript }: Pick<DocumentContext, 'manuscript'>, note: number | null): number | null =>
  note === null ? null : (manuscript.notes[note]?.number ?? null);

/** Where the number of a *supra* stands or, while there is none, what stands for it. */
export const numberSpan = ({ number, noteWord, word }: SupraCitation) => (number ?? noteWord ?? word).span;

/** The edit that gives a *supra* this note number, whether it has one, an open one or none. */
export function numberEdit(
  context: Pick<DocumentContext, 'manuscript'>,
  occurrence: Occurrence,
  { number, noteWord, word }: SupraCitation,
  right: number,
): TextEdit {
  if (number !== null) return replace(sourceOf(context, occurrence, number.span), String(right));
  if (noteWord !== null) return insert(sourceAt(context, occurrence, noteWord.span.end), ` ${right}`);
  return insert(sourceAt(context, occurrence, word.span.end), ` note ${right}`);
}

/** A fix with the number of the note (index) that a *supra* should name; none where there is no such number. */
export function numberFix(
  context: DocumentContext,
  found: FoundSupra<ProblemKind>,
  right: number | null,
  safe: boolean,
): readonly Fix[] {
  if (right === null) return [];
  const label = found.supra.label === null ? '' : (context.manuscript.notes[right]?.label ?? '');
  if (canStandForNumber(label)) return labelFix(context, found, label, safe);
  const number = numberOf(context, right);
  if (number === null) return [];
  // In another part the number means another note.
  if (context.manuscript.notes[right]?.part !== found.occurrence.part) return [];
  const edit = numberEdit(context, found.occurrence, found.supra, number);
  return [{ title: `Write “supra note ${number}”`, safe, edits: [edit] }];
}

/** A reference that names its note by a label goes on to do so. */
function labelFix(
  context: DocumentContext,
  { occurrence, supra }: FoundSupra<ProblemKind>,
  label: string,
  safe: boolean,
): readonly Fix[] {
  const edit = replace(sourceOf(context, occurrence, numberSpan(supra)), `#${label}`);
  return [{ title: `Write “supra note #${label}”`, safe, edits: [edit] }];
}

/** A fix for each work that a *supra* may mean, with the note that cites it in full. */
export const candidateFixes = (
  context: DocumentContext,
  found: FoundSupra<ProblemKind>,
  candidates: readonly number[],
): readonly Fix[] =>
  candidates.flatMap((id) => {
    const work = context.resolution.authorities[id];
    const note = work === undefined ? null : (context.resolution.occurrences[work.full]?.note ?? null);
    return numberFix(context, found, note, false);
  });

/** `supra` or `infra` turned into the other, in the letters of the one that stands. */
export function otherDirection({ word }: CrossReference): string {
  const other = word.text.toLowerCase() === 'supra' ? 'infra' : 'supra';
  return word.text.charAt(0) === word.text.charAt(0).toUpperCase()
    ? other.charAt(0).toUpperCase() + other.slice(1)
    : other;
}
