/**
 * Whether what was left unread may be a citation all the same. Errs towards doubt: what was not understood is never
 * proof of anything.
 */
import { monthOf } from '../tables/months';
import { readDateParenthetical } from './dates';
import { Kind, type Tokens } from './lexer';
import { readSignal } from './signals';
import { WordSet } from './word-set';

/** Whether the tokens from `from` to before `to`, which no citation covers, may hold one. */
export function mayBeCitation(tokens: Tokens, from: number, to: number): boolean {
  if (isSignalled(tokens, from, to)) return true;
  for (let at = from; at < to; at++) {
    if (!tokens.masked(at) && isMark(tokens, at, to)) return true;
  }
  return isTitleLike(tokens, from, to);
}

/** A signal that leads to nothing that was read. */
function isSignalled(tokens: Tokens, from: number, to: number): boolean {
  const first = tokens.is(from, Kind.semicolon) ? from + 1 : from;
  return !tokens.masked(first) && readSignal(tokens, first, to) !== null;
}

function isMark(tokens: Tokens, at: number, to: number): boolean {
  switch (tokens.kind(at)) {
    case Kind.section:
    case Kind.paragraph:
    case Kind.url:
      return true;
    case Kind.openParen:
      return readDateParenthetical(tokens, at) !== null;
    case Kind.openBracket:
      return tokens.isWord(at + 1, 'hereinafter');
    case Kind.number:
      return isVolumeLike(tokens, at, to) || isNumbered(tokens, at);
    case Kind.word:
      return isReferenceWord(tokens, at) || isVersus(tokens, at);
    default:
      return false;
  }
}

/** `34 MIS Q. 87`: a number, capitalised words, a number. */
function isVolumeLike(tokens: Tokens, at: number, to: number): boolean {
  if (!tokens.capital(at + 1) || tokens.glued(at + 1)) return false;
  for (let next = at + 2; next < Math.min(to, at + 14); next++) {
    const kind = tokens.kind(next);
    if (kind === Kind.number || kind === Kind.section || kind === Kind.paragraph || kind === Kind.blank) return true;
    if (kind === Kind.comma || kind === Kind.semicolon || kind === Kind.openParen) return false;
  }
  return false;
}

/** `FAR 36.6`, `Rule 36.601`, `No. 12`, `Reg. 5`; but not `Jan. 5`. */
function isNumbered(tokens: Tokens, at: number): boolean {
  if (tokens.glued(at)) return false;
  if (tokens.allCaps(at - 1) || (tokens.capital(at - 1) && isDotted(tokens, at))) return true;
  if (!tokens.is(at - 1, Kind.period) || !tokens.glued(at - 1) || !tokens.is(at - 2, Kind.word)) return false;
  return monthOf(tokens.at(at - 2)) === null;
}

/** `36.601`. */
const isDotted = (tokens: Tokens, at: number): boolean =>
  tokens.is(at + 1, Kind.period) && tokens.is(at + 2, Kind.number) && tokens.glued(at + 1) && tokens.glued(at + 2);

const references = new WordSet(
  'supra infra ibid ibidem hereinafter hereafter forthcoming manuscript cit reprinted restatement const amend pub stat',
);

const correspondence = new WordSet(
  'interview letter memorandum memo email telephone conversation testimony statement hearing press',
);

/** Words that are marks in company: `last visited`, `on file with`, `ante, at 3`, `Id.`. */
const conditional = new WordSet('id visited file ante post');

const prepositions = new WordSet('with from of before');

function isReferenceWord(tokens: Tokens, at: number): boolean {
  if (references.has(tokens, at)) return true;
  if (tokens.capital(at) && correspondence.has(tokens, at)) return prepositions.has(tokens, at + 1);
  if (!conditional.has(tokens, at)) return false;
  if (tokens.isWord(at, 'id')) return tokens.is(at + 1, Kind.period) && !tokens.allCaps(at);
  if (tokens.isWord(at, 'visited')) return tokens.isWord(at - 1, 'last');
  if (tokens.isWord(at, 'file')) return tokens.isWord(at - 1, 'on') && tokens.isWord(at + 1, 'with');
  return tokens.is(at + 1, Kind.comma) && tokens.isWord(at + 2, 'at');
}

/** `Doe v. Poe`, `In re Gault`. */
function isVersus(tokens: Tokens, at: number): boolean {
  if (tokens.isWord(at, 'v') || tokens.isWord(at, 'vs'))
    return tokens.capital(at - 1) || tokens.is(at - 1, Kind.period);
  return tokens.isWord(at, 're') && tokens.isWord(at - 1, 'in') && tokens.capital(at + 1);
}

/** Words that a sentence has and a title hardly ever. */
const sentenceWords = new WordSet(
  'is are was were has have had be been being do does did will would can could may might shall should must not that this these those which who whose ' +
    'there it its they their we our he his she her also only than thus',
);

/** So many small words of some length make prose of what no sentence word marks as such. */
const enoughSmallWords = 4;

/** Mostly capitalised words, or a few of them without a sentence’s words: `North Korea country profile, BBC`. */
function isTitleLike(tokens: Tokens, from: number, to: number): boolean {
  let words = 0;
  let capitals = 0;
  let small = 0;
  let sentence = false;
  for (let at = from; at < to; at++) {
    if (tokens.masked(at)) {
      // `“Paper Trails,” Foo`: a quoted title, and what it stands in.
      if (tokens.is(at, Kind.quote) && tokens.is(at - 1, Kind.comma) && tokens.capital(at + 1)) return true;
    } else if (tokens.is(at, Kind.word)) {
      words++;
      if (tokens.capital(at)) capitals++;
      else if (sentenceWords.has(tokens, at)) sentence = true;
      else if (tokens.end(at) - tokens.start(at) > 3) small++;
    }
  }
  const others = words - 1;
  const capitalised = tokens.capital(from) ? capitals - 1 : capitals;
  if (others < 1 || capitalised < 1) return false;
  if (capitalised * 5 > others * 3) return true;
  if ((sentence || small >= enoughSmallWords) && !endsInContainer(tokens, from, to)) return false;
  return capitalised > 1 || capitalised * 2 > others;
}

/** `…, The Washington Post.`: nothing but capitalised words behind the last comma. */
function endsInContainer(tokens: Tokens, from: number, to: number): boolean {
  let at = to - 1;
  while (at > from && (tokens.capital(at) || tokens.is(at, Kind.period))) at--;
  return tokens.is(at, Kind.comma) && at < to - 1 && at > from;
}
