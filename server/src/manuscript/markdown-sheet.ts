import type { Prose, Style } from '../text/prose';
import { ProseBuilder } from '../text/prose-builder';
import { lastIndexOf } from '../text/search';
import { span } from '../text/span';
import { isSpace, isWordCharacter } from './characters';
import type { SureCall, SureNote } from './draft';

/** Text read from a stretch of a block. */
export interface ReadText {
  /** Where it begins, relative to the block. */
  readonly at: number;
  readonly length: number;
  readonly prose: Prose;
  readonly calls: readonly SureCall[];
  /** Set on an inline note's own text. */
  readonly note: SureNote | null;
}

interface OpenStyle {
  readonly style: Style;
  from: number;
  readonly href: string | undefined;
  /** The HTML tag that closes it; null where the syntax tree does. */
  readonly tag: string | null;
}

const tilde = 0x7e;
const noBreakSpace = '\u00a0';
/** More tags than this that nothing closes are no markup of a writer's. */
const mostOpen = 64;

/** A text being written, a paragraph's own or an inline note's, with the styles that are open. */
export class Sheet {
  private readonly builder = new ProseBuilder();
  private readonly calls: SureCall[] = [];
  private readonly open: OpenStyle[] = [];

  constructor(
    private readonly source: string,
    /** Where its block begins in the source. */
    private readonly base: number,
    /** Where it begins, relative to the block, as are all places below. */
    readonly at: number,
    private readonly note: SureNote | null,
    /** Its place among the texts of the paragraph. */
    readonly index: number,
  ) {}

  get length(): number {
    return this.builder.length;
  }

  /** Writes what stands in the source as it is. */
  verbatim(from: number, to: number): void {
    this.builder.text(this.source.slice(this.base + from, this.base + to), from - this.at);
  }

  /** Writes other text in the place of what stands in the source. */
  replace(from: number, to: number, text: string): void {
    this.builder.text(text, from - this.at, to - from);
  }

  /** Breaks the line where a mark stands that says so. */
  breakLine(from: number, to: number): void {
    this.builder.trimEnd();
    this.replace(from, to, '\n');
  }

  /** Begins another paragraph: two line breaks for what stands between. */
  breakParagraph(from: number, to: number): void {
    this.builder.trimEnd();
    if (this.length > 0) this.builder.text('\n\n', from - this.at, Math.max(0, to - from));
  }

  /**
   * Writes running text. A line break with the white space around it becomes one `\n`; pandoc's `~` between two words
   * becomes a no-break space.
   */
  text(from: number, to: number): void {
    const start = this.atLineStart() ? this.skipSpaces(from, to) : from;
    const text = this.source.slice(this.base + start, this.base + to);
    if (!/[\r\n~]/.test(text)) {
      this.builder.text(text, start - this.at);
      return;
    }
    let written = start;
    for (let place = start; place < to; place++) {
      const code = this.source.charCodeAt(this.base + place);
      if (code === tilde && this.isTie(place)) {
        this.verbatim(written, place);
        this.replace(place, place + 1, noBreakSpace);
        written = place + 1;
      } else if (code === 0x0a || code === 0x0d) {
        this.verbatim(written, place);
        written = this.skipSpaces(place, to);
        this.builder.trimEnd();
        if (this.length > 0) this.replace(place, written, '\n');
        place = written - 1;
      }
    }
    this.verbatim(written, to);
  }

  begin(style: Style, tag: string | null = null, href?: string): void {
    if (this.open.length < mostOpen || tag === null) this.open.push({ style, from: this.length, href, tag });
  }

  /** Ends the style that was begun last with the same tag; without one that is open, nothing. */
  end(tag: string | null = null): void {
    const last = lastIndexOf(this.open, (each) => each.tag === tag);
    const ended = this.open[last];
    if (ended === undefined) return;
    this.builder.style(ended.style, ended.from, ended.href);
    this.open.splice(last, 1);
  }

  /** Gives a style to all that was written from an offset on. */
  styleFrom(style: Style, from: number, href?: string): void {
    this.builder.style(style, from, href);
  }

  /** A call leaves the prose, and the white space before it with it unless a word follows at once. */
  call(from: number, to: number, label: string, inline: number | null): void {
    if (!isWordCharacter(this.source.charCodeAt(this.base + to))) {
      this.builder.trimEnd();
      for (const style of this.open) style.from = Math.min(style.from, this.length);
    }
    this.calls.push({ span: span(from - this.at, to - this.at), label, at: this.length, inline });
  }

  finish(end: number): ReadText {
    const prose = this.builder.trimEnd().build();
    return { at: this.at, length: Math.max(0, end - this.at), prose, calls: this.calls, note: this.note };
  }

  private atLineStart(): boolean {
    return this.length === 0 || this.builder.lastCharacter === '\n';
  }

  private skipSpaces(from: number, to: number): number {
    let place = from;
    while (place < to && isSpace(this.source.charCodeAt(this.base + place))) place++;
    return place;
  }

  private isTie(place: number): boolean {
    const before = this.source.charCodeAt(this.base + place - 1);
    const after = this.source.charCodeAt(this.base + place + 1);
    const isText = (code: number): boolean => !Number.isNaN(code) && !isSpace(code) && code !== tilde;
    return isText(before) && isText(after);
  }
}
