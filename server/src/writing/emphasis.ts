/** How a document sets the Latin words of its references. */
import type { Occurrence, Resolution } from '../authority/authority';
import type { Manuscript } from '../manuscript/manuscript';
import { inSource } from '../manuscript/manuscript';

const marks = new WeakMap<Resolution, string>();

/** A word like *supra*, in italics where the document's own references are. */
export function emphasised(word: string, manuscript: Manuscript, resolution: Resolution): string {
  let mark = marks.get(resolution);
  if (mark === undefined) marks.set(resolution, (mark = markOf(manuscript, resolution)));
  return `${mark}${word}${mark}`;
}

/** The mark of the first reference that shows one; before any is written, that of titles and cases; none in plain text. */
function markOf(manuscript: Manuscript, resolution: Resolution): string {
  if (manuscript.format !== 'markdown') return '';
  for (const occurrence of resolution.occurrences) {
    const mark = markBefore(manuscript, occurrence);
    if (mark !== null) return mark;
  }
  return italicsIn(manuscript, resolution) ?? '';
}

function markBefore(manuscript: Manuscript, { citation, passage }: Occurrence): string | null {
  if (citation.kind !== 'id' && citation.kind !== 'supra' && citation.kind !== 'crossReference') return null;
  const where = manuscript.passages[passage];
  if (where === undefined) return null;
  // `*See supra*`: the emphasis may begin with the signal.
  const run = where.prose.stylesIn(citation.word.span).find(({ style }) => style === 'italic');
  if (run === undefined) return '';
  const before = manuscript.source.charAt(inSource(where, run.span).start - 1);
  return before === '*' || before === '_' ? before : '';
}

/** The mark of the first italics in a citation; null where none has any. */
export function italicsIn({ passages, source }: Manuscript, { occurrences }: Resolution): '*' | '_' | null {
  for (const { citation, passage } of occurrences) {
    const where = passages[passage];
    const run = where?.prose.stylesIn(citation.span).find(({ style }) => style === 'italic');
    if (where === undefined || run === undefined) continue;
    const mark = source.charAt(inSource(where, run.span).start - 1);
    if (mark === '*' || mark === '_') return mark;
  }
  return null;
}
