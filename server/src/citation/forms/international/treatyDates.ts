/**
 * When a treaty was made, as it stands before its source: `July 28, 1951`, `opened for signature Dec. 16, 1966`, `adopted
 * Dec. 16, 1966, entered into force Mar. 23, 1976`, `(adopted 28 July 1951, entered into force 22 April 1954)`.
 */
import type { CitedDate, Field } from '../../citation';
import type { Clause } from '../../form';
import { readDate } from '../../dates';
import { Kind, type Tokens } from '../../lexer';
import { WordSet } from '../../word-set';

export interface TreatyDate {
  readonly date: CitedDate;
  /** `opened for signature`, `adopted`. */
  readonly status: Field | null;
  /** The first token of both. */
  readonly from: number;
}

const statusWords = new WordSet(
  'opened adopted signed done concluded approved ratified entered proclaimed effective exchanged amended revised agreed in as open initialed initialled acceded',
);

/** In tokens: a date, and a status with its place (`done at Montego Bay`). */
const longestDate = 8;
const longestStatus = 12;
/** `adopted …, entered into force …`, and no more. */
const most = 3;

/** The date that ends right before `end` (a comma there is left out); of several the first. */
export function treatyDateBefore(clause: Clause, end: number): TreatyDate | null {
  const to = withoutComma(clause, end);
  const bracketed = inParentheses(clause, to);
  if (bracketed !== null) return bracketed;
  let found: TreatyDate | null = null;
  let before = to;
  for (let count = 0; count < most; count++) {
    const read = plainDate(clause, before);
    if (read === null || (found !== null && found.status === null)) break;
    found = read;
    before = withoutComma(clause, read.from);
    if (before === read.from) break;
  }
  return found;
}

const withoutComma = ({ tokens, from }: Clause, end: number): number =>
  end > from && tokens.is(end - 1, Kind.comma) ? end - 1 : end;

function plainDate(clause: Clause, to: number): TreatyDate | null {
  const { tokens } = clause;
  let start: { readonly at: number; readonly date: CitedDate } | null = null;
  for (let at = Math.max(clause.from + 1, to - longestDate); at < to && start === null; at++) {
    const read = readDate(tokens, at, to);
    if (read !== null && read.to === to && tokens.outer(at) === clause.outer) start = { at, date: read.date };
  }
  if (start === null) return null;
  const status = statusBefore(clause, start.at);
  // A year alone needs a comma before it: `Charter of 1945, 59 Stat.`
  if (status === null && start.date.month === null && !tokens.is(start.at - 1, Kind.comma)) return null;
  return {
    date: start.date,
    status: status === null ? null : tokens.field(status.from, status.to),
    from: status?.from ?? start.at,
  };
}

/** The words in small letters behind a comma that lead to a date. */
function statusBefore(
  { tokens, from, outer }: Clause,
  date: number,
): { readonly from: number; readonly to: number } | null {
  const to = tokens.is(date - 1, Kind.comma) ? date - 1 : date;
  for (let at = to - 1; at > Math.max(from, to - longestStatus); at--) {
    if (tokens.outer(at) !== outer || tokens.is(at, Kind.comma)) return null;
    if (!statusWords.has(tokens, at) || tokens.capital(at)) continue;
    const first = beginsStatus(tokens, at);
    if (first && (to < date ? tokens.isWord(at + 1, 'at') || tokens.isWord(at + 1, 'in') : true))
      return { from: at, to };
  }
  return null;
}

/** Behind a comma, or behind a name. */
const beginsStatus = (tokens: Tokens, at: number): boolean =>
  tokens.is(at - 1, Kind.comma) ||
  tokens.isWord(at, 'opened') ||
  ((tokens.capital(at - 1) || tokens.is(at - 1, Kind.number)) && !tokens.isWord(at, 'in') && !tokens.isWord(at, 'as'));

/** `(adopted 28 July 1951, entered into force 22 April 1954)`. */
function inParentheses({ tokens, from, outer }: Clause, to: number): TreatyDate | null {
  const open = tokens.partner(to - 1);
  if (!tokens.is(to - 1, Kind.closeParen) || open <= from || to - open > 24 || tokens.outer(open) !== outer)
    return null;
  let at = open + 1;
  while (at < to - 1 && tokens.is(at, Kind.word) && !tokens.capital(at)) at++;
  const read = readDate(tokens, at, to - 1);
  if (read === null || (read.to < to - 1 && !tokens.is(read.to, Kind.comma))) return null;
  return { date: read.date, status: at > open + 1 ? tokens.field(open + 1, at) : null, from: open };
}
