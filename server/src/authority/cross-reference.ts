/** What a bare `supra note 12`, `infra Part II` points to, and whether it is there (resolution rules 4 and 7). */
import type { CrossReference, LabelledNotes } from '../citation/citation';
import type { Link, Occurrence, Problem } from './authority';
import type { Headings } from './headings';
import { isUnderstood, type Known } from './known';
import type { Pages } from './pages';

type CrossLink = Extract<Link, { readonly kind: 'crossReference' }>;
type Item = CrossReference['items'][number];

/** Where a document's own places are found. */
export interface Places {
  readonly headings: Headings;
  readonly pages: Pages;
}

/** A longer range is given by its two ends. */
const MOST_NOTES_OF_A_RANGE = 100;

export function resolveCrossReference(
  known: Known,
  { headings, pages }: Places,
  occurrence: Occurrence,
  citation: CrossReference,
): CrossLink {
  if (citation.target === 'part' || citation.target === 'section')
    return toHeading(known, headings, occurrence, citation);
  if (citation.target === 'page') return toPages(pages, citation);
  if (citation.target !== 'note' && citation.target !== 'text') return link([], [], null);
  if (citation.open) {
    return link([], [], { kind: 'supra-open-number', doubtful: false, right: null, candidates: [] });
  }
  const notes = citation.authorNote
    ? known.numbering.authorNotes(occurrence.part).slice(0, 1)
    : [
        ...citation.items.flatMap((item) => notesOf(known, occurrence, item)),
        ...citation.labels.flatMap((labels) => notesLabelled(known, labels)),
      ];
  return link(notes, [], noteProblem(known, occurrence, citation, notes));
}

const link = (notes: readonly number[], headings: readonly number[], problem: Problem | null): CrossLink => ({
  kind: 'crossReference',
  notes,
  headings,
  pages: [],
  problems: problem === null ? [] : [problem],
});

/** A page that the text does not mark may be another opinion's, or be numbered in print: nothing is wrong with it. */
function toPages(pages: Pages, citation: CrossReference): CrossLink {
  const named = citation.items.flatMap(({ first, last }) => (last === null ? [first] : [first, last]));
  const marks = named.slice(0, MOST_NOTES_OF_A_RANGE).map((page) => pages.find(page));
  return { ...link([], [], null), pages: marks.filter((mark) => mark !== null) };
}

function notesOf(known: Known, occurrence: Occurrence, { first, last }: Item): number[] {
  const find = (number: number): number[] => known.numbering.find(occurrence.part, number).slice(0, 1);
  if (last === null || last <= first) return find(first);
  if (last - first > MOST_NOTES_OF_A_RANGE) return [...find(first), ...find(last)];
  const notes: number[] = [];
  for (let number = first; number <= last; number++) notes.push(...find(number));
  return notes;
}

/** Which of the two ends stands first is the notes' business: they may have been moved. */
function notesLabelled(known: Known, { first, last }: LabelledNotes): number[] {
  const ends = [first, last ?? first]
    .map(({ text }) => known.numbering.withLabel(text))
    .filter((note) => note !== null);
  const from = Math.min(...ends);
  const to = Math.max(...ends);
  if (ends.length < 2 || from === to) return ends.slice(0, 1);
  if (to - from > MOST_NOTES_OF_A_RANGE) return [from, to];
  return Array.from({ length: to - from + 1 }, (_, index) => from + index);
}

function noteProblem(
  known: Known,
  occurrence: Occurrence,
  citation: CrossReference,
  notes: readonly number[],
): Problem | null {
  for (let item = 0; item < citation.items.length; item++) {
    const problem = itemProblem(known, occurrence, citation, item);
    if (problem !== null) return problem;
  }
  for (let index = 0; index < citation.labels.length; index++) {
    const problem = labelProblem(known, occurrence, citation, index);
    if (problem !== null) return problem;
  }
  if (citation.kind === 'infra' && isName(citation.key?.text ?? '')) return { kind: 'infra-as-short-form' };
  return citation.cited === 'cases' ? noCase(known, notes) : null;
}

/** `pp. 12–15 infra` has no name in front. */
const isName = (key: string): boolean => key.toLowerCase() !== key.toUpperCase();

function itemProblem(known: Known, occurrence: Occurrence, citation: CrossReference, item: number): Problem | null {
  const range = citation.items[item];
  if (range === undefined) return null;
  const { first, last } = range;
  const soft = known.numbering.isSoft(occurrence.part);
  if (last !== null && last < first) return { kind: 'supra-range-reversed', doubtful: soft, item };
  for (const number of last === null ? [first] : [first, last]) {
    const [note] = known.numbering.find(occurrence.part, number);
    if (note === undefined) {
      const doubtful = soft || known.numbering.isHole(occurrence.part, number);
      return { kind: 'cross-reference-missing-note', doubtful, item };
    }
    const problem = directionProblem(known, occurrence, citation, note, item);
    if (problem !== null) return problem;
  }
  return citation.accompanyingText || citation.target === 'text' ? callProblem(known, occurrence, first, item) : null;
}

function labelProblem(known: Known, occurrence: Occurrence, citation: CrossReference, index: number): Problem | null {
  const labels = citation.labels[index];
  for (const label of [labels?.first, labels?.last]) {
    if (label === undefined || label === null) continue;
    const note = known.numbering.withLabel(label.text);
    if (note === null) return { kind: 'cross-reference-unknown-label', label };
    const problem = directionProblem(known, occurrence, citation, note, citation.items.length + index);
    if (problem !== null) return problem;
  }
  return null;
}

/** `supra` must stand behind its target, `infra` before it; a reference to its own note means what stands in it. */
function directionProblem(
  known: Known,
  occurrence: Occurrence,
  citation: CrossReference,
  note: number,
  item: number,
): Problem | null {
  if (note === occurrence.note) return null;
  const doubtful = known.numbering.isSoft(occurrence.part);
  const earlier = known.numbering.isEarlier(note, occurrence);
  if (citation.direction === 'supra') return earlier ? null : { kind: 'supra-points-forward-note', doubtful, item };
  return earlier ? { kind: 'infra-points-backward', doubtful, item } : null;
}

/** The text that accompanies a note is where its call stands. */
function callProblem(known: Known, occurrence: Occurrence, number: number, item: number): Problem | null {
  const { manuscript, numbering } = known;
  const [note] = numbering.find(occurrence.part, number);
  const called = note === undefined || (manuscript.notes[note]?.calls.length ?? 0) > 0;
  if (called || manuscript.calls.length === 0) return null;
  return { kind: 'cross-reference-no-call', doubtful: numbering.isSoft(occurrence.part), item };
}

/** `cases cited supra note 5`, where no note that is named cites a case. */
function noCase(known: Known, notes: readonly number[]): Problem | null {
  const [note] = notes;
  return note === undefined || notes.some((each) => mayCiteCase(known, each))
    ? null
    : { kind: 'cross-reference-no-case', note };
}

function mayCiteCase(known: Known, note: number): boolean {
  if (!isUnderstood(known, known.manuscript.notes[note]?.passage)) return true;
  return (known.inNote[note] ?? []).some((id) => {
    const kind = known.occurrences[id]?.citation.kind;
    return kind === 'case' || kind === 'shortCase' || kind === 'opaque' || kind === 'id';
  });
}

function toHeading(known: Known, headings: Headings, occurrence: Occurrence, citation: CrossReference): CrossLink {
  const path = citation.part?.text ?? '';
  if (path === '' || citation.open) return link([], [], null);
  const at = known.numbering.placeOfReading(occurrence);
  const found = headings.find(path, citation.direction, at);
  if (found === null) {
    const doubtful = known.numbering.isSoft(occurrence.part);
    return link([], [], headings.numbered ? { kind: 'supra-part-missing', doubtful } : null);
  }
  const wrongWay = headings.numbered && !found.directionFits;
  return link([], [found.heading], wrongWay ? { kind: 'supra-part-direction', doubtful: !found.certain } : null);
}
