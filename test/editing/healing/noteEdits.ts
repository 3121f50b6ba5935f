/** Notes put in, taken out, moved, merged and split. */
import { anyOf, oneOf, type Random } from '../random';
import { bodyOf, bodyPlace, called, citationsIn, type Called, type EditKind, type Plan } from './edit';
import { fixed, placedOf, type Article, type Block, type Id, type Piece } from './model';
import { content, putIn, spots } from './newNote';
import type { Pen } from './pen';
import { shortSentences } from './words';

export const insert: EditKind = (pen, random) => {
  const spot = anyOf(spots(pen.article, random), random);
  return spot === undefined ? null : putIn(pen, spot, random, (later, number) => content(later, number, random));
};

/** A note goes whose works are cited in full elsewhere, or nowhere else. */
export const remove: EditKind = (pen, random) => {
  const chosen = anyOf(
    called(pen.article).filter(({ note }) => !leavesOrphans(pen.article, note)),
    random,
  );
  return chosen === undefined ? null : takeOut(pen, chosen, random);
};

/** The note goes in which a work is cited in full that is cited again. */
export const removeFull: EditKind = (pen, random) => {
  const { article } = pen;
  if (random() < 0.3) return dropSecond(pen, random);
  const chosen = anyOf(
    called(article).filter(({ note }) => leavesOrphans(article, note)),
    random,
  );
  return chosen === undefined ? null : takeOut(pen, chosen, random);
};

export function takeOut(pen: Pen, { block, index, note }: Called, random: Random): Plan {
  const bodyFirst = random() < 0.5;
  if (bodyFirst) cutBody(pen, note);
  const call = bodyFirst
    ? (called(pen.article).find((each) => each.note === note) ?? { block, index })
    : { block, index };
  pen.cut(call.block, call.index, call.index + 1);
  if (!bodyFirst) cutBody(pen, note);
  return { what: bodyFirst ? 'body first' : 'call first' };
}

function cutBody(pen: Pen, note: Id): readonly Block[] {
  const body = bodyOf(pen.article, note);
  return pen.cutBlocks(body, body + 1);
}

/** Whether a work is cited in full in this note alone, and cited elsewhere. */
export function leavesOrphans({ blocks }: Article, note: Id): boolean {
  const notes = blocks.filter(({ kind }) => kind === 'note');
  const isHere = ({ pieces: [head] }: Block): boolean => head?.kind === 'head' && head.note === note;
  const elsewhere = notes.filter((block) => !isHere(block)).flatMap(({ pieces }) => citationsIn(pieces));
  const here = notes.filter(isHere).flatMap(({ pieces }) => citationsIn(pieces));
  return here.some(
    ({ form, work }) =>
      form === 'full' &&
      elsewhere.some((each) => each.work === work) &&
      !elsewhere.some((each) => each.work === work && each.form === 'full'),
  );
}

/** The second work of a string goes out of it. */
function dropSecond(pen: Pen, random: Random): Plan | null {
  const seconds = placedOf(pen.article, 'citation').filter(({ piece, block, index }) => {
    const before = pen.block(block).pieces[index - 1];
    const again = placedOf(pen.article, 'citation').some(
      (other) => other.piece.work === piece.work && other.block !== block,
    );
    return piece.form === 'full' && piece.end === '.' && before?.written === '; ' && again;
  });
  const chosen = anyOf(seconds, random);
  if (chosen === undefined) return null;
  pen.cut(chosen.block, chosen.index - 1, chosen.index + 1);
  pen.put(chosen.block, chosen.index - 1, [fixed('.')]);
  return { what: 'out of a string' };
}

/** The call goes elsewhere, with its note or without. */
export const move: EditKind = (pen, random) => {
  const calls = called(pen.article);
  const chosen = oneOf(calls, random);
  const to = anyOf(
    calls.filter(({ note, number }) => note !== chosen.note && number !== chosen.number - 1),
    random,
  );
  if (to === undefined) return null;
  pen.touched.add(chosen.note);
  const [call] = pen.cut(chosen.block, chosen.index, chosen.index + 1);
  const target = called(pen.article).find(({ note }) => note === to.note);
  if (call === undefined || target === undefined) return null;
  pen.put(target.block, target.index + 1, [fixed(` ${oneOf(shortSentences, random)}`), call]);
  if (random() < 0.5) return { what: 'the call alone' };
  const body = cutBody(pen, chosen.note);
  pen.putBlocks(bodyPlace(pen.article, target.block, to.note), body);
  return { what: 'with its body' };
};

/** A note becomes the end of the one before it. */
export const merge: EditKind = (pen, random, mode) => {
  const calls = called(pen.article);
  const second = anyOf(calls.slice(1), random);
  const first = calls.find(({ number }) => number === (second?.number ?? 0) - 1);
  if (second === undefined || first === undefined) return null;
  const [into, from] = [bodyOf(pen.article, first.note), bodyOf(pen.article, second.note)];
  const adjacent = from === into + 1 && mode !== 'clipboard';
  if (adjacent) {
    pen.join(from, 1, ' ');
  } else {
    const pieces = pen.cut(from, 1, pen.block(from).pieces.length);
    pen.put(into, pen.block(into).pieces.length, [fixed(' '), ...pieces]);
    cutBody(pen, second.note);
  }
  const call = called(pen.article).find(({ note }) => note === second.note);
  if (call === undefined) return null;
  pen.cut(call.block, call.index, call.index + 1);
  pen.article = follow(pen.article, second.note, first.note);
  return { what: adjacent ? 'joined' : 'carried over' };
};

/** What pointed at a note points at another. */
function follow(article: Article, gone: Id, into: Id): Article {
  const pointed = (piece: Piece): Piece => {
    if (piece.kind !== 'notes' || !piece.notes.includes(gone)) return piece;
    return { ...piece, notes: [...new Set(piece.notes.map((note) => (note === gone ? into : note)))] };
  };
  return { ...article, blocks: article.blocks.map((block) => ({ ...block, pieces: block.pieces.map(pointed) })) };
}

/** The second sentence of a note becomes a note of its own. */
export const split: EditKind = (pen, random) => {
  const { article } = pen;
  const joints = placedOf(article, 'fixed').filter(({ piece, block, index }) => {
    const { kind, pieces = [] } = article.blocks[block] ?? {};
    return kind === 'note' && piece.written.endsWith('. ') === (piece.written !== ' ') && isJoint(pieces, index);
  });
  const joint = anyOf(joints, random);
  const [head] = pen.block(joint?.block ?? 0).pieces;
  if (joint === undefined || head?.kind !== 'head') return null;
  const { block } = joint;
  let { index } = joint;
  if (joint.piece.written !== ' ') {
    pen.split(block, index, joint.piece.written.length - 1);
    index++;
  }
  const call = called(article).find(({ note }) => note === head.note);
  if (call === undefined) return null;
  const second = pen.identity();
  pen.touched.add(second);
  const sentence = fixed(` ${oneOf(shortSentences, random)}`);
  pen.put(call.block, call.index + 1, [sentence]);
  if (article.format === 'plaintext') {
    const then = (later: Pen): void => {
      const from = bodyOf(later.article, head.note);
      const pieces = later.cut(from, index, later.block(from).pieces.length);
      const into = bodyOf(later.article, second);
      later.put(into, later.block(into).pieces.length, pieces.slice(1));
    };
    const footnote = { block: call.block, at: call.index + 2, note: second, then };
    return { what: 'with Insert footnote', footnote };
  }
  const label = `[^new-${second}]`;
  pen.put(call.block, call.index + 2, [{ kind: 'call', note: second, written: label }]);
  const bodyless = pen.strokes.length;
  const body = bodyOf(pen.article, head.note);
  pen.divide(body, index + 1, { kind: 'head', note: second, written: `${label}: ` }, 'note');
  return { what: 'by hand', bodyless };
};

/** Whether a piece stands between two sentences, of which the second has a citation or a reference. */
function isJoint(pieces: readonly Piece[], index: number): boolean {
  const [joint, behind] = [pieces[index], pieces[index + 1]];
  if (joint === undefined || !joint.written.endsWith(' ') || behind === undefined || index < 1) return false;
  const before = pieces.slice(1, index + 1).map(({ written }) => written);
  return (behind.kind === 'citation' || behind.kind === 'notes') && /\.\)?\s*$/.test(before.join('').trimEnd());
}
