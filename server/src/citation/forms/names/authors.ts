/**
 * Who wrote it (Indigo Book R23.1, R24.1): persons in any number and order, institutions with commas in their names.
 * In: the segments before a title. Out: the authors, and how many segments they take.
 */
import type { Author } from '../../citation';
import { Kind, type Tokens } from '../../lexer';
import { isAffiliation, readInstitution } from './bodies';
import {
  closesList,
  hasInitial,
  isInitial,
  isOthers,
  isLoneName,
  isPerson,
  isPersonList,
  isTitleOpening,
  joinsList,
  namesIn,
  personsIn,
} from './persons';
import { companyInitials, wordCount, type Segment } from './segments';
import { givenNames } from '../../name-words';
import { WordSet } from '../../word-set';

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
    readInvertedAlone(tokens, segments, room) ??
    readSurnames(tokens, segments, room) ??
    readInverted(tokens, segments, room) ??
    readPersons(tokens, segments, room) ??
    readInstitution(tokens, segments, room) ??
    none
  );
}

/**
 * Surnames alone, as courts cite: `Stern, That Commerce Which Concerns More States Than One`, `Kozinski & Banner, Who's
 * Afraid of Commercial Speech?`, `Bruce, Odinet & Tosato, The Private Law of Stablecoins`.
 */
function readSurnames(tokens: Tokens, segments: readonly Segment[], room: number): AuthorsRead | null {
  const used = surnameSegments(tokens, segments, room);
  if (used === 0) return null;
  const names = segments.slice(0, used).flatMap((segment) => namesIn(tokens, segment));
  const authors = names.map(({ from, to }): Author => {
    const name = tokens.field(from, to);
    const { text, span } = name;
    return { names: [text], institution: false, acronym: null, order: 'usual', text, span };
  });
  return { authors, used };
}

/** How many segments are surnames: one before a title, or a list that its last `&` closes. */
function surnameSegments(tokens: Tokens, segments: readonly Segment[], room: number): number {
  let used = 0;
  for (const segment of segments.slice(0, Math.min(room, 12))) {
    const names = namesIn(tokens, segment);
    if (names.length === 0 || !names.every((name) => isLoneName(tokens, name))) return 0;
    used++;
    if (closesList(tokens, segment)) break;
    // Before a title that is marked as such nothing but its author stands.
    if (used === segments.length || (used === 1 && isTitleBehind(tokens, segments)))
      return tokens.allCaps(segment.from) && segments.length > 1 ? 0 : used;
  }
  const last = segments[used - 1];
  return last !== undefined && closesList(tokens, last) ? used : 0;
}

/** Persons, or surnames alone. */
const isNameList = (tokens: Tokens, segment: Segment): boolean =>
  namesIn(tokens, segment).every((name) => isPerson(tokens, name) || isLoneName(tokens, name));

/** Behind the first segment a title begins: by its first word, its colon or question, or three words that no list goes on. */
function isTitleBehind(tokens: Tokens, [, second, third]: readonly Segment[]): boolean {
  if (second === undefined) return false;
  if (isTitleOpening(tokens, second.from)) return true;
  if (third !== undefined && joinsList(tokens, third)) return false;
  return wordCount(tokens, second.from, second.to) > 1 && !isNameList(tokens, second);
}

/** `Liang, Pan, Title`: two one-word segments of which either may be the surname. */
function readInverted(tokens: Tokens, segments: readonly Segment[], room: number): AuthorsRead | null {
  const initialled = readInitialled(tokens, segments, room);
  if (initialled !== null) return initialled;
  const [first, second, third] = segments;
  if (room < 2 || first === undefined || second === undefined || third === undefined) return null;
  if (!isLoneName(tokens, first) || !isGivenName(tokens, second) || joinsList(tokens, third)) return null;
  return invertedOf(tokens, first, second);
}

function invertedOf(tokens: Tokens, first: Segment, second: Segment): AuthorsRead {
  const one = tokens.field(first.from, first.to).text;
  const other = tokens.field(second.from, second.to).text;
  const whole = tokens.field(first.from, second.to);
  return {
    authors: [{ names: [other, one, whole.text], institution: false, acronym: null, order: 'uncertain', ...whole }],
    used: 2,
  };
}

/** `Kerr, Orin S., *Title*`: the two are all that stands before a marked title, and the second is a given name. */
function readInvertedAlone(tokens: Tokens, segments: readonly Segment[], room: number): AuthorsRead | null {
  const [first, second] = segments;
  if (room !== 2 || segments.length !== 2 || first === undefined || second === undefined) return null;
  if (!isLoneName(tokens, first) || givenNames.has(tokens, first.from)) return null;
  if (!givenNames.has(tokens, second.from) || !isGivenName(tokens, second)) return null;
  return invertedOf(tokens, first, second);
}

/** `Smith, J., & Jones, K. L.`: each surname with its initials behind it. */
function readInitialled(tokens: Tokens, segments: readonly Segment[], room: number): AuthorsRead | null {
  const authors: Author[] = [];
  let used = 0;
  while (used + 1 < room) {
    const [surname, initials] = [segments[used], segments[used + 1]];
    if (surname === undefined || initials === undefined || !isInitials(tokens, initials)) break;
    const from = joinsList(tokens, surname) ? surname.from + 1 : surname.from;
    if (!isLoneName(tokens, { from, to: surname.to })) break;
    const whole = tokens.field(from, initials.to);
    const name = tokens.field(from, surname.to).text;
    authors.push({ names: [name, whole.text], institution: false, acronym: null, order: 'usual', ...whole });
    used += 2;
  }
  return used === 0 ? null : { authors, used };
}

/** `J.`, `K. L.`; not the `N.A.` of a bank. */
function isInitials(tokens: Tokens, { from, to }: Segment): boolean {
  if (companyInitials.has(tokens.field(from, to).text)) return false;
  for (let at = from; at < to; at += 2) if (!isInitial(tokens, at) || at + 1 >= to) return false;
  return to > from;
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

function readPersons(tokens: Tokens, segments: readonly Segment[], room: number): AuthorsRead | null {
  const used = personSegments(tokens, segments, room);
  if (used === 0 || isAge(tokens, segments[used])) return null;
  const authors: Author[] = [];
  for (const segment of segments.slice(0, used))
    if (!isOthers(tokens, segment)) authors.push(...personsIn(tokens, segment));
  const next = segments[used];
  // `Eric Holder, Attorney Gen., Remarks at …`: an office is neither name nor title.
  if (next !== undefined && used < room && isOffice(tokens, next)) return { authors, used: used + 1 };
  const affiliated = used < room && next !== undefined && isAffiliation(tokens, next);
  if (!affiliated) return { authors, used };
  const institution = readInstitution(tokens, segments.slice(used), room - used);
  return institution === null
    ? { authors, used }
    : { authors: [...authors, ...institution.authors], used: used + institution.used };
}

/** `Attorney Gen.`, `President`, `Assoc. Dir. of Research`: a word of rank, and few others. */
function isOffice(tokens: Tokens, { from, to }: Segment): boolean {
  if (wordCount(tokens, from, to) > 5) return false;
  for (let at = from; at < Math.min(to, from + 3); at++) if (ranks.has(tokens, at)) return true;
  return false;
}

const ranks = new WordSet(
  "attorney president secretary sec'y director dir chairman chairwoman chair senator governor commissioner comm'r dean ambassador",
);

/** `Phil Sokolof, 82, a Crusader Against Cholesterol, Is Dead`: the title of an obituary. */
const isAge = (tokens: Tokens, segment: Segment | undefined): boolean =>
  segment !== undefined &&
  segment.to - segment.from === 1 &&
  tokens.is(segment.from, Kind.number) &&
  tokens.value(segment.from) < 120;

/** How many segments at the beginning are persons: one, or a list that its last `&` closes. */
function personSegments(tokens: Tokens, segments: readonly Segment[], room: number): number {
  let count = 0;
  while (count < Math.min(room, 12)) {
    const segment = segments[count];
    if (count > 0 && segment !== undefined && isOthers(tokens, segment)) return count + 1;
    if (segment === undefined || !isPersonList(tokens, segment)) break;
    count++;
    if (closesList(tokens, segment)) return count;
  }
  if (count < 2) return count;
  // Without `&`, a second name is a person's only if it surely is one: it may be the title.
  const second = segments[1];
  return second !== undefined && hasInitial(tokens, second) ? count : 1;
}
