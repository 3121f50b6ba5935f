/** Reads a source file into a manuscript, and reads it again after edits with all that they left untouched kept. */
import { mergedEdit, growth, type SourceEdit } from '../text/edit';
import { finished, type Steps } from '../text/steps';
import type { PlacedBlocks, Splice } from './blocks';
import { layoutOf, numberingOf, readingsBy, type Layout } from './layout';
import { changedSince } from './changed';
import type { Directive, Format, Manuscript } from './manuscript';
import { readMarkdown, rereadMarkdown, type MarkdownBlocks } from './markdown';
import { readPlaintextBlocks, rereadPlaintextBlocks } from './plaintext';
import { structureOf } from './reading';
import { movedDirective, readAnew, touchedManuscript } from './touched';

export interface ReadingOptions {
  /** In Markdown whose labels are all numbers: whether notes go by those or by the order of their first calls. */
  readonly numbering?: 'order' | 'label';
}

export interface ReadManuscript {
  readonly manuscript: Manuscript;
  /** What is needed to read the text again after an edit; of no use to anybody else. */
  readonly carried: Carried;
  /** What an edit did to a manuscript of which all else is as it was; null where this was not made out of another. */
  readonly since: Since | null;
}

/**
 * Of the manuscript `before` only these passages were read anew: `count` of them from the one at index `first` on. All
 * others read as they did, calls and notes are the same in number, order and label; they may have moved.
 */
export interface Since {
  readonly before: Manuscript;
  readonly first: number;
  readonly count: number;
  /** Headings, too, are the same in number, order, level and label. */
  readonly sameHeadings: boolean;
}

interface Carried {
  readonly format: FormatBlocks;
  readonly layout: Layout;
  readonly wish: Wish;
}

type FormatBlocks =
  | { readonly name: 'plaintext'; readonly blocks: PlacedBlocks }
  | { readonly name: 'markdown'; readonly markdown: MarkdownBlocks };

type Wish = 'order' | 'label';

/** Any text can be read: what is understood of it is in the manuscript, nothing is thrown. */
export function readManuscript(source: string, format: Format, options: ReadingOptions = {}): ReadManuscript {
  return finished(readingManuscript(source, format, options));
}

/** The same, a block at a time. */
export function* readingManuscript(
  source: string,
  format: Format,
  options: ReadingOptions = {},
): Steps<ReadManuscript> {
  const read: FormatBlocks =
    format === 'plaintext'
      ? { name: format, blocks: yield* readPlaintextBlocks(source) }
      : { name: format, markdown: yield* readMarkdown(source) };
  return yield* laidOut(source, read, options.numbering ?? 'order');
}

/**
 * The manuscript after edits. Passages that they didn't touch keep their `prose`, the very object, so that what was
 * made of it can be found again. With no edits only the options are applied.
 * @param source the text after the edits
 * @param edits made at once, in the coordinates of the text before; if they don't lead from the one text to the other,
 *   the whole text is read afresh
 */
export function rereadManuscript(
  before: ReadManuscript,
  source: string,
  edits: readonly SourceEdit[],
  options: ReadingOptions = {},
): ReadManuscript {
  const { manuscript, carried } = before;
  const wish = options.numbering ?? 'order';
  const edit = mergedEdit(manuscript.source, edits);
  if (edit === undefined && source === manuscript.source) return finished(laidOut(source, carried.format, wish));
  if (edit === undefined || !leadsTo(manuscript.source, source, edit)) {
    return readManuscript(source, manuscript.format, options);
  }
  const { format, splice } = rereadBlocks(carried.format, source, edit);
  const touched = splice === null || wish !== carried.wish ? null : touchedBy(before, source, format, splice, edit);
  if (touched !== null) return touched;
  const read = finished(laidOut(source, format, wish));
  return wish === carried.wish ? { ...read, since: changedSince(manuscript, read.manuscript) } : read;
}

interface Reread {
  readonly format: FormatBlocks;
  readonly splice: Splice | null;
}

function rereadBlocks(before: FormatBlocks, source: string, edit: SourceEdit): Reread {
  if (before.name === 'plaintext') {
    const { blocks, splice } = rereadPlaintextBlocks(before.blocks, source, edit);
    return { format: { name: before.name, blocks }, splice };
  }
  const { markdown, splice } = rereadMarkdown(before.markdown, source, edit);
  return { format: { name: before.name, markdown }, splice };
}

/** The manuscript where the edit left its layout as it was; null where it may be another one. */
function touchedBy(
  { manuscript, carried }: ReadManuscript,
  source: string,
  format: FormatBlocks,
  splice: Splice,
  edit: SourceEdit,
): ReadManuscript | null {
  const anew = readAnew(manuscript, carried.layout, blocksOf(carried.format), blocksOf(format), splice);
  if (anew === null) return null;
  return {
    manuscript: touchedManuscript(manuscript, source, anew, growth(edit)),
    carried: { format, layout: anew.layout, wish: carried.wish },
    since: { before: manuscript, first: anew.first, count: anew.readings.length, sameHeadings: true },
  };
}

function leadsTo(before: string, after: string, edit: SourceEdit): boolean {
  const { start } = edit.span;
  return (
    edit.span.end <= before.length &&
    before.length + growth(edit) === after.length &&
    after.slice(start, start + edit.newText.length) === edit.newText
  );
}

/** The manuscript that blocks make, from the beginning. */
function* laidOut(source: string, format: FormatBlocks, wish: Wish): Steps<ReadManuscript> {
  const blocks = blocksOf(format);
  const drafts = blocks.drafts();
  yield;
  const layout = layoutOf(drafts, wish);
  yield;
  const readings = yield* readingsBy(layout, drafts);
  yield;
  const structure = structureOf(readings, source.length);
  yield;
  const manuscript: Manuscript = {
    format: format.name,
    source,
    ...structure,
    ...numberingOf(layout, format.name),
    frontMatter: format.name === 'plaintext' ? noFrontMatter : format.markdown.frontMatter,
    directives: directivesIn(blocks),
  };
  return { manuscript, carried: { format, layout, wish }, since: null };
}

const blocksOf = (format: FormatBlocks): PlacedBlocks =>
  format.name === 'plaintext' ? format.blocks : format.markdown.blocks;

const noFrontMatter: ReadonlyMap<string, string> = new Map();

function directivesIn(blocks: PlacedBlocks): readonly Directive[] {
  const found: Directive[] = [];
  blocks.blocks.forEach(({ directives }, index) => {
    for (const directive of directives) found.push(movedDirective(directive, blocks.start(index) ?? 0));
  });
  return found;
}
