/** The number of a volume before a book's author or title: `3 Melville Nimmer`, `5A C. Wright & A. Miller`. */
import { Kind, type Tokens } from '../../lexer';

/** One or two digits, perhaps with a letter, and a capital behind them: `25 Point Plan` is asked for more. */
export function isVolume(tokens: Tokens, at: number): boolean {
  const length = tokens.end(at) - tokens.start(at);
  if (!tokens.capital(at + 1) || tokens.glued(at + 1)) return false;
  if (tokens.is(at, Kind.number)) return length <= 2;
  // `13D` has an ordinal's letter.
  const lettered = tokens.is(at, Kind.mixed) || (tokens.is(at, Kind.ordinal) && tokens.at(at).endsWith('D'));
  return lettered && length <= 3 && tokens.value(at) > 0;
}
