/**
 * The name of a treaty right before its parties, article, date or source. Names are long, and some of their words are
 * small (`Convention relating to the Status of Refugees`): what makes a name of them is a word like *Convention*.
 */
import type { Field } from '../../citation';
import type { Clause } from '../../form';
import { Kind, type Tokens } from '../../lexer';
import { instrumentWords } from '../../../tables/instruments';
import { WordSet } from '../../word-set';
import { capitalShare, wordCount } from '../names/segments';
import { isRoman } from '../../pinpoint';

export interface InstrumentName {
  readonly name: Field;
  readonly from: number;
  /** It holds a word by which treaties are called. */
  readonly instrument: boolean;
}

/** In tokens. */
const longest = 110;

const instruments = new WordSet(instrumentWords);

/** Small words that tie the words of a name. */
const ties = new WordSet(
  'of the and for to on in against with by from or a an as at into over under its between among concerning relating relative regarding respecting governing ' +
    'establishing amending prohibiting providing additional supplementing supplementary about pertaining regard other through within upon de la du et sur des les ' +
    'done between their thereto certain all use which may be deemed have or',
);

/** Capitalised words that lead to a name and are none. */
const leadIns = new WordSet(
  'the under see in this that as and by a an but with since before after when while both neither although because if for unlike like once its their compare through also however moreover thus even',
);

/** Words that a sentence has, and a treaty's name has not. */
const sentenceWords = new WordSet(
  'is are was were has had been being do does did will would can could might shall should must not this these those who whose it they we our he she joined signed ratified adopted',
);

/** The name that ends right before `end` (a comma there is left out); null where none does. */
export function instrumentBefore(clause: Clause, end: number): InstrumentName | null {
  const { tokens } = clause;
  let to = end;
  while (to > clause.from && tokens.is(to - 1, Kind.comma)) to--;
  if (to <= clause.from || tokens.outer(to - 1) !== clause.outer) return null;
  const limit = Math.max(clause.from, to - longest);
  const from = wholeStart(clause, to, limit) ?? withinSentence(clause, to, limit);
  if (from === null || from >= to) return null;
  const inner = unquoted(tokens, from, to);
  return { name: tokens.field(inner.from, inner.to), from, instrument: holds(tokens, from, to, instruments) };
}

/**
 * The first token of a heading, `Corfu Channel`, that ends right before `end`: where only a citation is expected the
 * clause's, else that of the run of the words of a name. Null where none ends there.
 */
export function properNameBefore(clause: Clause, end: number): number | null {
  const { tokens } = clause;
  let to = end;
  while (to > clause.from && tokens.is(to - 1, Kind.comma)) to--;
  if (to <= clause.from) return null;
  const limit = Math.max(clause.from, to - longest);
  const whole = clause.opening === 'citation' && limit === clause.from && tokens.capital(limit);
  const start =
    whole && capitalShare(tokens, limit, to) >= 0.6 ? limit : named(tokens, runStart(clause, to, limit), to);
  return start < to ? start : null;
}

/** Without the quotation marks around all of it. */
function unquoted(tokens: Tokens, from: number, to: number): { readonly from: number; readonly to: number } {
  if (!tokens.is(from, Kind.quote) || !tokens.is(to - 1, Kind.quote) || to - from < 3) return { from, to };
  return { from: from + 1, to: tokens.is(to - 2, Kind.comma) ? to - 2 : to - 1 };
}

/** Where only a citation is expected, the clause's first token, behind *The*. */
function wholeStart(clause: Clause, to: number, limit: number): number | null {
  const { tokens, opening, from } = clause;
  if (opening !== 'citation' || limit > from) return null;
  const start = pastLead(tokens, tokens.isWord(from, 'the') ? from + 1 : from, to);
  const begins = tokens.capital(start) || tokens.is(start, Kind.quote) || tokens.is(start, Kind.number);
  return begins && capitalShare(tokens, start, to) >= 0.5 && !holds(tokens, start, to, sentenceWords) ? start : null;
}

/** The run of the words of a name; where it holds no word like *Convention*, from the nearest such word before it. */
function withinSentence(clause: Clause, to: number, limit: number): number | null {
  const { tokens } = clause;
  const run = named(tokens, runStart(clause, to, limit), to);
  if (holds(tokens, run, to, instruments)) return run;
  const head = headBefore(clause, run, limit);
  if (head !== null) return named(tokens, runStart(clause, head + 1, limit), to);
  return run < to && wordCount(tokens, run, to) > 1 ? run : null;
}

/** Behind words that lead to the name, and behind the article of it that a sentence names. */
function named(tokens: Tokens, from: number, to: number): number {
  let start = from;
  for (let next = pastLead(tokens, start, to); next > start; next = pastLead(tokens, start, to)) start = next;
  while (start < to && !tokens.capital(start) && !tokens.is(start, Kind.quote)) start++;
  return start;
}

function pastLead(tokens: Tokens, at: number, to: number): number {
  if (at >= to || !tokens.is(at, Kind.word)) return at;
  if (leadIns.has(tokens, at)) return pastDate(tokens, at + 1);
  return pastArticle(tokens, at, to);
}

/** `In 1951, the`. */
const pastDate = (tokens: Tokens, at: number): number =>
  tokens.is(at, Kind.number) && tokens.is(at + 1, Kind.comma) ? at + 2 : at;

const parts = new WordSet('article articles art arts section sections part chapter annex rule paragraph preamble');

/** `Article 33 of the`, `Annex I to the`. */
function pastArticle(tokens: Tokens, at: number, to: number): number {
  if (!parts.has(tokens, at)) return at;
  for (let of = at + 1; of < Math.min(to, at + 10); of++) {
    if (tokens.isWord(of, 'of') || tokens.isWord(of, 'to')) return tokens.isWord(of + 1, 'the') ? of + 2 : of + 1;
    const kind = tokens.kind(of);
    if (kind === Kind.word && !isRoman(tokens, of) && !tokens.isWord(of, 'and')) return at;
    if (kind === Kind.semicolon) return at;
  }
  return at;
}

/** The last word like *Convention* before a run, with nothing between that only a sentence has. */
function headBefore(clause: Clause, run: number, limit: number): number | null {
  const { tokens } = clause;
  for (let at = run - 1; at >= limit; at--) {
    if (tokens.outer(at) !== clause.outer || tokens.masked(at)) return null;
    if (tokens.capital(at) && instruments.has(tokens, at)) return at;
    if (sentenceWords.has(tokens, at) || tokens.is(at, Kind.semicolon) || tokens.is(at, Kind.quote)) return null;
  }
  return null;
}

/** The leftmost capitalised word of the run of capitalised words and ties that ends before `to`; `to` if none. */
function runStart(clause: Clause, to: number, limit: number): number {
  const { tokens } = clause;
  if (tokens.is(to - 1, Kind.quote) && tokens.masked(to - 1)) return quotedStart(tokens, to, limit);
  let start = to;
  for (let at = to - 1; at >= limit; at--) {
    const inside = tokens.is(at, Kind.closeParen) || tokens.is(at, Kind.closeBracket);
    if (inside && tokens.partner(at) >= limit) {
      at = tokens.partner(at);
      continue;
    }
    if (!isPiece(tokens, at) || tokens.masked(at) || tokens.outer(at) !== clause.outer) break;
    if (at < to - 1 && beginsAnew(tokens, at, limit)) break;
    if (tokens.capital(at)) start = at;
  }
  return start;
}

function quotedStart(tokens: Tokens, to: number, limit: number): number {
  let start = to - 1;
  while (start > limit && tokens.masked(start - 1)) start--;
  return tokens.is(start, Kind.quote) ? start : to;
}

/** `the` behind a noun or a comma begins another thing: not behind `Concerning`, `for`, `of`, `and`. */
function beginsAnew(tokens: Tokens, at: number, limit: number): boolean {
  if (at <= limit || !tokens.isWord(at, 'the') || tokens.capital(at)) return false;
  const before = at - 1;
  if (tokens.is(before, Kind.comma)) return true;
  if (!tokens.is(before, Kind.word) || !tokens.capital(before)) return false;
  return !ties.has(tokens, before) && !tokens.lower(before).endsWith('ing');
}

function isPiece(tokens: Tokens, at: number): boolean {
  switch (tokens.kind(at)) {
    case Kind.word:
      return tokens.capital(at) || ties.has(tokens, at);
    case Kind.number:
    case Kind.ordinal:
    case Kind.mixed:
    case Kind.ampersand:
    case Kind.dash:
    case Kind.slash:
    case Kind.comma:
    case Kind.colon:
      return true;
    case Kind.period:
      return tokens.glued(at);
    default:
      return false;
  }
}

function holds(tokens: Tokens, from: number, to: number, words: WordSet): boolean {
  for (let at = from; at < to; at++)
    if (words.has(tokens, at) && (words !== instruments || tokens.capital(at))) return true;
  return false;
}
