/** What a writer does to an article. */
import type { Random } from '../random';
import type { Article, Id, Piece } from './model';
import type { Pen } from './pen';

/** As one change, key by key, or with the clipboard. */
export const modes = ['one', 'keys', 'clipboard'] as const;
export type Mode = (typeof modes)[number];

/** A note that Carolene is asked to put in, before the piece at an index; then its text is typed. */
export interface Footnote {
  readonly block: number;
  readonly at: number;
  readonly note: Id;
  /** What is typed into the note, and done besides, once it is there. */
  readonly then: (pen: Pen) => void;
}

export interface Plan {
  /** In a few words, for a report. */
  readonly what: string;
  readonly footnote?: Footnote;
  /** After how many strokes the new note has a call and no body. */
  readonly bodyless?: number;
}

/** Makes an edit with the pen; null where there is no place for one of its kind. */
export type EditKind = (pen: Pen, random: Random, mode: Mode) => Plan | null;

/** The calls of an article in their order, each with the number of its note. */
export interface Called {
  readonly note: Id;
  readonly number: number;
  readonly block: number;
  readonly index: number;
}

export function called({ blocks }: Article): readonly Called[] {
  const calls = blocks.flatMap(({ pieces }, block) =>
    pieces.flatMap((piece, index) => (piece.kind === 'call' ? [{ note: piece.note, block, index }] : [])),
  );
  return calls.map((call, index) => ({ ...call, number: index + 1 }));
}

/** Where the body of a note is; -1 where it has none. */
export const bodyOf = ({ blocks }: Article, note: Id): number =>
  blocks.findIndex(({ pieces: [head] }) => head?.kind === 'head' && head.note === note);

/** Where the body of a new note belongs, whose call stands in a block behind the call of another note. */
export function bodyPlace(article: Article, block: number, before: Id | undefined): number {
  const { blocks } = article;
  if (blocks[block + 1]?.kind === 'note') {
    const end = blocks.findIndex(({ kind }, index) => index > block && kind !== 'note');
    return end < 0 ? blocks.length : end;
  }
  const previous = before === undefined ? -1 : bodyOf(article, before);
  if (previous >= 0) return previous + 1;
  const first = blocks.findIndex(({ kind }) => kind === 'note');
  return first < 0 ? blocks.length : first;
}

export const citationsIn = (pieces: readonly Piece[]): readonly Extract<Piece, { kind: 'citation' }>[] =>
  pieces.filter((piece) => piece.kind === 'citation');
