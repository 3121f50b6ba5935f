/** Where a writer is: the note that is being written, and the place in its text. */
import type { Place } from '../authority/query';
import type { Manuscript } from '../manuscript/manuscript';

/** The note that is being written at an offset: the blanks behind its text are no part of it, and yet the cursor's place. */
export function noteAt({ notes, source }: Manuscript, offset: number): number | null {
  const found = notes.findIndex(({ span: { start, end }, labelSpan }) => {
    if (start > offset) return false;
    return offset <= Math.max(end, labelSpan.end) || isBlankLine(source, end, offset);
  });
  return found < 0 ? null : found;
}

/** Blanks without a line break; more than a few were not typed just now. */
const isBlankLine = (source: string, from: number, to: number): boolean =>
  to - from < 10 && /^[^\S\n\r]*$/.test(source.slice(from, to));

/** In the note that is being written; where its text is none yet, behind what stands above it. */
export function placeAt(manuscript: Manuscript, offset: number): Place {
  const here = noteAt(manuscript, offset);
  const index = manuscript.notes[here ?? -1]?.passage ?? lastPassageBefore(manuscript, offset);
  const passage = manuscript.passages[index];
  return { passage: index, at: passage === undefined ? 0 : passage.prose.proseOffset(offset - passage.span.start) };
}

function lastPassageBefore({ passages }: Manuscript, offset: number): number {
  const after = passages.findIndex((passage) => passage.span.start > offset);
  return (after < 0 ? passages.length : after) - 1;
}
