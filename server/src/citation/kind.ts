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

/** The kind of a token that begins with a character which is neither letter nor digit. */
export function punctuation(code: number): Kind {
  switch (code) {
    case 0x2e:
      return Kind.period;
    case 0x2c:
      return Kind.comma;
    case 0x3b:
      return Kind.semicolon;
    case 0x3a:
      return Kind.colon;
    case 0x28:
      return Kind.openParen;
    case 0x29:
      return Kind.closeParen;
    case 0x5b:
      return Kind.openBracket;
    case 0x5d:
      return Kind.closeBracket;
    case 0x22:
    case 0x27:
    case 0x60:
    case 0x2018:
    case 0x2019:
    case 0x201c:
    case 0x201d:
    case 0xab:
    case 0xbb:
      return Kind.quote;
    case 0x2d:
    case 0x2010:
    case 0x2011:
    case 0x2012:
    case 0x2013:
    case 0x2014:
    case 0x2015:
    case 0x2212:
      return Kind.dash;
    case 0xa7:
      return Kind.section;
    case 0xb6:
      return Kind.paragraph;
    case 0x2a:
      return Kind.star;
    case 0x26:
      return Kind.ampersand;
    case 0x5f:
      return Kind.blank;
    case 0x21:
    case 0x3f:
      return Kind.question;
    case 0x2026:
      return Kind.ellipsis;
    case 0x2f:
      return Kind.slash;
    case 0x2020:
    case 0x2021:
      return Kind.dagger;
    default:
      return Kind.other;
  }
}
