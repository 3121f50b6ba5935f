/** Phrases of a table found among tokens: words in a row, in any case, whatever periods stand behind them. */
import { Kind, type Tokens } from './lexer';

export interface PhraseFound<T> {
  readonly value: T;
  /** The token past the last, its period included. */
  readonly to: number;
}

interface Phrase<T> {
  readonly words: readonly string[];
  readonly value: T;
}

export class TokenPhrases<T> {
  /** By the code of their first letter, longest first. */
  private readonly byFirst: Phrase<T>[][] = [];

  /** `phrases` in lower case with straight apostrophes. */
  constructor(phrases: Iterable<readonly [phrase: string, value: T]>) {
    for (const [phrase, value] of phrases) {
      const words = phrase.split(/[ .,]+/).filter((word) => word !== '');
      const first = phrase.charCodeAt(0);
      const others = this.byFirst[first] ?? [];
      others.push({ words, value });
      this.byFirst[first] = others.sort((a, b) => b.words.length - a.words.length);
    }
  }

  /** The words with which its phrases begin. */
  firstWords(): string[] {
    return this.byFirst.flatMap((phrases) => phrases.flatMap(({ words }) => words.slice(0, 1)));
  }

  /** The longest phrase that begins at a token and ends before `to`; null if none. */
  at(tokens: Tokens, at: number, to: number): PhraseFound<T> | null {
    if (at >= to || !tokens.is(at, Kind.word)) return null;
    const candidates = this.byFirst[tokens.firstLetter(at)];
    if (candidates === undefined) return null;
    for (const { words, value } of candidates) {
      const end = match(tokens, at, to, words);
      if (end >= 0) return { value, to: end };
    }
    return null;
  }
}

/** The token past the words, and the periods behind them; -1 where they do not stand there. */
function match(tokens: Tokens, from: number, to: number, words: readonly string[]): number {
  let at = from;
  for (const word of words) {
    if (at >= to || !tokens.isWord(at, word)) return -1;
    at++;
    if (at < to && tokens.is(at, Kind.period) && tokens.glued(at)) at++;
  }
  return at;
}
