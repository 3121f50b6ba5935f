/** Sets of words that are asked of tokens: one look at the token's word, whose number they know. */
import type { Tokens } from './lexer';
import { wordNumbers } from './spellings';

export class WordSet {
  readonly words: readonly string[];
  /** By the numbers of words: 1 for those in the set. */
  private readonly members: Uint8Array;

  /** `words` in lower-case ASCII, apart by spaces. */
  constructor(words: string | Iterable<string>) {
    this.words = typeof words === 'string' ? words.split(' ') : [...words];
    const numbers = wordNumbers(this.words);
    this.members = new Uint8Array(numbers.reduce((most, number) => Math.max(most, number), 0) + 1);
    for (const number of numbers) this.members[number] = 1;
  }

  /** Whether a token is one of the words, in any case. */
  has(tokens: Tokens, at: number): boolean {
    return this.members[tokens.word(at)] === 1;
  }
}
