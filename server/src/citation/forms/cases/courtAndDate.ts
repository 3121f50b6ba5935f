/** The parenthetical behind a case: its court and its date. */
import { courtOf } from '../../../tables/courts';
import type { CitedDate, Field } from '../../citation';
import { readDateParenthetical } from '../../dates';
import { Kind, type Tokens } from '../../lexer';
import { WordSet } from '../../word-set';

export interface CourtAndDate {
  readonly court: Field | null;
  readonly date: CitedDate | null;
  readonly to: number;
}

/** `(9th Cir. 2002)`, `(1954)`, `(N.Y. App. Div. Aug. 19, 2021)`; a court without a date if it is a known one. */
export function readCourtAndDate(tokens: Tokens, from: number, to: number): CourtAndDate | null {
  const open = tokens.is(from, Kind.comma) ? from + 1 : from;
  const close = tokens.partner(open);
  if (open >= to || !tokens.is(open, Kind.openParen) || close < 0 || close >= to) return null;
  const dated = readDateParenthetical(tokens, open);
  if (dated !== null) {
    if (dated.before !== null && !isCourtLike(tokens, dated.beforeFrom, dated.beforeTo)) return null;
    return { court: courtBefore(tokens, dated.beforeFrom, dated.beforeTo), date: dated.date, to: dated.to };
  }
  const alone = tokens.field(open + 1, close);
  return courtOf(alone.text) === null ? null : { court: alone, date: null, to: close + 1 };
}

/** `S.D.N.Y.` of `(S.D.N.Y. filed Mar. 3, 2015)`; null where no court is named. */
function courtBefore(tokens: Tokens, from: number, to: number): Field | null {
  const filed = to > from && (tokens.isWord(to - 1, 'filed') || tokens.isWord(to - 1, 'decided'));
  const end = filed ? to - 1 : to;
  const last = tokens.is(end - 1, Kind.comma) ? end - 1 : end;
  return last > from ? tokens.field(from, last) : null;
}

/** Words of courts are capitalised but for a few small ones. */
function isCourtLike(tokens: Tokens, from: number, to: number): boolean {
  if (to - from > 30) return false;
  for (let at = from; at < to; at++) {
    if (tokens.is(at, Kind.word) && !tokens.capital(at) && !smallWords.has(tokens, at)) return false;
    if (tokens.is(at, Kind.openParen) || tokens.is(at, Kind.quote)) return false;
  }
  return true;
}

const smallWords = new WordSet('of the for en banc and app div decided filed dist op th');
