/**
 * Reads a text beside the article that it has to be: every piece in its order, each in a way that the model allows.
 * What is neither reference nor number has to stand as it was, to the character.
 */
import { Meaning, type Circumstances, type Reading } from './meaning';
import { gapBehind, inOrder, placed, sorted, type Article, type Piece, type Placed } from './model';

/** Where a text is something else than the model allows. */
export interface Mismatch {
  readonly at: number;
  readonly what: Piece['kind'] | 'gap' | 'end';
  readonly wanted: readonly string[];
  readonly got: string;
  /** The line that it stands in, up to the place and behind it. */
  readonly line: string;
}

export type Judged =
  { readonly right: true; readonly article: Article } | { readonly right: false; readonly mismatch: Mismatch };

interface Step {
  readonly place: Placed | null;
  /** Of a step without a piece. */
  readonly gap: string;
}

/** The article as it is written now, if every reference means what it has to. */
export function judged(before: Article, text: string, circumstances: Circumstances): Judged {
  const first = judgedAs(inOrder(before), text, circumstances);
  if (first.right || before.format === 'plaintext') return first;
  // Who sets the labels of Markdown in order may set the notes in order, too.
  const other = judgedAs(sorted(before), text, circumstances);
  return other.right ? other : first;
}

function judgedAs(article: Article, text: string, circumstances: Circumstances): Judged {
  const meaning = new Meaning(article, circumstances);
  const steps = stepsOf(article);
  const taken: { readonly options: readonly Reading[]; readonly at: number }[] = [];
  let at = 0;
  let failed = { step: 0, at: 0 };
  while (taken.length < steps.length) {
    const options = optionsOf(steps[taken.length], meaning, text, at);
    if (options.length === 0 && taken.length >= failed.step) failed = { step: taken.length, at };
    taken.push({ options, at });
    while (taken.at(-1)?.options.length === 0) {
      taken.pop();
      const last = taken.pop();
      if (last === undefined)
        return { right: false, mismatch: mismatchOf(steps[failed.step], meaning, text, failed.at) };
      taken.push({ ...last, options: last.options.slice(1) });
    }
    at = taken.at(-1)?.options[0]?.end ?? at;
  }
  if (at !== text.length) return { right: false, mismatch: mismatchOf(undefined, meaning, text, at) };
  return { right: true, article: rewritten(article, steps, taken) };
}

function stepsOf(article: Article): readonly Step[] {
  const places = placed(article);
  return article.blocks.flatMap((_, block) => [
    ...places.filter((place) => place.block === block).map((place) => ({ place, gap: '' })),
    { place: null, gap: gapBehind(article, block) },
  ]);
}

function optionsOf(step: Step | undefined, meaning: Meaning, text: string, at: number): readonly Reading[] {
  if (step === undefined) return [];
  if (step.place !== null) return meaning.readings(step.place, text, at);
  const gap: Piece = { kind: 'fixed', written: step.gap };
  return text.startsWith(step.gap, at) ? [{ end: at + step.gap.length, piece: gap }] : [];
}

function rewritten(
  article: Article,
  steps: readonly Step[],
  taken: readonly { readonly options: readonly Reading[] }[],
): Article {
  const blocks = article.blocks.map((block, index) => ({
    ...block,
    pieces: steps.flatMap(({ place }, step) => (place?.block === index ? (taken[step]?.options[0]?.piece ?? []) : [])),
  }));
  return { ...article, blocks };
}

function mismatchOf(step: Step | undefined, meaning: Meaning, text: string, at: number): Mismatch {
  const wanted = step === undefined ? [] : step.place === null ? [step.gap] : meaning.wanted(step.place);
  const from = text.lastIndexOf('\n', at - 1) + 1;
  return {
    at,
    what: step === undefined ? 'end' : (step.place?.piece.kind ?? 'gap'),
    wanted,
    got: text.slice(at, at + Math.max(12, ...wanted.map(({ length }) => length + 12))),
    line: `${text.slice(from, at)}¦${text.slice(at, at + 80).split('\n')[0] ?? ''}`,
  };
}

export interface Range {
  readonly start: number;
  readonly end: number;
}

/** References whose targets are gone, where they stand in the text as the model has it. */
export function lostIn(article: Article): readonly Range[] {
  const meaning = new Meaning(article);
  return rangesOf(article, (piece) => meaning.isLost(piece));
}

/** References some of whose targets are gone: to list them is right, and not to. */
export function halfLostIn(article: Article): readonly Range[] {
  const { numbers } = new Meaning(article);
  return rangesOf(article, (piece) => piece.kind === 'notes' && piece.notes.some((note) => !numbers.has(note)));
}

function rangesOf(article: Article, isWanted: (piece: Piece) => boolean): readonly Range[] {
  let at = 0;
  return article.blocks.flatMap(({ pieces }, block) => {
    const found = pieces.flatMap((piece) => {
      const start = at;
      at += piece.written.length;
      return isWanted(piece) ? [{ start, end: at }] : [];
    });
    at += gapBehind(article, block).length;
    return found;
  });
}
