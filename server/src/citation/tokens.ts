/**
 * A passage cut into tokens. Tokens are numbers in parallel arrays, not objects: a megabyte of notes has a quarter of a
 * million of them. White space is no token; `glued` says whether there was any. An abbreviation is several tokens (`U`,
 * `.`, `S`, `.`), so that a rule can tell `F.3d` from `F. 3d`; the tables find both under one key.
 */
import { span, type Span } from '../text/span';
import type { Field } from './citation';
import { Kind } from './kind';
import { inSmallLetters, type Question, type Spellings } from './spellings';

/** What is known of a token beside its kind and place; bits of one number. */
export const Flag = { spaced: 1, capital: 2, caps: 4, masked: 8, italic: 16, paragraph: 32, broken: 64 } as const;

/**
 * The arrays that tokens lie in. Who reads many passages keeps them from one to the next: making them anew for each costs
 * more than filling them.
 */
export class TokenRoom {
  readonly kinds: Kind[] = [];
  readonly starts: number[] = [];
  readonly ends: number[] = [];
  readonly flags: number[] = [];
  readonly partners: number[] = [];
  readonly outers: number[] = [];
  /** The numbers of their spellings; 0 for tokens that are no words, or too long for any. */
  readonly spellings: number[] = [];
}

/** In digits: of longer ones no sum is exact. */
const mostDigits = 15;

/** A passage's tokens. Indexes out of range are allowed everywhere and give `Kind.none`, -1, '' or false. */
export class Tokens {
  private readonly kinds: readonly Kind[];
  private readonly starts: readonly number[];
  private readonly ends: readonly number[];
  private readonly flags: readonly number[];
  private readonly partners: readonly number[];
  private readonly outers: readonly number[];
  private readonly spellings: readonly number[];

  /** @param length how many tokens the room holds; they are there until another passage is read into it */
  constructor(
    readonly text: string,
    room: TokenRoom,
    readonly length: number,
    private readonly known: Spellings,
  ) {
    this.kinds = room.kinds;
    this.starts = room.starts;
    this.ends = room.ends;
    this.flags = room.flags;
    this.partners = room.partners;
    this.outers = room.outers;
    this.spellings = room.spellings;
  }

  kind(at: number): Kind {
    return this.has(at) ? (this.kinds[at] ?? Kind.none) : Kind.none;
  }

  /** Offset in the prose; the text's length past the last token. */
  start(at: number): number {
    return this.has(at) ? (this.starts[at] ?? 0) : this.beyond(at);
  }

  end(at: number): number {
    return this.has(at) ? (this.ends[at] ?? 0) : this.beyond(at);
  }

  private beyond(at: number): number {
    return at < 0 ? 0 : this.text.length;
  }

  is(at: number, kind: Kind): boolean {
    return this.has(at) && this.kinds[at] === kind;
  }

  /** Whether no white space stands before it (true of the first only if the prose begins with it). */
  glued(at: number): boolean {
    return (this.flag(at) & Flag.spaced) === 0;
  }

  /** A word (or letter-first mixed token) with a capital first letter. */
  capital(at: number): boolean {
    return (this.flag(at) & Flag.capital) !== 0;
  }

  /** A word of two letters or more, all capitals. */
  allCaps(at: number): boolean {
    return (this.flag(at) & Flag.caps) !== 0;
  }

  /** It lies in a quotation or in code: no citation begins or is found there. */
  masked(at: number): boolean {
    return (this.flag(at) & Flag.masked) !== 0;
  }

  /** Set in italics or underlined. */
  italic(at: number): boolean {
    return (this.flag(at) & Flag.italic) !== 0;
  }

  /** A blank line stands before it. */
  paragraphBefore(at: number): boolean {
    return (this.flag(at) & Flag.paragraph) !== 0;
  }

  /** It is the first of its line. */
  lineBefore(at: number): boolean {
    return this.has(at) && this.text.slice(at > 0 ? this.end(at - 1) : 0, this.start(at)).includes('\n');
  }

  /** The bracket that closes or opens with this one; -1 for one that has none, or for no bracket. */
  partner(at: number): number {
    return this.has(at) ? (this.partners[at] ?? -1) : -1;
  }

  /** The opening bracket of the innermost pair that it lies in; -1 outside all. A bracket does not lie in itself. */
  outer(at: number): number {
    return this.has(at) ? (this.outers[at] ?? -1) : -1;
  }

  /** As written. */
  at(at: number): string {
    const spelling = this.spelling(at);
    return spelling > 0 ? this.known.text(spelling) : this.text.slice(this.start(at), this.end(at));
  }

  /** In lower case, curly apostrophes straight, soft hyphens and the line's end that breaks it in two left out. */
  lower(at: number): string {
    const spelling = this.spelling(at);
    return spelling > 0 ? this.known.lower(spelling) : inSmallLetters(this.at(at));
  }

  /** The number of the word that it is, in any case, among those that sets and tables ask for; 0 for any other. */
  word(at: number): number {
    return this.known.word(this.spelling(at));
  }

  /** The answer to a question about the token as written. */
  answer(at: number, question: Question): boolean {
    const spelling = this.spelling(at);
    return spelling > 0 ? this.known.answer(spelling, question) : question.ask(this.at(at));
  }

  /** The code of its first character, of an ASCII letter that of the small one. */
  firstLetter(at: number): number {
    const code = this.text.charCodeAt(this.start(at));
    return code >= 65 && code <= 90 ? code + 32 : code;
  }

  /**
   * Whether the token is exactly this word, in any case; `word` in lower-case ASCII with straight apostrophes. Allocates
   * nothing.
   */
  isWord(at: number, word: string): boolean {
    if (!this.has(at)) return false;
    const start = this.starts[at] ?? 0;
    if ((this.ends[at] ?? 0) - start !== word.length)
      return (this.flag(at) & Flag.broken) !== 0 && this.lower(at) === word;
    for (let i = 0; i < word.length; i++) {
      let code = this.text.charCodeAt(start + i);
      if (code >= 65 && code <= 90) code += 32;
      else if (code === 0x2019) code = 0x27;
      if (code !== word.charCodeAt(i)) return false;
    }
    return true;
  }

  /** The value of a number token (or the digits that a token begins with); NaN otherwise. */
  value(at: number): number {
    const start = this.start(at);
    const end = Math.min(this.end(at), start + mostDigits);
    let value = 0;
    let next = start;
    for (; next < end; next++) {
      const digit = this.text.charCodeAt(next) - 48;
      if (!(digit >= 0 && digit <= 9)) break;
      value = value * 10 + digit;
    }
    if (next === start) return NaN;
    return next - start < mostDigits ? value : Number.parseInt(this.at(at), 10);
  }

  /** From the first token's start to the end of the last one before `to`; empty where `to` is not after `from`. */
  span(from: number, to: number): Span {
    const start = this.start(from);
    return span(start, to > from ? this.end(to - 1) : start);
  }

  field(from: number, to: number): Field {
    const where = this.span(from, to);
    return { text: this.text.slice(where.start, where.end), span: where };
  }

  /** The first token that begins at an offset or after it. */
  firstFrom(offset: number): number {
    let low = 0;
    let high = this.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (this.start(middle) < offset) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  private flag(at: number): number {
    return this.has(at) ? (this.flags[at] ?? 0) : 0;
  }

  private spelling(at: number): number {
    return this.has(at) ? (this.spellings[at] ?? 0) : 0;
  }

  /** The arrays are longer than there are tokens. */
  private has(at: number): boolean {
    return at >= 0 && at < this.length;
  }
}
