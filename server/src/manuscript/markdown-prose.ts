/** Makes prose of a Markdown paragraph's syntax tree: markup becomes style runs, calls become places. */
import type { SyntaxNodeRef } from '@lezer/common';
import type { Style } from '../text/prose';
import { span } from '../text/span';
import { readDirective } from './directive';
import type { SureNote } from './draft';
import { decodeEntity } from './entities';
import { readHtmlTag } from './html-tag';
import type { Directive } from './manuscript';
import { Sheet, type ReadText } from './markdown-sheet';

interface OpenLink {
  /** In the prose. */
  readonly start: number;
  readonly href: string | undefined;
  /** Where the bracket after its text stands, and where the whole link ends, in the block. */
  readonly close: number;
  readonly end: number;
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
    this.sheets = [new Sheet(source, base, at, null, 0)];
    this.from = at;
  }

  /** The texts: first the paragraph's own, then the inline notes in it as they begin. */
  finish(end: number): readonly ReadText[] {
    this.writeUpTo(end);
    for (const sheet of [...this.sheets].reverse()) this.written[sheet.index] = sheet.finish(end);
    return this.written.filter((each) => each !== null);
  }

  /** Begins another paragraph of the same text, parted by two line breaks. */
  nextParagraph(end: number, start: number): void {
    this.writeUpTo(end);
    this.sheet.breakParagraph(end, start);
    this.from = start;
  }

  styleFrom(style: Style, from: number): void {
    this.sheet.styleFrom(style, from);
  }

  get length(): number {
    return this.sheet.length;
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

  private writeUpTo(to: number): void {
    if (to <= this.from) return;
    this.sheet.text(this.from, to);
    this.from = to;
  }

  private begin(style: Style, node: SyntaxNodeRef): true {
    this.writeUpTo(node.from);
    this.sheet.begin(style);
    return true;
  }

  private end(at: number): void {
    this.writeUpTo(at);
    this.sheet.end();
  }

  private skip(node: SyntaxNodeRef): false {
    this.drop(node.from, node.to);
    return false;
  }

  private replace(node: SyntaxNodeRef, text: string): false {
    this.drop(node.from, node.to);
    this.sheet.replace(node.from, node.to, text);
    return false;
  }

  /** A number that a word processor's note left beside the call or at the note's beginning: `.^3^[^30]`. */
  private isLeftOverNumber(node: SyntaxNodeRef): boolean {
    if (!/^\^\d{1,4}\^$/.test(this.sourceOf(node))) return false;
    const after = this.source.slice(this.base + node.to, this.base + node.to + 2);
    return after === '[^' || (this.from >= node.from && this.length === 0);
  }

  private code(node: SyntaxNodeRef): false {
    this.drop(node.from, node.to);
    const marks = node.node.getChildren('CodeMark');
    const from = marks[0]?.to ?? node.from;
    const to = marks.at(-1)?.from ?? node.to;
    const start = this.length;
    this.sheet.verbatim(from, to);
    // Converters leave code that holds a space only.
    if (this.sourceOf({ from, to }).trim() !== '') this.sheet.styleFrom('code', start);
    return false;
  }

  private hardBreak(node: SyntaxNodeRef): false {
    this.drop(node.from, node.to);
    this.sheet.breakLine(node.from, node.to);
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
      this.sheet.styleFrom('link', link.start, link.href);
      this.from = Math.max(this.from, link.end);
    } else if (link !== null) {
      this.skip(node);
    }
    return false;
  }

  private address(node: SyntaxNodeRef): false {
    this.drop(node.from, node.to);
    const inner = node.name === 'Autolink' ? { from: node.from + 1, to: node.to - 1 } : node;
    const start = this.length;
    this.sheet.verbatim(inner.from, inner.to);
    this.sheet.styleFrom('link', start, this.sourceOf(inner));
    return false;
  }

  private htmlTag(node: SyntaxNodeRef): false {
    this.drop(node.from, node.to);
    const tag = readHtmlTag(this.sourceOf(node));
    if (tag.name === 'br') this.sheet.breakLine(node.from, node.to);
    else if (tag.closing) this.sheet.end(tag.name);
    else if (tag.style !== null) this.sheet.begin(tag.style, tag.name, tag.href);
    return false;
  }

  private comment(node: SyntaxNodeRef): false {
    const directive = readDirective(this.sourceOf(node), node.from);
    if (directive !== null) this.directives.push(directive);
    return this.skip(node);
  }

  private call(node: SyntaxNodeRef): false {
    this.drop(node.from, node.to);
    this.sheet.call(node.from, node.to, this.sourceOf({ from: node.from + 2, to: node.to - 1 }), null);
    return false;
  }

  private beginNote(node: SyntaxNodeRef): true {
    const index = this.written.length;
    const at = node.from + 2;
    this.drop(node.from, at);
    this.sheet.call(node.from, node.to, '', index - this.sheet.index);
    const note: SureNote = { label: '', labelSpan: span(0, 0), span: span(-2, node.to - at), inline: true };
    this.sheets.push(new Sheet(this.source, this.base, at, note, index));
    this.written.push(null);
    return true;
  }

  private endNote(node: SyntaxNodeRef): void {
    this.writeUpTo(node.to - 1);
    const sheet = this.sheets.pop();
    if (sheet !== undefined) this.written[sheet.index] = sheet.finish(node.to - 1);
    this.from = node.to;
  }
}
