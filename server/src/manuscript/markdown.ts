/**
 * Reads Markdown into blocks with an incremental parser. A top-level block's syntax tree is the same object before
 * and after an edit elsewhere: what was read from it is kept under it.
 */
import { Tree, TreeFragment, type Input } from '@lezer/common';
import { parser as commonMark, Strikethrough, Table } from '@lezer/markdown';
import { growth, type SourceEdit } from '../text/edit';
import { firstIndexWhere } from '../text/search';
import { finished, type Steps } from '../text/steps';
import { adopted } from './adoption';
import type { Block, PlacedBlock } from './draft';
import { readFrontMatter, type FrontMatter } from './front-matter';
import { readMarkdownBlock } from './markdown-blocks';
import { noteCalls } from './markdown-calls';
import { guards, withSections } from './markdown-guards';
import { smallForms } from './markdown-inline';
import { MarkdownInput } from './markdown-input';
import { linkDefinitions } from './markdown-links';
import { noteDefinitions } from './markdown-notes';

const parser = withSections(
  commonMark.configure([Table, Strikethrough, noteDefinitions, linkDefinitions, noteCalls, smallForms, guards]),
);

export interface MarkdownBlocks {
  readonly frontMatter: ReadonlyMap<string, string>;
  /** Where the text after the front matter begins; the tree's positions count from there. */
  readonly start: number;
  readonly tree: Tree;
  readonly blocks: readonly PlacedBlock[];
}

export function readMarkdown(source: string): Steps<MarkdownBlocks> {
  return reading(source, readFrontMatter(source), [], (fresh) => fresh);
}

/**
 * The blocks after an edit; those that it doesn't touch are the same objects, at their new places.
 * @param source the text after the edit
 */
export function rereadMarkdown(before: MarkdownBlocks, source: string, edit: SourceEdit): MarkdownBlocks {
  const frontMatter = readFrontMatter(source);
  if (edit.span.end < before.start && frontMatter.end === before.start + growth(edit)) {
    return movedBy(growth(edit), before, frontMatter);
  }
  const sameStart = edit.span.start >= before.start && frontMatter.end === before.start;
  const adopt = (fresh: readonly PlacedBlock[]): readonly PlacedBlock[] =>
    adopted(fresh, replacedBlocks(before.blocks, fresh, edit), edit);
  return finished(reading(source, frontMatter, sameStart ? keptFragments(before, edit) : [], adopt));
}

/**
 * @param fragments what the parser may take over from an old tree
 * @param adopt gives the blocks read anew their old drafts back
 */
function* reading(
  source: string,
  { end: start, values }: FrontMatter,
  fragments: readonly TreeFragment[],
  adopt: (fresh: readonly PlacedBlock[]) => readonly PlacedBlock[],
): Steps<MarkdownBlocks> {
  const tree = yield* parse(new MarkdownInput(source, start), fragments);
  const blocks = yield* blocksOf(tree, source, start, adopt);
  return { frontMatter: values, start, tree, blocks };
}

/** Only the front matter has changed. */
function movedBy(by: number, before: MarkdownBlocks, frontMatter: FrontMatter): MarkdownBlocks {
  const blocks = before.blocks.map(({ at, block }) => ({ at: at + by, block }));
  return { frontMatter: frontMatter.values, start: frontMatter.end, tree: before.tree, blocks };
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
  const touched = firstIndexWhere(blocks, (each) => each.at + each.block.length >= edit.span.start - 1);
  const upTo = (blocks[Math.max(0, touched - 1)]?.at ?? start) - start;
  const from = edit.span.start + edit.newText.length - start;
  const after = new TreeFragment(from, tree.length + growth(edit), tree, -growth(edit), true, false);
  return upTo === 0 ? [after] : [new TreeFragment(0, upTo, tree, 0, false, true), after];
}

/** What was read from a block, kept as long as its syntax tree is. */
const readBlocks = new WeakMap<Tree, Block>();

interface PlacedTree {
  readonly at: number;
  readonly tree: Tree;
}

/** The blocks of a document, read where they aren't known yet, one a step. */
function* blocksOf(
  document: Tree,
  source: string,
  start: number,
  adopt: (fresh: readonly PlacedBlock[]) => readonly PlacedBlock[],
): Steps<readonly PlacedBlock[]> {
  const trees = topLevel(document, start);
  const fresh = trees.filter(({ tree }) => !readBlocks.has(tree));
  const read: PlacedBlock[] = [];
  for (const { at, tree } of fresh) {
    read.push({ at, block: readMarkdownBlock(tree, source, at) });
    yield;
  }
  adopt(read).forEach(({ block }, index) => {
    const tree = fresh[index]?.tree;
    if (tree !== undefined) readBlocks.set(tree, block);
  });
  return trees.flatMap(({ at, tree }) => {
    const block = readBlocks.get(tree);
    return block === undefined ? [] : [{ at, block }];
  });
}

/** The top-level blocks; the parser groups them under nodes without a name. */
function topLevel(document: Tree, start: number): readonly PlacedTree[] {
  const found: PlacedTree[] = [];
  const gather = (parent: Tree, at: number): void => {
    for (let index = 0; index < parent.children.length; index++) {
      const child = parent.children[index];
      const childAt = at + (parent.positions[index] ?? 0);
      if (!(child instanceof Tree)) continue;
      if (child.type.isAnonymous) gather(child, childAt);
      else found.push({ at: childAt, tree: child });
    }
  };
  gather(document, start);
  return found;
}

/** The old blocks that stood where the fresh ones stand now. */
function replacedBlocks(
  before: readonly PlacedBlock[],
  fresh: readonly PlacedBlock[],
  edit: SourceEdit,
): readonly PlacedBlock[] {
  const first = fresh[0];
  const last = fresh.at(-1);
  if (first === undefined || last === undefined) return [];
  const end = Math.max(edit.span.end, last.at + last.block.length - growth(edit));
  const from = firstIndexWhere(before, (each) => each.at >= Math.min(first.at, edit.span.start));
  return before.slice(
    from,
    firstIndexWhere(before, (each) => each.at > end),
  );
}
