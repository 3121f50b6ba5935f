/** Short ways to say in a test what a text should be read as. */
import { readManuscript } from '../../../server/src/manuscript/read';
import type { Format, Manuscript, Note } from '../../../server/src/manuscript/manuscript';

export const read = (source: string, format: Format): Manuscript => readManuscript(source, format).manuscript;

export const plain = (...lines: readonly string[]): Manuscript => read(lines.join('\n'), 'plaintext');

export const markdown = (...lines: readonly string[]): Manuscript => read(lines.join('\n'), 'markdown');

/** The text of each note by its number, or by its label where it has none: `1: See Pan.` */
export const notes = (manuscript: Manuscript): string[] =>
  manuscript.notes.map((note) => `${note.number ?? note.label}: ${textOf(manuscript, note)}`);

/** What is said of the calls: number, and whether each has a body. */
export const calls = (manuscript: Manuscript): string[] =>
  manuscript.calls.map((call) => `${call.number ?? call.label}${call.note === null ? ' without body' : ''}`);

export const textOf = (manuscript: Manuscript, note: Note): string =>
  manuscript.passages[note.passage]?.prose.text ?? '';

/** The texts of the body. */
export const body = (manuscript: Manuscript): string[] =>
  manuscript.passages.filter((each) => each.kind === 'body').map((each) => each.prose.text);

/** The headings: level, number, title. */
export const headings = (manuscript: Manuscript): string[] =>
  manuscript.headings.map(({ level, number, title }) =>
    [level, number, title].filter((each) => each !== null).join(' '),
  );

/** The styles of the first passage with the words they are on: `italic: Id.` */
export function styles(manuscript: Manuscript): string[] {
  const prose = manuscript.passages[0]?.prose;
  return (prose?.styles ?? []).map((run) => {
    const words = prose?.text.slice(run.span.start, run.span.end) ?? '';
    return `${run.style}: ${words}${run.href === undefined ? '' : ` -> ${run.href}`}`;
  });
}
