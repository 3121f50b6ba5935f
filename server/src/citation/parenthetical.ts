/** Parentheticals behind a citation (Indigo Book R5, R16): what kind one is. Dates belong to the forms. */
import { weightOpenings, weightPhrases } from '../tables/parentheticals';
import type { Parenthetical } from './citation';
import { Kind, type Tokens } from './lexer';

/** Reads the parenthetical between an opening parenthesis and its partner. */
export function readParenthetical(tokens: Tokens, open: number, close: number): Parenthetical {
  const text = tokens.text.slice(tokens.end(open), tokens.start(close));
  return { text, span: tokens.span(open, close + 1), kind: kindOf(tokens, open + 1, close, text) };
}

function kindOf(tokens: Tokens, first: number, close: number, text: string): Parenthetical['kind'] {
  if (tokens.isWord(first, 'quoting') && first + 1 < close) return 'quoting';
  if (tokens.isWord(first, 'citing') && first + 1 < close) return 'citing';
  return close - first <= 14 && isWeight(text) ? 'weight' : 'explanatory';
}

const weights: ReadonlySet<string> = new Set(weightPhrases);

/** `en banc`, `Marshall, J., dissenting`, `emphasis added`, `quoting …` by itself excepted. */
function isWeight(text: string): boolean {
  const folded = text.trim().toLowerCase().replaceAll('’', "'");
  if (weights.has(folded)) return true;
  if (weightOpenings.some((opening) => folded.startsWith(opening))) return true;
  const behindComma = folded.slice(folded.lastIndexOf(',') + 1).trim();
  return folded.includes(', j') && weights.has(behindComma);
}

/** Whether a bracket of either kind opens at a token and closes before `to`. */
export const opensPair = (tokens: Tokens, at: number, to: number): boolean =>
  (tokens.is(at, Kind.openParen) || tokens.is(at, Kind.openBracket)) &&
  tokens.partner(at) > at &&
  tokens.partner(at) < to;
