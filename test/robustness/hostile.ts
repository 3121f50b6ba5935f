/** Texts that no writer writes, each as long as wanted. */

export interface Hostile {
  readonly what: string;
  readonly text: (length: number) => string;
}

const repeated = (what: string): Hostile => ({
  what: `${JSON.stringify(what)} again and again`,
  text: (length) => what.repeat(Math.ceil(length / what.length)),
});

/** The same, in a note that a call leads to. */
const inNote = (what: string): Hostile => ({
  what: `a note of ${JSON.stringify(what)} again and again`,
  text: (length) => `Text.[1]\n\n\n[1] ${what.repeat(Math.ceil(length / what.length))}\n`,
});

const opening = [
  '[',
  '(',
  '“',
  '"',
  '^[',
  '<',
  '*',
  '**',
  '_',
  '`',
  '[^',
  '![',
  '](',
  '\\',
  '<!--',
  '[hereinafter ',
  '(quoting ',
];

const pieces = [
  'Id. ', 'id. at 1; ', 'supra note ', 'Lee, supra note 1, ', 'See, e.g., ', 'Compare A, with ', 'v. ', 'A v. B, ', 'In re ',
  '1 U.S. ', '388 U.S. 1, ', '(1967) ', '§ ', '§§ 1, ', '42 U.S.C. § 1983; ', 'U.S. Const. ', 'art. I, ', "aff'd, ", 'No. ',
  'A. ', 'A & ', 'Lee, ', '1, ', '1–', '12 n.', '___', '; ', '. ', ', ', '… ', 'https://a', 'https://a.b/ ', 'Mar. 8, 2017 ',
  '(last visited ', '1 Yale L.J. 1 ', 'notes 1–', 'Part II.', '&amp;', '—', '\u00a0', '\u00ad', '\u200b', '\u0301', '𝒮', '\t',
  ' ', '\n', '\r', '\r\n', '\n\n', '1. ', '\n1. x', '\n[1] x', '\n[^1]: x', '[1]', '[^1]', '^[x]', '\n> ', '\n# ', '\n    ', '\n- ',
  '\n---\n', 'a[1]b', '[1995] 2 AC 1 ', 'Ā', 'a', '0', '*Id.* ', '[a](b) ', "'", '’', '\n| a ',
]; // prettier-ignore

/** What such texts are made of. */
export const fragments: readonly string[] = [...opening, ...pieces];

export const hostileTexts: readonly Hostile[] = [
  ...opening.map(repeated),
  ...pieces.map(repeated),
  ...[...opening, ...pieces].map(inNote),
];
