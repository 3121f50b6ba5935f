/** What a document is dressed as: a law-review article, a paper for a court, or a court's own opinion. */
import type { Manuscript } from '../manuscript/manuscript';
import type { Occurrence, Resolution } from '../authority/authority';
import type { Dress, Options } from '../settings/options';
import type { Mark, Side } from './dress-marks';
import type { Excerpts } from './excerpts';
import type { Marked } from './marked';

/**
 * What the writer said; else what the document looks like, opinions that it prints within aside. In: the document, the
 * passages of it that show a dress, and the guess that held before the last edits, if there was one. Where the scales
 * are about level that one stays: a keystroke does not turn a document over and the next one back.
 */
export function dressOf(
  manuscript: Manuscript,
  resolution: Resolution,
  options: Options,
  excerpts: Excerpts,
  marked: readonly Marked[],
  before: Dress | null = null,
): Dress {
  if (options.document !== 'auto' && options.document !== 'none') return options.document;
  const scales = weigh(manuscript, marked, resolution, excerpts);
  const guess = heaviest(scales);
  if (before === null || before === guess) return guess;
  return scales[guess] - scales[before] > margin ? guess : before;
}

/** A mark alone, or a citation more in the text, does not outweigh what was taken for certain before. */
const margin = 2;

type Scales = Readonly<Record<Dress, number>>;

const heaviest = (scales: Scales): Dress => {
  const ofCourt = scales.opinion > scales.court ? 'opinion' : 'court';
  return scales[ofCourt] >= scales['law-review'] ? ofCourt : 'law-review';
};

/** What an article weighs: a mark that is enough alone, or citations that stand in the text, outweigh it. */
const article = 4;

function weigh({ sure }: Manuscript, marked: readonly Marked[], resolution: Resolution, excerpts: Excerpts): Scales {
  const marks = new Map<string, Mark>();
  const occurrences =
    excerpts.spans.length === 0
      ? resolution.occurrences
      : resolution.occurrences.filter(({ passage }) => !excerpts.has(passage));
  for (const { passage, marks: shown } of marked) {
    if (!excerpts.has(passage)) for (const mark of shown) marks.set(mark.name, mark);
  }
  for (const mark of marksOfCitations(occurrences)) marks.set(mark.name, mark);
  const weights: Record<Side, number> = { court: 0, opinion: 0, either: 0 };
  for (const { side, weight } of marks.values()) weights[side] += weight;
  // Where notes are not surely read, they may be what looks like text.
  const place = sure ? placeOfCitations(occurrences) : nowhere;
  return {
    'law-review': article + place.inNotes,
    court: weights.court + weights.either + place.inText,
    opinion: weights.opinion + weights.either + place.inText,
  };
}

const nowhere = { inText: 0, inNotes: 0 };

/** Fewer citations in the text than this may stand there by chance. */
const fewest = 5;
/** An article has most of its citations in its notes, whatever it quotes of the papers and opinions it is about. */
const mostlyInNotes = 8;

/**
 * Where the citations stand weighs most: in the text of court papers and opinions, in the notes of articles, even of
 * one about a case, which has its caption and names its judges.
 */
function placeOfCitations(occurrences: readonly Occurrence[]): { readonly inText: number; readonly inNotes: number } {
  let inText = 0;
  let inNotes = 0;
  for (const { note, parent } of occurrences) {
    if (parent !== null) continue;
    if (note === null) inText++;
    else inNotes++;
  }
  if (inText >= fewest && inText > inNotes) return { inText: 4, inNotes: 0 };
  return { inText: 0, inNotes: inNotes > 2 * inText && inNotes > 1 ? mostlyInNotes : 0 };
}

/** What only opinions cite (`ante, at 3`), and what only papers and opinions do (`R. at 2`, `ECF No. 5`). */
function* marksOfCitations(occurrences: readonly Occurrence[]): Iterable<Mark> {
  let opinions = 0;
  let record = 0;
  for (const { citation, note } of occurrences) {
    if (citation.kind === 'courtDocument' && note === null && citation.name === null) record++;
    if (citation.kind !== 'crossReference' || citation.target !== 'page') continue;
    const word = citation.word.text.toLowerCase();
    if (word === 'ante' || word === 'post') opinions++;
  }
  if (opinions > 0) yield { name: 'ante and post', side: 'opinion', weight: opinions > 2 ? 4 : 2 };
  if (record > 0) yield { name: 'record', side: 'either', weight: record > 2 ? 4 : 2 };
}
