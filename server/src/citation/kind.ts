/** What a token is. */
export const Kind = {
  /** Past either end. */
  none: 0,
  /** Letters, with apostrophes and soft hyphens inside: `Int’l`, `Sec'y`, `Id`. A hyphen is a `dash`. */
  word: 1,
  /** Digits only: `67` `,` `450` are three tokens. */
  number: 2,
  /** `2d`, `3d`, `9th`, `101st`. */
  ordinal: 3,
  /** Letters and digits in one: `A6`, `1395w`, `note12`. */
  mixed: 4,
  period: 5,
  comma: 6,
  semicolon: 7,
  colon: 8,
  openParen: 9,
  closeParen: 10,
  openBracket: 11,
  closeBracket: 12,
  /** A quotation mark, single or double, straight or curly; an apostrophe within a word is part of the word. */
  quote: 13,
  /** Hyphen, en dash, em dash, minus; a run of them is one. */
  dash: 14,
  /** `§`, `§§`. */
  section: 15,
  /** `¶`, `¶¶`. */
  paragraph: 16,
  /** `*`, one each. */
  star: 17,
  ampersand: 18,
  /** Underscores: a place held open, `___`. */
  blank: 19,
  /** `https://…`, `www.…`, without the punctuation that ends the sentence around it. */
  url: 20,
  /** `?` or `!`. */
  question: 21,
  /** `…` or periods in a row. */
  ellipsis: 22,
  slash: 23,
  /** `†`, `‡`. */
  dagger: 24,
  other: 25,
} as const;

export type Kind = (typeof Kind)[keyof typeof Kind];
