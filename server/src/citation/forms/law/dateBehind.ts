/** The parentheses with a date behind a citation's own elements, and what stands in them before the date. */
import type { CitedDate, Field } from '../../citation';
import { readDateParenthetical } from '../../dates';
import { Kind, type Tokens } from '../../lexer';

export interface DateBehind {
  readonly date: CitedDate;
  /** `filed`, `daily ed.`, `Tex.`; null if nothing. */
  readonly before: Field | null;
  /** The token past the closing parenthesis. */
  readonly to: number;
}

/**
 * Reads them at a token, behind a comma where one is written. `fits`: whether what stands before the date belongs there;
 * else they are a parenthetical. Null where none stand there.
 */
export function dateBehind(
  tokens: Tokens,
  from: number,
  to: number,
  fits: (before: string) => boolean,
): DateBehind | null {
  const open = tokens.is(from, Kind.comma) ? from + 1 : from;
  const dated = open < to ? readDateParenthetical(tokens, open) : null;
  if (dated === null || dated.to > to) return null;
  return dated.before === null || fits(dated.before.text) ? dated : null;
}

/** Nothing stands before the date. */
export const dateAlone = (): boolean => false;
