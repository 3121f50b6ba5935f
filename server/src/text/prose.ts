import { firstIndexWhere, lastWhere } from './search';
import { overlaps, span, type Span } from './span';

/** What a stretch of prose looked like, or was, before its markup was taken out. */
export type Style =
  | 'italic'
  | 'bold'
  | 'smallCaps'
  | 'underline'
  | 'superscript'
  | 'link'
  | 'code'
  /** A quotation set off as a block: its words are another writer's. */
  | 'blockQuote';

export interface StyleRun {
  readonly style: Style;
  /** In the prose. */
  readonly span: Span;
  /** Where a link leads; only on `link`. */
  readonly href?: string;
}

/**
 * One stretch of prose and the source it came from. Where both lengths are equal the stretch maps character by
 * character; otherwise (an escape, an entity) it maps as a whole.
 */
export interface Piece {
  readonly prose: number;
  readonly proseLength: number;
  readonly source: number;
  readonly sourceLength: number;
}

/**
 * Text without its markup, the styles that the markup gave it, and the way back to the source.
 * Source offsets are relative to the start of the passage, so that a passage that only moves keeps its prose object.
 */
export class Prose {
  /** Equal for two proses that read the same: text and style runs, not where they stand. */
  readonly key: string;
  /** For each style run, the furthest end of it and the runs before it; made when first asked for. */
  #reach: readonly number[] | undefined;

  constructor(
    /** A line break within a paragraph is one `\n`; between the paragraphs of a note stand two. */
    readonly text: string,
    /** Ordered by start; of two that start together the longer comes first. */
    readonly styles: readonly StyleRun[],
    /** In order, together covering the prose without gap; the source between two pieces is markup. */
    readonly pieces: readonly Piece[],
  ) {
    this.key = styles.length === 0 ? text : `${text}\u0000${styles.map(runKey).join('\u0001')}`;
  }

  /** Text that is its own source. */
  static plain(text: string): Prose {
    const length = text.length;
    return new Prose(text, [], [{ prose: 0, proseLength: length, source: 0, sourceLength: length }]);
  }

  /**
   * The stretch of source that a stretch of prose was read from: from the source of its first character to the end
   * of the source of its last one, so that markup around it stays outside. An empty stretch maps to an empty one.
   */
  sourceSpan(of: Span): Span {
    const start = this.sourceOffset(of.start);
    return span(start, of.end <= of.start ? start : this.sourceEnd(of.end));
  }

  /**
   * The source of a stretch that is to be taken away, with the markup around it that would then hold nothing: the marks
   * of runs that begin and end in it, and of none beside.
   */
  sourceOfRemoved(of: Span): Span {
    const { start, end } = this.sourceSpan(of);
    if (this.styles.length === 0 || of.end <= of.start) return span(start, end);
    const near = this.stylesIn(span(of.start - 1, of.end + 1)).map((run) => run.span);
    const opening = near.filter((run) => run.start === of.start);
    const closing = near.filter((run) => run.end === of.end);
    const takesOpening =
      of.start > 0 &&
      opening.length > 0 &&
      opening.every((run) => run.end <= of.end) &&
      !near.some((run) => run.end === of.start);
    const takesClosing =
      closing.length > 0 && closing.every((run) => run.start >= of.start) && !near.some((run) => run.start === of.end);
    return span(takesOpening ? this.sourceEnd(of.start) : start, takesClosing ? this.sourceOffset(of.end) : end);
  }

  /** Where in the source the character at an offset of the prose begins; at the prose's end, where its last ended. */
  sourceOffset(offset: number): number {
    const piece = this.pieceAt(offset);
    if (piece === undefined) return this.pieces.length === 0 ? 0 : this.sourceEnd(this.text.length);
    const into = offset - piece.prose;
    return piece.source + (piece.proseLength === piece.sourceLength ? into : 0);
  }

  /** The offset in the prose of a place in the source; markup counts as the end of the text before it. */
  proseOffset(source: number): number {
    const piece = lastWhere(this.pieces, (each) => each.source <= source);
    if (piece === undefined) return 0;
    if (piece.proseLength !== piece.sourceLength) {
      return source >= piece.source + piece.sourceLength ? piece.prose + piece.proseLength : piece.prose;
    }
    return piece.prose + Math.min(source - piece.source, piece.proseLength);
  }

  /** The style runs that share a character with a stretch of the prose, in order. */
  stylesIn(of: Span): readonly StyleRun[] {
    if (this.styles.length === 0) return [];
    this.#reach ??= furthestEnds(this.styles);
    const found: StyleRun[] = [];
    for (let index = firstIndexWhere(this.#reach, (end) => end > of.start); ; index++) {
      const run = this.styles[index];
      if (run === undefined || run.span.start >= of.end) return found;
      if (overlaps(run.span, of)) found.push(run);
    }
  }

  private sourceEnd(offset: number): number {
    const piece = this.pieceAt(offset - 1);
    if (piece === undefined) return 0;
    if (piece.proseLength !== piece.sourceLength) return piece.source + piece.sourceLength;
    return piece.source + (offset - piece.prose);
  }

  private pieceAt(offset: number): Piece | undefined {
    // Most proses are of one piece.
    const piece = this.pieces.length === 1 ? this.pieces[0] : lastWhere(this.pieces, (each) => each.prose <= offset);
    return piece !== undefined && piece.prose <= offset && offset < piece.prose + piece.proseLength ? piece : undefined;
  }
}

function furthestEnds(runs: readonly StyleRun[]): readonly number[] {
  let furthest = 0;
  return runs.map((run) => (furthest = Math.max(furthest, run.span.end)));
}

const runKey = (run: StyleRun): string => `${run.style} ${run.span.start} ${run.span.end} ${run.href ?? ''}`;
