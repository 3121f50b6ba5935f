/** Short documents for tests: notes given by their numbers, the body and the missing notes made to fit. */
import { readManuscript } from '../../../server/src/manuscript/read';
import { readPassage } from '../../../server/src/citation/read';
import { resolve } from '../../../server/src/authority/resolve';
import type { Format, Manuscript } from '../../../server/src/manuscript/manuscript';
import type { Reading } from '../../../server/src/citation/citation';
import type { Occurrence, Resolution } from '../../../server/src/authority/authority';
import { spanOf } from '../../../server/src/authority/place';

export interface Resolved {
  readonly manuscript: Manuscript;
  readonly readings: readonly Reading[];
  readonly resolution: Resolution;
}

export function resolved(source: string, format: Format = 'plaintext'): Resolved {
  const { manuscript } = readManuscript(source, format);
  const readings = manuscript.passages.map((passage) => readPassage(passage.prose));
  return { manuscript, readings, resolution: resolve(manuscript, readings) };
}

export type Notes = Readonly<Record<number, string>>;

/**
 * A plain-text article with one call a sentence. Numbers that are not given get a note of prose, unless they are left
 * out on purpose.
 */
export function article(notes: Notes, { holes = false }: { readonly holes?: boolean } = {}): string {
  const given = Object.keys(notes).map(Number);
  const numbers = holes ? given : Array.from({ length: Math.max(...given) }, (_, index) => index + 1);
  const body = numbers.map((number) => `The court went on.[${number}]`).join(' ');
  const bodies = numbers.map((number) => `[${number}] ${notes[number] ?? 'The matter was argued at length.'}`);
  return `On Notes\n\n${body}\n\n\n${bodies.join('\n\n')}\n`;
}

/** The references of a note (short forms and cross-references, nested ones included), by its number and part. */
export function referencesIn({ manuscript, resolution }: Resolved, number: number, part = 0): readonly Occurrence[] {
  const note = manuscript.notes.findIndex((each) => each.number === number && each.part === part);
  return (resolution.inNote[note] ?? [])
    .map((id) => resolution.occurrences[id])
    .filter((occurrence) => occurrence !== undefined)
    .filter((occurrence) => resolution.links[occurrence.id]?.kind !== 'full');
}

/** The text of an occurrence as it stands in the source. */
export function textOf({ manuscript }: Resolved, occurrence: Occurrence | undefined): string {
  if (occurrence === undefined) return '';
  const { start, end } = spanOf(manuscript, occurrence);
  return manuscript.source.slice(start, end);
}
