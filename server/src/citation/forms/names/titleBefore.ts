/**
 * The name of an act or the title of a document right before its number or place: `Communications Act of 1934, 47
 * U.S.C.`, `Clean Power Plan, 80 Fed. Reg.`. In a running sentence it is the last stretch written as names are: `In the
 * Senate the Medicare for All Act of 2019, S. 1129`.
 */
import type { Field } from '../../citation';
import type { Clause } from '../../form';
import { Kind, type Tokens } from '../../lexer';
import { WordSet } from '../../word-set';
import { isInstitutional } from './bodies';
import { capitalShare, wordCount } from './segments';

/** In tokens. */
const longest = 70;

/** Words of which the name of an act or rule has one. */
const actWords = new WordSet(
  'act acts amendment amendments code law laws title statute reform erisa rule rules resolution resolutions joint proclamation order standard standards plan program regulation regulations policy budget',
);

/** Small words that tie the capitalised words of a name. */
const ties = new WordSet('of the and for to be on in against with by from or a an as at into over under its');

/** Capitalised words that lead to a name and are none. */
const leadIns = new WordSet('the under see in this that as and by a an but with since before after when while');

export interface TitleBefore {
  readonly name: Field;
  /** Its first token. */
  readonly from: number;
}

/** The name of an act or rule whose comma stands right before `at`; null where none is named. */
export function actBefore(clause: Clause, at: number): TitleBefore | null {
  const run = titleBefore(clause, at);
  return run !== null && namesAct(clause.tokens, run.from, clause.tokens.firstFrom(run.name.span.end)) ? run : null;
}

/** The name or title whose comma or colon stands right before `at`; null where none does. */
export function titleBefore(clause: Clause, at: number): TitleBefore | null {
  const { tokens } = clause;
  const end = at - 1;
  if (end <= clause.from || tokens.outer(end) !== clause.outer) return null;
  if (tokens.masked(end) && tokens.is(end, Kind.quote)) return quoted(tokens, clause.from, end);
  if (!tokens.is(end, Kind.comma) && !tokens.is(end, Kind.colon)) return null;
  const whole = wholeStart(clause, end);
  const from = whole === null ? withinSentence(clause, end) : withArticle(clause, whole, end);
  return from === null || from >= end ? null : { name: tokens.field(from, end), from };
}

/** `An Act to …,” ch. 5`: the title stands in quotation marks, the comma within them. */
function quoted(tokens: Tokens, from: number, close: number): TitleBefore | null {
  let open = close;
  while (open > from && tokens.masked(open - 1)) open--;
  let end = close;
  while (end > open && tokens.is(end - 1, Kind.comma)) end--;
  // `its “tailored solutions,” 68 Fed. Reg. 52926`: words that are quoted from the document.
  const titled = open === from || tokens.capital(open + 1) || tokens.is(open + 1, Kind.number);
  return tokens.is(open, Kind.quote) && titled && end > open + 1
    ? { name: tokens.field(open + 1, end), from: open }
    : null;
}

/** What ends in a colon is a title, to which its article belongs: `The Future of Work: Hearing Before …`. */
const withArticle = ({ tokens, from }: Clause, start: number, end: number): number =>
  tokens.is(end, Kind.colon) && start === from + 1 && tokens.isWord(from, 'the') ? from : start;

/** The clause's first token, behind *The*, where all from there is written as a title is. */
function wholeStart(clause: Clause, end: number): number | null {
  const { tokens, opening } = clause;
  if (opening === 'text' || end - clause.from > longest) return null;
  const start = tokens.isWord(clause.from, 'the') ? clause.from + 1 : clause.from;
  if (!tokens.capital(start) && !tokens.is(start, Kind.number)) return null;
  const share = capitalShare(tokens, start, end);
  if (opening === 'citation' ? share < 0.6 : share < 1) return null;
  if (runStart(clause, end, start) > start) return opening === 'citation' ? start : null;
  return opening === 'sentence' && leadIns.has(tokens, start) && !isTitleStart(tokens, start) ? null : start;
}

/** `In re Widgets`: no running text begins so. */
const isTitleStart = (tokens: Tokens, at: number): boolean => tokens.isWord(at, 'in') && tokens.isWord(at + 1, 're');

/** The first token of a name that a sentence runs into. */
function withinSentence(clause: Clause, end: number): number | null {
  const { tokens } = clause;
  let start = runStart(clause, end, Math.max(clause.from, end - longest));
  while (start < end && (leadIns.has(tokens, start) || !isNameStart(tokens, start))) start = afterLead(tokens, start);
  if (start >= end) return null;
  if (namesAct(tokens, start, end)) return start;
  // A person or a body in its place is the sentence's own, and so is what has an article before it.
  const own = tokens.isWord(start - 1, 'the') || isInstitutional(tokens, { from: start, to: end });
  return own || wordCount(tokens, start, end) < 2 || holdsComma(tokens, start, end) ? null : start;
}

const isNameStart = (tokens: Tokens, at: number): boolean => tokens.capital(at);

/** Past a word that leads in; past the date and the comma behind it, too: `In 1964, Title VII`. */
function afterLead(tokens: Tokens, at: number): number {
  const number = tokens.is(at + 1, Kind.number) && tokens.is(at + 2, Kind.comma);
  return number ? at + 3 : at + 1;
}

function namesAct(tokens: Tokens, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (tokens.capital(at) && actWords.has(tokens, at)) return true;
  return false;
}

function holdsComma(tokens: Tokens, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (tokens.is(at, Kind.comma)) return true;
  return false;
}

/** The leftmost capitalised word of the run of capitalised words and ties that ends before `end`; `end` if none. */
function runStart(clause: Clause, end: number, from: number): number {
  const { tokens } = clause;
  let start = end;
  for (let at = end - 1; at >= from; at--) {
    if (tokens.is(at, Kind.closeParen) && tokens.partner(at) >= from) {
      at = tokens.partner(at);
      continue;
    }
    if (!isPiece(tokens, at) || tokens.masked(at) || tokens.outer(at) !== clause.outer) break;
    if (beginsAnew(tokens, at, from)) break;
    if (tokens.capital(at)) start = at;
  }
  return start;
}

/** `the` behind a noun or a comma begins another thing: not behind `Protecting`, `For`, `of`. */
function beginsAnew(tokens: Tokens, at: number, from: number): boolean {
  if (at <= from || !tokens.isWord(at, 'the') || tokens.capital(at)) return false;
  const before = at - 1;
  if (tokens.is(before, Kind.comma)) return true;
  if (!tokens.is(before, Kind.word) || !tokens.capital(before)) return false;
  return !ties.has(tokens, before) && !leadIns.has(tokens, before) && !tokens.lower(before).endsWith('ing');
}

function isPiece(tokens: Tokens, at: number): boolean {
  switch (tokens.kind(at)) {
    case Kind.word:
      return tokens.capital(at) || ties.has(tokens, at);
    case Kind.number:
    case Kind.ordinal:
    case Kind.mixed:
    case Kind.section:
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
