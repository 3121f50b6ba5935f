/** Where a work is cited, in words: `notes 3, 5–7; lines 12, 40`. */
import type { Manuscript } from '../manuscript/manuscript';
import type { CitedAt } from './authorities';

export interface WordingOptions {
  /** In: an offset of the source. Out: its line, the first being 1. */
  readonly lineAt: (offset: number) => number;
  /** Above this number of places it is said that the work is cited throughout; null for no such limit. */
  readonly passimAbove: number | null;
  /** Whether the numbers of notes begin again in this document, so that a number alone says too little. */
  readonly severalParts: boolean;
}

/** Whether a note's number alone says too little: notes of more than one part have numbers of their own. */
export const hasSeveralParts = ({ parts }: Pick<Manuscript, 'parts'>): boolean =>
  parts.filter(({ notes }) => notes.length > 0).length > 1;

/** The word for what is cited throughout. */
export const passim = 'passim';

/** In: the citations of one work. Out: the places, each once, notes before lines; `passim` where there are too many. */
export function placesInWords(places: readonly CitedAt[], options: WordingOptions): string {
  const { lineAt, passimAbove, severalParts } = options;
  const byPart = new Map<number, Set<number | string>>();
  const lines = new Set<number>();
  for (const { note, part, span } of places) {
    if (note === null) lines.add(lineAt(span.start));
    else added(byPart, severalParts ? part : 0, note.number ?? note.label);
  }
  const count = [...byPart.values()].reduce((sum, notes) => sum + notes.size, lines.size);
  if (passimAbove !== null && count > passimAbove) return passim;
  const notes = [...byPart]
    .sort(([one], [other]) => one - other)
    .map(([part, all]) => `${severalParts ? `part ${part + 1}, ` : ''}${counted('note', [...all])}`);
  return [...notes, ...(lines.size === 0 ? [] : [counted('line', [...lines])])].join('; ');
}

function added(byPart: Map<number, Set<number | string>>, part: number, note: number | string): void {
  const notes = byPart.get(part);
  if (notes === undefined) byPart.set(part, new Set([note]));
  else notes.add(note);
}

function counted(what: string, places: readonly (number | string)[]): string {
  const numbers = places.filter((place) => typeof place === 'number').sort((a, b) => a - b);
  const labels = places.filter((place) => typeof place === 'string');
  return `${what}${places.length === 1 ? '' : 's'} ${[...ranges(numbers), ...labels].join(', ')}`;
}

/** Three numbers and more that follow one another are one range. */
function ranges(numbers: readonly number[]): readonly string[] {
  const found: string[] = [];
  for (let from = 0; from < numbers.length;) {
    let to = from;
    while (numbers[to + 1] === (numbers[to] ?? 0) + 1) to++;
    if (to - from >= 2) found.push(`${numbers[from] ?? ''}–${numbers[to] ?? ''}`);
    else found.push(...numbers.slice(from, to + 1).map(String));
    from = to + 1;
  }
  return found;
}
