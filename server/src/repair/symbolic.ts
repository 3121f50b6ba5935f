/**
 * References that name their notes by labels, `supra note #pan`: *Finalize* writes the numbers that the notes have now,
 * *Make symbolic* the labels of the notes that the numbers mean. In: an analysis, and the stretch of the source that is
 * to be changed. Out: edits, and what could not be changed. One undoes the other.
 */
import type { Analysis } from '../analysis/analysis';
import type { Link, Occurrence, Problem } from '../authority/authority';
import type { CrossReference, LabelledNotes, SupraCitation } from '../citation/citation';
import { canStandForNumber } from '../citation/note-label';
import { sourceOf } from '../rules/placing';
import type { TextEdit } from '../rules/rule';
import { overlaps, type Span } from '../text/span';

export interface Rewritten {
  /** Sorted, in the source. */
  readonly edits: readonly TextEdit[];
  /** References that stay as they are, and why. */
  readonly left: readonly { readonly span: Span; readonly why: WhyLeft }[];
}

/** No note has the label; its note has no number; numbering begins anew between it and its note. */
export type WhyLeft = 'unknown' | 'unnumbered' | 'otherPart';

/** A place in a reference: what stands there, and what should; or why nothing else can. */
interface Rewriting {
  /** In the prose. */
  readonly span: Span;
  readonly newText: string | null;
  readonly why?: WhyLeft;
}

/** Labels to numbers. @param within null for the whole document */
export function finalized(analysis: Analysis, within: Span | null = null): Rewritten {
  const numberOf = numbersByLabel(analysis);
  return rewritten(analysis, within, (occurrence) => {
    const { citation } = occurrence;
    if (citation.kind === 'supra') {
      if (citation.label === null || citation.number === null) return [];
      return [numbered(citation.number.span, [numberOf(citation.label.text, occurrence)], '')];
    }
    if (!('labels' in citation)) return [];
    return citation.labels.map((labels) => {
      const ends = endsOf(labels).map((label) => numberOf(label.text, occurrence));
      return numbered(labels.span, ends, labels.dash?.text ?? '');
    });
  });
}

const endsOf = ({ first, last }: LabelledNotes) => (last === null ? [first] : [first, last]);

type NumberOrNot = number | WhyLeft;

/** A range gives the lower number first, however its ends have been moved. */
function numbered(span: Span, ends: readonly NumberOrNot[], dash: string): Rewriting {
  const why = ends.find((end) => typeof end === 'string');
  if (why !== undefined) return { span, newText: null, why };
  const numbers = ends.filter((end) => typeof end === 'number').sort((a, b) => a - b);
  return { span, newText: [...new Set(numbers)].join(dash) };
}

function numbersByLabel({ manuscript }: Analysis): (label: string, from: Occurrence) => NumberOrNot {
  const notes = new Map([...manuscript.notes].reverse().map((note) => [note.label, note]));
  return (label, { part }) => {
    const note = label === '' ? undefined : notes.get(label);
    if (note === undefined) return 'unknown';
    if (note.number === null) return 'unnumbered';
    return note.part === part ? note.number : 'otherPart';
  };
}

/**
 * Numbers to labels, in Markdown, where a reference surely means the note with its number. Where labels are themselves
 * the numbers, or numbers are printed, nothing would be gained. `note 12 supra` is left: a label is read behind the word.
 */
export function madeSymbolic(analysis: Analysis, within: Span | null = null): Rewritten {
  const { manuscript, resolution, options } = analysis;
  const byOrder = manuscript.numbering === 'order' && options.numbering !== 'label';
  if (manuscript.format !== 'markdown' || !byOrder) return { edits: [], left: [] };
  const labelOf = labelsByNumber(analysis);
  return rewritten(analysis, within, (occurrence) => {
    const { citation } = occurrence;
    const link = resolution.links[occurrence.id];
    if (citation.kind === 'supra') return holds(link) ? symbolic(citation, occurrence, labelOf) : [];
    if (!('items' in citation) || !holds(link)) return [];
    return symbolicItems(citation, occurrence, labelOf);
  });
}

type LabelOf = (number: number, from: Occurrence) => string | null;

function symbolic(citation: SupraCitation, occurrence: Occurrence, labelOf: LabelOf): readonly Rewriting[] {
  const { number, noteNumber, noteWord, reversed } = citation;
  if (number === null || noteNumber === null || noteWord === null || reversed) return [];
  const label = labelOf(noteNumber, occurrence);
  return label === null ? [] : [{ span: number.span, newText: `#${label}` }];
}

function symbolicItems(citation: CrossReference, occurrence: Occurrence, labelOf: LabelOf): readonly Rewriting[] {
  if (citation.target !== 'note' && citation.target !== 'text') return [];
  return citation.items.flatMap(({ span, first, last, dash }) => {
    if (span.start < citation.word.span.start) return [];
    const labels = [first, ...(last === null ? [] : [last])].map((number) => labelOf(number, occurrence));
    const whole = labels.every((label) => label !== null);
    return whole ? [{ span, newText: labels.map((label) => `#${label}`).join(dash?.text ?? '–') }] : [];
  });
}

/** Whether a reference surely means the note that its number names. */
const holds = (link: Link | undefined): boolean =>
  link !== undefined &&
  (link.kind === 'crossReference' || (link.kind === 'reference' && !link.guess && link.note !== null)) &&
  !link.problems.some(({ kind }) => wrongNumber.has(kind));

const wrongNumber: ReadonlySet<Problem['kind']> = new Set<Problem['kind']>([
  'supra-wrong-note',
  'supra-note-out-of-range',
  'supra-points-forward',
  'supra-open-number',
  'supra-unresolved',
  'cross-reference-missing-note',
  'supra-points-forward-note',
  'infra-points-backward',
  'supra-range-reversed',
]);

/** A label that only one note has, of a number that only one note of the part has. */
function labelsByNumber({ manuscript: { notes } }: Analysis): LabelOf {
  const byNumber = new Map<string, string | null>();
  const seen = new Set<string>();
  for (const { number, part, label, inline } of notes) {
    if (number === null) continue;
    const key = `${part} ${number}`;
    const usable = !inline && canStandForNumber(label) && !seen.has(label) && !byNumber.has(key);
    byNumber.set(key, usable ? label : null);
    seen.add(label);
  }
  return (number, { part }) => byNumber.get(`${part} ${number}`) ?? null;
}

function rewritten(
  analysis: Analysis,
  within: Span | null,
  rewrite: (occurrence: Occurrence) => readonly Rewriting[],
): Rewritten {
  const edits: TextEdit[] = [];
  const left: { span: Span; why: WhyLeft }[] = [];
  for (const occurrence of analysis.resolution.occurrences) {
    for (const { span: prose, newText, why } of rewrite(occurrence)) {
      const span = sourceOf(analysis, occurrence, prose);
      if (within !== null && !(overlaps(span, within) || touches(span, within))) continue;
      if (newText !== null) edits.push({ span, newText });
      else if (why !== undefined) left.push({ span, why });
    }
  }
  return { edits: edits.sort((a, b) => a.span.start - b.span.start), left };
}

/** A cursor is a stretch of no length, and in a reference at its end, too. */
const touches = (of: Span, { start, end }: Span): boolean => start === end && of.start <= start && start <= of.end;
