/** Values under words, asked of tokens: one look at the token's word, whose number the map knows. */
import type { Tokens } from './lexer';
import { wordNumbers } from './spellings';

export class WordMap<T> {
  /** By the numbers of words. */
  private readonly values: (T | undefined)[] = [];

  /** `entries` in lower-case ASCII, each word once. */
  constructor(entries: Iterable<readonly [word: string, value: T]>) {
    const all = [...entries];
    const numbers = wordNumbers(all.map(([word]) => word));
    const last = numbers.reduce((most, number) => Math.max(most, number), 0);
    for (let number = 0; number <= last; number++) this.values.push(undefined);
    numbers.forEach((number, index) => (this.values[number] = all[index]?.[1]));
  }

  /** What stands under a token, in any case. */
  get(tokens: Tokens, at: number): T | undefined {
    const word = tokens.word(at);
    return word < this.values.length ? this.values[word] : undefined;
  }
}
