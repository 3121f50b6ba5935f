/** Symbols of documents: `U.N. Doc. A/HRC/14/24/Add.6`, `U.N. Doc. A/RES/1514(XV)`, `WTO Doc. WT/DS285/R`. */
import type { Field } from '../../citation';
import { Kind, type Tokens } from '../../lexer';
import { TokenPhrases } from '../../token-phrases';
import { WordSet } from '../../word-set';
import { documentLabels, isKnownSymbol, knownSymbols } from '../../../tables/unitedNations';

const labels = new TokenPhrases(documentLabels.map((label) => [label, true] as const));

/** The words with which symbols and their labels begin, in small letters. */
export const symbolFirstWords = (): Iterable<string> => [...labels.firstWords(), ...knownSymbols()];

export interface SymbolRead {
  /** Without `U.N. Doc.`. */
  readonly symbol: Field;
  readonly to: number;
}

const parts = new WordSet('vol vols part pt parts supp suppl');

/** In tokens: no symbol is longer. */
const longest = 40;

/** A symbol behind its label; one that is known by its beginning needs none. Null where none stands at a token. */
export function readSymbol(tokens: Tokens, at: number, to: number): SymbolRead | null {
  if (at >= to || !tokens.capital(at)) return null;
  const label = labels.at(tokens, at, to);
  if (label === null) {
    const known = tokens.is(at + 1, Kind.slash) && isKnownSymbol(tokens.at(at), tokens.at(at + 2));
    return known ? symbolAt(tokens, at, to) : null;
  }
  const no = tokens.isWord(label.to, 'no')
    ? tokens.is(label.to + 1, Kind.period)
      ? label.to + 2
      : label.to + 1
    : label.to;
  return symbolAt(tokens, no, to);
}

/** Letters, numbers and what ties them: it holds a slash and a number. */
export function symbolAt(tokens: Tokens, from: number, to: number): SymbolRead | null {
  if (from >= to || !isPiece(tokens, from) || !tokens.capital(from)) return null;
  let end = from + 1;
  let slash = false;
  let number = tokens.is(from, Kind.mixed);
  for (let next = pieceEnd(tokens, end, to); next > end && end - from < longest; next = pieceEnd(tokens, end, to)) {
    if (tokens.is(end, Kind.slash) || tokens.is(end, Kind.openParen)) slash = true;
    for (let at = end; at < next; at++) if (tokens.is(at, Kind.number) || tokens.is(at, Kind.mixed)) number = true;
    end = next;
  }
  if (!slash || !number) return null;
  end = partEnd(tokens, end, to);
  return { symbol: tokens.field(from, end), to: end };
}

/** ` (Vol. I)`, ` (Part 2)` behind a space. */
function partEnd(tokens: Tokens, open: number, to: number): number {
  const close = tokens.partner(open);
  if (!tokens.is(open, Kind.openParen) || close < 0 || close >= to || close - open > 5) return open;
  return parts.has(tokens, open + 1) ? close + 1 : open;
}

const isPiece = (tokens: Tokens, at: number): boolean =>
  tokens.is(at, Kind.word) || tokens.is(at, Kind.mixed) || tokens.is(at, Kind.number) || tokens.is(at, Kind.ordinal);

/** The token past what goes on a symbol: `/HRC`, `.6`, `-10`, `(XV)`; the token itself where nothing does. */
function pieceEnd(tokens: Tokens, at: number, to: number): number {
  if (at + 1 >= to || !tokens.glued(at)) return at;
  switch (tokens.kind(at)) {
    case Kind.slash:
    case Kind.period:
    case Kind.dash:
    case Kind.other:
      return tokens.glued(at + 1) && isPiece(tokens, at + 1) ? at + 2 : at;
    case Kind.openParen: {
      const close = tokens.partner(at);
      return close > at && close < to && close - at <= 4 ? close + 1 : at;
    }
    case Kind.word:
    case Kind.number:
    case Kind.mixed:
      return at + 1;
    default:
      return at;
  }
}

/** Where a symbol stands behind a token, on its level: its label's token; null where none does before `to`. */
export function symbolBehind(tokens: Tokens, from: number, to: number, outer: number): number | null {
  for (let at = from; at < to; at++) {
    if (tokens.outer(at) !== outer) continue;
    if (tokens.is(at, Kind.semicolon)) return null;
    if (tokens.capital(at) && readSymbol(tokens, at, to) !== null) return at;
  }
  return null;
}
