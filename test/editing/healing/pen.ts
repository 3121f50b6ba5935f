/** Writes in the text and in the model at once: what is done to the one is done to the other. */
import { fixed, gapBehind, offsetOf, textOf, type Article, type Block, type Id, type Piece } from './model';

/** Offsets of the text as the stroke before left it. */
export interface Stroke {
  readonly at: number;
  readonly removed: number;
  readonly text: string;
  /** From the clipboard, however else is written. */
  readonly pasted?: boolean;
}

export class Pen {
  readonly strokes: Stroke[] = [];
  /** Notes that are new, or that were moved. */
  readonly touched = new Set<Id>();

  constructor(public article: Article) {}

  /** What is written in here comes from another document, all at once. */
  paste(write: () => void): void {
    const first = this.strokes.length;
    write();
    this.strokes.push(...this.strokes.splice(first).map((stroke) => ({ ...stroke, pasted: true })));
  }

  identity(): Id {
    const { nextId } = this.article;
    this.article = { ...this.article, nextId: nextId + 1 };
    return nextId;
  }

  block(index: number): Block {
    const block = this.article.blocks[index];
    if (block === undefined) throw new Error(`There is no block ${index}.`);
    return block;
  }

  /** Takes pieces out of a block. */
  cut(block: number, from: number, to: number): readonly Piece[] {
    const { pieces } = this.block(block);
    const taken = pieces.slice(from, to);
    this.#stroke(offsetOf(this.article, block, from), textOf(taken).length, '');
    this.#setPieces(block, [...pieces.slice(0, from), ...pieces.slice(to)]);
    return taken;
  }

  /** Puts pieces into a block, before the one at an index. */
  put(block: number, at: number, pieces: readonly Piece[]): void {
    const before = this.block(block).pieces;
    this.#stroke(offsetOf(this.article, block, at), 0, textOf(pieces));
    this.#setPieces(block, [...before.slice(0, at), ...pieces, ...before.slice(at)]);
  }

  /** Writes something else in the place of a piece. */
  write(block: number, at: number, piece: Piece): void {
    const { pieces } = this.block(block);
    const before = pieces[at]?.written ?? '';
    if (before !== piece.written) this.#stroke(offsetOf(this.article, block, at), before.length, piece.written);
    this.#setPieces(block, [...pieces.slice(0, at), piece, ...pieces.slice(at + 1)]);
  }

  /** Cuts fixed text in two, in the model alone. */
  split(block: number, at: number, offset: number): void {
    const { pieces } = this.block(block);
    const { written = '' } = pieces[at] ?? {};
    const halves = [fixed(written.slice(0, offset)), fixed(written.slice(offset))];
    this.#setPieces(block, [...pieces.slice(0, at), ...halves, ...pieces.slice(at + 1)]);
  }

  /** Takes blocks out, with what stands between them and those around them. */
  cutBlocks(from: number, to: number): readonly Block[] {
    const { blocks } = this.article;
    const atEnd = to === blocks.length;
    const [start, end] = atEnd
      ? [this.#endOf(from - 1), this.#endOf(to - 1)]
      : [this.#startOf(from), this.#startOf(to)];
    const taken = blocks.slice(from, to);
    this.#stroke(start, end - start, '');
    this.#setBlocks([...blocks.slice(0, from), ...blocks.slice(to)]);
    return taken;
  }

  /** Puts blocks in before the one at an index, or behind the last. */
  putBlocks(at: number, blocks: readonly Block[]): void {
    const before = this.article.blocks;
    const start = at === before.length ? this.#endOf(at - 1) : this.#startOf(at);
    const length = this.#length();
    this.#setBlocks([...before.slice(0, at), ...blocks, ...before.slice(at)]);
    const text = this.#text(start, start + this.#length() - length);
    this.#stroke(start, 0, text);
  }

  /** Joins a block to the one before it: what stands between them and the first pieces of the second go. */
  join(second: number, pieces: number, between: string): void {
    const { blocks } = this.article;
    const [before, behind] = [this.block(second - 1), this.block(second)];
    const start = this.#endOf(second - 1);
    const removed = gapBehind(this.article, second - 1).length + textOf(behind.pieces.slice(0, pieces)).length;
    this.#stroke(start, removed, between);
    const joined = { ...before, pieces: [...before.pieces, fixed(between), ...behind.pieces.slice(pieces)] };
    this.#setBlocks([...blocks.slice(0, second - 1), joined, ...blocks.slice(second + 1)]);
  }

  /** Makes a block of its own of what stands from a piece on, with a head before it, in the place of the piece before. */
  divide(block: number, at: number, head: Piece, kind: Block['kind']): void {
    const { blocks } = this.article;
    const whole = this.block(block);
    const between = whole.pieces[at - 1]?.written ?? '';
    const first = { ...whole, pieces: whole.pieces.slice(0, at - 1) };
    const second: Block = { kind, level: 0, pieces: [head, ...whole.pieces.slice(at)] };
    const start = offsetOf(this.article, block, at - 1);
    this.#setBlocks([...blocks.slice(0, block), first, second, ...blocks.slice(block + 1)]);
    this.#stroke(start, between.length, gapBehind(this.article, block) + head.written);
  }

  #startOf(block: number): number {
    return offsetOf(this.article, block);
  }

  #endOf(block: number): number {
    return offsetOf(this.article, block, this.block(block).pieces.length);
  }

  #length(): number {
    return offsetOf(this.article, this.article.blocks.length);
  }

  #text(from: number, to: number): string {
    const { blocks } = this.article;
    return blocks
      .map(({ pieces }, index) => textOf(pieces) + gapBehind(this.article, index))
      .join('')
      .slice(from, to);
  }

  #setPieces(block: number, pieces: readonly Piece[]): void {
    const blocks = this.article.blocks.map((each, index) => (index === block ? { ...each, pieces } : each));
    this.#setBlocks(blocks);
  }

  #setBlocks(blocks: readonly Block[]): void {
    this.article = { ...this.article, blocks };
  }

  #stroke(at: number, removed: number, text: string): void {
    if (removed > 0 || text !== '') this.strokes.push({ at, removed, text });
  }
}
