/** Phrases of a table found among tokens: words in a row, in any case, whatever periods stand behind them. */
import { Kind, type Tokens } from './lexer';

export interface PhraseFound<T> {
  readonly value: T;
  /** The token past the last, its period included. */
  readonly to: number;
}

export class TokenPhrases<T> {
  private readonly byFirst = new Map<string, { readonly words: readonly string[]; readonly value: T }[]>();

  /** `phrases` in lower case with straight apostrophes. */
  constructor(phrases: Iterable<readonly [phrase: string, value: T]>) {
    for (const [phrase, value] of phrases) {
      const words = phrase.split(/[ .,]+/).filter((word) => word !== '');
      const first = words[0];
      if (first === undefined) continue;
      const others = this.byFirst.get(first) ?? [];
      others.push({ words, value });
      others.sort((a, b) => b.words.length - a.words.length);
      this.byFirst.set(first, others);
    }
  }

  /** The longest phrase that begins at a token and ends before `to`; null if none. */
  at(tokens: Tokens, at: number, to: number): PhraseFound<T> | null {
    if (at >= to || !tokens.is(at, Kind.word)) return null;
    for (const { words, value } of this.byFirst.get(tokens.lower(at)) ?? []) {
      const end = this.match(tokens, at, to, words);
      if (end >= 0) return { value, to: end };
    }
    return null;
  }

  private match(tokens: Tokens, from: number, to: number, words: readonly string[]): number {
    let at = from;
    for (const word of words) {
      if (at >= to || !tokens.is(at, Kind.word) || tokens.lower(at) !== word) return -1;
      at++;
      if (at < to && tokens.is(at, Kind.period) && tokens.glued(at)) at++;
    }
    return at;
  }
}
