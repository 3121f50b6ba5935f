/** All references: of the authority under the cursor, or of the note whose call or marker it is on. */
import type { Location, Position } from 'vscode-languageserver';
import type { Span } from '../text/span';
import type { Analysis } from '../analysis/analysis';
import type { Occurrence } from '../authority/authority';
import { numberAt, sourceSpan } from './definition';
import { targetAt, type Target } from './target';
import { locationOf, offsetOf, type View } from './view';
import { spanOf } from '../authority/place';

/** `includeDeclaration`: with the full citation, or the note's own marker. */
export function references(view: View, position: Position, includeDeclaration: boolean): Location[] {
  const offset = offsetOf(view, position);
  const target = targetAt(view.analysis, offset);
  if (target === null) return [];
  return spansOf(view.analysis, target, offset, includeDeclaration).map((at) => locationOf(view, at));
}

function spansOf(analysis: Analysis, target: Target, offset: number, includeDeclaration: boolean): readonly Span[] {
  switch (target.kind) {
    case 'call':
      return ofNote(analysis, analysis.manuscript.calls[target.call]?.note ?? null, includeDeclaration);
    case 'marker':
      return ofNote(analysis, target.note, includeDeclaration);
    case 'citation':
      return ofCitation(analysis, target.occurrence, offset, includeDeclaration);
  }
}

function ofCitation(
  analysis: Analysis,
  occurrence: Occurrence,
  offset: number,
  includeDeclaration: boolean,
): readonly Span[] {
  const link = analysis.resolution.links[occurrence.id];
  if (link === undefined) return [];
  if (link.kind === 'crossReference') {
    const number = numberAt(analysis, occurrence, offset);
    const note = link.notes.find((each) => number === null || analysis.manuscript.notes[each]?.number === number);
    return ofNote(analysis, note ?? null, includeDeclaration);
  }
  const authority = link.authority === null ? undefined : analysis.resolution.authorities[link.authority];
  if (authority === undefined) return [];
  return authority.occurrences
    .filter((id) => includeDeclaration || id !== authority.full)
    .map((id) => analysis.resolution.occurrences[id])
    .filter((occurrence) => occurrence !== undefined)
    .map((occurrence) => spanOf(analysis.manuscript, occurrence));
}

/** Its calls, and every *supra* or cross-reference that names it. */
function ofNote(analysis: Analysis, note: number | null, includeDeclaration: boolean): readonly Span[] {
  const found = note === null ? undefined : analysis.manuscript.notes[note];
  if (note === null || found === undefined) return [];
  const calls = found.calls.map((call) => analysis.manuscript.calls[call]?.span).filter((at) => at !== undefined);
  const named = analysis.resolution.occurrences
    .filter((occurrence) => namesNote(analysis, occurrence, note))
    .map((occurrence) => nameOfNote(analysis, occurrence));
  return [...(includeDeclaration && !found.inline ? [found.labelSpan] : []), ...calls, ...named];
}

function namesNote(analysis: Analysis, occurrence: Occurrence, note: number): boolean {
  const link = analysis.resolution.links[occurrence.id];
  if (link?.kind === 'crossReference') return link.notes.includes(note);
  return link?.kind === 'reference' && link.note === note;
}

/** Of a *supra*, just the number; of a cross-reference, all of it. */
function nameOfNote(analysis: Analysis, occurrence: Occurrence): Span {
  const { citation } = occurrence;
  if (citation.kind !== 'supra' || citation.number === null) return spanOf(analysis.manuscript, occurrence);
  return sourceSpan(analysis, occurrence, citation.number.span);
}
