/**
 * What a reader makes of a source file, whatever its format: passages of prose, calls, notes, headings, parts.
 * In: the source text. Out: a `Manuscript`. All spans here lie in the source, unless they are said to lie in prose.
 */
import { shifted, type Span } from '../text/span';
import type { Prose } from '../text/prose';

export type Format = 'plaintext' | 'markdown';

/** One stretch of running text that is read for citations by itself: a paragraph, a heading, or a whole note. */
export interface Passage {
  readonly kind: 'body' | 'heading' | 'note';
  /** The source it was read from; the offsets of `prose` are relative to its start. */
  readonly span: Span;
  readonly prose: Prose;
  /** The note (index into `Manuscript.notes`) whose body this is; null unless `kind` is `note`. */
  readonly note: number | null;
  /** The part (index into `Manuscript.parts`) it belongs to. */
  readonly part: number;
  /** The calls that stand in it (indexes into `Manuscript.calls`), in order; they are taken out of the prose. */
  readonly calls: readonly number[];
}

/** The number or mark in the body that sends the reader to a note. */
export interface Call {
  /** With its brackets: `[12]`, `[^pan]`, or the whole of an inline note `^[…]`. */
  readonly span: Span;
  /** As written between the brackets; empty for an inline note. */
  readonly label: string;
  /** The number a reader sees; null for an author's note (`*`, `†`). */
  readonly number: number | null;
  /** The note it calls (index into `Manuscript.notes`); null where that has no body. */
  readonly note: number | null;
  readonly part: number;
  /** The passage it stands in (index), and the offset in that passage's prose where it stood. */
  readonly passage: number;
  readonly at: number;
}

export interface Note {
  /** As written: `12`, `pan`, `*`; empty for an inline note. */
  readonly label: string;
  /** Just the label in the source, without brackets, caret, period; of no length for an inline note. */
  readonly labelSpan: Span;
  /** The whole note with its marker, without the blank lines after it. */
  readonly span: Span;
  /** Printed in `[n]` text, counted in Markdown; null for an author's note and, in Markdown, for one never called. */
  readonly number: number | null;
  readonly part: number;
  /** Its body (index into `Manuscript.passages`). */
  readonly passage: number;
  /** Its calls (indexes into `Manuscript.calls`), in order. */
  readonly calls: readonly number[];
  readonly inline: boolean;
}

export interface Heading {
  /** 1 for the highest. */
  readonly level: number;
  /** The number it carries, as written without its final period: `II`, `A`, `3.2`, `II.A`; null if none. */
  readonly number: string | null;
  /** `Part`, `Section`… where the heading says so itself. */
  readonly word: string | null;
  readonly title: string;
  readonly span: Span;
  /** Index into `Manuscript.passages`. */
  readonly passage: number;
}

/** A stretch of the document with a numbering of its own: an opinion, a chapter. Most documents have one. */
export interface Part {
  readonly span: Span;
  /** Indexes into `Manuscript.notes`, in reading order. */
  readonly notes: readonly number[];
}

/** How the numbers of the notes came about. */
export type Numbering =
  /** They stand in the text. */
  | 'printed'
  /** By the order of first calls, as Markdown renders them. */
  | 'order'
  /** By labels that are numbers. */
  | 'label';

/** An inline comment to Carolene: `<!-- carolene-disable-next-line rule-a rule-b -- reason -->`. */
export interface Directive {
  readonly verb: 'disable' | 'enable' | 'disable-line' | 'disable-next-line' | 'disable-file';
  /** Empty means all of them. */
  readonly rules: readonly { readonly name: string; readonly span: Span }[];
  readonly reason: string | null;
  readonly span: Span;
}

export interface Manuscript {
  readonly format: Format;
  readonly source: string;
  /** In source order. */
  readonly passages: readonly Passage[];
  /** In source order. */
  readonly calls: readonly Call[];
  /** In reading order: by part, then by number (first call), then, where there is no number, by place. */
  readonly notes: readonly Note[];
  readonly headings: readonly Heading[];
  /** At least one. */
  readonly parts: readonly Part[];
  readonly numbering: Numbering;
  /** All labels are numbers, and they differ from the order of the calls: the numbering is a guess that can be set. */
  readonly numberingInDoubt: boolean;
  /** Scalars of the front matter, keys in lower case; those one level down have their parent's key in front: `carolene.document`. */
  readonly frontMatter: ReadonlyMap<string, string>;
  readonly directives: readonly Directive[];
  /**
   * Whether calls and notes were matched by a layout that this format is known to have. False for text whose notes
   * can't be read surely (text out of a PDF): nothing may be concluded from what seems to be missing.
   */
  readonly sure: boolean;
}

/** The place in the source of a stretch of a passage's prose. */
export const inSource = (passage: Passage, prose: Span): Span =>
  shifted(passage.prose.sourceSpan(prose), passage.span.start);
