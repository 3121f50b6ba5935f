/**
 * The name in front of a short form: `Pan`, `Porter & Watts`, `Lee et al.`, `de Waal`, `China Refugee Fact Sheet`,
 * `Lee, Ink`, `Gen. Servs. Admin.`. A sentence that leads to it is no part of it: in plain text a name is a run of
 * capitalised words, tied by small ones; in italics or quotation marks it is the run of these.
 */
import { nameParticles, nameSuffixes } from '../tables/names';
import type { Opening } from './form';
import { Kind, type Tokens } from './lexer';
import { WordSet } from './word-set';

export interface NameBefore {
  readonly from: number;
  readonly to: number;
  /** `Ink` in `Lee, Ink, supra`. */
  readonly title: { readonly from: number; readonly to: number } | null;
}

/** No name is longer than this, in tokens. */
const longest = 60;

/**
 * Reads the name that ends right before `to` (its comma already taken off) and does not begin before `from`; null if
 * what stands there is no name. Costs no more than the longest name.
 */
export function readNameBefore(tokens: Tokens, clauseFrom: number, to: number, opening: Opening): NameBefore | null {
  const from = Math.max(clauseFrom, to - longest);
  if (to <= from) return null;
  const title = titleStart(tokens, from, to);
  if (title >= 0 && title < to - 1) return withAuthor(tokens, from, title, to);
  if (tokens.masked(to - 1)) return null;
  const start = runStart(tokens, from, to);
  if (start < to) return holdsCapital(tokens, start, to) ? splitTitle(tokens, start, to) : null;
  return isSentenceCaseTitle(tokens, from, to, from === clauseFrom ? opening : 'text')
    ? { from, to, title: null }
    : null;
}

/** The first token of the title in italics or in quotation marks that ends right before `to`; -1 where none does. */
function titleStart(tokens: Tokens, from: number, to: number): number {
  let at = to - 1;
  if (tokens.is(at, Kind.quote) && tokens.masked(at)) {
    while (at > from && tokens.masked(at - 1)) at--;
    // A quotation of words that are no title: `“something more,” 412 U.S. at 688`.
    return tokens.is(at, Kind.quote) && isCapitalised(tokens, at + 1, to - 1) ? at : -1;
  }
  if (!tokens.italic(at)) return -1;
  while (at > from && tokens.italic(at - 1)) at--;
  return at;
}

const holdsCapital = (tokens: Tokens, from: number, to: number): boolean => {
  for (let at = from; at < to; at++) if (tokens.capital(at)) return true;
  return false;
};

/** It begins with a capital, and no more than half of its words are small. */
function isCapitalised(tokens: Tokens, from: number, to: number): boolean {
  let words = 0;
  let capitals = 0;
  for (let at = from; at < to; at++) {
    if (!tokens.is(at, Kind.word)) continue;
    words++;
    if (tokens.capital(at)) capitals++;
  }
  return tokens.capital(from) && capitals * 2 >= words;
}

/** An italic or quoted title, and the author in front of it, behind whom a comma stands. */
function withAuthor(tokens: Tokens, from: number, titleFrom: number, to: number): NameBefore {
  const alone: NameBefore = { from: titleFrom, to, title: null };
  if (titleFrom - 1 <= from || !tokens.is(titleFrom - 1, Kind.comma)) return alone;
  const start = runStart(tokens, from, titleFrom - 1);
  if (start >= titleFrom - 1) return alone;
  return { from: start, to: titleFrom - 1, title: { from: titleFrom, to } };
}

/** Small words that tie the capitalised words of a name or title. */
const ties = new WordSet(
  'of the and for on in to a an at by with from as or vs v de et al ex rel than into over under its between is are not do does ' +
    'through against among within without toward towards across beyond',
);

/** The first token of the run of capitalised words that ends right before `to`; `to` itself where there is none. */
function runStart(tokens: Tokens, from: number, to: number): number {
  let whole = to;
  let behindComma = -1;
  let at = to - 1;
  if (!endsName(tokens, at)) return to;
  for (; at >= from; at--) {
    const part = partOf(tokens, at);
    if (part === 'none') break;
    if (part === 'comma' && behindComma < 0 && !isSuffix(tokens, at + 1)) behindComma = whole;
    if (part === 'name') whole = at;
  }
  // Commas belong to it only where the whole clause is the name; else it begins behind the last of them.
  const start = whole === from || at < from || behindComma < 0 ? whole : behindComma;
  return withoutLeadIn(tokens, start, to);
}

/** The last token of a name: a capitalised word, an abbreviation's period, a number, `al.`, a closing mark. */
function endsName(tokens: Tokens, at: number): boolean {
  const kind = tokens.kind(at);
  if (kind === Kind.word) return tokens.capital(at) || tokens.isWord(at, 'al');
  if (kind === Kind.period) return tokens.glued(at) && (tokens.is(at - 1, Kind.word) || tokens.is(at - 1, Kind.mixed));
  if (kind === Kind.closeParen || kind === Kind.closeBracket) return tokens.partner(at) >= 0;
  return kind === Kind.number || kind === Kind.mixed || kind === Kind.ordinal || kind === Kind.question;
}

/** Whether a token can stand within a name: a capitalised word, a small one that ties, the punctuation of abbreviations. */
export const isNamePart = (tokens: Tokens, at: number): boolean => {
  const part = partOf(tokens, at);
  return part === 'name' || part === 'tie';
};

/** What a token can be within a name, read from its end. */
function partOf(tokens: Tokens, at: number): 'name' | 'tie' | 'comma' | 'none' {
  // The end of a quotation.
  if (tokens.masked(at)) return 'none';
  switch (tokens.kind(at)) {
    case Kind.word:
      if (tokens.capital(at)) return 'name';
      if (tokens.isWord(at, 'al') || particles.has(tokens, at)) return 'name';
      return ties.has(tokens, at) ? 'tie' : 'none';
    case Kind.mixed:
    case Kind.number:
    case Kind.ordinal:
    case Kind.quote:
    case Kind.openParen:
    case Kind.openBracket:
      return 'name';
    case Kind.period:
      return tokens.glued(at) && tokens.is(at - 1, Kind.word) ? 'tie' : 'none';
    case Kind.ampersand:
    case Kind.dash:
    case Kind.slash:
    case Kind.colon:
    case Kind.question:
    case Kind.closeParen:
    case Kind.closeBracket:
      return 'tie';
    case Kind.comma:
      return isWithinNumber(tokens, at) ? 'tie' : 'comma';
    default:
      return 'none';
  }
}

/** `12,866` */
const isWithinNumber = (tokens: Tokens, comma: number): boolean =>
  tokens.is(comma - 1, Kind.number) &&
  tokens.glued(comma) &&
  tokens.is(comma + 1, Kind.number) &&
  tokens.glued(comma + 1);

/** `Jr.`, `III`, and what ends a company's name: a comma stands before them, and they are no name by themselves. */
const isSuffix = (tokens: Tokens, at: number): boolean => suffixes.has(tokens, at) || companySuffixes.has(tokens, at);

const suffixes = new WordSet(nameSuffixes);
const particles = new WordSet(nameParticles);
const companySuffixes = new WordSet('inc ltd llc llp lp co corp plc gmbh ag');

/** Capitalised words that lead to a name and are none: `In Lee`, `According to Lee`, `As Lee`. */
const leadIns = new WordSet(
  'later earlier thus similarly again here then also indeed finally recently likewise instead moreover still yet only even first in as for see according by under but although while like unlike both when where if because since following contrary compare with and or from to on at of also per',
);

function withoutLeadIn(tokens: Tokens, from: number, to: number): number {
  let start = from;
  while (start < to && isLeadIn(tokens, start)) start++;
  return start;
}

function isLeadIn(tokens: Tokens, at: number): boolean {
  const kind = tokens.kind(at);
  if (kind !== Kind.word)
    return kind === Kind.comma || kind === Kind.period || kind === Kind.colon || kind === Kind.dash;
  if (!tokens.capital(at)) return !particles.has(tokens, at);
  return leadIns.has(tokens, at) && !tokens.is(at + 1, Kind.period);
}

/** `Lee, Ink`: a surname or two, a comma, a title. Suffixes (`Smith, Jr.`) and lists of surnames stay whole. */
function splitTitle(tokens: Tokens, from: number, to: number): NameBefore {
  const whole: NameBefore = { from, to, title: null };
  let comma = from;
  while (comma < to && !tokens.is(comma, Kind.comma)) comma++;
  if (comma >= to - 1 || !isSurnames(tokens, from, comma) || isSuffix(tokens, comma + 1)) return whole;
  for (let at = comma + 1; at < to; at++) {
    if (tokens.is(at, Kind.ampersand) && at <= comma + 3) return whole;
  }
  return { from, to: comma, title: { from: comma + 1, to } };
}

/** `Lee`, `de Waal`, `Porter & Watts`, `Lee et al.`: one or two names of at most two words. */
function isSurnames(tokens: Tokens, from: number, to: number): boolean {
  let words = 0;
  let joined = false;
  for (let at = from; at < to; at++) {
    if (tokens.is(at, Kind.ampersand) || tokens.isWord(at, 'and') || tokens.isWord(at, 'et')) joined = true;
    else if (tokens.capital(at)) words++;
    else if (tokens.is(at, Kind.colon) || tokens.is(at, Kind.number)) return false;
  }
  return words <= (joined ? 4 : 2);
}

/** `North Korea country profile, supra note 1`: a short clause that is all title, though its last word is small. */
function isSentenceCaseTitle(tokens: Tokens, from: number, to: number, opening: Opening): boolean {
  if (opening === 'text' || !tokens.capital(from) || to - from > 9 || isLeadIn(tokens, from)) return false;
  let capitals = 0;
  for (let at = from; at < to; at++) {
    if (tokens.capital(at)) capitals++;
    else if (!tokens.is(at, Kind.word) || referring.has(tokens, at)) return false;
  }
  return opening === 'citation' || capitals > 1;
}

/** Words before a bare *supra* that make it a cross-reference, `cases cited supra note 4`. */
const referring = new WordSet(
  'cited discussed discussion noted accompanying text above see mentioned described quoted explained stated is was are were has had have that which and note notes',
);
