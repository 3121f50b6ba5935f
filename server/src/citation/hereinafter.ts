/** `[hereinafter China Refugee Fact Sheet]` (Indigo Book R31.2), in either kind of bracket and with its other words. */
import type { Hereinafter } from './citation';
import { Kind, type Tokens } from './lexer';
import { WordSet } from './word-set';

/** Words that follow and still are not the name. */
const fillers = new WordSet(['cited', 'referred', 'to', 'as', 'called', 'known', 'sometimes', 'collectively', 'the']);

const words = new WordSet('hereinafter hereafter hereinbefore herinafter hereinafer');

/** Reads the definition that a bracket opens at a token; null where it opens something else. */
export function readHereinafter(tokens: Tokens, open: number, to: number): Hereinafter | null {
  const square = tokens.is(open, Kind.openBracket);
  const close = tokens.partner(open);
  if (!(square || tokens.is(open, Kind.openParen)) || close < 0 || close >= to) return null;
  if (!words.has(tokens, open + 1)) return null;
  const wordEnd = fillersEnd(tokens, open + 2, close);
  const from = withoutQuotes(tokens, wordEnd, close, 1);
  const until = withoutQuotes(tokens, close - 1, wordEnd, -1) + 1;
  if (until <= from) return null;
  return {
    name: tokens.field(from, until),
    span: tokens.span(open, close + 1),
    brackets: square ? 'square' : 'round',
    word: tokens.field(open + 1, wordEnd),
  };
}

/** `hereinafter cited as`, but in `hereinafter The Report` the article is the name's. */
function fillersEnd(tokens: Tokens, from: number, close: number): number {
  let end = from;
  while (end < close && !tokens.capital(end) && !tokens.italic(end) && fillers.has(tokens, end)) end++;
  return tokens.isWord(end - 1, 'the') && end > from ? end - 1 : end;
}

/** Past the quotation marks, commas and colons around the name, inwards. */
function withoutQuotes(tokens: Tokens, from: number, limit: number, step: 1 | -1): number {
  let at = from;
  while (at !== limit && [Kind.quote, Kind.comma, Kind.colon].some((kind) => tokens.is(at, kind))) at += step;
  return at;
}
