/** Builders of the small documents that rules give as examples. */
import type { Example } from './rule';

const SENTENCES = [
  'The rule is old.',
  'Few remember where it began.',
  'Courts still follow it.',
  'Scholars have asked why.',
  'The legislature was silent.',
  'Agencies filled the silence.',
  'Practice varied from state to state.',
  'Nobody objected.',
];

/** An article in plain text that calls each of its notes once, in order; the notes are numbered from 1. */
export const article = (...notes: readonly string[]): Example => ({ text: written(notes) });

/** The same, with what *fix all* makes of it: the notes as they should be. */
export const mended = (notes: readonly string[], fixed: readonly string[]): Example => ({
  text: written(notes),
  fixed: written(fixed),
});

/** A whole document as it stands, line by line. */
export const lines = (...of: readonly string[]): Example => ({ text: `${of.join('\n')}\n` });

export const markdown = (...of: readonly string[]): Example => ({ ...lines(...of), format: 'markdown' });

export const mendedTo = (example: Example, ...of: readonly string[]): Example => ({
  ...example,
  fixed: `${of.join('\n')}\n`,
});

function written(notes: readonly string[]): string {
  const body = notes.map((_, index) => `${SENTENCES[index % SENTENCES.length] ?? ''}[${index + 1}]`).join(' ');
  const bodies = notes.map((note, index) => `[${index + 1}] ${note}`).join('\n\n');
  return `${body}\n\n${bodies}\n`;
}

/** Works that the examples cite. */
export const LEE = 'Ann Lee, Paper Trails, 90 N.Y.U. L. Rev. 1160, 1175 (2015)';
export const ROE = 'Bo Roe, Quill, 70 Tex. L. Rev. 1 (2014)';
export const DOE = 'Doe v. Poe, 410 U.S. 113, 120 (1973)';
