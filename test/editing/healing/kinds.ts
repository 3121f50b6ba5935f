/** All that is done to the articles. */
import { heading, moveParagraph, nothing } from './bodyEdits';
import { interrupt, paste } from './citingEdits';
import type { EditKind } from './edit';
import { insert, merge, move, remove, removeFull, split } from './noteEdits';

export const kinds = {
  'a note put in': insert,
  'a note taken out': remove,
  'a note moved': move,
  'two notes merged': merge,
  'a note split': split,
  'a paragraph moved': moveParagraph,
  'a heading changed': heading,
  'a full citation taken out': removeFull,
  'an Id. cut off': interrupt,
  'text from elsewhere': paste,
  'nothing to repair': nothing,
} satisfies Record<string, EditKind>;

export type KindName = keyof typeof kinds;

export const kindNames: readonly KindName[] = Object.keys(kinds).filter((name): name is KindName => name in kinds);
