/** What can be renamed at a place: a note's label in Markdown, with all that names it, or a hereinafter name. */
import type { Analysis } from '../analysis/analysis';
import type { HereinafterName, Occurrence } from '../authority/authority';
import { fold } from '../authority/fold';
import { touches, type Span } from '../text/span';
import { sourceSpan } from './definition';
import { targetAt } from './target';

export interface Renameable {
  readonly kind: 'label' | 'hereinafter';
  readonly name: string;
  /** In the source: all places where it stands, in order. */
  readonly places: readonly Span[];
  /** Of the name: its definition. */
  readonly hereinafter: HereinafterName | null;
}

/** The renameable at an offset; null where there is none. */
export function renameableAt(analysis: Analysis, offset: number): Renameable | null {
  const label = labelAt(analysis, offset);
  if (label !== null) return { kind: 'label', name: label, places: placesOfLabel(analysis, label), hereinafter: null };
  return hereinafterAt(analysis, offset);
}

function labelAt(analysis: Analysis, offset: number): string | null {
  const { manuscript } = analysis;
  if (manuscript.format !== 'markdown') return null;
  const target = targetAt(analysis, offset);
  switch (target?.kind) {
    case undefined:
      return null;
    case 'call': {
      const call = manuscript.calls[target.call];
      return call !== undefined && hasCaret(analysis, call.span.start) ? call.label : null;
    }
    case 'marker': {
      const note = manuscript.notes[target.note];
      return note !== undefined && hasCaret(analysis, note.span.start) ? note.label : null;
    }
    case 'citation':
      return labelsNamed(analysis, target.occurrence).find(({ span }) => touches(span, offset))?.text ?? null;
  }
}

const hasCaret = ({ manuscript: { source } }: Analysis, at: number): boolean => source.startsWith('[^', at);

/** The labels behind `#`, as spans of the source. */
export function labelsNamed(analysis: Analysis, occurrence: Occurrence): readonly { text: string; span: Span }[] {
  const { citation } = occurrence;
  const labels =
    citation.kind === 'supra'
      ? [citation.label]
      : 'labels' in citation
        ? citation.labels.flatMap(({ first, last }) => [first, last])
        : [];
  return labels
    .filter((label) => label !== null)
    .map(({ text, span }) => ({ text, span: sourceSpan(analysis, occurrence, span) }));
}

function placesOfLabel(analysis: Analysis, label: string): readonly Span[] {
  const { manuscript, resolution } = analysis;
  const calls = manuscript.calls
    .filter((call) => call.label === label && hasCaret(analysis, call.span.start))
    .map(({ span: { start } }) => ({ start: start + '[^'.length, end: start + '[^'.length + label.length }));
  const notes = manuscript.notes.filter((note) => note.label === label && hasCaret(analysis, note.span.start));
  const named = resolution.occurrences
    .flatMap((occurrence) => labelsNamed(analysis, occurrence))
    .filter(({ text }) => text === label);
  return inOrder([...calls, ...notes.map(({ labelSpan }) => labelSpan), ...named.map(({ span }) => span)]);
}

function hereinafterAt(analysis: Analysis, offset: number): Renameable | null {
  const target = targetAt(analysis, offset);
  if (target?.kind !== 'citation') return null;
  const { id } = target.occurrence;
  for (const hereinafter of analysis.resolution.hereinafters) {
    const isMeant = hereinafter.uses.includes(id) || definesSame(analysis, target.occurrence, hereinafter);
    const at = isMeant ? nameIn(analysis, target.occurrence, hereinafter.name) : null;
    if (at === null || !touches(at, offset)) continue;
    return { kind: 'hereinafter', name: hereinafter.name, places: placesOfName(analysis, hereinafter), hereinafter };
  }
  return null;
}

function placesOfName(analysis: Analysis, hereinafter: HereinafterName): readonly Span[] {
  const { occurrences } = analysis.resolution;
  const uses = hereinafter.uses.map((id) => occurrences[id]).filter((use) => use !== undefined);
  const definitions = occurrences.filter((occurrence) => definesSame(analysis, occurrence, hereinafter));
  const places = [...definitions, ...uses].map((occurrence) => nameIn(analysis, occurrence, hereinafter.name));
  return inOrder(places.filter((place) => place !== null));
}

function definesSame(analysis: Analysis, { id, citation }: Occurrence, { authority, name }: HereinafterName): boolean {
  const link = analysis.resolution.links[id];
  if (citation.hereinafter === null || link?.kind !== 'full' || link.authority !== authority) return false;
  return fold(citation.hereinafter.name.text) === fold(name);
}

/** Where a name stands in a citation: in its definition, as the key of a *supra* with or without a title, as a party. */
function nameIn(analysis: Analysis, occurrence: Occurrence, name: string): Span | null {
  const { citation } = occurrence;
  const text = analysis.manuscript.passages[occurrence.passage]?.prose.text ?? '';
  const spans: (Span | undefined)[] = [citation.hereinafter?.name.span];
  if (citation.kind === 'supra') {
    const { key, shortTitle } = citation;
    spans.push(key.span, shortTitle?.span);
    if (shortTitle !== null) spans.push({ start: key.span.start, end: shortTitle.span.end });
  } else if (citation.kind === 'shortCase') spans.push(citation.name?.span);
  const found = spans.find((at) => at !== undefined && fold(text.slice(at.start, at.end)) === fold(name));
  return found === undefined ? null : sourceSpan(analysis, occurrence, found);
}

const inOrder = (places: readonly Span[]): readonly Span[] => {
  const starts = new Map(places.map((place) => [place.start, place]));
  return [...starts.values()].sort((a, b) => a.start - b.start);
};
