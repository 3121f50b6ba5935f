/**
 * An article as its writer knows it: what each reference means is known since it was written, and goes with it through
 * every edit. Nothing here reads a citation, and nothing comes from Carolene.
 */

export type Format = 'plaintext' | 'markdown';

/** A note, a heading, a work: who they are, whatever they are called or numbered at the moment. */
export type Id = number;

export interface Fixed {
  readonly kind: 'fixed';
  readonly written: string;
}

/** The number or label in the body: `[5]`, `[^pan]`. */
export interface Call {
  readonly kind: 'call';
  readonly note: Id;
  readonly written: string;
}

/** What a note begins with: `[5] `, `[^pan]: `. */
export interface Head {
  readonly kind: 'head';
  readonly note: Id;
  readonly written: string;
}

/** The number that a heading prints, `II`; none but the writer changes it. */
export interface Ordinal {
  readonly kind: 'ordinal';
  readonly heading: Id;
  readonly written: string;
}

export type CitationForm = 'full' | 'id' | 'supra' | 'shortCase' | 'shortStatute';

/** A citation with its signal before it and its parenthetical and period behind. */
export interface Citation {
  readonly kind: 'citation';
  readonly work: Id;
  readonly form: CitationForm;
  /** The page meant, whether it is written or, with a bare Id., stands in the reference before. */
  readonly pin: string | null;
  /** `See`, `See also`; empty where there is none. */
  readonly signal: string;
  /** Behind a semicolon, so that it begins with a small letter. */
  readonly within: boolean;
  readonly parenthetical: string;
  /** A period, where the sentence ends with it. */
  readonly end: '.' | '';
  /** The name that it goes by in a short form with supra. */
  readonly key: string;
  readonly written: string;
}

/** `See supra notes 12–15`: what stands around the direction and the list is kept. */
export interface NoteReference {
  readonly kind: 'notes';
  readonly notes: readonly Id[];
  /** Before and behind the word supra or infra, up to the word note: `*See ` and `* text accompanying `. */
  readonly before: string;
  readonly behind: string;
  readonly written: string;
}

/** `infra Part II.A`. */
export interface PartReference {
  readonly kind: 'part';
  readonly heading: Id;
  readonly before: string;
  readonly behind: string;
  readonly written: string;
}

export type Reference = Citation | NoteReference | PartReference;
export type Piece = Fixed | Call | Head | Ordinal | Reference;

export interface Block {
  readonly kind: 'title' | 'heading' | 'paragraph' | 'note';
  /** Of a heading: 1 for a Part, 2 for what is in it. */
  readonly level: number;
  readonly pieces: readonly Piece[];
}

export type WorkKind = 'article' | 'book' | 'case' | 'statute';

export interface Work {
  readonly id: Id;
  readonly kind: WorkKind;
  /** The author, or the name of the case or act. */
  readonly name: string;
  /** The surname, or the party by which a case is known. */
  readonly surname: string;
  readonly title: string;
  /** What stands between the title and the first page: `90 N.Y.U. L. Rev.`, `410 U.S.`, `15 U.S.C.`. */
  readonly source: string;
  /** The first page, or the section. */
  readonly first: string;
  /** With the court where one is named. */
  readonly year: string;
  readonly hereinafter: string | null;
  /** Whether its author has another work here, so that a short form needs the title, too. */
  readonly needsTitle: boolean;
}

export interface Article {
  readonly name: string;
  readonly format: Format;
  /** What stands between two notes. */
  readonly noteGap: string;
  readonly works: ReadonlyMap<Id, Work>;
  readonly blocks: readonly Block[];
  /** The next identity that nobody has. */
  readonly nextId: Id;
}

export const fixed = (written: string): Fixed => ({ kind: 'fixed', written });

export const isReference = (piece: Piece): piece is Reference =>
  piece.kind === 'citation' || piece.kind === 'notes' || piece.kind === 'part';

export const textOf = (pieces: readonly Piece[]): string => pieces.map(({ written }) => written).join('');

const gapBetween = ({ noteGap }: Article, before: Block, behind: Block): string =>
  before.kind === 'note' && behind.kind === 'note' ? noteGap : '\n\n';

/** What stands behind a block: the gap to the next, or the end of the last line. */
export function gapBehind(article: Article, index: number): string {
  const [block, next] = [article.blocks[index], article.blocks[index + 1]];
  return block === undefined || next === undefined ? '\n' : gapBetween(article, block, next);
}

export const articleText = (article: Article): string =>
  article.blocks.map(({ pieces }, index) => textOf(pieces) + gapBehind(article, index)).join('');

/** Where a piece begins; with an index behind the last one, where the block ends. */
export function offsetOf(article: Article, blockIndex: number, pieceIndex = 0): number {
  const before = article.blocks
    .slice(0, blockIndex)
    .reduce((sum, { pieces }, index) => sum + textOf(pieces).length + gapBehind(article, index).length, 0);
  return before + textOf(article.blocks[blockIndex]?.pieces.slice(0, pieceIndex) ?? []).length;
}

export interface Placed<P extends Piece = Piece> {
  readonly piece: P;
  readonly block: number;
  readonly index: number;
}

export const placed = ({ blocks }: Article): readonly Placed[] =>
  blocks.flatMap(({ pieces }, block) => pieces.map((piece, index) => ({ piece, block, index })));

export function placedOf<K extends Piece['kind']>(
  article: Article,
  kind: K,
): readonly Placed<Extract<Piece, { kind: K }>>[] {
  return placed(article).filter((place): place is Placed<Extract<Piece, { kind: K }>> => place.piece.kind === kind);
}

export function workOf(article: Article, id: Id): Work {
  const work = article.works.get(id);
  if (work === undefined) throw new Error(`There is no work ${id}.`);
  return work;
}

/** The note that a block is. */
export function noteOf(block: Block | undefined): Id | null {
  const head = block?.pieces[0];
  return head?.kind === 'head' ? head.note : null;
}

/** The notes in the order of their calls: their numbers, from 1. */
export function numbersOf(article: Article): ReadonlyMap<Id, number> {
  const order = [...new Set(placedOf(article, 'call').map(({ piece }) => piece.note))];
  return new Map(order.map((note, index) => [note, index + 1]));
}

/** The blocks of the notes, in the order of their numbers. */
export function noteBlocks(
  article: Article,
): readonly { readonly note: Id; readonly block: Block; readonly index: number }[] {
  const numbers = numbersOf(article);
  return article.blocks
    .flatMap((block, index) => {
      const note = noteOf(block);
      return note === null ? [] : [{ note, block, index }];
    })
    .sort((a, b) => (numbers.get(a.note) ?? Infinity) - (numbers.get(b.note) ?? Infinity));
}

/** In `[n]` text the bodies stand in the order of their numbers; in Markdown wherever they like. */
export const inOrder = (article: Article): Article => (article.format === 'markdown' ? article : sorted(article));

/** The bodies in the order of their numbers, in the places that bodies have. */
export function sorted(article: Article): Article {
  const ordered = noteBlocks(article).map(({ block }) => block);
  let next = 0;
  const blocks = article.blocks.map((block) => (block.kind === 'note' ? (ordered[next++] ?? block) : block));
  return { ...article, blocks };
}

/** What a heading is called by: `II`, `II.A`; null where it is gone. */
export function addressOf({ blocks }: Article, heading: Id): string | null {
  let part = '';
  for (const block of blocks) {
    const ordinal = block.pieces.find((piece) => piece.kind === 'ordinal');
    if (ordinal === undefined) continue;
    if (block.level === 1) part = ordinal.written;
    if (ordinal.heading === heading) return block.level === 1 ? part : `${part}.${ordinal.written}`;
  }
  return null;
}
