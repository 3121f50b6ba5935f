/** Reads a source file into a manuscript, and reads it again after edits with all that they left untouched kept. */
import { mergedEdit, growth, type SourceEdit } from '../text/edit';
import { hasGluedCalls } from './converted';
import type { PlacedBlock, PlacedDraft } from './draft';
import type { Directive, Format, Manuscript } from './manuscript';
import { readMarkdown, rereadMarkdown, type MarkdownBlocks } from './markdown';
import { readPlaintextBlocks, rereadPlaintextBlocks } from './plaintext';
import { printedReadings } from './printed-readings';
import { structureOf } from './reading';
import { hasSureNotes, sureReadings } from './sure-readings';
import { shifted } from '../text/span';
import { finished, type Steps } from '../text/steps';

export interface ReadingOptions {
  /** In Markdown whose labels are all numbers: whether notes go by those or by the order of their first calls. */
  readonly numbering?: 'order' | 'label';
}

export interface ReadManuscript {
  readonly manuscript: Manuscript;
  /** What the format's reader needs to read the text again after an edit; of no use to anybody else. */
  readonly carried: Carried;
}

export type Carried =
  | { readonly format: 'plaintext'; readonly blocks: readonly PlacedBlock[] }
  | { readonly format: 'markdown'; readonly markdown: MarkdownBlocks };

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
  const carried: Carried =
    format === 'plaintext'
      ? { format, blocks: yield* readPlaintextBlocks(source) }
      : { format, markdown: yield* readMarkdown(source) };
  return { manuscript: manuscriptOf(source, carried, options), carried };
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
  const edit = mergedEdit(before.manuscript.source, edits);
  if (edit === undefined && source === before.manuscript.source) {
    return { manuscript: manuscriptOf(source, before.carried, options), carried: before.carried };
  }
  if (edit === undefined || !leadsTo(before.manuscript.source, source, edit)) {
    return readManuscript(source, before.manuscript.format, options);
  }
  const carried: Carried =
    before.carried.format === 'plaintext'
      ? { format: 'plaintext', blocks: rereadPlaintextBlocks(before.carried.blocks, source, edit) }
      : { format: 'markdown', markdown: rereadMarkdown(before.carried.markdown, source, edit) };
  return { manuscript: manuscriptOf(source, carried, options), carried };
}

function leadsTo(before: string, after: string, edit: SourceEdit): boolean {
  const { start } = edit.span;
  return (
    edit.span.end <= before.length &&
    before.length + growth(edit) === after.length &&
    after.slice(start, start + edit.newText.length) === edit.newText
  );
}

function manuscriptOf(source: string, carried: Carried, options: ReadingOptions): Manuscript {
  const blocks = carried.format === 'plaintext' ? carried.blocks : carried.markdown.blocks;
  const drafts = placedDrafts(blocks);
  const common = {
    format: carried.format,
    source,
    frontMatter: carried.format === 'plaintext' ? noFrontMatter : carried.markdown.frontMatter,
    directives: directivesOf(blocks),
  };
  if (hasSureNotes(drafts)) {
    const { readings, numbering, numberingInDoubt } = sureReadings(drafts, options.numbering ?? 'order');
    return { ...common, ...structureOf(readings, source.length), numbering, numberingInDoubt, sure: true };
  }
  const { readings, hasNotes } = printedReadings(drafts);
  const sure = hasNotes || !hasGluedCalls(drafts);
  const numbering = hasNotes || carried.format === 'plaintext' ? 'printed' : 'order';
  return { ...common, ...structureOf(readings, source.length), numbering, numberingInDoubt: false, sure };
}

const noFrontMatter: ReadonlyMap<string, string> = new Map();

function placedDrafts(blocks: readonly PlacedBlock[]): PlacedDraft[] {
  const drafts: PlacedDraft[] = [];
  for (const { at, block } of blocks) {
    for (const placed of block.drafts) drafts.push(at === 0 ? placed : { at: at + placed.at, draft: placed.draft });
  }
  return drafts;
}

function directivesOf(blocks: readonly PlacedBlock[]): readonly Directive[] {
  const found: Directive[] = [];
  for (const { at, block } of blocks) {
    for (const directive of block.directives) {
      const rules = directive.rules.map((rule) => ({ name: rule.name, span: shifted(rule.span, at) }));
      found.push({ ...directive, rules, span: shifted(directive.span, at) });
    }
  }
  return found;
}
