/**
 * Who wrote it (Indigo Book R23.1, R24.1): persons in any number and order, institutions with commas in their names.
 * In: the segments before a title. Out: the authors, and how many segments they take.
 */
import type { Author } from '../citation';
import { Kind, type Tokens } from '../lexer';
import { isInstitution } from '../../tables/institutions';
import { nameParticles, nameSuffixes, nameTitles, surnamesFirst } from '../../tables/names';
import { placesNamed } from '../../tables/places';
import { capitalShare, isQuoted, isReportNumber, wordCount, type Segment } from './segments';

export interface AuthorsRead {
  readonly authors: readonly Author[];
  /** Segments taken. */
  readonly used: number;
}

const none: AuthorsRead = { authors: [], used: 0 };

/** Reads the authors at the beginning of `segments`, leaving at least `keep` of them for what follows. */
export function readAuthors(tokens: Tokens, segments: readonly Segment[], keep: number): AuthorsRead {
  const room = segments.length - keep;
  if (room <= 0) return none;
  return (
    readInverted(tokens, segments, room) ??
    readPersons(tokens, segments, room) ??
    readInstitution(tokens, segments, room) ??
    none
  );
}

/** `Liang, Pan, Title`: two one-word segments of which either may be the surname. */
function readInverted(tokens: Tokens, segments: readonly Segment[], room: number): AuthorsRead | null {
  const [first, second, third] = segments;
  if (room < 2 || first === undefined || second === undefined || third === undefined) return null;
  if (!isLoneName(tokens, first) || !isGivenName(tokens, second) || joinsList(tokens, third)) return null;
  const one = tokens.field(first.from, first.to).text;
  const other = tokens.field(second.from, second.to).text;
  const whole = tokens.field(first.from, second.to);
  return {
    authors: [{ ...whole, names: [other, one, whole.text], institution: false, acronym: null, order: 'uncertain' }],
    used: 2,
  };
}

function isLoneName(tokens: Tokens, { from, to }: Segment): boolean {
  if (
    to - from !== 1 ||
    !tokens.is(from, Kind.word) ||
    !tokens.capital(from) ||
    tokens.end(from) - tokens.start(from) < 2
  )
    return false;
  const text = tokens.at(from);
  return !isInstitution(text) && !isPlaceName(text) && !tokens.masked(from);
}

/** One word, or a word and initials: `Cohen, Roberta`, `Posner, Richard A.` */
function isGivenName(tokens: Tokens, segment: Segment): boolean {
  if (isLoneName(tokens, segment)) return true;
  return (
    isLoneName(tokens, { from: segment.from, to: segment.from + 1 }) &&
    segment.to - segment.from === 3 &&
    isInitial(tokens, segment.from + 1)
  );
}

const isInitial = (tokens: Tokens, at: number): boolean =>
  tokens.is(at, Kind.word) &&
  tokens.capital(at) &&
  tokens.end(at) - tokens.start(at) === 1 &&
  tokens.is(at + 1, Kind.period);

/** A place by its whole name; `Pan` is no Panama. */
const isPlaceName = (text: string): boolean => placesNamed(text).some((place) => place.name.length === text.length);

const joinsList = (tokens: Tokens, { from }: Segment): boolean =>
  tokens.is(from, Kind.ampersand) || tokens.isWord(from, 'and') || tokens.isWord(from, 'or');

function readPersons(tokens: Tokens, segments: readonly Segment[], room: number): AuthorsRead | null {
  const used = personSegments(tokens, segments, room);
  if (used === 0) return null;
  const authors: Author[] = [];
  for (const segment of segments.slice(0, used)) authors.push(...personsIn(tokens, segment));
  const next = segments[used];
  const affiliated = used < room && next !== undefined && isAbbreviatedInstitution(tokens, next);
  if (!affiliated) return { authors, used };
  const institution = readInstitution(tokens, segments.slice(used), room - used);
  return institution === null
    ? { authors, used }
    : { authors: [...authors, ...institution.authors], used: used + institution.used };
}

/** How many segments at the beginning are persons: one, or a list that its last `&` closes. */
function personSegments(tokens: Tokens, segments: readonly Segment[], room: number): number {
  let count = 0;
  while (count < Math.min(room, 12)) {
    const segment = segments[count];
    if (segment === undefined || !isPersonList(tokens, segment)) break;
    count++;
    if (closesList(tokens, segment)) return count;
  }
  if (count < 2) return count;
  // Without `&`, a second name is a person's only if it surely is one: it may be the title.
  const second = segments[1];
  return second !== undefined && hasInitial(tokens, second) ? count : 1;
}

/** It holds `&`, `and` or `et al.`. */
function closesList(tokens: Tokens, { from, to }: Segment): boolean {
  for (let at = from; at < to; at++) {
    if (tokens.is(at, Kind.ampersand) || tokens.isWord(at, 'and') || isEtAl(tokens, at)) return true;
  }
  return false;
}

function hasInitial(tokens: Tokens, { from, to }: Segment): boolean {
  for (let at = from; at < to; at++) if (isInitial(tokens, at)) return true;
  return false;
}

const isEtAl = (tokens: Tokens, at: number): boolean =>
  tokens.isWord(at, 'et') &&
  (tokens.isWord(at + 1, 'al') || (tokens.is(at + 1, Kind.period) && tokens.isWord(at + 2, 'al')));

/** The stretches between `&`, `and`, and before `et al.`. */
function namesIn(tokens: Tokens, { from, to }: Segment): readonly Segment[] {
  const names: Segment[] = [];
  let start = from;
  for (let at = from; at <= to; at++) {
    const tie = at === to || tokens.is(at, Kind.ampersand) || tokens.isWord(at, 'and') || isEtAl(tokens, at);
    if (!tie) continue;
    if (at > start) names.push({ from: start, to: at });
    if (at < to && isEtAl(tokens, at)) break;
    start = at + 1;
  }
  return names;
}

function isPersonList(tokens: Tokens, segment: Segment): boolean {
  const names = namesIn(tokens, segment);
  return names.length > 0 && names.every((name) => isPerson(tokens, name));
}

const personsIn = (tokens: Tokens, segment: Segment): readonly Author[] =>
  namesIn(tokens, segment).map((name) => personOf(tokens, name));

/** Words with which titles begin and names don't. */
const titleOpenings: ReadonlySet<string> = new Set(
  (
    'the a an why how what when where who is are can does do on in of from toward towards against beyond after before between no not some more new ' +
    'rethinking making understanding taking reading our this that these those see note comment law history theory principles introduction north south east west'
  ).split(' '),
);

/** Two to five words that are capitalised, initials, or particles; no figures, no word of an institution. */
export function isPerson(tokens: Tokens, { from, to }: Segment): boolean {
  const first = withoutTitles(tokens, from, to);
  let words = 0;
  let whole = 0;
  for (let at = first; at < to; at++) {
    const kind = tokens.kind(at);
    if (kind === Kind.period || kind === Kind.dash || kind === Kind.comma || kind === Kind.quote) continue;
    if (kind !== Kind.word || tokens.masked(at)) return false;
    if (!tokens.capital(at) && !nameParticles.has(tokens.lower(at)) && !isAfterDash(tokens, at)) return false;
    words++;
    if (tokens.capital(at) && tokens.end(at) - tokens.start(at) > 1) whole++;
  }
  if (whole === 0 || words < 2 || words > 6 || !tokens.capital(first) || titleOpenings.has(tokens.lower(first)))
    return false;
  const text = tokens.field(first, to).text;
  return !isPlaceName(text) && !isInstitution(text);
}

const isAfterDash = (tokens: Tokens, at: number): boolean => tokens.is(at - 1, Kind.dash) && tokens.glued(at);

/** Behind `Dr.`, `Judge`, `President`. */
function withoutTitles(tokens: Tokens, from: number, to: number): number {
  let at = from;
  while (at < to - 2 && nameTitles.has(tokens.lower(at))) at += tokens.is(at + 1, Kind.period) ? 2 : 1;
  return at;
}

function personOf(tokens: Tokens, { from, to }: Segment): Author {
  const whole = tokens.field(from, to);
  const words = nameWords(tokens, from, to);
  const surname = surnameOf(tokens, words, to);
  const first = tokens.at(words[0] ?? from);
  const nativeOrder = isNativeOrder(tokens, words);
  const names = nativeOrder ? [surname, first, whole.text] : [surname, whole.text];
  return {
    ...whole,
    names: [...new Set(names)],
    institution: false,
    acronym: null,
    order: nativeOrder ? 'surnameFirst' : 'usual',
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
    nameSuffixes.has(tokens.lower(words.at(-1) ?? -1)) &&
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
  while (
    index > 1 &&
    nameParticles.has(tokens.lower(words[index - 1] ?? -1)) &&
    !tokens.capital(words[index - 1] ?? -1)
  )
    index--;
  let end = last + 1;
  while (end + 1 < to && tokens.is(end, Kind.dash) && tokens.glued(end) && tokens.is(end + 1, Kind.word)) end += 2;
  return tokens.field(words[index] ?? last, end).text;
}

/** `Lee Yeon Cheol`, `Choe Sang-Hun`: no initials, and the first word is a surname where surnames come first. */
function isNativeOrder(tokens: Tokens, words: readonly number[]): boolean {
  const [first, second] = words;
  if (first === undefined || second === undefined || !surnamesFirst.has(tokens.lower(first))) return false;
  if (words.some((at) => tokens.end(at) - tokens.start(at) === 1)) return false;
  return words.length === 3 || (words.length === 2 && tokens.is(second + 1, Kind.dash));
}

function readInstitution(tokens: Tokens, segments: readonly Segment[], room: number): AuthorsRead | null {
  const [first] = segments;
  if (first === undefined || isQuoted(tokens, first) || !isInstitutional(tokens, first)) return null;
  let used = 1;
  while (used < room) {
    const next = segments[used];
    if (next === undefined || !goesOnInstitution(tokens, next)) break;
    used++;
  }
  const last = segments[used - 1] ?? first;
  const acronym = acronymAt(tokens, last);
  const whole = tokens.field(first.from, acronym?.open ?? last.to);
  const names = [whole.text, ...(acronym === null ? [] : [acronym.field.text])];
  return { authors: [{ ...whole, names, institution: true, acronym: acronym?.field ?? null, order: 'usual' }], used };
}

/** Its words show an institution, and it is no sentence. */
export function isInstitutional(tokens: Tokens, { from, to }: Segment): boolean {
  if (wordCount(tokens, from, to) > 14 || capitalShare(tokens, from, to) < 0.9 || hasTitleMark(tokens, from, to))
    return false;
  return isInstitution(tokens.field(from, to).text);
}

/** A colon, a question, a quotation: a title's marks. */
function hasTitleMark(tokens: Tokens, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const kind = tokens.kind(at);
    if (kind === Kind.colon || kind === Kind.question || kind === Kind.quote || kind === Kind.url) return true;
  }
  return false;
}

/** `Tech.`, `and Logistics`, `Exec. Off. of the President`, `White House`: a further part of an institution's name. */
function goesOnInstitution(tokens: Tokens, segment: Segment): boolean {
  if (
    isQuoted(tokens, segment) ||
    isReportNumber(tokens, segment) ||
    capitalShare(tokens, segment.from, segment.to) < 0.9
  )
    return false;
  if (joinsList(tokens, segment)) return wordCount(tokens, segment.from, segment.to) <= 6;
  return (
    isAbbreviatedInstitution(tokens, segment) ||
    (segment.to - segment.from === 2 && tokens.is(segment.to - 1, Kind.period))
  );
}

export function isAbbreviatedInstitution(tokens: Tokens, segment: Segment): boolean {
  if (!isInstitutional(tokens, segment)) return false;
  const words = wordCount(tokens, segment.from, segment.to);
  return words <= 2 || hasAbbreviation(tokens, segment);
}

/** A word with a period behind it or an apostrophe of an abbreviation in it: `Off.`, `Nat’l`. */
function hasAbbreviation(tokens: Tokens, { from, to }: Segment): boolean {
  for (let at = from; at < to; at++) {
    if (tokens.is(at, Kind.period) && tokens.glued(at)) return true;
    if (/['’](?:l|n|t|r|y|d|g|x)$/.test(tokens.at(at)) && !/n['’]t$/.test(tokens.at(at))) return true;
  }
  return false;
}

/** `(UNHCR)` at the end. */
function acronymAt(tokens: Tokens, { from, to }: Segment) {
  const open = tokens.partner(to - 1);
  if (!tokens.is(to - 1, Kind.closeParen) || open <= from || to - open > 5) return null;
  return { open, field: tokens.field(open + 1, to - 1) };
}
