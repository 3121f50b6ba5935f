/** Reads one top-level block of Markdown into drafts. Everything is relative to the block's start. */
import type { SyntaxNode, SyntaxNodeRef, Tree } from '@lezer/common';
import type { Prose } from '../text/prose';
import { span } from '../text/span';
import { bracketsIn, paragraphDrafts } from './brackets';
import { isSpace } from './characters';
import { readDirective } from './directive';
import { bodyDraft, type Block, type Draft, type PlacedDraft } from './draft';
import { headingText, readHeading } from './heading';
import type { Directive } from './manuscript';
import { TextReader } from './markdown-prose';
import type { ReadText } from './markdown-sheet';

/** @param base where the block begins in the source */
export function readMarkdownBlock(tree: Tree, source: string, base: number): Block {
  const reader = new BlockReader(source, base);
  reader.block(tree.topNode, false, true);
  const drafts = reader.drafts.sort((a, b) => a.at - b.at);
  return { length: Math.min(tree.length, source.length - base), drafts, directives: reader.directives };
}

class BlockReader {
  readonly drafts: PlacedDraft[] = [];
  readonly directives: Directive[] = [];

  constructor(
    private readonly source: string,
    private readonly base: number,
  ) {}

  block(node: SyntaxNode, quoted: boolean, top: boolean): void {
    if (node.name === 'Paragraph') this.paragraph(node, quoted, top);
    else if (node.name.startsWith('ATXHeading') || node.name.startsWith('SetextHeading')) this.heading(node);
    else if (node.name === 'NoteDefinition') this.definition(node);
    else if (node.name === 'TableCell') this.paragraph(node, quoted, false);
    else if (node.name === 'CommentBlock') this.comment(node);
    else if (containers.has(node.name)) {
      for (let child = node.firstChild; child !== null; child = child.nextSibling) {
        this.block(child, quoted || node.name === 'Blockquote', false);
      }
    }
  }

  private paragraph(node: SyntaxNode, quoted: boolean, top: boolean): void {
    const [own, ...inline] = this.read(node, (reader) => {
      this.walk(reader, node);
      if (quoted) reader.styleFrom('blockQuote', 0);
    });
    if (own === undefined || (own.prose.text === '' && own.calls.length === 0)) return;
    if (own.calls.length > 0) this.add(own, { ...bodyDraft(own.prose, own.length), calls: own.calls });
    else if (top) this.addAll(own.at, paragraphDrafts(own.prose, own.length));
    else this.add(own, bodyDraft(own.prose, own.length, bracketsIn(own.prose, 0)));
    this.addInline(inline);
  }

  private heading(node: SyntaxNode): void {
    const level = Number(node.name.slice(-1));
    const [own, ...inline] = this.read(node, (reader) => this.walk(reader, node));
    if (own === undefined) return;
    const brackets = own.calls.length > 0 ? [] : bracketsIn(own.prose, 0);
    const heading = readHeading(headingText(own.prose.text, brackets), level);
    this.add(own, { ...bodyDraft(own.prose, own.length, brackets), kind: 'heading', heading, calls: own.calls });
    this.addInline(inline);
  }

  /** A note and all its paragraphs; those of its lists and quotations count among them, code doesn't. */
  private definition(node: SyntaxNode): void {
    const mark = node.getChild('NoteMark');
    if (mark === null) return;
    const at = this.skipSpaces(mark.to, node.to);
    // Behind code that is never closed the parser sees a line more than there is.
    const to = Math.min(node.to, this.source.length - this.base);
    const texts = this.readFrom(at, to, (reader) => this.noteParagraphs(reader, node, to));
    const [own, ...inline] = texts;
    if (own === undefined) return;
    const label = span(mark.from + 2, mark.to - 2);
    const note = {
      label: this.source.slice(this.base + label.start, this.base + label.end),
      labelSpan: span(label.start - at, label.end - at),
      span: span(mark.from - at, own.length),
      inline: false,
    };
    this.add(own, { ...noteDraft(own.prose, own.length), calls: own.calls, note });
    this.addInline(inline);
  }

  private noteParagraphs(reader: TextReader, definition: SyntaxNode, to: number): void {
    let end: number | null = null;
    for (const paragraph of leafBlocks(definition)) {
      if (end === null) reader.drop(paragraph.from, paragraph.from);
      else reader.nextParagraph(end, paragraph.from);
      const start = reader.length;
      this.walk(reader, paragraph);
      if (isQuoted(paragraph, definition)) reader.styleFrom('blockQuote', start);
      end = paragraph.to;
    }
    if (end !== null) reader.drop(end, to);
  }

  private comment(node: SyntaxNode): void {
    const directive = readDirective(this.source.slice(this.base + node.from, this.base + node.to).trimEnd(), node.from);
    if (directive !== null) this.directives.push(directive);
  }

  private read(node: SyntaxNode, walk: (reader: TextReader) => void): readonly ReadText[] {
    return this.readFrom(node.from, node.to, walk);
  }

  private readFrom(from: number, to: number, walk: (reader: TextReader) => void): readonly ReadText[] {
    const reader = new TextReader(this.source, this.base, from);
    walk(reader);
    const texts = reader.finish(to);
    this.directives.push(...reader.directives);
    return texts;
  }

  private walk(reader: TextReader, node: SyntaxNode): void {
    const top = node.from;
    node.cursor().iterate(
      (each: SyntaxNodeRef) => (each.from === top && each.name === node.name) || reader.enter(each),
      (each: SyntaxNodeRef) => reader.leave(each),
    );
    reader.drop(node.to, node.to);
  }

  private add(own: ReadText, draft: Draft): void {
    this.drafts.push({ at: own.at, draft });
  }

  private addAll(at: number, drafts: readonly PlacedDraft[]): void {
    for (const each of drafts) this.drafts.push({ at: at + each.at, draft: each.draft });
  }

  private addInline(notes: readonly ReadText[]): void {
    for (const each of notes)
      this.add(each, { ...noteDraft(each.prose, each.length), calls: each.calls, note: each.note });
  }

  private skipSpaces(from: number, to: number): number {
    let at = from;
    while (at < to && isSpace(this.source.charCodeAt(this.base + at))) at++;
    return at;
  }
}

const containers = new Set([
  'Blockquote',
  'BulletList',
  'OrderedList',
  'ListItem',
  'Task',
  'Table',
  'TableHeader',
  'TableRow',
]);

const leaves = new Set(['Paragraph', 'TableCell']);

function* leafBlocks(node: SyntaxNode): Generator<SyntaxNode> {
  for (let child = node.firstChild; child !== null; child = child.nextSibling) {
    if (leaves.has(child.name) || /Heading\d$/.test(child.name)) yield child;
    else if (containers.has(child.name)) yield* leafBlocks(child);
  }
}

function isQuoted(node: SyntaxNode, within: SyntaxNode): boolean {
  for (
    let each = node.parent;
    each !== null && each.from >= within.from && each.name !== within.name;
    each = each.parent
  ) {
    if (each.name === 'Blockquote') return true;
  }
  return false;
}

const noteDraft = (prose: Prose, length: number): Draft => ({ ...bodyDraft(prose, length), kind: 'note' });
