/**
 * Inlay hints: the number of a note beside a label that doesn't say it, and the work beside an *Id.*. In: a range, as
 * the editor asks for what is seen; what the writer wants beside the text. The numbers are shown if not said otherwise,
 * since nothing in the text tells them; what an *Id.* stands for is a hover away, and a word in each note would get
 * between the lines of an article, so it is shown to who asks for it.
 */
import type { InlayHint, Range } from 'vscode-languageserver';
import type { Citation } from '../citation/citation';
import { finalized } from '../repair/symbolic';
import { spanOf } from '../authority/place';
import { inSource } from '../manuscript/manuscript';
import type { Beside } from '../settings/options';
import { overlaps, span, type Span } from '../text/span';
import { plaintext, quoted } from './markup';
import { markerSpan } from './target';
import { locationOf, offsetOf, type View } from './view';

export function inlayHints(view: View, { start, end }: Range, { noteNumbers, id }: Beside): InlayHint[] {
  if (view.analysis.legalWriting !== 'sure') return [];
  const wanted = span(offsetOf(view, start), offsetOf(view, end));
  return [...(noteNumbers ? numbersOfLabels(view, wanted) : []), ...(id ? worksOfIds(view, wanted) : [])];
}

function numbersOfLabels(view: View, wanted: Span): readonly InlayHint[] {
  const {
    analysis: { manuscript },
    lines,
  } = view;
  const hints: InlayHint[] = [];
  const add = (label: string, number: number | null, within: Span, at: number) => {
    if (number === null || label === String(number) || !overlaps(within, wanted)) return;
    hints.push({ position: lines.positionAt(at), label: String(number), paddingLeft: true });
  };
  for (const { label, number, span } of manuscript.calls) {
    // An inline note has no label: its number stands behind its opening mark.
    add(label, number, span, label === '' ? span.start + '^['.length : span.end);
  }
  for (const note of manuscript.notes) {
    const marker = markerSpan(manuscript, note);
    if (!note.inline) add(note.label, note.number, marker, marker.end);
  }
  return [...hints, ...numbersOfReferences(view, wanted)];
}

/** `#pan` of `supra note #pan`. */
function numbersOfReferences(view: View, wanted: Span): readonly InlayHint[] {
  const { manuscript, resolution } = view.analysis;
  const seen = manuscript.passages.flatMap((passage, index) =>
    overlaps(passage.span, wanted) ? (resolution.inPassage[index] ?? []) : [],
  );
  if (!seen.some((id) => namesByLabel(resolution.occurrences[id]?.citation))) return [];
  const { edits } = finalized(view.analysis, wanted);
  return edits.map(({ span: { end }, newText }) => ({
    position: view.lines.positionAt(end),
    label: newText,
    paddingLeft: true,
  }));
}

function namesByLabel(citation: Citation | undefined): boolean {
  if (citation?.kind === 'supra') return citation.label !== null;
  return citation !== undefined && 'labels' in citation && citation.labels.length > 0;
}

function worksOfIds(view: View, wanted: Span): readonly InlayHint[] {
  const { manuscript, resolution } = view.analysis;
  return manuscript.passages.flatMap((passage, index) => {
    if (!overlaps(passage.span, wanted)) return [];
    return (resolution.inPassage[index] ?? []).flatMap((id) => {
      const citation = resolution.occurrences[id]?.citation;
      if (citation?.kind !== 'id') return [];
      const word = inSource(passage, citation.word.span);
      return overlaps(word, wanted) ? workBeside(view, id, word.end) : [];
    });
  });
}

/** The work's short name, by which the editor goes to its full citation; nothing where it is only guessed. */
function workBeside(view: View, id: number, at: number): readonly InlayHint[] {
  const { manuscript, resolution } = view.analysis;
  const link = resolution.links[id];
  if (link?.kind !== 'reference' || link.guess || link.authority === null) return [];
  const authority = resolution.authorities[link.authority];
  const full = authority === undefined ? undefined : resolution.occurrences[authority.full];
  const prose = full === undefined ? undefined : manuscript.passages[full.passage]?.prose;
  if (authority === undefined || full === undefined || prose === undefined) return [];
  const label = {
    value: authority.shortName,
    tooltip: quoted(plaintext, prose, full.citation.span),
    location: locationOf(view, spanOf(manuscript, full)),
  };
  return [{ position: view.lines.positionAt(at), label: [label], paddingLeft: true }];
}
