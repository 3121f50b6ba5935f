/** Makes prose of a Markdown paragraph's syntax tree: markup becomes style runs, calls become places. */
import type { SyntaxNodeRef } from '@lezer/common';
import type { Prose, Style } from '../text/prose';
import { ProseBuilder } from '../text/prose-builder';
import { span } from '../text/span';
import { isSpace, isWordCharacter } from './characters';
import { readDirective } from './directive';
import { decodeEntity } from './entities';
import { readHtmlTag } from './html-tag';
import { lastIndexOf } from '../text/search';
import type { SureCall, SureNote } from './draft';
import type { Directive } from './manuscript';

/** Text read from a stretch of a block, and the inline notes in it. */
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
  /** For HTML: the tag that closes it. */
  readonly tag: string | null;
}

interface OpenLink {
  /** In the prose. */
  readonly start: number;
  readonly href: string | undefined;
  /** Where the bracket after its text stands, and where the whole link ends, in the block. */
  readonly close: number;
  readonly end: number;
}

/** A text being written: the paragraph's own, or an inline note's. */
class Sheet {
  readonly builder = new ProseBuilder();
  readonly calls: SureCall[] = [];
  readonly open: OpenStyle[] = [];

  constructor(
    /** Where it begins, relative to the block. */
    readonly at: number,
    readonly note: SureNote | null,
    readonly index: number,
  ) {}
}

/**
 * Walks over the inline nodes of one text after another. `enter` and `leave` are called as `Tree.iterate` does, with
 * positions relative to the block.
 */
export class TextReader {
  readonly directives: Directive[] = [];
  private readonly sheets: Sheet[];
  private readonly written: (ReadText | null)[] = [null];
  /** The links around the present node; null for brackets that are text. */
  private readonly links: (OpenLink | null)[] = [];
  /** What lies before it has been written or dropped. */
  private from: number;

  constructor(
    private readonly source: string,
    /** Where the block begins in the source. */
    private readonly base: number,
    at: number,
  ) {
    this.sheets = [new Sheet(at, null, 0)];
    this.from = at;
  }

  /** The texts: first the paragraph's own, then the inline notes in it as they begin. */
  finish(end: number): readonly ReadText[] {
    this.writeUpTo(end);
    for (const sheet of [...this.sheets].reverse()) this.close(sheet, end);
    return this.written.filter((each) => each !== null);
  }

  /** Begins another paragraph of the same text, parted by two line breaks. */
  nextParagraph(end: number, start: number): void {
    this.writeUpTo(end);
    const { builder, at } = this.sheet;
    builder.trimEnd();
    if (builder.length > 0) builder.text('\n\n', end - at, Math.max(0, start - end));
    this.from = start;
  }

  styleFrom(style: Style, from: number): void {
    this.sheet.builder.style(style, from);
  }

  get length(): number {
    return this.sheet.builder.length;
  }

  /** Writes the text up to a place, and passes over the markup up to another. */
  drop(from: number, to: number): void {
    this.writeUpTo(from);
    this.from = Math.max(this.from, to);
  }

  /** @returns false where the node's children are dealt with */
  enter(node: SyntaxNodeRef): boolean {
    switch (node.name) {
      case 'Emphasis':
        return this.begin('italic', node);
      case 'StrongEmphasis':
        return this.begin('bold', node);
      case 'Superscript':
        return this.isLeftOverNumber(node) ? this.skip(node) : this.begin('superscript', node);
      case 'InlineCode':
        return this.code(node);
      case 'Escape':
        return this.replace(node, this.sourceOf(node).slice(1));
      case 'Entity':
        return this.replace(node, decodeEntity(this.sourceOf(node)) ?? this.sourceOf(node));
      case 'HardBreak':
        return this.hardBreak(node);
      case 'Link':
        return this.link(node);
      case 'Autolink':
      case 'BareAddress':
        return this.address(node);
      case 'HTMLTag':
        return this.htmlTag(node);
      case 'Comment':
        return this.comment(node);
      case 'LinkMark':
      case 'LinkLabel':
        return this.linkMark(node);
      case 'NoteCall':
        return this.call(node);
      case 'InlineNote':
        return this.beginNote(node);
      case 'Image':
      case 'ProcessingInstruction':
      case 'Attributes':
      case 'LinkTitle':
      case 'URL':
      case 'EmphasisMark':
      case 'SuperscriptMark':
      case 'StrikethroughMark':
      case 'HeaderMark':
      case 'QuoteMark':
      case 'ListMark':
      case 'TaskMarker':
      case 'NoteMark':
        return this.skip(node);
      default:
        return true;
    }
  }

  leave(node: SyntaxNodeRef): void {
    if (node.name === 'Emphasis' || node.name === 'StrongEmphasis' || node.name === 'Superscript') this.end(node.to);
    else if (node.name === 'InlineNote') this.endNote(node);
    else if (node.name === 'Link') this.links.pop();
  }

  private get sheet(): Sheet {
    const sheet = this.sheets.at(-1);
    if (sheet === undefined) throw new RangeError('A text is being written');
    return sheet;
  }

  private sourceOf(node: { readonly from: number; readonly to: number }): string {
    return this.source.slice(this.base + node.from, this.base + node.to);
  }

  private begin(style: Style, node: SyntaxNodeRef): boolean {
    this.writeUpTo(node.from);
    this.sheet.open.push({ style, from: this.length, href: undefined, tag: null });
    return true;
  }

  private end(at: number): void {
    this.writeUpTo(at);
    const { open, builder } = this.sheet;
    const last = lastIndexOf(open, (each) => each.tag === null);
    const style = open[last];
    if (style === undefined) return;
    builder.style(style.style, style.from, style.href);
    open.splice(last, 1);
  }

  private skip(node: SyntaxNodeRef): false {
    this.drop(node.from, node.to);
    return false;
  }

  private replace(node: SyntaxNodeRef, text: string): false {
    this.writeUpTo(node.from);
    this.sheet.builder.text(text, node.from - this.sheet.at, node.to - node.from);
    this.from = node.to;
    return false;
  }

  /** A number that a word processor's note left beside the call or at the note's beginning: `.^3^[^30]`. */
  private isLeftOverNumber(node: SyntaxNodeRef): boolean {
    if (!/^\^\d{1,4}\^$/.test(this.sourceOf(node))) return false;
    const after = this.source.slice(this.base + node.to, this.base + node.to + 2);
    return after === '[^' || (this.from >= node.from && this.length === 0);
  }

  private code(node: SyntaxNodeRef): false {
    this.writeUpTo(node.from);
    const marks = node.node.getChildren('CodeMark');
    const from = marks[0]?.to ?? node.from;
    const to = marks.at(-1)?.from ?? node.to;
    const text = this.source.slice(this.base + from, this.base + to);
    const start = this.length;
    this.sheet.builder.text(text, from - this.sheet.at);
    // Converters leave code that holds a space only.
    if (text.trim() !== '') this.sheet.builder.style('code', start);
    this.from = node.to;
    return false;
  }

  private hardBreak(node: SyntaxNodeRef): false {
    this.writeUpTo(node.from);
    this.sheet.builder.trimEnd().text('\n', node.from - this.sheet.at, node.to - node.from);
    this.from = node.to;
    return false;
  }

  /** What the parser made a link without an address or a label is brackets. */
  private link(node: SyntaxNodeRef): true {
    const close = node.node.getChildren('LinkMark')[1];
    if (close === undefined || close.to === node.to) {
      this.links.push(null);
      return true;
    }
    const url = node.node.getChild('URL');
    this.drop(node.from, node.from + 1);
    this.links.push({
      start: this.length,
      href: url === null ? undefined : this.sourceOf(url).replace(/^<|>$/g, ''),
      close: close.from,
      end: node.to,
    });
    return true;
  }

  /** A link's own marks are dropped, and with the closing one all that follows it; other brackets stay. */
  private linkMark(node: SyntaxNodeRef): false {
    const link = this.links.at(-1);
    if (link && node.from === link.close) {
      this.writeUpTo(node.from);
      this.sheet.builder.style('link', link.start, link.href);
      this.from = Math.max(this.from, link.end);
    } else if (link !== null) {
      this.skip(node);
    }
    return false;
  }

  private address(node: SyntaxNodeRef): false {
    this.writeUpTo(node.from);
    const start = this.length;
    const inner = node.name === 'Autolink' ? { from: node.from + 1, to: node.to - 1 } : node;
    const url = this.sourceOf(inner);
    this.sheet.builder.text(url, inner.from - this.sheet.at).style('link', start, url);
    this.from = node.to;
    return false;
  }

  private htmlTag(node: SyntaxNodeRef): false {
    this.writeUpTo(node.from);
    const tag = readHtmlTag(this.sourceOf(node));
    const { open, builder, at } = this.sheet;
    this.from = node.to;
    if (tag.name === 'br') {
      builder.trimEnd().text('\n', node.from - at, node.to - node.from);
    } else if (!tag.closing && tag.style !== null) {
      open.push({ style: tag.style, from: builder.length, href: tag.href, tag: tag.name });
    } else if (tag.closing) {
      const last = lastIndexOf(open, (each) => each.tag === tag.name);
      const style = open[last];
      if (style === undefined) return false;
      builder.style(style.style, style.from, style.href);
      open.splice(last, 1);
    }
    return false;
  }

  private comment(node: SyntaxNodeRef): false {
    const directive = readDirective(this.sourceOf(node), node.from);
    if (directive !== null) this.directives.push(directive);
    return this.skip(node);
  }

  private call(node: SyntaxNodeRef): false {
    this.placeCall(node, this.sourceOf({ from: node.from + 2, to: node.to - 1 }), null);
    return false;
  }

  private placeCall(node: SyntaxNodeRef, label: string, inline: number | null): void {
    this.writeUpTo(node.from);
    const { builder, calls, open, at } = this.sheet;
    if (!isWordCharacter(this.source.charCodeAt(this.base + node.to))) {
      builder.trimEnd();
      for (const style of open) style.from = Math.min(style.from, builder.length);
    }
    calls.push({ span: span(node.from - at, node.to - at), label, at: builder.length, inline });
    this.from = node.to;
  }

  private beginNote(node: SyntaxNodeRef): boolean {
    const index = this.written.length;
    this.placeCall(node, '', index - this.sheet.index);
    const at = node.from + 2;
    const note: SureNote = { label: '', labelSpan: span(0, 0), span: span(-2, node.to - at), inline: true };
    this.sheets.push(new Sheet(at, note, index));
    this.written.push(null);
    this.from = at;
    return true;
  }

  private endNote(node: SyntaxNodeRef): void {
    this.writeUpTo(node.to - 1);
    const sheet = this.sheets.pop();
    if (sheet !== undefined) this.close(sheet, node.to - 1);
    this.from = node.to;
  }

  private close(sheet: Sheet, end: number): void {
    const prose = sheet.builder.trimEnd().build();
    const { at, calls, note } = sheet;
    this.written[sheet.index] = { at, length: Math.max(0, end - at), prose, calls, note };
  }

  /**
   * Writes the text between the nodes. A line break with the white space around it becomes one `\n`; pandoc's `~`
   * between two words becomes a no-break space.
   */
  private writeUpTo(to: number): void {
    if (to <= this.from) return;
    const { builder, at } = this.sheet;
    const end = this.base + to;
    let start = this.base + this.from;
    this.from = to;
    const shift = this.base + at;
    if (builder.length === 0 || builder.lastCharacter === '\n')
      while (start < end && isSpace(this.source.charCodeAt(start))) start++;
    const text = this.source.slice(start, end);
    if (!text.includes('\n') && !text.includes('\r') && !text.includes('~')) {
      builder.text(text, start - shift);
      return;
    }
    let written = 0;
    for (let index = 0; index < text.length; index++) {
      const code = text.charCodeAt(index);
      if (code === 0x7e) {
        builder.text(text.slice(written, index), start + written - shift);
        builder.text(this.isTie(start + index) ? '\u00a0' : '~', start + index - shift);
        written = index + 1;
      } else if (code === 0x0a || code === 0x0d) {
        builder.text(text.slice(written, index), start + written - shift).trimEnd();
        let next = index + 1;
        while (next < text.length && isSpace(text.charCodeAt(next))) next++;
        if (builder.length > 0) builder.text('\n', start + index - shift, next - index);
        written = next;
        index = next - 1;
      }
    }
    builder.text(text.slice(written), start + written - shift);
  }

  private isTie(offset: number): boolean {
    const before = this.source.charCodeAt(offset - 1);
    const after = this.source.charCodeAt(offset + 1);
    return !isSpace(before) && !isSpace(after) && before !== 0x7e && after !== 0x7e && !Number.isNaN(after);
  }
}
