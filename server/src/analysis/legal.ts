/** The test of legal writing: only where it holds does Carolene speak unasked. */
import type { Reading } from '../citation/citation';
import type { Manuscript } from '../manuscript/manuscript';
import type { Occurrence, Resolution } from '../authority/authority';
import type { Options } from '../settings/options';
import type { LegalWriting } from './analysis';

/**
 * Sure where a note that is called holds an *Id.*, a *supra*, a hereinafter name or a short-form case; where three
 * citations are of a form that only lawyers use; or where the writer says so. What a writer of anything else might
 * write counts for nothing: `[3]`, a web page, a book, a year in parentheses.
 */
export function legalWriting(
  manuscript: Manuscript,
  readings: readonly Reading[],
  resolution: Resolution,
  options: Options,
): LegalWriting {
  if (options.document === 'none') return 'declined';
  if (options.document !== 'auto') return 'sure';
  let certain = 0;
  for (const occurrence of resolution.occurrences) {
    if (isCalled(manuscript, occurrence) && refersBack(manuscript, resolution, occurrence)) return 'sure';
    if (isCertain(readings, occurrence)) certain++;
    if (certain === enough) return 'sure';
  }
  return 'unsure';
}

const enough = 3;

const isCalled = (manuscript: Manuscript, { note }: Occurrence): boolean =>
  note !== null && (manuscript.notes[note]?.calls.length ?? 0) > 0;

function refersBack(manuscript: Manuscript, resolution: Resolution, occurrence: Occurrence): boolean {
  const { citation, id } = occurrence;
  switch (citation.kind) {
    case 'supra':
    case 'shortCase':
      return true;
    case 'crossReference':
      return citation.direction === 'supra';
    case 'id': {
      // "Id. rather have the figures" is no citation: it must mean a work, or be what the note begins with.
      const link = resolution.links[id];
      return (link?.kind === 'reference' && link.authority !== null) || beginsItsNote(manuscript, occurrence);
    }
    default:
      return 'hereinafter' in citation && citation.hereinafter !== null;
  }
}

function beginsItsNote({ passages }: Manuscript, { citation, passage }: Occurrence): boolean {
  const start = citation.signal?.span.start ?? citation.span.start;
  return passages[passage]?.prose.text.slice(0, start).trim() === '';
}

/** A reporter, a code, a constitution, a law journal: of a form that nothing else has, in a sentence that was read. */
function isCertain(readings: readonly Reading[], { citation, passage, segment, parent }: Occurrence): boolean {
  if (parent !== null || readings[passage]?.segments[segment]?.sure !== true) return false;
  switch (citation.kind) {
    case 'case':
      return citation.places.length > 0 || citation.database !== null;
    case 'statute':
    case 'regulation':
      return citation.section !== null;
    case 'shortCase':
    case 'constitution':
    case 'article':
      return true;
    default:
      return false;
  }
}
