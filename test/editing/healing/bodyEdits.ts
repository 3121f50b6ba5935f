/** Paragraphs and headings moved, put in, taken out and renamed. */
import { anyOf, between, oneOf, type Random } from '../random';
import { headingBlock, ordinalWritten, paragraphBlock } from './body';
import type { EditKind, Plan } from './edit';
import { fixed, placedOf, type Article, type Block } from './model';
import type { Pen } from './pen';
import { headings, sentences, shortSentences } from './words';

const hasCall = ({ kind, pieces }: Block): boolean =>
  kind === 'paragraph' && pieces.some((piece) => piece.kind === 'call');

/** Where the body ends and nothing but notes stands. */
const bodyEnd = ({ blocks }: Article): number =>
  blocks.reduce((end, { kind }, index) => (kind === 'note' ? end : index + 1), 0);

/** A paragraph with its calls goes up or down. */
export const moveParagraph: EditKind = (pen, random) => {
  const { article } = pen;
  const from = anyOf(
    article.blocks.flatMap((block, index) => (hasCall(block) ? [index] : [])),
    random,
  );
  if (from === undefined) return null;
  const places = article.blocks.flatMap((block, index) =>
    index > 2 && index <= bodyEnd(article) && index !== from && index !== from + 1 && block.kind !== 'note'
      ? [index]
      : [],
  );
  const near = places.filter((index) => Math.abs(index - from) <= 8);
  const to = anyOf(near, random);
  if (to === undefined) return null;
  touchCalls(pen, [pen.block(from)]);
  const blocks = pen.cutBlocks(from, from + 1);
  pen.putBlocks(to > from ? to - 1 : to, blocks);
  return { what: to > from ? 'a paragraph down' : 'a paragraph up' };
};

function touchCalls(pen: Pen, blocks: readonly Block[]): void {
  for (const { pieces } of blocks) for (const piece of pieces) if (piece.kind === 'call') pen.touched.add(piece.note);
}

/** A heading and its sisters: those of its level in the same Part. */
interface Section {
  readonly block: number;
  /** Where the next of its level or above begins, or the notes. */
  readonly end: number;
  readonly level: number;
}

function sections(article: Article): readonly (readonly Section[])[] {
  const found = placedOf(article, 'ordinal').map(({ block }) => ({ block, level: article.blocks[block]?.level ?? 0 }));
  const lastBlock = notesBegin(article);
  const all = found.map(({ block, level }, index) => {
    const next = found.slice(index + 1).find((other) => other.level <= level);
    return { block, level, end: next?.block ?? lastBlock };
  });
  const parts = all.filter(({ level }) => level === 1);
  const inside = parts.map(({ block, end }) =>
    all.filter((each) => each.level === 2 && each.block > block && each.block < end),
  );
  return [parts, ...inside.filter((group) => group.length > 0)];
}

/** Where the notes begin that stand at the end; the end, if they stand among the paragraphs. */
function notesBegin({ blocks }: Article): number {
  const first = blocks.findIndex(({ kind }) => kind === 'note');
  const atEnd = blocks.slice(first).every(({ kind }) => kind === 'note');
  return first < 0 || !atEnd ? blocks.length : first;
}

export const heading: EditKind = (pen, random, mode) => {
  const kinds = [addHeading, dropHeading, moveSection, moveSection];
  return oneOf(kinds, random)(pen, random, mode);
};

const addHeading: EditKind = (pen, random) => {
  const group = oneOf(sections(pen.article), random);
  const next = oneOf(group, random);
  const title = anyOf(
    headings.filter((each) => !articleHas(pen.article, each)),
    random,
  );
  if (title === undefined) return null;
  const at = group.indexOf(next);
  const block = headingBlock(pen.article.format, next.level, pen.identity(), ordinalWritten(next.level, at), title);
  pen.putBlocks(next.block, [block, paragraphBlock([fixed(`${oneOf(sentences, random)}.`)])]);
  renumber(pen);
  return { what: `a heading of level ${next.level} put in` };
};

const articleHas = ({ blocks }: Article, title: string): boolean =>
  blocks.some(({ pieces }) => pieces.some(({ written }) => written.includes(title)));

/** A heading without others below it goes; its text stays. */
const dropHeading: EditKind = (pen, random) => {
  const leaves = sections(pen.article)
    .flat()
    .filter(
      ({ block, end, level }) =>
        level === 2 || !pen.article.blocks.slice(block + 1, end).some((each) => each.level === 2),
    );
  const chosen = anyOf(leaves, random);
  if (chosen === undefined) return null;
  pen.cutBlocks(chosen.block, chosen.block + 1);
  renumber(pen);
  return { what: `a heading of level ${chosen.level} taken out` };
};

/** A section changes places with the one behind it, with all that is in it. */
const moveSection: EditKind = (pen, random) => {
  const group = oneOf(
    sections(pen.article).filter((each) => each.length > 1),
    random,
  );
  const at = between(0, group.length - 2, random);
  const [first, second] = [group[at], group[at + 1]];
  if (first === undefined || second === undefined) return null;
  if (random() < 0.5) {
    touchCalls(pen, pen.article.blocks.slice(first.block, first.end));
    const blocks = pen.cutBlocks(first.block, first.end);
    pen.putBlocks(second.end - blocks.length, blocks);
  } else {
    touchCalls(pen, pen.article.blocks.slice(second.block, second.end));
    const blocks = pen.cutBlocks(second.block, second.end);
    pen.putBlocks(first.block, blocks);
  }
  renumber(pen);
  return { what: `a section of level ${first.level} moved` };
};

/** The writer counts the headings again. */
function renumber(pen: Pen): void {
  for (const group of sections(pen.article)) {
    group.forEach(({ block, level }, at) => {
      const { pieces } = pen.block(block);
      const index = pieces.findIndex(({ kind }) => kind === 'ordinal');
      const piece = pieces[index];
      if (piece?.kind === 'ordinal') pen.write(block, index, { ...piece, written: ordinalWritten(level, at) });
    });
  }
}

/** What needs no repair: a word, a sentence, another title, a paragraph without a call. */
export const nothing: EditKind = (pen, random) => {
  const kinds = [addSentence, addParagraph, changeTitle, addRemark];
  return oneOf(kinds, random)(pen, random);
};

const addSentence = (pen: Pen, random: Random): Plan | null => {
  const block = anyOf(
    pen.article.blocks.flatMap((each, index) => (hasCall(each) ? [index] : [])),
    random,
  );
  if (block === undefined) return null;
  const at = random() < 0.5 ? 0 : pen.block(block).pieces.length;
  const sentence = oneOf(shortSentences, random);
  pen.put(block, at, [fixed(at === 0 ? `${sentence} ` : ` ${sentence}`)]);
  return { what: 'a sentence' };
};

const addParagraph = (pen: Pen, random: Random): Plan | null => {
  const block = anyOf(
    pen.article.blocks.flatMap((each, index) => (hasCall(each) ? [index] : [])),
    random,
  );
  if (block === undefined) return null;
  pen.putBlocks(block, [paragraphBlock([fixed(`${oneOf(sentences, random)}.`)])]);
  return { what: 'a paragraph' };
};

const changeTitle = (pen: Pen, random: Random): Plan | null => {
  const chosen = anyOf(placedOf(pen.article, 'ordinal'), random);
  const title = anyOf(
    headings.filter((each) => !articleHas(pen.article, each)),
    random,
  );
  if (chosen === undefined || title === undefined) return null;
  pen.write(chosen.block, chosen.index + 1, fixed(`. ${title}`));
  return { what: 'a title' };
};

/** In a note that cites nothing, words more. */
const addRemark = (pen: Pen, random: Random): Plan | null => {
  const notes = pen.article.blocks.flatMap(({ kind, pieces }, index) =>
    kind === 'note' && pieces.slice(1).every((piece) => piece.kind === 'fixed') ? [index] : [],
  );
  const block = anyOf(notes, random);
  if (block === undefined) return null;
  pen.put(block, pen.block(block).pieces.length, [fixed(` ${oneOf(shortSentences, random)}`)]);
  return { what: 'words in a note' };
};
