/**
 * The title behind the number by which a document is known: `OMB Memorandum M-10-06, Open Government Directive (Dec. 8,
 * 2009)`, `NIST Special Publication 800-53 “Security Controls”, available at …`.
 */
import type { CitedDate, Field } from '../../citation';
import { readDateParenthetical } from '../../dates';
import type { Clause } from '../../form';
import { followingPhraseAt } from '../../history';
import { Kind, type Tokens } from '../../lexer';
import { longestHead, titleField, withoutCommas } from './head';

export interface TitleBehind {
  readonly title: Field | null;
  readonly date: CitedDate | null;
  readonly to: number;
}

/** Behind a comma, or in quotation marks: a title that a date or an address ends; null where neither follows. */
export function titleBehind(clause: Clause, from: number): TitleBehind | null {
  const { tokens, to } = clause;
  const quoted = isQuote(tokens, from) && from < to;
  const start = quoted ? from : from + 1;
  if (!quoted && (!tokens.is(from, Kind.comma) || !(tokens.capital(start) || isQuote(tokens, start)))) return null;
  for (let at = start + 1; at < Math.min(to, from + longestHead); at++) {
    if (tokens.outer(at) !== clause.outer) continue;
    const dated = dateAt(clause, at);
    if (dated === null && !startsAddress(tokens, at, to)) continue;
    const end = withoutCommas(tokens, start, at);
    return { title: titleField(tokens, start, end), date: dated?.date ?? null, to: dated?.to ?? end };
  }
  return null;
}

const isQuote = (tokens: Tokens, at: number): boolean => tokens.masked(at) && tokens.is(at, Kind.quote);

/** `https://…`, `available at …`. */
export const startsAddress = (tokens: Tokens, at: number, to: number): boolean =>
  tokens.is(at, Kind.url) || followingPhraseAt(tokens, at, to) !== null;

/** A date and nothing else in parentheses at a token: `(Dec. 8, 2009)`. */
export function dateAt(clause: Clause, at: number): { readonly date: CitedDate; readonly to: number } | null {
  const dated = at < clause.to ? readDateParenthetical(clause.tokens, at) : null;
  return dated === null || dated.before !== null || dated.to > clause.to ? null : dated;
}
