/**
 * Cuts a stretch of tokens into sentences. A period behind an abbreviation ends none, unless a word follows that only
 * begins sentences; nothing ends within brackets or within a quotation.
 */
import { isAbbreviation } from '../tables/abbreviations';
import { Kind, type Tokens } from './lexer';
import { Question } from './spellings';
import { WordSet } from './word-set';

/** Tokens from `from` to before `to`. */
export interface TokenRange {
  readonly from: number;
  readonly to: number;
}

/** The sentences of `[from, to)`, on the level of the bracket `outer`: in order and together covering all of it. */
export function* sentences(tokens: Tokens, from: number, to: number, outer: number): Generator<TokenRange> {
  let start = from;
  for (let at = from; at < to; at++) {
    const end = sentenceEnd(tokens, at, to, outer);
    if (end > 0 && tokens.is(at, Kind.question) && isWithinTitle(tokens, start, at, end)) continue;
    if (end < 0) continue;
    yield { from: start, to: end };
    start = end;
    at = end - 1;
  }
  if (start < to) yield { from: start, to };
}

/** A question that does not end its title. */
const isWithinTitle = (tokens: Tokens, start: number, question: number, next: number): boolean =>
  (isTitle(tokens, start, question) && !isStarter(tokens, next)) ||
  (isInCapitals(tokens, start, question) && !signalWords.has(tokens, next) && leadsToVolume(tokens, next));

const signalWords = new WordSet('see cf compare contra accord but id ibid');

/** `…, Is Tobacco a Drug`: behind its last comma every word has a capital that titles don't leave small. */
function isInCapitals(tokens: Tokens, from: number, question: number): boolean {
  let words = 0;
  for (let at = question - 1; at >= Math.max(from, question - longestTitle) && !tokens.is(at, Kind.comma); at--) {
    if (!tokens.is(at, Kind.word)) continue;
    if (tokens.capital(at)) words++;
    else if (!inTitles.has(tokens, at)) return false;
  }
  return words > 1;
}

/** `… a Drug? Administrative Agencies as Common Law Courts, 47 Duke L.J.`: the rest of a title, and its volume. */
function leadsToVolume(tokens: Tokens, from: number): boolean {
  if (!tokens.capital(from)) return false;
  for (let at = from; at < from + longestTitle / 2; at++) {
    if (tokens.is(at, Kind.comma) && tokens.is(at + 1, Kind.number) && tokens.capital(at + 2)) return true;
    const word = tokens.is(at, Kind.word) && (tokens.capital(at) || inTitles.has(tokens, at));
    if (!word && !titleMarks.has(tokens.kind(at))) return false;
  }
  return false;
}

const titleMarks: ReadonlySet<Kind> = new Set([Kind.comma, Kind.colon, Kind.dash, Kind.question, Kind.ampersand]);

const isStarter = (tokens: Tokens, at: number): boolean => beginning(tokens, at) === 'surely';

/** `Cass R. Sunstein, Is Tobacco a Drug?`: a question that is a title's, all in capitals behind its author's comma. */
function isTitle(tokens: Tokens, from: number, question: number): boolean {
  let words = 0;
  let capitals = 0;
  let comma = false;
  for (let at = Math.max(from, question - longestTitle); at < question; at++) {
    if (tokens.is(at, Kind.semicolon)) {
      // The title of a citation is none of what was cited before it.
      words = 0;
      capitals = 0;
      comma = false;
    }
    if (tokens.is(at, Kind.comma)) comma = true;
    if (!tokens.is(at, Kind.word) || tokens.end(at) - tokens.start(at) < 4) continue;
    words++;
    if (tokens.capital(at)) capitals++;
  }
  return comma && words > 1 && capitals === words;
}

/** In tokens. */
const longestTitle = 80;

/** The token past the sentence that ends at a token, -1 where none does. */
function sentenceEnd(tokens: Tokens, at: number, to: number, outer: number): number {
  const next = at + 1;
  if (next < to && tokens.paragraphBefore(next) && tokens.outer(next) === outer) return next;
  const kind = tokens.kind(at);
  if (kind !== Kind.period && kind !== Kind.question && kind !== Kind.ellipsis) return -1;
  if (!isOnLevel(tokens, at, outer)) return -1;
  const end = closersEnd(tokens, next, to);
  if (end >= to || tokens.glued(end)) return -1;
  if (tokens.masked(at) && tokens.masked(end) && tokens.outer(at) === outer && end === next) return -1;
  return ends(tokens, at, end, kind) ? end : -1;
}

/** On the level itself, or last in a bracket that stands there: `(See id.) The`. */
function isOnLevel(tokens: Tokens, at: number, outer: number): boolean {
  const around = tokens.outer(at);
  return around === outer || (tokens.outer(around) === outer && tokens.partner(around) === at + 1);
}

/** Behind the quotation marks and brackets that close glued to the period. */
function closersEnd(tokens: Tokens, from: number, to: number): number {
  let end = from;
  while (end < to && tokens.glued(end) && isCloser(tokens, end)) end++;
  return end;
}

function isCloser(tokens: Tokens, at: number): boolean {
  const kind = tokens.kind(at);
  return kind === Kind.quote || kind === Kind.closeParen || kind === Kind.closeBracket;
}

/** Whether a period (or its like) at `at` ends a sentence, with `next` the token behind it and its closers. */
function ends(tokens: Tokens, at: number, next: number, kind: Kind): boolean {
  const begins = beginning(tokens, next);
  if (begins === 'no') return false;
  if (kind === Kind.question) return !(tokens.italic(at) && tokens.italic(next));
  if (isEllipsisBehindComma(tokens, at)) return false;
  if (kind === Kind.ellipsis) return begins === 'surely' || tokens.end(at) - tokens.start(at) > 3;
  const before = at - 1;
  if (tokens.is(before, Kind.period)) return begins === 'surely';
  if (!tokens.is(before, Kind.word) || !tokens.glued(at)) return begins !== 'lower' || !tokens.is(before, Kind.word);
  if (isIdWord(tokens, before)) return begins === 'surely' || begins === 'word' || isPrintedNumber(tokens, next);
  if (!isAbbreviated(tokens, before)) return begins !== 'lower' && (begins !== 'sign' || isPlainWord(tokens, before));
  return begins === 'surely' && !neverLast.has(tokens, before);
}

/** `Hans Zeisel, . . . And Then There Were None`: the title begins with it. Four dots end what they stand in. */
function isEllipsisBehindComma(tokens: Tokens, at: number): boolean {
  if (tokens.is(at, Kind.ellipsis)) return tokens.is(at - 1, Kind.comma) && tokens.end(at) - tokens.start(at) <= 3;
  const dots = tokens.is(at, Kind.period) && tokens.is(at - 1, Kind.period) && tokens.is(at - 2, Kind.period);
  return dots && tokens.is(at - 3, Kind.comma);
}

/** `Id.`, and on the next line `48. See`: the number of the note that begins there, as pages print it. */
function isPrintedNumber(tokens: Tokens, at: number): boolean {
  if (!tokens.is(at, Kind.number) || !tokens.lineBefore(at)) return false;
  if (!tokens.is(at + 1, Kind.period) || !tokens.glued(at + 1) || tokens.glued(at + 2)) return false;
  return tokens.capital(at + 2) || tokens.is(at + 2, Kind.number) || tokens.is(at + 2, Kind.quote);
}

/** `between schedules. § 811.`: no code has such a name, so that the section begins a sentence. */
const isPlainWord = (tokens: Tokens, at: number): boolean =>
  !tokens.capital(at) && tokens.end(at) - tokens.start(at) >= 4 && !codeWords.has(tokens, at);

/** Names of codes and their divisions, as they are written in small letters, too. */
const codeWords = new WordSet('stat stats subd subdiv subsec code proc admin comp cons ordinance');

/** A known abbreviation, its plural, or an unknown capitalised word in a row of them: `Gen. Servs. Admin.` */
function isAbbreviated(tokens: Tokens, at: number): boolean {
  if (tokens.answer(at, oneOrSeveral)) return true;
  const behindOne = tokens.is(at - 1, Kind.period) && tokens.is(at - 2, Kind.word) && tokens.glued(at - 1);
  if (!behindOne || !tokens.capital(at) || tokens.end(at) - tokens.start(at) > longestAbbreviation) return false;
  return tokens.answer(at - 2, abbreviation);
}

const abbreviation = new Question(isAbbreviation);
const oneOrSeveral = new Question(
  (word) => isAbbreviation(word) || (/s$/i.test(word) && isAbbreviation(word.slice(0, -1))),
);

const longestAbbreviation = 6;

/** What begins at a token: surely a sentence, perhaps one (a capital, a number, a sign, a lower-case signal), or none. */
function beginning(tokens: Tokens, at: number): 'surely' | 'word' | 'number' | 'sign' | 'lower' | 'no' {
  switch (tokens.kind(at)) {
    case Kind.word:
      if (!tokens.capital(at)) return lowerStarters.has(tokens, at) ? 'lower' : 'no';
      // `CTR. FOR LAW & SOC. POLICY`: in capitals every word has one.
      if (tokens.allCaps(at) && isInCaps(tokens, at - 2)) return inTitles.has(tokens, at) ? 'no' : 'word';
      return starters.has(tokens, at) ? 'surely' : 'word';
    case Kind.mixed:
    case Kind.url:
    case Kind.quote:
      return 'word';
    case Kind.number:
    case Kind.ordinal:
      return 'number';
    case Kind.section:
    case Kind.paragraph:
      return 'sign';
    case Kind.openParen:
      // `(See id.)`: a sentence of its own in parentheses, no parenthetical.
      return tokens.is(tokens.partner(at) - 1, Kind.period) && tokens.capital(at + 1) ? 'surely' : 'no';
    case Kind.openBracket:
      // `[T]he`
      return tokens.partner(at) === at + 2 && tokens.capital(at + 1) ? 'word' : 'no';
    default:
      return 'no';
  }
}

/** A word in capitals, or the single letter that ends a row of them: `YALE J. ON REG.` */
const isInCaps = (tokens: Tokens, at: number): boolean =>
  tokens.allCaps(at) || (tokens.capital(at) && tokens.end(at) - tokens.start(at) === 1 && tokens.allCaps(at - 1));

export const isIdWord = (tokens: Tokens, at: number): boolean =>
  tokens.isWord(at, 'id') || tokens.isWord(at, 'ibid') || tokens.isWord(at, 'ibidem');

/** Abbreviations with which no sentence ends, whatever follows. */
const neverLast = new WordSet(
  'v vs cf e g i no nos n nn pp p art arts ex rel mr mrs ms dr prof hon st see but vol vols fig amend cl ch nom',
);

/** Capitalised words that begin sentences and hardly ever stand within a title behind an abbreviation. */
const starters = new WordSet(
  'the this that these those it its he she they we his her their our there here in on at by for from to under after before because since such ' +
    'some many most both each although though but and or if when while where whether thus hence therefore similarly moreover furthermore however ' +
    'indeed nevertheless nonetheless finally rather instead likewise accordingly consequently further see id ibid compare contra accord cf as what ' +
    'how why who even only unlike like according among within without with upon',
);

/** Small words that are capitals only where all are. */
const inTitles = new WordSet('for of on in and the to at by with from a an as or');

/** Lower-case words that may begin a citation sentence behind a number or a bracket. */
const lowerStarters = new WordSet(['see', 'id', 'ibid', 'cf', 'accord', 'but', 'compare']);
