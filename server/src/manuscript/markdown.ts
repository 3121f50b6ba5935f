/**
 * Reads Markdown into blocks with an incremental parser. A top-level block's syntax tree is the same object before
 * and after an edit elsewhere: what was read from it is kept under it.
 */
import { TreeFragment, type Input, type Tree } from '@lezer/common';
import { parser as commonMark, Strikethrough, Table } from '@lezer/markdown';
import { growth, type SourceEdit } from '../text/edit';
import { firstIndexWhere, lastIndexOf } from '../text/search';
import { adopted } from './adoption';
import type { Block, PlacedBlock } from './draft';
import { readFrontMatter, type FrontMatter } from './front-matter';
import { readMarkdownBlock } from './markdown-blocks';
import { noteCalls } from './markdown-calls';
import { guards, withSections } from './markdown-guards';
import { smallForms } from './markdown-inline';
import { MarkdownInput } from './markdown-input';
import { noteDefinitions } from './markdown-notes';

const parser = withSections(
  commonMark.configure([Table, Strikethrough, noteDefinitions, noteCalls, smallForms, guards]),
);

export interface MarkdownBlocks {
  readonly frontMatter: ReadonlyMap<string, string>;
  /** Where the text after the front matter begins; the tree's positions count from there. */
  readonly start: number;
  readonly tree: Tree;
  readonly blocks: readonly PlacedBlock[];
}

export function readMarkdown(source: string): MarkdownBlocks {
  const frontMatter = readFrontMatter(source);
  const tree = parse(new MarkdownInput(source, frontMatter.end), []);
  return {
    frontMatter: frontMatter.values,
    start: frontMatter.end,
    tree,
    blocks: blocksOf(tree, source, frontMatter.end),
  };
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
  if (edit.span.start < before.start || frontMatter.end !== before.start) return readMarkdown(source);
  const { start } = before;
  const tree = parse(new MarkdownInput(source, start), keptFragments(before, edit));
  const blocks = blocksOf(tree, source, start);
  return { frontMatter: frontMatter.values, start, tree, blocks: withOldDrafts(blocks, before.blocks, edit) };
}

/** Only the front matter has changed. */
function movedBy(by: number, before: MarkdownBlocks, frontMatter: FrontMatter): MarkdownBlocks {
  const blocks = before.blocks.map(({ at, block }) => ({ at: at + by, block }));
  return { frontMatter: frontMatter.values, start: frontMatter.end, tree: before.tree, blocks };
}

function parse(input: Input, fragments: readonly TreeFragment[]): Tree {
  const parsing = parser.startParse(input, fragments);
  for (;;) {
    const tree = parsing.advance();
    if (tree !== null) return tree;
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

const readBlocks = new WeakMap<Tree, Block>();

function blocksOf(tree: Tree, source: string, start: number): PlacedBlock[] {
  const blocks: PlacedBlock[] = [];
  const gather = (parent: Tree, at: number): void => {
    parent.children.forEach((child, index) => {
      const childAt = at + (parent.positions[index] ?? 0);
      if (!('children' in child)) return;
      if (child.type.isAnonymous) gather(child, childAt);
      else blocks.push({ at: childAt, block: blockOf(child, source, childAt) });
    });
  };
  gather(tree, start);
  return blocks;
}

function blockOf(tree: Tree, source: string, at: number): Block {
  const known = readBlocks.get(tree);
  if (known !== undefined) return known;
  const block = readMarkdownBlock(tree, source, at);
  readBlocks.set(tree, block);
  return block;
}

/** Blocks that were parsed anew, though the edit left them alone, get their old drafts back. */
function withOldDrafts(
  blocks: readonly PlacedBlock[],
  before: readonly PlacedBlock[],
  edit: SourceEdit,
): readonly PlacedBlock[] {
  const old = new Set(before.map(({ block }) => block));
  const first = blocks.findIndex(({ block }) => !old.has(block));
  if (first === -1) return blocks;
  const end = lastIndexOf(blocks, ({ block }) => !old.has(block)) + 1;
  const fresh = new Set(blocks.slice(first, end).map(({ block }) => block));
  const replaced = before.filter(({ block, at }) => !fresh.has(block) && at >= (blocks[first]?.at ?? 0) - 1);
  return [...blocks.slice(0, first), ...adopted(blocks.slice(first, end), replaced, edit), ...blocks.slice(end)];
}
