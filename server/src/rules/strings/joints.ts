/** How the citations of a citation sentence follow one another. */
import { span, type Span } from '../../text/span';
import type { Citation, Reading, Segment } from '../../citation/citation';
import type { PassageContext } from '../rule';

export interface Joint {
  readonly citation: Citation;
  /** The citation before it in its sentence; null for the first. */
  readonly before: Citation | null;
  /** What stands between the two, or before the first: neither signal nor citation. */
  readonly between: Span;
  /** Its text, without blanks around it. */
  readonly mark: string;
}

/** A citation sentence: nothing but citations, their signals, and what joins them. */
export interface CitationSentence {
  readonly segment: Segment;
  /** At least one. */
  readonly joints: readonly Joint[];
  /** Its index among the passage's sentences of any sort. */
  readonly index: number;
}

/** The citation sentences of a passage, in order. */
export function citationSentences({ prose, reading }: PassageContext): readonly CitationSentence[] {
  const known = kept.get(reading);
  if (known !== undefined) return known;
  const found: CitationSentence[] = [];
  reading.segments.forEach((segment, index) => {
    if (segment.kind === 'citations') found.push({ segment, joints: jointsOf(segment, prose.text), index });
  });
  kept.set(reading, found);
  return found;
}

/** A dozen rules ask. */
const kept = new WeakMap<Reading, readonly CitationSentence[]>();

function jointsOf({ span: whole, citations }: Segment, text: string): readonly Joint[] {
  let end = whole.start;
  let before: Citation | null = null;
  return citations.map((citation) => {
    const between = span(end, (citation.signal ?? citation).span.start);
    const joint = { citation, before, between, mark: text.slice(between.start, between.end).trim() };
    end = citation.span.end;
    before = citation;
    return joint;
  });
}
