import { ownCopy } from './own-copy';
import { Prose, type Piece, type Style, type StyleRun } from './prose';
import { firstIndexWhere } from './search';
import { span, type Span } from './span';

/**
 * Puts a `Prose` together from left to right. In: stretches of text with the offset in the source (relative to the
 * passage's start) that each was read from, and styles over stretches of the prose. What isn't added is markup.
 */
export class ProseBuilder {
  private readonly texts: string[] = [];
  private readonly pieces: Piece[] = [];
  private readonly styles: StyleRun[] = [];
  private size = 0;

  /** How long the prose is so far: the offset at which the next text will stand. */
  get length(): number {
    return this.size;
  }

  /** The last character added so far; empty at the beginning. */
  get lastCharacter(): string {
    return this.texts.at(-1)?.slice(-1) ?? '';
  }

  /**
   * Adds text. With a source length of its own (an entity, a collapsed line break) it maps to its source as a whole,
   * otherwise character by character.
   */
  text(text: string, source: number, sourceLength: number = text.length): this {
    if (text.length === 0) return this;
    const last = this.pieces.at(-1);
    if (last !== undefined && follows(last, source) && text.length === sourceLength) {
      this.pieces[this.pieces.length - 1] = {
        ...last,
        proseLength: last.proseLength + text.length,
        sourceLength: last.sourceLength + sourceLength,
      };
    } else {
      this.pieces.push({ prose: this.size, proseLength: text.length, source, sourceLength });
    }
    this.texts.push(text);
    this.size += text.length;
    return this;
  }

  /** Gives a style to the prose from an offset to its present end. An empty stretch is no run. */
  style(style: Style, from: number, href?: string): this {
    if (from < this.size) this.addRun(style, span(from, this.size), href);
    return this;
  }

  /** Adds a stretch of another prose with its styles, whose source stands `shift` further on than it says itself. */
  prose(from: Prose, of: Span, shift: number): this {
    const moved = this.size - of.start;
    for (let index = firstIndexWhere(from.pieces, (each) => each.prose + each.proseLength > of.start); ; index++) {
      const piece = from.pieces[index];
      if (piece === undefined || piece.prose >= of.end) break;
      const start = Math.max(piece.prose, of.start);
      const end = Math.min(piece.prose + piece.proseLength, of.end);
      const text = from.text.slice(start, end);
      if (piece.proseLength === piece.sourceLength) this.text(text, piece.source + (start - piece.prose) + shift);
      else this.text(text, piece.source + shift, piece.sourceLength);
    }
    for (const run of from.stylesIn(of)) {
      const start = Math.max(run.span.start, of.start);
      const end = Math.min(run.span.end, of.end);
      this.addRun(run.style, span(start + moved, end + moved), run.href);
    }
    return this;
  }

  /** Takes white space off the end of what was added so far. */
  trimEnd(): this {
    while (this.lastCharacter.trim() === '' && this.texts.length > 0) {
      const last = this.texts.pop() ?? '';
      const kept = last.trimEnd();
      this.shorten(last.length - kept.length);
      if (kept.length > 0) this.texts.push(kept);
    }
    return this;
  }

  build(): Prose {
    const text = this.texts.join('');
    const own = this.texts.length === 1 ? ownCopy(text) : text;
    if (this.styles.length === 0) return new Prose(own, noStyles, this.pieces);
    const runs = this.styles
      .map((run) => ({ ...run, span: span(run.span.start, Math.min(run.span.end, this.size)) }))
      .filter((run) => run.span.start < run.span.end)
      .sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
    return new Prose(own, runs, this.pieces);
  }

  private addRun(style: Style, of: Span, href: string | undefined): void {
    this.styles.push(href === undefined ? { style, span: of } : { style, span: of, href: ownCopy(href) });
  }

  private shorten(by: number): void {
    this.size -= by;
    let left = by;
    while (left > 0) {
      const last = this.pieces.pop();
      if (last === undefined) return;
      const cut = Math.min(left, last.proseLength);
      left -= cut;
      if (cut === last.proseLength) continue;
      const proseLength = last.proseLength - cut;
      const mapsByCharacter = last.proseLength === last.sourceLength;
      this.pieces.push({ ...last, proseLength, sourceLength: mapsByCharacter ? proseLength : last.sourceLength });
    }
  }
}

const noStyles: readonly StyleRun[] = [];

/**
 * A prose with stretches of it cut out.
 * @param cuts in order, in the prose
 * @param rebase where, in its source, the new prose's source begins: taken off all source offsets
 */
export function proseWithout(prose: Prose, cuts: readonly Span[], rebase: number): Prose {
  const builder = new ProseBuilder();
  let from = 0;
  for (const cut of cuts) {
    if (cut.start > from) builder.prose(prose, span(from, cut.start), -rebase);
    from = Math.max(from, cut.end);
  }
  if (from < prose.text.length) builder.prose(prose, span(from, prose.text.length), -rebase);
  return builder.build();
}

/** Whether text from this place in the source goes on where a piece that maps character by character ended. */
const follows = (piece: Piece, source: number): boolean =>
  piece.proseLength === piece.sourceLength && piece.source + piece.sourceLength === source;
