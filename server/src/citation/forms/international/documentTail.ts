/** What ends the citation of a document: its symbol, a pinpoint before or behind it, its date in parentheses. */
import type { CitedDate, Field, Pinpoint } from '../../citation';
import { Kind, type Tokens } from '../../lexer';
import { readPinpoint } from '../../pinpoint';
import { WordSet } from '../../word-set';
import { dateBehind } from '../law/dateBehind';
import { readSymbol } from './unSymbol';

export interface DocumentTail {
  readonly symbol: Field | null;
  readonly pinpoint: Pinpoint | null;
  readonly date: CitedDate | null;
  /** The token past the last. */
  readonly to: number;
}

/** Reads symbol, pinpoint and date from a token on, each of which may be missing; a comma may stand first. */
export function documentTail(tokens: Tokens, from: number, to: number): DocumentTail {
  const symbol = readSymbol(tokens, tokens.is(from, Kind.comma) ? from + 1 : from, to);
  const behind = pastAnnex(tokens, symbol?.to ?? from, to);
  const pin = symbol === null ? null : readPinpoint(tokens, behind, to, { needsAt: true });
  const end = pin?.to ?? behind;
  const dated = dateBehind(tokens, end, to, isStep);
  // `UNSC Res 1973 (17 March 2011) UN Doc S/RES/1973`
  const late = symbol === null && dated !== null ? readSymbol(tokens, dated.to, to) : null;
  return {
    symbol: (symbol ?? late)?.symbol ?? null,
    pinpoint: pin?.pinpoint ?? null,
    date: dated?.date ?? null,
    to: late?.to ?? dated?.to ?? end,
  };
}

const isStep = (before: string): boolean =>
  /^(?:adopted|circulated|issued|revised|approved|released|as amended)\b/i.test(before);

const annexWords = new WordSet('annex app appendix annexes');

/** Past `, annex` by itself. */
export function pastAnnex(tokens: Tokens, at: number, to: number): number {
  const word = tokens.is(at, Kind.comma) ? at + 1 : at;
  if (word >= to || !annexWords.has(tokens, word) || readPinpoint(tokens, at, to, { needsAt: true }) !== null)
    return at;
  return tokens.is(word + 1, Kind.period) && word + 1 < to ? word + 2 : word + 1;
}

/** In tokens. */
const longestPinpoint = 16;

/** The pinpoint that ends right before `to`, `, ¶ 17`, `at 43`; `from` is its comma's or its own first token. */
export function pinpointBefore(
  tokens: Tokens,
  from: number,
  to: number,
): { readonly pinpoint: Pinpoint; readonly from: number } | null {
  for (let at = Math.max(from, to - longestPinpoint); at < to; at++) {
    const read = readPinpoint(tokens, at, to, { needsAt: true });
    if (read !== null && read.to === to) return { pinpoint: read.pinpoint, from: at };
  }
  return null;
}
