/** Phrases of a table found among tokens: words in a row, in any case, whatever periods stand behind them. */
import { Kind, type Tokens } from './lexer';
import { wordNumbers } from './spellings';

export interface PhraseFound<T> {
  readonly value: T;
  /** The token past the last, its period included. */
  readonly to: number;
}

interface Phrase<T> {
  readonly words: readonly string[];
  /** The numbers of its words. */
  readonly numbers: readonly number[];
  readonly value: T;
}

export class TokenPhrases<T> {
  /** By the number of their first word, longest first. */
  private readonly byFirst: (Phrase<T>[] | undefined)[] = [];

  /** `phrases` in lower case with straight apostrophes. */
  constructor(phrases: Iterable<readonly [phrase: string, value: T]>) {
    for (const [phrase, value] of phrases) {
      const words = phrase.split(/[ .,]+/).filter((word) => word !== '');
      this.enter({ words, numbers: wordNumbers(words), value });
    }
  }

  private enter(phrase: Phrase<T>): void {
    const first = phrase.numbers[0] ?? 0;
    while (this.byFirst.length <= first) this.byFirst.push(undefined);
    const others = this.byFirst[first] ?? [];
    others.push(phrase);
    this.byFirst[first] = others.sort((a, b) => b.numbers.length - a.numbers.length);
  }

  /** The words with which its phrases begin. */
  firstWords(): string[] {
    return this.byFirst.flatMap((phrases) => (phrases ?? []).flatMap(({ words }) => words.slice(0, 1)));
  }

  /** The longest phrase that begins at a token and ends before `to`; null if none. */
  at(tokens: Tokens, at: number, to: number): PhraseFound<T> | null {
    const first = at < to && tokens.is(at, Kind.word) ? tokens.word(at) : 0;
    const candidates = first > 0 && first < this.byFirst.length ? this.byFirst[first] : undefined;
    if (candidates === undefined) return null;
    for (const { numbers, value } of candidates) {
      const end = match(tokens, at, to, numbers);
      if (end >= 0) return { value, to: end };
    }
    return null;
  }
}

/** The token past the words, and the periods behind them; -1 where they do not stand there. */
function match(tokens: Tokens, from: number, to: number, words: readonly number[]): number {
  let at = from;
  for (const word of words) {
    if (at >= to || tokens.word(at) !== word) return -1;
    at++;
    if (at < to && tokens.is(at, Kind.period) && tokens.glued(at)) at++;
  }
  return at;
}
