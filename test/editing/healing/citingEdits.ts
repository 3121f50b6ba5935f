/** What comes between an Id. and its antecedent, and what comes from another document. */
import { anyOf, oneOf, type Random } from '../random';
import { citation } from './compose';
import { bodyOf, bodyPlace, called, citationsIn, type EditKind, type Plan } from './edit';
import { italic } from './forms';
import { pageOf } from './library';
import { fixed, type Article, type Block, type Id, type Piece } from './model';
import { content, newWork, putIn } from './newNote';
import { leavesOrphans, takeOut } from './noteEdits';
import type { Pen } from './pen';
import { shortSentences } from './words';

/** An Id. that stands first in its note, and the notes on its two sides. */
interface Leaning {
  readonly note: Id;
  readonly before: Id;
  readonly work: Id;
}

function leaning(article: Article): readonly Leaning[] {
  const calls = called(article);
  return calls.slice(1).flatMap(({ note, number }) => {
    const [first] = citationsIn(article.blocks[bodyOf(article, note)]?.pieces ?? []);
    const before = calls[number - 2];
    return first?.form === 'id' && before !== undefined ? [{ note, before: before.note, work: first.work }] : [];
  });
}

export const interrupt: EditKind = (pen, random) => {
  const chosen = anyOf(leaning(pen.article), random);
  if (chosen === undefined) return null;
  return random() < 0.6 ? between(pen, chosen, random) : beside(pen, chosen, random);
};

/** A note of something else. */
function between(pen: Pen, { before, work }: Leaning, random: Random): Plan | null {
  const call = called(pen.article).find(({ note }) => note === before);
  if (call === undefined) return null;
  const spot = { block: call.block, at: call.index + 1, sentence: ` ${oneOf(shortSentences, random)}` };
  const plan = putIn(pen, spot, random, (later, number) => content(later, number, random, work));
  return { ...plan, what: `a note between, ${plan.what}` };
}

/** A second work in the note before. */
function beside(pen: Pen, { before }: Leaning, random: Random): Plan | null {
  const block = bodyOf(pen.article, before);
  const work = newWork(pen, random);
  const piece = citation(pen.article, work.id, 'full', { pin: pageOf(work, random) });
  pen.put(block, pen.block(block).pieces.length, [fixed(' '), piece]);
  return { what: 'a second work in the note before' };
}

/** Text of another document is pasted, and then notes before it shift. */
export const paste: EditKind = (pen, random) => {
  const plan =
    pen.article.format === 'markdown' && random() < 0.5 ? pasteNote(pen, random) : pasteSentence(pen, random);
  if (plan === null) return null;
  const gone = anyOf(
    called(pen.article).filter(({ note }) => !leavesOrphans(pen.article, note) && !pen.touched.has(note)),
    random,
  );
  if (gone === undefined || random() < 0.4) return plan;
  takeOut(pen, gone, random);
  return { ...plan, what: `${plan.what}, and a note taken out` };
};

function elsewhere({ format }: Article): Piece {
  const [supra, seeSupra] = [italic(format, 'supra'), italic(format, 'See supra')];
  return fixed(`Kowalewski, ${supra} note 17, at 5. ${seeSupra} notes 3–4 and accompanying text.`);
}

function pasteNote(pen: Pen, random: Random): Plan {
  const note = pen.identity();
  pen.touched.add(note);
  const call = oneOf(called(pen.article), random);
  const label = `[^elsewhere-${note}]`;
  pen.put(call.block, call.index + 1, [
    fixed(` ${oneOf(shortSentences, random)}`),
    { kind: 'call', note, written: label },
  ]);
  const block: Block = {
    ...{ kind: 'note', level: 0 },
    pieces: [{ kind: 'head', note, written: `${label}: ` }, elsewhere(pen.article)],
  };
  pen.paste(() => pen.putBlocks(bodyPlace(pen.article, call.block, call.note), [block]));
  return { what: 'a note from elsewhere' };
}

/** Behind a note that no Id. leans on. */
function pasteSentence(pen: Pen, random: Random): Plan | null {
  const leantOn = new Set(leaning(pen.article).map(({ before }) => before));
  const call = anyOf(
    called(pen.article).filter(({ note }) => !leantOn.has(note)),
    random,
  );
  if (call === undefined) return null;
  pen.touched.add(call.note);
  const block = bodyOf(pen.article, call.note);
  pen.put(block, pen.block(block).pieces.length, [fixed(' ')]);
  pen.paste(() => pen.put(block, pen.block(block).pieces.length, [elsewhere(pen.article)]));
  return { what: 'a sentence from elsewhere' };
}
