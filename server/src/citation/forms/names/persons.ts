/**
 * Names of persons in the author slot: how many words, which of them is the surname, and what is no name at all.
 */
import type { Author } from '../../citation';
import { Kind, type Tokens } from '../../lexer';
import { isInstitution } from '../../../tables/institutions';
import { isOrdinary } from '../../../tables/ordinaryWords';
import { placesNamed } from '../../../tables/places';
import { inSmallLetters, Question } from '../../spellings';
import { showsInstitution } from './institutionWords';
import type { Segment } from './segments';
import { WordSet } from '../../word-set';
import { givenNames, particles, personTitles, suffixes, surnamesFirst } from '../../name-words';

/** Two to five words that are capitalised, initials, or particles; no figures, no word of an institution. */
export function isPerson(tokens: Tokens, { from, to }: Segment): boolean {
  const first = withoutTitles(tokens, from, to);
  let words = 0;
  let whole = 0;
  for (let at = first; at < to; at++) {
    const kind = tokens.kind(at);
    if (kind === Kind.period || kind === Kind.dash || kind === Kind.comma || kind === Kind.quote) continue;
    if (kind !== Kind.word || tokens.masked(at)) return false;
    if (!tokens.capital(at) && !particles.has(tokens, at) && !isAfterDash(tokens, at)) return false;
    words++;
    if (tokens.capital(at) && tokens.end(at) - tokens.start(at) > 1) whole++;
  }
  if (whole === 0 || words < 2 || words > 6 || whole > 4 || !tokens.capital(first) || isTitleOpening(tokens, first))
    return false;
  return (
    !showsInstitution(tokens, first, to) &&
    !isPlaceName(tokens.field(first, to).text) &&
    (isSurelyPerson(tokens, { from, to }) || isBeforeOthers(tokens, to) || !isOrdinaryText(tokens, first, to))
  );
}

/** By a title, a given name, an initial or a suffix: `Cloud Services` could be a name as well by its shape. */
export function isSurelyPerson(tokens: Tokens, { from, to }: Segment): boolean {
  const first = withoutTitles(tokens, from, to);
  return (
    first > from || givenNames.has(tokens, first) || hasInitial(tokens, { from, to }) || hasSuffix(tokens, { from, to })
  );
}

function hasSuffix(tokens: Tokens, { from, to }: Segment): boolean {
  for (let at = from + 2; at < to; at++) if (tokens.is(at - 1, Kind.comma) && suffixes.has(tokens, at)) return true;
  return false;
}

/** One of its words is a title's. */
function isOrdinaryText(tokens: Tokens, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (tokens.is(at, Kind.word) && tokens.answer(at, ordinary)) return true;
  return false;
}

const ordinary = new Question((word) => isOrdinary(inSmallLetters(word)));

/** A word that is no surname: an institution's, a place's, or one of ordinary titles. */
const otherThanName = new Question(
  (word) => isInstitution(word) || isPlaceName(word) || isOrdinary(inSmallLetters(word)),
);

/** `The`, `Why`; but `A.` is an initial. */
export const isTitleOpening = (tokens: Tokens, at: number): boolean =>
  titleOpenings.has(tokens, at) && !isInitial(tokens, at);

export function isPersonList(tokens: Tokens, segment: Segment): boolean {
  const names = namesIn(tokens, segment);
  return names.length > 0 && names.every((name) => isPerson(tokens, name));
}

export const personsIn = (tokens: Tokens, segment: Segment): readonly Author[] =>
  namesIn(tokens, segment).map((name) => personOf(tokens, name));

/** The stretches between `&`, `and`, and before `et al.`. */
export function namesIn(tokens: Tokens, { from, to }: Segment): readonly Segment[] {
  const names: Segment[] = [];
  let start = from;
  for (let at = from; at <= to; at++) {
    const tie = at === to || isTie(tokens, at) || isEtAl(tokens, at);
    if (!tie) continue;
    if (at > start) names.push({ from: start, to: at });
    if (at < to && isEtAl(tokens, at)) break;
    start = at + 1;
  }
  return names;
}

/** A surname alone, with its particles: `Gordon`, `de Figueiredo`. */
export function isLoneName(tokens: Tokens, { from, to }: Segment): boolean {
  let name = from;
  while (name < to - 1 && !tokens.capital(name) && particles.has(tokens, name)) name++;
  if (to - name !== 1 || !tokens.is(name, Kind.word) || !tokens.capital(name) || tokens.masked(name)) return false;
  if (tokens.end(name) - tokens.start(name) < 2) return false;
  return !tokens.answer(name, otherThanName);
}

export const isInitial = (tokens: Tokens, at: number): boolean =>
  tokens.is(at, Kind.word) &&
  tokens.capital(at) &&
  tokens.end(at) - tokens.start(at) === 1 &&
  tokens.is(at + 1, Kind.period);

export function hasInitial(tokens: Tokens, { from, to }: Segment): boolean {
  for (let at = from; at < to; at++) if (isInitial(tokens, at)) return true;
  return false;
}

/** It holds `&`, `and`, `with` or `et al.`. */
export function closesList(tokens: Tokens, { from, to }: Segment): boolean {
  for (let at = from; at < to; at++) {
    if (isTie(tokens, at) || isEtAl(tokens, at)) return true;
  }
  return false;
}

/** `&`, `and`, and the `with` of a second hand. */
const isTie = (tokens: Tokens, at: number): boolean =>
  tokens.is(at, Kind.ampersand) || tokens.isWord(at, 'and') || tokens.isWord(at, 'with');

export const joinsList = (tokens: Tokens, { from }: Segment): boolean =>
  tokens.is(from, Kind.ampersand) || tokens.isWord(from, 'and') || tokens.isWord(from, 'or');

/** Words with which titles begin and names don't. */
const titleOpenings = new WordSet(
  'the a an why how what when where who is are can does do on in of from toward towards against beyond after before between no not some more new ' +
    'rethinking making understanding taking reading our this that these those see note comment law history theory principles introduction north south east west as see by under with according however both',
);

const isEtAl = (tokens: Tokens, at: number): boolean =>
  tokens.isWord(at, 'et') &&
  (tokens.isWord(at + 1, 'al') || (tokens.is(at + 1, Kind.period) && tokens.isWord(at + 2, 'al')));

/** `et al.` behind a comma of its own. */
export const isOthers = (tokens: Tokens, { from, to }: Segment): boolean => to - from <= 4 && isEtAl(tokens, from);

/** `et al.` follows, with a comma or without: nothing but a name stands before it. */
const isBeforeOthers = (tokens: Tokens, at: number): boolean => isEtAl(tokens, tokens.is(at, Kind.comma) ? at + 1 : at);

/** A place by its whole name; `Pan` is no Panama. */
const isPlaceName = (text: string): boolean => placesNamed(text).some((place) => place.name.length === text.length);

const isAfterDash = (tokens: Tokens, at: number): boolean => tokens.is(at - 1, Kind.dash) && tokens.glued(at);

/** Behind `Dr.`, `Judge`, `President`. */
function withoutTitles(tokens: Tokens, from: number, to: number): number {
  // `The Honorable`
  let at = tokens.isWord(from, 'the') && personTitles.has(tokens, from + 1) ? from + 1 : from;
  while (at < to - 2 && personTitles.has(tokens, at)) at += tokens.is(at + 1, Kind.period) ? 2 : 1;
  return at;
}

function personOf(tokens: Tokens, { from, to }: Segment): Author {
  const whole = tokens.field(from, to);
  const words = nameWords(tokens, from, to);
  const surname = surnameOf(tokens, words, to);
  const first = tokens.at(words[0] ?? from);
  const nativeOrder = isNativeOrder(tokens, words);
  const names = nativeOrder ? [surname, first, whole.text] : [surname, whole.text];
  const different = names.filter((name, index) => names.indexOf(name) === index);
  return {
    names: different,
    institution: false,
    acronym: null,
    order: nativeOrder ? 'surnameFirst' : 'usual',
    text: whole.text,
    span: whole.span,
  };
}

/** The words of a name without suffixes and without what is glued behind a hyphen. */
function nameWords(tokens: Tokens, from: number, to: number): readonly number[] {
  const words: number[] = [];
  for (let at = withoutTitles(tokens, from, to); at < to; at++) {
    if (tokens.is(at, Kind.comma)) break;
    if (tokens.is(at, Kind.word) && !isAfterDash(tokens, at)) words.push(at);
  }
  while (
    words.length > 1 &&
    suffixes.has(tokens, words.at(-1) ?? -1) &&
    !tokens.is((words.at(-1) ?? -1) - 1, Kind.period)
  )
    words.pop();
  return words;
}

/** The last word with what is hyphened to it and the particles before it: `Conway-Jones`, `van Dijk`. */
function surnameOf(tokens: Tokens, words: readonly number[], to: number): string {
  let index = words.length - 1;
  const last = words[index];
  if (last === undefined) return '';
  while (index > 1 && particles.has(tokens, words[index - 1] ?? -1) && !tokens.capital(words[index - 1] ?? -1)) index--;
  let end = last + 1;
  while (end + 1 < to && tokens.is(end, Kind.dash) && tokens.glued(end) && tokens.is(end + 1, Kind.word)) end += 2;
  return tokens.field(words[index] ?? last, end).text;
}

/** `Lee Yeon Cheol`, `Choe Sang-Hun`: no initials, and the first word is a surname where surnames come first. */
function isNativeOrder(tokens: Tokens, words: readonly number[]): boolean {
  const [first, second] = words;
  if (first === undefined || second === undefined || !surnamesFirst.has(tokens, first)) return false;
  if (words.some((at) => tokens.end(at) - tokens.start(at) === 1)) return false;
  return words.length === 3 || (words.length === 2 && tokens.is(second + 1, Kind.dash));
}
