/**
 * Publisher and date in the parentheses behind a code, a rule or a restatement: `(2012 & Supp. I 2013)`, `(West 2021)`,
 * `(LexisNexis current through July 22, 2021)`, `(Am. L. Inst., Tentative Draft No. 3, 2014)`, `(West)`.
 */
import type { CitedDate, Field } from '../../citation';
import { readDate, readDateParenthetical, type DateParenthetical } from '../../dates';
import { Kind, type Tokens } from '../../lexer';
import { codePublishers } from '../../../tables/publishers';
import { WordSet } from '../../word-set';
import { capitalShare } from '../names/segments';

export interface Edition {
  readonly publisher: Field | null;
  readonly date: CitedDate | null;
  /** The token past the closing parenthesis. */
  readonly to: number;
}

/** Reads them at a token, behind a comma where one is written; null where other parentheses or none stand there. */
export function readEdition(tokens: Tokens, from: number, to: number): Edition | null {
  const open = tokens.is(from, Kind.comma) ? from + 1 : from;
  const close = tokens.partner(open);
  if (open >= to || !tokens.is(open, Kind.openParen) || close < 0 || close >= to) return null;
  const dated = readDateParenthetical(tokens, open);
  if (dated === null) {
    const edition = readDate(tokens, open + 1, close);
    if (edition !== null && endsWithEdition(tokens, edition.to, close)) {
      return { publisher: null, date: edition.date, to: close + 1 };
    }
    const alone = tokens.field(open + 1, close);
    return codePublishers.has(alone.text.toLowerCase()) ? { publisher: alone, date: null, to: close + 1 } : null;
  }
  const end = publisherEnd(tokens, dated);
  if (end === null) return null;
  return {
    publisher: end > dated.beforeFrom ? tokens.field(dated.beforeFrom, end) : null,
    date: dated.date,
    to: dated.to,
  };
}

/** What is said of an edition's day, and what of a draft, behind its publisher or without one. */
const qualities = new WordSet(
  'supp supplement current through repealed amended as effective and eff rev tentative proposed preliminary council discussion official draft westlaw',
);

/** The token past the publisher, or null where what stands before the date is none: `codified as amended in`. */
function publisherEnd(tokens: Tokens, { beforeFrom, beforeTo }: DateParenthetical): number | null {
  let end = beforeFrom;
  while (end < beforeTo && !qualities.has(tokens, end) && !tokens.is(end, Kind.number) && !tokens.is(end, Kind.ordinal))
    end++;
  while (end > beforeFrom && tokens.is(end - 1, Kind.comma)) end--;
  if (end === beforeFrom) return end;
  const named =
    tokens.capital(beforeFrom) && capitalShare(tokens, beforeFrom, end) === 1 && end - beforeFrom <= longest;
  return named ? end : null;
}

/** In tokens. */
const longest = 30;

/** `ed.`, `ed., Supp. V`, `ed. and Supp. IV`: of a code, the edition of a year. */
function endsWithEdition(tokens: Tokens, at: number, close: number): boolean {
  if (!tokens.isWord(at, 'ed') || !tokens.is(at + 1, Kind.period)) return false;
  const tied = tokens.is(at + 2, Kind.comma) || tokens.isWord(at + 2, 'and') || tokens.is(at + 2, Kind.ampersand);
  return at + 2 === close || (tied && tokens.isWord(at + 3, 'supp'));
}

/** `(4th ed. 1995)`, at a token or behind a page: books have editions by number, codes and restatements by year. */
export function isOfTreatise(tokens: Tokens, from: number, to: number): boolean {
  let open = from;
  while (open < Math.min(to, from + longestPin) && !tokens.is(open, Kind.openParen)) open++;
  return open < to && tokens.is(open, Kind.openParen) && isNumberedEdition(tokens, open + 1);
}

/** `4th ed.` at a token. */
export const isNumberedEdition = (tokens: Tokens, at: number): boolean =>
  tokens.is(at, Kind.ordinal) && editionWords.has(tokens, at + 1);

const editionWords = new WordSet('ed edn edition');

/** In tokens: `, at 232–43`. */
const longestPin = 6;
