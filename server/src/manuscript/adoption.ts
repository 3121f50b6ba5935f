/** Finds again, among the blocks read anew around an edit, the drafts that the edit left as they were. */
import { growth, type SourceEdit } from '../text/edit';
import type { Prose } from '../text/prose';
import type { Block, Draft, PlacedBlock } from './draft';

/**
 * The fresh blocks with every draft that equals an old one at the same place replaced by it, and every block all of
 * whose drafts are old ones replaced likewise.
 * @param fresh read after the edit
 * @param old the blocks that they replace, as they were before it
 */
export function adopted(
  fresh: readonly PlacedBlock[],
  old: readonly PlacedBlock[],
  edit: SourceEdit,
): readonly PlacedBlock[] {
  const by = growth(edit);
  const places = new Map<number, Draft>();
  for (const { at, block } of old) {
    for (const placed of block.drafts) {
      const start = at + placed.at;
      if (start + placed.draft.length <= edit.span.start) places.set(start, placed.draft);
      else if (start >= edit.span.end) places.set(start + by, placed.draft);
    }
  }
  return fresh.map(({ at, block }) => ({ at, block: withOldDrafts(block, at, places) }));
}

function withOldDrafts(block: Block, at: number, places: ReadonlyMap<number, Draft>): Block {
  const drafts = block.drafts.map((placed) => {
    const old = places.get(at + placed.at);
    return old !== undefined && sameDraft(old, placed.draft) ? { at: placed.at, draft: old } : placed;
  });
  return { ...block, drafts };
}

function sameDraft(a: Draft, b: Draft): boolean {
  return (
    a.kind === b.kind &&
    a.length === b.length &&
    sameProse(a.prose, b.prose) &&
    a.head?.text === b.head?.text &&
    a.heading?.level === b.heading?.level &&
    sameData(a.calls, b.calls) &&
    sameData(a.note, b.note)
  );
}

function sameProse(a: Prose, b: Prose): boolean {
  return (
    a.key === b.key &&
    a.pieces.length === b.pieces.length &&
    a.pieces.every((piece, index) => {
      const other = b.pieces[index];
      return other !== undefined && piece.source === other.source && piece.proseLength === other.proseLength;
    })
  );
}

const sameData = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);
