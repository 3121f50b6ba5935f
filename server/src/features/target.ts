/** What stands at a place of the document. In: an analysis and an offset in the source. Out: a `Target`. */
import { contains, span, touches, type Span } from '../text/span';
import type { Analysis } from '../analysis/analysis';
import type { Occurrence } from '../authority/authority';
import type { Manuscript, Passage } from '../manuscript/manuscript';
import { spanOf } from '../authority/place';

export type Target =
  /** A call in the body (index into the manuscript's calls). */
  | { readonly kind: 'call'; readonly call: number }
  /** The marker in front of a note (index into the manuscript's notes). */
  | { readonly kind: 'marker'; readonly note: number }
  | { readonly kind: 'citation'; readonly occurrence: Occurrence };

/** Innermost first: a citation, else the marker of a note, else a call. */
export function targetAt(analysis: Analysis, offset: number): Target | null {
  const { manuscript } = analysis;
  const passage = passageAt(manuscript, offset);
  const occurrence = passage === null ? null : occurrenceAt(analysis, passage, offset);
  const call = callAt(manuscript, offset);
  // Where a citation ends and a call begins, the cursor is at both; the call is what the eye sees there.
  if (occurrence !== null && (call === null || offset < spanOf(manuscript, occurrence).end))
    return { kind: 'citation', occurrence };
  const note = markerAt(manuscript, offset);
  if (note !== null) return { kind: 'marker', note };
  return call === null ? null : { kind: 'call', call };
}

/** The innermost passage that an offset lies in or touches (index); null between passages. */
export function passageAt(manuscript: Manuscript, offset: number): number | null {
  // The body of an inline note lies in its paragraph: the later one that holds the offset is the inner one.
  for (let index = lastStarting(manuscript.passages, offset); index >= 0; index--) {
    const passage = manuscript.passages[index];
    if (passage !== undefined && touches(passage.span, offset)) return index;
  }
  return null;
}

function lastStarting(passages: readonly Passage[], offset: number): number {
  let low = 0;
  let high = passages.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((passages[middle]?.span.start ?? Infinity) <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** The smallest citation at an offset; of two that touch there, the one that begins there. */
function occurrenceAt(analysis: Analysis, passage: number, offset: number): Occurrence | null {
  let best: { readonly occurrence: Occurrence; readonly at: Span } | null = null;
  for (const id of analysis.resolution.inPassage[passage] ?? []) {
    const occurrence = analysis.resolution.occurrences[id];
    if (occurrence === undefined) continue;
    const at = spanOf(analysis.manuscript, occurrence);
    if (!touches(at, offset)) continue;
    if (best === null || contains(best.at, at) || at.start === offset) best = { occurrence, at };
  }
  return best?.occurrence ?? null;
}

function markerAt(manuscript: Manuscript, offset: number): number | null {
  const found = manuscript.notes.findIndex((note) => !note.inline && touches(markerSpan(manuscript, note), offset));
  return found < 0 ? null : found;
}

/** What stands in front of a note's text: `[12]`, `[^pan]:`, `12.`; the label alone where the note is empty. */
export function markerSpan(manuscript: Manuscript, note: Manuscript['notes'][number]): Span {
  const body = manuscript.passages[note.passage]?.span;
  const end = body !== undefined && body.start > note.labelSpan.end ? body.start - 1 : note.labelSpan.end;
  return span(note.span.start, Math.max(end, note.labelSpan.end));
}

/** Of two that touch there, the one that begins there. */
function callAt(manuscript: Manuscript, offset: number): number | null {
  let found: number | null = null;
  manuscript.calls.forEach((call, index) => {
    if (touches(call.span, offset)) found = index;
  });
  return found;
}
