/** All references: of the authority under the cursor, or of the note whose call or marker it is on. */
import type { Location, Position } from 'vscode-languageserver';
import type { Span } from '../text/span';
import type { Analysis } from '../analysis/analysis';
import type { Link, Occurrence } from '../authority/authority';
import { inSource, type Manuscript } from '../manuscript/manuscript';
import { labelAt, numberAt } from './definition';
import { targetAt } from './target';
import { locationOf, offsetOf, type View } from './view';
import { spanOf } from '../authority/place';

/** `includeDeclaration`: with the full citation, or the note's own marker. */
export function references(view: View, position: Position, includeDeclaration: boolean): Location[] {
  return mentionsAt(view.analysis, offsetOf(view, position))
    .filter(({ introduces }) => includeDeclaration || !introduces)
    .map(({ span }) => locationOf(view, span));
}

/** A place where a work or a note is named. */
export interface Mention {
  readonly span: Span;
  /** The full citation of the work, the note's own marker. */
  readonly introduces: boolean;
}

/** All mentions of what stands at an offset; none where nothing does. */
export function mentionsAt(analysis: Analysis, offset: number): readonly Mention[] {
  const target = targetAt(analysis, offset);
  switch (target?.kind) {
    case undefined:
      return [];
    case 'call':
      return ofNote(analysis, analysis.manuscript.calls[target.call]?.note ?? null);
    case 'marker':
      return ofNote(analysis, target.note);
    case 'citation':
      return ofCitation(analysis, target.occurrence, offset);
  }
}

function ofCitation(analysis: Analysis, occurrence: Occurrence, offset: number): readonly Mention[] {
  const { occurrences, authorities, links } = analysis.resolution;
  const link = links[occurrence.id];
  if (link === undefined) return [];
  if (link.kind === 'crossReference') {
    const number = numberAt(analysis, occurrence, offset);
    const label = number === null ? labelAt(analysis, occurrence, offset) : null;
    const note = link.notes.find((each) => {
      const named = analysis.manuscript.notes[each];
      return label === null ? number === null || named?.number === number : named?.label === label;
    });
    return ofNote(analysis, note ?? null);
  }
  const authority = link.authority === null ? undefined : authorities[link.authority];
  if (authority === undefined) return [];
  return authority.occurrences
    .map((id) => occurrences[id])
    .filter((each) => each !== undefined)
    .map((each) => ({ span: spanOf(analysis.manuscript, each), introduces: each.id === authority.full }));
}

/** Its calls, and every *supra* or cross-reference that names it. */
function ofNote({ manuscript, resolution }: Analysis, note: number | null): readonly Mention[] {
  const found = note === null ? undefined : manuscript.notes[note];
  if (note === null || found === undefined) return [];
  const marker = found.inline ? [] : [{ span: found.labelSpan, introduces: true }];
  const calls = found.calls.map((call) => manuscript.calls[call]?.span).filter((at) => at !== undefined);
  const named = resolution.occurrences
    .filter((occurrence) => namesNote(resolution.links[occurrence.id], note))
    .map((occurrence) => nameOfNote(manuscript, occurrence));
  return [...marker, ...[...calls, ...named].map((span) => ({ span, introduces: false }))];
}

function namesNote(link: Link | undefined, note: number): boolean {
  if (link?.kind === 'crossReference') return link.notes.includes(note);
  return link?.kind === 'reference' && link.note === note;
}

/** Of a *supra*, just the number; of a cross-reference, all of it. */
function nameOfNote(manuscript: Manuscript, occurrence: Occurrence): Span {
  const { citation } = occurrence;
  const passage = manuscript.passages[occurrence.passage];
  if (citation.kind !== 'supra' || citation.number === null || passage === undefined) {
    return spanOf(manuscript, occurrence);
  }
  return inSource(passage, citation.number.span);
}
