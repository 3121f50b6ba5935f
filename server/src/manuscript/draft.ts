/**
 * What reading one block by itself yields, before the whole document says which bracketed numbers are calls and which
 * paragraphs are notes. A draft knows nothing of where it stands: it is kept, the same object, while only other
 * blocks change.
 */
import type { Prose } from '../text/prose';
import type { Span } from '../text/span';
import type { Directive } from './manuscript';

/** A number or mark in square brackets, or a bare `*` or `†` after a word, that may be a call. */
export interface Bracket {
  readonly label: string;
  /** Null for a mark. */
  readonly number: number | null;
  /** The call itself, in the draft's prose, and in the source relative to the draft's start. */
  readonly span: Span;
  readonly source: Span;
  /** What leaves the prose with it: the call and, where white space stands on both sides, the white space before. */
  readonly cut: Span;
  /** No white space before it. */
  readonly glued: boolean;
  /** Glued to a letter or digit, as in `list[3]`. */
  readonly afterWord: boolean;
  /** A letter or digit follows at once. */
  readonly beforeWord: boolean;
  /** Written without brackets. */
  readonly bare: boolean;
}

/** What a paragraph begins with if it may be a note: `[12] Text`, `12. Text`, `[*] Text`, `† Text`. */
export interface Head {
  readonly form: 'bracket' | 'dot' | 'mark';
  readonly label: string;
  readonly number: number | null;
  /** The label without brackets or period, in the source relative to the draft's start. */
  readonly labelSpan: Span;
  /** Where the note's text begins in the draft's prose, and in the source relative to the draft's start. */
  readonly text: number;
  readonly textSource: number;
}

/** How a heading numbers itself; tells its level where the format doesn't. */
export type HeadingScheme = 'division' | 'roman' | 'upperLetter' | 'arabic' | 'lowerLetter' | 'decimal' | 'none';

export interface HeadingShape {
  readonly scheme: HeadingScheme;
  readonly number: string | null;
  readonly word: string | null;
  readonly title: string;
  /** Where the format says it (`##`); null where it follows from the scheme. */
  readonly level: number | null;
}

/** A call that the format's own syntax makes one. It is out of the prose already. */
export interface SureCall {
  /** Relative to the draft's start in the source. */
  readonly span: Span;
  readonly label: string;
  /** Where it stood in the prose. */
  readonly at: number;
  /** An inline note's own draft, counted from this one on in its block: 1 is the next. Null for other calls. */
  readonly inline: number | null;
}

export interface Draft {
  readonly kind: 'body' | 'heading' | 'note';
  /** Source offsets are relative to the draft's start. */
  readonly prose: Prose;
  /** Of the source that it was read from. */
  readonly length: number;
  readonly brackets: readonly Bracket[];
  readonly head: Head | null;
  readonly heading: HeadingShape | null;
  readonly calls: readonly SureCall[];
  /** A note by the format's own syntax. */
  readonly note: SureNote | null;
}

export interface SureNote {
  readonly label: string;
  /** Relative to the draft's start in the source. */
  readonly labelSpan: Span;
  /** The note with its marker, relative to the draft's start: begins at or before it. */
  readonly span: Span;
  readonly inline: boolean;
}

export interface PlacedDraft {
  /** Where it starts: in its block, or in the source once the blocks are placed. */
  readonly at: number;
  readonly draft: Draft;
}

/** One block of the source, read by itself: the unit that is kept when another one changes. */
export interface Block {
  readonly length: number;
  /** In source order, relative to the block's start. */
  readonly drafts: readonly PlacedDraft[];
  /** Spans relative to the block's start. */
  readonly directives: readonly Directive[];
}

export interface PlacedBlock {
  readonly at: number;
  readonly block: Block;
}

/** A body draft of prose and nothing else; the others are made from it. */
export function bodyDraft(prose: Prose, length: number, brackets: readonly Bracket[] = []): Draft {
  return { kind: 'body', prose, length, brackets, head: null, heading: null, calls: [], note: null };
}
