/** Makes the article of a fault as small as it can be while the same goes wrong. */
import { randomly } from '../random';
import type { Driver } from './driver';
import type { EditKind, Mode } from './edit';
import { mendedBy } from './knowing';
import { calm } from './meaning';
import { articleText, noteOf, offsetOf, placed, placedOf, textOf, type Article, type Id, type Piece } from './model';
import { judged, lostIn } from './oracle';
import type { Pen, Stroke } from './pen';
import { Trial, type Fate, type Fault } from './trial';

/** How often one article is tried. */
const TRIALS = 150;

export async function shrunk(driver: Driver, fault: Fault, mode: Mode, fate: Fate): Promise<Fault> {
  let smallest = fault;
  let trials = 0;
  for (let progress = true; progress;) {
    progress = false;
    for (const part of partsOf(smallest.before)) {
      const less = trials < TRIALS ? without(smallest, part) : null;
      if (less === null) continue;
      trials++;
      const again = await failing(driver, less, mode, fate);
      if (again?.stage !== fault.stage || kindOf(again) !== kindOf(fault)) continue;
      smallest = again;
      progress = true;
    }
  }
  return smallest;
}

/** What is wrong, in a word: the kind of the piece. */
const kindOf = ({ what }: Fault): string => what.split(' ')[0] ?? '';

type Part = { readonly note: Id } | { readonly text: string };

/** Notes, and paragraphs and headings that are not called anything by. */
const partsOf = (article: Article): readonly Part[] => [
  ...article.blocks.flatMap((block) => noteOf(block) ?? []).map((note) => ({ note })),
  ...article.blocks.filter(({ kind }) => kind !== 'note').map(({ pieces }) => ({ text: textOf(pieces) })),
];

/** The fault without a part of its article, which is right before the edit; null where that can't be. */
function without(fault: Fault, part: Part): Fault | null {
  if ('note' in part && (fault.touched.has(part.note) || !hasNote(fault.after, part.note))) return null;
  const cut = taken(fault.before, part);
  const before = mendedBy(cut, calm);
  if (articleText(before) === articleText(fault.before)) return null;
  if (!judged(before, articleText(before), calm).right || lostIn(before).length > 0) return null;
  const [were, are] = [placed(cut), placed(before)];
  const rewritten = new Map(were.map(({ piece }, index) => [key(piece), are[index]?.piece.written ?? piece.written]));
  const after = taken(fault.after, part);
  const blocks = after.blocks.map((block) => ({
    ...block,
    pieces: block.pieces.map((piece) => ({ ...piece, written: rewritten.get(key(piece)) ?? piece.written })),
  }));
  return { ...fault, before, after: { ...after, blocks } };
}

const hasNote = (article: Article, note: Id): boolean => article.blocks.some((block) => noteOf(block) === note);

/** What a piece was before it was written anew. */
const key = (piece: Piece): string =>
  piece.kind === 'fixed' ? `fixed ${piece.written}` : JSON.stringify({ ...piece, notes: [] });

function taken(article: Article, part: Part): Article {
  const gone = (piece: Piece): boolean => 'note' in part && piece.kind === 'call' && piece.note === part.note;
  const less = (piece: Piece): Piece =>
    'note' in part && piece.kind === 'notes'
      ? { ...piece, notes: piece.notes.filter((note) => note !== part.note) }
      : piece;
  const blocks = article.blocks
    .filter((block) => ('note' in part ? noteOf(block) !== part.note : textOf(block.pieces) !== part.text))
    .map((block) => ({ ...block, pieces: block.pieces.filter((piece) => !gone(piece)).map(less) }));
  const calls = new Set(
    blocks.flatMap(({ pieces }) => pieces.flatMap((piece) => (piece.kind === 'call' ? piece.note : []))),
  );
  const bodies = blocks.flatMap((block) => noteOf(block) ?? []);
  return bodies.every((note) => calls.has(note)) ? { ...article, blocks } : article;
}

async function failing(driver: Driver, fault: Fault, mode: Mode, fate: Fate): Promise<Fault | null> {
  await driver.open(articleText(fault.before), fault.before.format);
  const outcome = await Trial.of(driver, fault.before, again(fault), mode, fate, randomly(1));
  await driver.close();
  return outcome?.fault ?? null;
}

/** The same edit, told by what it did. */
function again({ before, after, footnote, touched }: Fault): EditKind {
  return (pen) => {
    for (const note of touched) pen.touched.add(note);
    const call = placedOf(after, 'call').find(({ piece }) => piece.note === footnote);
    const body = after.blocks.find((block) => noteOf(block) === footnote);
    if (call === undefined || body === undefined) {
      pen.strokes.push(...strokesBetween(before, after));
      pen.article = after;
      return { what: 'shrunk' };
    }
    const asked = taken(after, { note: call.piece.note });
    pen.strokes.push(...strokesBetween(before, asked));
    pen.article = asked;
    const block = call.block - after.blocks.slice(0, call.block).filter((each) => each === body).length;
    const then = (later: Pen): void => {
      const at = later.article.blocks.findIndex((each) => noteOf(each) === footnote);
      later.put(at, later.block(at).pieces.length, body.pieces.slice(1));
    };
    return { what: 'shrunk', footnote: { block, at: call.index, note: call.piece.note, then } };
  };
}

/** What was cut and what was put, piece by piece. */
function strokesBetween(before: Article, after: Article): readonly Stroke[] {
  const [from, to] = [tokens(before), tokens(after)];
  const strokes: Stroke[] = [];
  let at = 0;
  for (const { kept, removed, put } of steps(from, to)) {
    if (removed !== '' || put !== '') strokes.push({ at, removed: removed.length, text: put });
    at += put.length + kept.length;
  }
  return strokes;
}

const tokens = (article: Article): readonly string[] =>
  article.blocks.flatMap(({ pieces }, index) => {
    const end = offsetOf(article, index + 1);
    const written = pieces.map((piece) => piece.written);
    const text = articleText(article);
    return [...written, text.slice(offsetOf(article, index) + textOf(pieces).length, end)];
  });

interface Step {
  readonly removed: string;
  readonly put: string;
  readonly kept: string;
}

/** The longest that two lists have in common, and what stands between. */
function steps(from: readonly string[], to: readonly string[]): readonly Step[] {
  const lengths = Array.from({ length: from.length + 1 }, () => new Array<number>(to.length + 1).fill(0));
  const length = (a: number, b: number): number => lengths[a]?.[b] ?? 0;
  for (let a = from.length - 1; a >= 0; a--) {
    for (let b = to.length - 1; b >= 0; b--) {
      const row = lengths[a];
      if (row !== undefined)
        row[b] = from[a] === to[b] ? length(a + 1, b + 1) + 1 : Math.max(length(a + 1, b), length(a, b + 1));
    }
  }
  const found: Step[] = [];
  let [a, b, removed, put] = [0, 0, '', ''];
  while (a < from.length || b < to.length) {
    if (a < from.length && b < to.length && from[a] === to[b]) {
      found.push({ removed, put, kept: from[a] ?? '' });
      [a, b, removed, put] = [a + 1, b + 1, '', ''];
    } else if (b >= to.length || (a < from.length && length(a + 1, b) >= length(a, b + 1))) {
      removed += from[a++] ?? '';
    } else {
      put += to[b++] ?? '';
    }
  }
  found.push({ removed, put, kept: '' });
  return found;
}
