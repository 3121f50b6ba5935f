/** What a document is dressed as: a law-review article, a paper for a court, or a court's own opinion. */
import type { Manuscript, Passage } from '../manuscript/manuscript';
import type { Resolution } from '../authority/authority';
import type { Dress, Options } from '../settings/options';

/**
 * What the writer said; else, where most citations stand in the text instead of in notes, a court's paper, and an
 * opinion where a paragraph of its own says who delivered it.
 */
export function dressOf(manuscript: Manuscript, resolution: Resolution, options: Options): Dress {
  if (options.document !== 'auto' && options.document !== 'none') return options.document;
  if (!citesInText(resolution)) return 'law-review';
  return manuscript.passages.some(saysWhoDecided) ? 'opinion' : 'court';
}

/** Fewer citations in the text than this may stand there by chance. */
const fewest = 5;

function citesInText(resolution: Resolution): boolean {
  let inText = 0;
  let inNotes = 0;
  for (const { note, parent } of resolution.occurrences) {
    if (parent !== null) continue;
    if (note === null) inText++;
    else inNotes++;
  }
  return inText >= fewest && inText > inNotes;
}

/** An article tells of opinions in the midst of its paragraphs; an opinion says so in a line of its own. */
const longestLine = 80;

function saysWhoDecided({ kind, prose }: Passage): boolean {
  if (kind === 'note' || prose.text.length > longestLine) return false;
  const line = prose.text.toLowerCase();
  if (line.includes('delivered the opinion of the court') || line.trim().startsWith('per curiam')) return true;
  const judge = ['justice ', 'circuit judge', 'district judge', 'chief judge'].some((word) => line.includes(word));
  return judge && (line.includes(', concurring') || line.includes(', dissenting'));
}
