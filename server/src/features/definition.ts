/**
 * Go to definition: from a call to its note and back, from *Id.* to its antecedent, from a short form to the full
 * citation, from a cross-reference to the notes or the heading it names.
 */
import type { Location, LocationLink, Position } from 'vscode-languageserver';
import { touches, type Span } from '../text/span';
import type { Analysis } from '../analysis/analysis';
import type { Link, Occurrence } from '../authority/authority';
import type { PageMark } from '../authority/pages';
import type { CrossReference } from '../citation/citation';
import { inSource } from '../manuscript/manuscript';
import { markerSpan, targetAt } from './target';
import { linkTo, offsetOf, rangeOf, type Destination, type View } from './view';
import { spanOf } from '../authority/place';

/** With `links`, the client also learns what the destination as a whole is; else it gets bare locations. */
export function definition(view: View, position: Position, links: boolean): LocationLink[] | Location[] {
  const found = destinations(view.analysis, offsetOf(view, position));
  if (found === null) return [];
  if (links) return found.to.map((to) => linkTo(view, found.origin, to));
  return found.to.map((to) => ({ uri: view.uri, range: rangeOf(view, to.selection) }));
}

interface Destinations {
  readonly origin: Span;
  readonly to: readonly Destination[];
}

function destinations(analysis: Analysis, offset: number): Destinations | null {
  const { manuscript } = analysis;
  const target = targetAt(analysis, offset);
  if (target === null) return null;
  switch (target.kind) {
    case 'call': {
      const call = manuscript.calls[target.call];
      return call === undefined ? null : { origin: call.span, to: present([noteAt(analysis, call.note)]) };
    }
    case 'marker': {
      const note = manuscript.notes[target.note];
      if (note === undefined) return null;
      const to = note.calls.map((call) => manuscript.calls[call]?.span).map((at) => at && { whole: at, selection: at });
      return { origin: markerSpan(manuscript, note), to: present(to) };
    }
    case 'citation':
      return fromCitation(analysis, target.occurrence, offset);
  }
}

function fromCitation(analysis: Analysis, occurrence: Occurrence, offset: number): Destinations | null {
  const link = analysis.resolution.links[occurrence.id];
  if (link === undefined) return null;
  const { citation } = occurrence;
  switch (link.kind) {
    case 'full':
      // It is the definition itself; editors then show the references instead.
      return { origin: spanOf(analysis.manuscript, occurrence), to: present([citationAt(analysis, occurrence.id)]) };
    case 'crossReference':
      return {
        origin: spanOf(analysis.manuscript, occurrence),
        to: fromCrossReference(analysis, occurrence, link, offset),
      };
    case 'reference': {
      const full = citationAt(analysis, link.full);
      if (citation.kind === 'id')
        return {
          origin: spanOf(analysis.manuscript, occurrence),
          to: present([citationAt(analysis, link.antecedent) ?? full]),
        };
      if (citation.kind !== 'supra') return { origin: spanOf(analysis.manuscript, occurrence), to: present([full]) };
      // On a number that names another note than the work is cited in, both are shown, the work first.
      const number = citation.number === null ? null : sourceSpan(analysis, occurrence, citation.number.span);
      const onNumber = number !== null && touches(number, offset);
      const named = onNumber && noteOf(analysis, link.full) !== link.note ? noteAt(analysis, link.note) : null;
      return {
        origin: onNumber ? number : spanOf(analysis.manuscript, occurrence),
        to: present([full, full === null ? noteAt(analysis, link.note) : named]),
      };
    }
  }
}

function fromCrossReference(
  analysis: Analysis,
  occurrence: Occurrence,
  link: Link & { kind: 'crossReference' },
  offset: number,
): readonly Destination[] {
  const headings = link.headings.map((index) => analysis.manuscript.headings[index]?.span);
  if (headings.length > 0) return present(headings.map((at) => at && { whole: at, selection: at }));
  const at = numberAt(analysis, occurrence, offset);
  if (link.pages.length > 0) {
    const onPage = link.pages.filter(({ page }) => page === at);
    return present((onPage.length > 0 ? onPage : link.pages).map((mark) => pageAt(analysis, mark)));
  }
  const label = at === null ? labelAt(analysis, occurrence, offset) : null;
  const named = link.notes.filter((note) => {
    const { number, label: own } = analysis.manuscript.notes[note] ?? { number: null, label: '' };
    return (at !== null && number === at) || (label !== null && own === label);
  });
  return present((named.length > 0 ? named : link.notes).map((note) => noteAt(analysis, note)));
}

/** The number of a note that a cross-reference names just where the cursor is; null on its words and on a range. */
export function numberAt(analysis: Analysis, occurrence: Occurrence, offset: number): number | null {
  const { citation } = occurrence;
  if (!isCrossReference(citation)) return null;
  const item = citation.items.find((each) => touches(sourceSpan(analysis, occurrence, each.span), offset));
  return item === undefined || item.last !== null ? null : item.first;
}

/** The label of a note that a cross-reference names just where the cursor is; null elsewhere. */
export function labelAt(analysis: Analysis, occurrence: Occurrence, offset: number): string | null {
  const { citation } = occurrence;
  if (!isCrossReference(citation)) return null;
  const ends = citation.labels.flatMap(({ first, last }) => (last === null ? [first] : [first, last]));
  return ends.find(({ span }) => touches(sourceSpan(analysis, occurrence, span), offset))?.text ?? null;
}

const isCrossReference = (citation: Occurrence['citation']): citation is CrossReference =>
  citation.kind === 'crossReference' || citation.kind === 'infra';

/** A stretch of the prose that a citation stands in, as a span of the source. */
export function sourceSpan(analysis: Analysis, occurrence: Occurrence, prose: Span): Span {
  const passage = analysis.manuscript.passages[occurrence.passage];
  return passage === undefined ? prose : inSource(passage, prose);
}

function noteAt(analysis: Analysis, note: number | null): Destination | null {
  const found = note === null ? undefined : analysis.manuscript.notes[note];
  return found === undefined ? null : { whole: found.span, selection: found.labelSpan };
}

function pageAt(analysis: Analysis, { passage, span: mark }: PageMark): Destination | null {
  const found = analysis.manuscript.passages[passage];
  return found === undefined ? null : { whole: found.span, selection: inSource(found, mark) };
}

function citationAt(analysis: Analysis, occurrence: number | null): Destination | null {
  const found = occurrence === null ? undefined : analysis.resolution.occurrences[occurrence];
  if (found === undefined) return null;
  const whole = spanOf(analysis.manuscript, found);
  return { whole, selection: whole };
}

const noteOf = (analysis: Analysis, occurrence: number | null): number | null =>
  occurrence === null ? null : (analysis.resolution.occurrences[occurrence]?.note ?? null);

const present = (list: readonly (Destination | null | undefined)[]): readonly Destination[] =>
  list.filter((each) => each !== null && each !== undefined);
