/**
 * Works still to appear (Indigo Book R34): `Author, Title, 98 Invented L. Rev. (forthcoming 2027) (manuscript at 12)`,
 * without volume, with `___` for the page, or a book.
 */
import type { CitedDate, Field, Pinpoint } from '../../citation';
import { readDate } from '../../dates';
import type { Clause, Form, Found } from '../../form';
import { Kind, type Tokens } from '../../lexer';
import { readPinpoint } from '../../pinpoint';
import { looksLikeJournal, journalsNamed } from '../../../tables/journals';
import { longestHead, readHead, withoutCommas } from '../names/head';
import { splitSegments } from '../names/segments';
import { citationStart } from '../names/trailingName';
import { unpublishedOf } from './unpublished';

export const forthcomingForm: Form = {
  name: 'forthcoming',
  strength: 'weak',
  anchors: [Kind.openParen],
  anchored: (tokens, at) => saysForthcoming(tokens, at),
  read: readForthcoming,
};

/** Whether the parenthesis that opens at a token says that the work is still to appear. */
export function saysForthcoming(tokens: Tokens, open: number): boolean {
  if (!tokens.is(open, Kind.openParen) || tokens.partner(open) < 0) return false;
  return forthcomingAt(tokens, open, tokens.partner(open)) >= 0;
}

/** No publisher before the word is longer, in tokens. */
const longestPublisher = 12;

function forthcomingAt(tokens: Tokens, open: number, close: number): number {
  for (let at = open + 1; at < Math.min(close, open + longestPublisher); at++) {
    if (tokens.isWord(at, 'forthcoming')) return at;
    if (tokens.isWord(at, 'in') && tokens.isWord(at + 1, 'press')) return at;
  }
  return -1;
}

function readForthcoming(clause: Clause, open: number): Found | null {
  const { tokens } = clause;
  const close = tokens.partner(open);
  if (close < 0 || close >= clause.to || open - clause.from > longestHead) return null;
  const end = withoutCommas(tokens, clause.from, open);
  const from = citationStart(clause, end);
  if (clause.opening === 'text' && from === clause.from) return null;
  const place = readPlace(clause, from, end);
  const head = readHead(clause, from, place?.from ?? end, false);
  if (head === null || head.title === null || !tokens.capital(from) || head.authors.length === 0) return null;
  const word = forthcomingAt(tokens, open, close);
  const publisher = withoutCommas(tokens, open + 1, word);
  const manuscript = readManuscriptPage(tokens, close + 1, clause.to);
  const core = unpublishedOf(head, {
    volume: place?.volume ?? null,
    container: place?.journal ?? null,
    institution: publisher > open + 1 ? tokens.field(open + 1, publisher) : null,
    date: dateBehind(tokens, word + 1, close),
    pinpoint: manuscript?.pinpoint ?? null,
  });
  return { core, from, to: manuscript?.to ?? close + 1 };
}

function dateBehind(tokens: Tokens, from: number, close: number): CitedDate | null {
  for (let at = from; at < close; at++) {
    const read = readDate(tokens, at, close);
    if (read !== null) return read.date;
  }
  return null;
}

interface JournalPlace {
  /** The comma before it. */
  readonly from: number;
  readonly volume: Field | null;
  readonly journal: Field;
}

/** `, 98 Invented L. Rev. ___`, `, Harv. L. Rev.`; null where none ends there. */
function readPlace(clause: Clause, from: number, to: number): JournalPlace | null {
  const { tokens } = clause;
  const last = splitSegments(clause, from, to).at(-1);
  if (last === undefined || last.from <= from) return null;
  const end = tokens.is(last.to - 1, Kind.blank) ? last.to - 1 : last.to;
  const numbered = tokens.is(last.from, Kind.number) || tokens.is(last.from, Kind.blank);
  const name = numbered ? last.from + 1 : last.from;
  if (name >= end || !tokens.capital(name)) return null;
  const journal = tokens.field(name, end);
  const known = journalsNamed(journal.text).length > 0 || looksLikeJournal(journal.text);
  if (!known && !tokens.is(last.from, Kind.number)) return null;
  const volume = tokens.is(last.from, Kind.number) ? tokens.field(last.from, name) : null;
  return { from: last.from, volume, journal };
}

/** `(manuscript at 12–13)`. */
function readManuscriptPage(
  tokens: Tokens,
  open: number,
  to: number,
): { readonly pinpoint: Pinpoint; readonly to: number } | null {
  const close = tokens.partner(open);
  if (!tokens.is(open, Kind.openParen) || close < 0 || close >= to) return null;
  if (!tokens.isWord(open + 1, 'manuscript') && !tokens.isWord(open + 1, 'draft')) return null;
  const read = readPinpoint(tokens, open + 2, close, { bare: true });
  return read?.to === close ? { pinpoint: read.pinpoint, to: close + 1 } : null;
}
