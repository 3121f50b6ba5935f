/** Sets of words that are asked of tokens without making a string of any. */
import type { Tokens } from './lexer';

export class WordSet {
  /** By the code of their first letter. */
  private readonly byFirst: (readonly string[])[] = [];
  readonly words: readonly string[];

  /** `words` in lower-case ASCII, apart by spaces. */
  constructor(words: string | Iterable<string>) {
    this.words = typeof words === 'string' ? words.split(' ') : [...words];
    for (const word of this.words) {
      const first = word.charCodeAt(0);
      this.byFirst[first] = [...(this.byFirst[first] ?? []), word];
    }
  }

  /** Whether a token is one of the words, in any case. */
  has(tokens: Tokens, at: number): boolean {
    const candidates = this.byFirst[tokens.firstLetter(at)];
    if (candidates === undefined) return false;
    for (const word of candidates) if (tokens.isWord(at, word)) return true;
    return false;
  }
}
