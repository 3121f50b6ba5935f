/**
 * The blocks of a source and where they stand. The two are kept apart: an edit moves all that stands behind it, and so
 * it is numbers that change, and no object has to be made for a block that only moved.
 */
import { firstIndexWhere } from '../text/search';
import type { Block, PlacedBlock, PlacedDraft } from './draft';

/** Which blocks were read anew: so many from one on, in the place of so many old ones. */
export interface Splice {
  readonly first: number;
  readonly removed: number;
  readonly added: number;
}

export class PlacedBlocks {
  private constructor(
    readonly blocks: readonly Block[],
    /** Where each begins in the source. */
    private readonly starts: Int32Array,
  ) {}

  static of(placed: readonly PlacedBlock[]): PlacedBlocks {
    return new PlacedBlocks(
      placed.map(({ block }) => block),
      Int32Array.from(placed, ({ at }) => at),
    );
  }

  get length(): number {
    return this.blocks.length;
  }

  /** Where a block begins in the source. */
  start(index: number): number | undefined {
    return this.starts[index];
  }

  /** The index of the first block that begins at an offset of the source or behind it. */
  firstFrom(offset: number): number {
    return firstIndexWhere(this.starts, (start) => start >= offset);
  }

  /** The index of the first block that ends at an offset of the source or behind it. */
  firstEndingFrom(offset: number): number {
    let index = this.firstFrom(offset);
    while (index > 0 && this.end(index - 1) >= offset) index--;
    return index;
  }

  slice(from: number, to: number): PlacedBlock[] {
    return this.blocks.slice(from, to).map((block, index) => ({ at: this.starts[from + index] ?? 0, block }));
  }

  /** With other blocks in the place of some, those behind them moved. */
  spliced({ first, removed }: Splice, fresh: readonly PlacedBlock[], by: number): PlacedBlocks {
    const next = first + removed;
    const blocks = this.blocks.slice(0, first).concat(
      fresh.map(({ block }) => block),
      this.blocks.slice(next),
    );
    const starts = new Int32Array(blocks.length);
    starts.set(this.starts.subarray(0, first));
    fresh.forEach(({ at }, index) => (starts[first + index] = at));
    const moved = first + fresh.length - next;
    for (let index = next; index < this.starts.length; index++) starts[index + moved] = (this.starts[index] ?? 0) + by;
    return new PlacedBlocks(blocks, starts);
  }

  /** The drafts of some of the blocks, at their places in the source. */
  drafts(from = 0, to = this.length): PlacedDraft[] {
    const drafts: PlacedDraft[] = [];
    for (let index = from; index < to; index++) {
      const at = this.starts[index] ?? 0;
      for (const placed of this.blocks[index]?.drafts ?? []) {
        drafts.push(at === 0 ? placed : { at: at + placed.at, draft: placed.draft });
      }
    }
    return drafts;
  }

  /** How many drafts the blocks before one have. */
  draftsBefore(index: number): number {
    let count = 0;
    for (let before = 0; before < index; before++) count += this.blocks[before]?.drafts.length ?? 0;
    return count;
  }

  private end(index: number): number {
    return (this.starts[index] ?? 0) + (this.blocks[index]?.length ?? 0);
  }
}
