/**
 * Reads Markdown into blocks with an incremental parser. A top-level block's syntax tree is the same object before
 * and after an edit elsewhere: what was read from it is kept under it.
 */
import { Tree, TreeFragment, type Input } from '@lezer/common';
import { parser as commonMark, Strikethrough } from '@lezer/markdown';
import { growth, type SourceEdit } from '../text/edit';
import { finished, type Steps } from '../text/steps';
import { adopted } from './adoption';
import { PlacedBlocks, type Splice } from './blocks';
import type { PlacedBlock } from './draft';
import { readFrontMatter } from './front-matter';
import { readMarkdownBlock } from './markdown-blocks';
import { noteCalls } from './markdown-calls';
import { guards, tables, withSections } from './markdown-guards';
import { smallForms } from './markdown-inline';
import { MarkdownInput } from './markdown-input';
import { linkDefinitions } from './markdown-links';
import { noteDefinitions } from './markdown-notes';

const parser = withSections(
  commonMark.configure([tables, Strikethrough, noteDefinitions, linkDefinitions, noteCalls, smallForms, guards]),
);

export interface MarkdownBlocks {
  readonly frontMatter: ReadonlyMap<string, string>;
  /** Where the text after the front matter begins; the tree's positions count from there. */
  readonly start: number;
  readonly tree: Tree;
  readonly blocks: PlacedBlocks;
  /** The syntax tree of each block. */
  readonly trees: readonly Tree[];
}

export function* readMarkdown(source: string): Steps<MarkdownBlocks> {
  const { end: start, values } = readFrontMatter(source);
  const tree = yield* parse(new MarkdownInput(source, start), []);
  const { trees, starts } = topLevel(tree, start);
  const read: PlacedBlock[] = [];
  for (let index = 0; index < trees.length; index++) {
    const blockTree = trees[index];
    const at = starts[index];
    if (blockTree === undefined || at === undefined) continue;
    read.push({ at, block: readMarkdownBlock(blockTree, source, at) });
    yield;
  }
  return { frontMatter: values, start, tree, blocks: PlacedBlocks.of(read), trees };
}

export interface RereadMarkdown {
  readonly markdown: MarkdownBlocks;
  /** Null where the front matter has changed, or all was read anew. */
  readonly splice: Splice | null;
}

/**
 * The blocks after an edit, and which of them were read anew; those that it doesn't touch are the same objects, at
 * their new places.
 * @param source the text after the edit
 */
export function rereadMarkdown(before: MarkdownBlocks, source: string, edit: SourceEdit): RereadMarkdown {
  const by = growth(edit);
  const { start } = before;
  // Behind front matter that is closed nothing can change it.
  const settled = start > byteOrderMark && edit.span.start > start;
  const frontMatter = settled ? null : readFrontMatter(source);
  if (frontMatter === null || (edit.span.start >= start && frontMatter.end === start)) {
    return rereadBlocks(before, source, edit);
  }
  if (edit.span.end < start && frontMatter.end === start + by) {
    const blocks = before.blocks.spliced({ first: 0, removed: 0, added: 0 }, [], by);
    return { markdown: { ...before, frontMatter: frontMatter.values, start: frontMatter.end, blocks }, splice: null };
  }
  return { markdown: readAgain(before, source, edit), splice: null };
}

/** All of it, where front matter comes or goes; the prose that the edit left as it was is kept all the same. */
function readAgain(before: MarkdownBlocks, source: string, edit: SourceEdit): MarkdownBlocks {
  const fresh = finished(readMarkdown(source));
  const blocks = adopted(
    fresh.blocks.slice(0, fresh.blocks.length),
    before.blocks.slice(0, before.blocks.length),
    edit,
  );
  return { ...fresh, blocks: PlacedBlocks.of(blocks) };
}

/** Its length. */
const byteOrderMark = 1;

/** Behind the front matter, which stays. */
function rereadBlocks(before: MarkdownBlocks, source: string, edit: SourceEdit): RereadMarkdown {
  const tree = finished(parse(new MarkdownInput(source, before.start), keptFragments(before, edit)));
  const { trees, starts } = topLevel(tree, before.start);
  const splice = changed(before, trees, starts, growth(edit));
  const { first, removed, added } = splice;
  const old = before.blocks.slice(first, first + removed);
  const known = new Map(old.map(({ block }, index) => [before.trees[first + index], block]));
  const read: PlacedBlock[] = [];
  for (let index = first; index < first + added; index++) {
    const blockTree = trees[index];
    const at = starts[index];
    if (blockTree === undefined || at === undefined) continue;
    read.push({ at, block: known.get(blockTree) ?? readMarkdownBlock(blockTree, source, at) });
  }
  const blocks = before.blocks.spliced(splice, adopted(read, old, edit), growth(edit));
  return { markdown: { ...before, tree, blocks, trees }, splice };
}

/** Which trees lie between those that the document began with before and those that it ended with. */
function changed(before: MarkdownBlocks, trees: readonly Tree[], starts: readonly number[], by: number): Splice {
  const old = before.trees.length;
  const most = Math.min(old, trees.length);
  const isSame = (was: number, is: number, moved: number): boolean =>
    before.trees[was] === trees[is] && (before.blocks.start(was) ?? 0) + moved === starts[is];
  let first = 0;
  while (first < most && isSame(first, first, 0)) first++;
  let last = 0;
  while (last < most - first && isSame(old - 1 - last, trees.length - 1 - last, by)) last++;
  return { first, removed: old - first - last, added: trees.length - first - last };
}

/** A block is a step. */
function* parse(input: Input, fragments: readonly TreeFragment[]): Steps<Tree> {
  const parsing = parser.startParse(input, fragments);
  for (;;) {
    const tree = parsing.advance();
    if (tree !== null) return tree;
    yield;
  }
}

/**
 * What the parser may take over from the old tree: everything before the block that stands before the edited one
 * (that may go on into it), and everything after the edit.
 */
function keptFragments({ tree, blocks, start }: MarkdownBlocks, edit: SourceEdit): readonly TreeFragment[] {
  const touched = blocks.firstEndingFrom(edit.span.start - 1);
  const upTo = (blocks.start(Math.max(0, touched - 1)) ?? start) - start;
  const from = edit.span.start + edit.newText.length - start;
  const after = new TreeFragment(from, tree.length + growth(edit), tree, -growth(edit), true, false);
  return upTo === 0 ? [after] : [new TreeFragment(0, upTo, tree, 0, false, true), after];
}

interface TopLevel {
  readonly trees: readonly Tree[];
  /** Where in the source each begins. */
  readonly starts: readonly number[];
}

/** The top-level blocks; the parser groups them under nodes without a name. */
function topLevel(document: Tree, start: number): TopLevel {
  const trees: Tree[] = [];
  const starts: number[] = [];
  const gather = (parent: Tree, at: number): void => {
    for (let index = 0; index < parent.children.length; index++) {
      const child = parent.children[index];
      if (!(child instanceof Tree)) continue;
      const childAt = at + (parent.positions[index] ?? 0);
      if (child.type.isAnonymous) gather(child, childAt);
      else {
        trees.push(child);
        starts.push(childAt);
      }
    }
  };
  gather(document, start);
  return { trees, starts };
}
