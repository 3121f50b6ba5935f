/** References to headings: the path that a heading has now, written as deep as it was. */
import type { Occurrence } from '../../authority/authority';
import { Headings } from '../../authority/headings';
import type { CrossReference } from '../../citation/citation';
import type { Manuscript } from '../../manuscript/manuscript';
import type { TextEdit } from '../../rules/rule';
import type { Healing } from './healing';
import { replaced } from './references';

const known = new WeakMap<Manuscript, Headings>();

function headingsOf(manuscript: Manuscript): Headings {
  const before = known.get(manuscript);
  if (before !== undefined) return before;
  const headings = new Headings(manuscript);
  known.set(manuscript, headings);
  return headings;
}

export function mendHeadings(
  healing: Healing,
  occurrence: Occurrence,
  { part, direction, word }: CrossReference,
  heading: number,
): readonly TextEdit[] {
  if (part === null) return [];
  const { manuscript } = healing.analysis;
  const headings = headingsOf(manuscript);
  const place = placeOfReading(healing, occurrence);
  const stands = (manuscript.headings[heading]?.span.start ?? 0) > place ? 'infra' : 'supra';
  const isRight = (path: string): boolean => headings.find(path, stands, place)?.heading === heading;
  const turned = stands !== direction && healing.pointsRight(occurrence) && word.text.toLowerCase() === direction;
  const edits: TextEdit[] = turned ? [replaced(healing, occurrence, word.span, stands)] : [];
  if (isRight(part.text)) return edits;
  const marks = headings.marksOf(heading, part.text);
  // A number that two headings have, while they are being renumbered, tells nothing.
  const depth = Math.max(1, part.text.split('.').filter((mark) => mark.trim() !== '').length);
  for (let taken = Math.min(depth, marks.length); taken > 0 && taken <= marks.length; taken++) {
    const path = marks.slice(-taken).join('.');
    if (isRight(path) && headings.isOne(path)) return [...edits, replaced(healing, occurrence, part.span, path)];
  }
  return [];
}

function placeOfReading({ analysis: { manuscript }, calls }: Healing, occurrence: Occurrence): number {
  const call = occurrence.note === null ? null : calls(occurrence.note);
  const at = call === null ? undefined : manuscript.calls[call]?.span.start;
  return at ?? manuscript.passages[occurrence.passage]?.span.start ?? 0;
}
