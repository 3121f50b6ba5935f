/**
 * Author, designation, title and container, as they stand before a volume, a date or an address. In: the stretch, and
 * whether a container may stand last in it. What is sure by markup (italics, quotation marks) is taken first.
 */
import type { Author, Field } from '../../citation';
import type { Clause } from '../../form';
import { Kind, type Tokens } from '../../lexer';
import { designations, isDesignation } from '../../../tables/designations';
import { isPlatform, paperOf } from '../../../tables/newspapers';
import { WordSet } from '../../word-set';
import { readAuthors, type AuthorsRead } from './authors';
import { isAbbreviatedInstitution, isInstitutional } from './bodies';
import { isOthers, isPerson, isSurelyPerson, joinsList } from './persons';
import {
  capitalShare,
  isAllCaps,
  isQuoted,
  isReportNumber,
  italicRun,
  splitSegments,
  wordCount,
  type Segment,
} from './segments';
import { particles } from '../../name-words';

export interface Head {
  /** Its first token. */
  readonly from: number;
  readonly authors: readonly Author[];
  readonly designation: Field | null;
  readonly title: Field | null;
  readonly container: Field | null;
  /** `GAO-08-925`, between author and title. */
  readonly number: Field | null;
  /** Set in italics, or between quotation marks. */
  readonly marked: boolean;
}

/** Longer stretches, in tokens, are no head of a citation. */
export const longestHead = 160;

/**
 * Reads a head from one token to another (a comma at its end is left out). `container`: one may stand last. Null where
 * nothing is left.
 */
export function readHead(clause: Clause, from: number, to: number, container: boolean): Head | null {
  const { tokens } = clause;
  if (holdsAddress(tokens, from, to)) return null;
  const italic = italicRun(tokens, from, to);
  const segments = splitSegments(clause, from, to);
  if (segments.length === 0) return null;
  if (italic !== null) return readMarked(clause, from, italic, to, container);
  const quoted = segments.find((segment) => isQuoted(tokens, segment) || quoteWithin(tokens, segment) !== null);
  const quotation = quoted === undefined ? null : (quoteWithin(tokens, quoted) ?? quoted);
  if (quotation !== null) return readMarked(clause, from, quotation, to, container);
  return readPlain(clause, segments, container);
}

/** An address stands behind a head, never in it. */
function holdsAddress(tokens: Tokens, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (tokens.is(at, Kind.url)) return true;
  return false;
}

/** `“Title,”` with something before or behind it in the same segment. */
function quoteWithin(tokens: Tokens, { from, to }: Segment): Segment | null {
  if (!tokens.is(from, Kind.quote) || !tokens.masked(from)) return null;
  let end = from + 1;
  while (end < to && tokens.masked(end) && !(tokens.is(end, Kind.quote) && !tokens.glued(end + 1))) end++;
  return end < to && tokens.is(end, Kind.quote) ? { from, to: end + 1 } : null;
}

/** The title is marked: what stands before it is the author, what stands behind it the container. */
function readMarked(clause: Clause, from: number, title: Segment, to: number, container: boolean): Head | null {
  const { tokens } = clause;
  const before = capitalised(tokens, splitSegments(clause, from, withoutCommas(tokens, from, title.from)));
  const [first] = before;
  // `Press Release, Dep't of Just., Title`
  const leading = first !== undefined && before.length > 1 && isDesignated(tokens, first);
  const { authors, used } = readAuthors(tokens, leading ? before.slice(1) : before, 0);
  const rest = before.slice(leading ? used + 1 : used);
  const [next] = rest;
  const behindAuthor = next !== undefined && isDesignated(tokens, next) ? next : undefined;
  const designation = leading ? first : behindAuthor;
  const others = rest.filter((segment) => segment !== designation);
  const number = others.find((segment) => isReportNumber(tokens, segment));
  // What stands between author and title and is neither designation nor number belongs to the title.
  const start = others.find((segment) => segment !== number)?.from ?? title.from;
  const behind = container ? siteBehind(tokens, splitSegments(clause, title.to, to)) : undefined;
  if (behind !== undefined && isRunningText(tokens, behind) && !isAddress(tokens, behind)) return null;
  return {
    from: before[0]?.from ?? title.from,
    authors,
    designation: fieldOf(tokens, designation),
    title: titleField(tokens, start, container ? title.to : to),
    container: fieldOf(tokens, behind),
    number: fieldOf(tokens, number),
    marked: true,
  };
}

/** The last segment, and the institutions it belongs to: `National Institute of X, Information Laboratory`. */
function siteBehind(tokens: Tokens, segments: readonly Segment[]): Segment | undefined {
  const last = segments.at(-1);
  const [first] = segments;
  if (last === undefined || first === undefined) return undefined;
  const body = segments.every((segment) => isInstitutional(tokens, segment));
  return body ? { from: first.from, to: last.to } : last;
}

/** Without the running text that leads to it: `as he says in his article, “Title,” …`. */
function capitalised(tokens: Tokens, segments: readonly Segment[]): readonly Segment[] {
  let start = segments.length;
  for (let segment = segments[start - 1]; segment !== undefined; segment = segments[start - 1]) {
    if (isRunningText(tokens, segment) && !isOthers(tokens, segment)) break;
    start--;
  }
  return segments.slice(start);
}

/** It begins with a small word that is no part of a name: not `and Ann Lee`, `van Dijk`. */
const isRunningText = (tokens: Tokens, { from, to }: Segment): boolean =>
  tokens.is(from, Kind.word) &&
  !tokens.capital(from) &&
  !particles.has(tokens, from) &&
  !joinsList(tokens, { from, to });

const none: AuthorsRead = { authors: [], used: 0 };

function readPlain(clause: Clause, segments: readonly Segment[], container: boolean): Head | null {
  const { tokens } = clause;
  const [first] = segments;
  if (first === undefined) return null;
  const designated = isDesignated(tokens, first);
  // `Press Release, Dep't of Just., Title`: behind it stands who released it, and no container.
  const released = designated && tokens.isWord(first.to - 1, 'release');
  const last = container && !released ? findContainer(tokens, segments) : null;
  const inner = last === null ? segments : segments.slice(0, -1);
  const loneDesignation = designated && inner.length > 1;
  const skipped = loneDesignation ? 1 : 0;
  const { authors, used } = loneDesignation && !released ? none : readAuthors(tokens, inner.slice(skipped), 1);
  let next = used + skipped;
  const between = takeIf(inner, next, (segment) => isDesignated(tokens, segment));
  const designation = loneDesignation ? first : between;
  if (between !== null) next++;
  const number = takeIf(inner, next, (segment) => isReportNumber(tokens, segment));
  if (number !== null) next++;
  const start = inner[next];
  const end = inner.at(-1);
  return {
    from: first.from,
    authors,
    designation: fieldOf(tokens, designation ?? undefined),
    title: start === undefined || end === undefined ? null : titleField(tokens, start.from, end.to),
    container: fieldOf(tokens, last ?? undefined),
    number: fieldOf(tokens, number ?? undefined),
    marked: false,
  };
}

const designationWords = new WordSet(Array.from(designations, (designation) => /^[a-z]+/.exec(designation)?.[0] ?? ''));

const isDesignated = (tokens: Tokens, { from, to }: Segment): boolean =>
  designationWords.has(tokens, from) && isDesignation(tokens.field(from, to).text);

/** A segment that fulfils a test and has another behind it. */
function takeIf(segments: readonly Segment[], index: number, test: (segment: Segment) => boolean): Segment | null {
  const segment = segments[index];
  return segment !== undefined && index < segments.length - 1 && test(segment) ? segment : null;
}

/** The last segment, if it is where the work appeared. */
function findContainer(tokens: Tokens, segments: readonly Segment[]): Segment | null {
  const last = segments.at(-1);
  const [first] = segments;
  if (last === undefined || first === undefined || segments.length < 2 || isQuoted(tokens, last)) return null;
  if (!tokens.capital(last.from) && !tokens.is(last.from, Kind.mixed)) return isAddress(tokens, last) ? last : null;
  const { text } = tokens.field(last.from, last.to);
  if (paperOf(text) !== null || isPlatform(text)) return last;
  if (isReportNumber(tokens, last) || occasions.has(tokens, last.from)) return null;
  const words = wordCount(tokens, last.from, last.to);
  if (words > 9 || capitalShare(tokens, last.from, last.to) < 0.9) return null;
  if (words <= 5 && (paperWord.test(text) || isInSmallCaps(tokens, first, last))) return last;
  const beforeLast = segments.at(-2);
  const bodiesOnly = beforeLast !== undefined && isInstitutional(tokens, beforeLast) && isInstitutional(tokens, first);
  if (segments.length > 2 && bodiesOnly && !isInstitutional(tokens, last)) return null;
  if (segments.length > 2) return words <= 6 || isInstitutional(tokens, last) ? last : null;
  // Two segments: author and title, or title and container.
  if (isSurelyPerson(tokens, first) && isPerson(tokens, first))
    return isAbbreviatedInstitution(tokens, last) ? last : null;
  if (isInstitutional(tokens, first)) {
    const shown = isAbbreviatedInstitution(tokens, last) && !isAbbreviatedInstitution(tokens, first);
    return shown ? last : null;
  }
  return isInstitutional(tokens, last) || (words <= 4 && !tokens.is(last.from, Kind.number)) ? last : null;
}

/** `Remarks at the Shriver Center Awards Dinner`, `Annual Report (Form 10-K)`: words with which titles begin, no sites. */
const occasions = new WordSet(
  'remarks address speech keynote testimony lecture statement presentation annual quarterly',
);

/** Small capitals are typed as capitals: behind a title in ordinary letters they are the container's. */
const isInSmallCaps = (tokens: Tokens, first: Segment, last: Segment): boolean =>
  isAllCaps(tokens, last) && !isAllCaps(tokens, first);

/** Words that only names of papers and sites end in. */
const paperWord =
  /(?:^| )(?:Blog|News|Times|Post|Journal|Magazine|Mag\.|Daily|Today|Tribune|Trib\.|Herald|Wire|Online|Gazette|Chronicle|Newsletter|Rev\.|L\.J\.|B\.J\.)$/i;

/** `eff.org`. */
const isAddress = (tokens: Tokens, { from, to }: Segment): boolean =>
  to - from === 3 && tokens.is(from + 1, Kind.period) && tokens.glued(from + 1) && tokens.glued(from + 2);

/** A title without its quotation marks and without the comma within them. */
export function titleField(tokens: Tokens, from: number, to: number): Field | null {
  let start = from;
  let end = withoutCommas(tokens, from, to);
  if (tokens.is(start, Kind.quote) && tokens.is(end - 1, Kind.quote)) {
    start++;
    end = withoutCommas(tokens, start, end - 1);
  }
  return end > start ? tokens.field(start, end) : null;
}

export function withoutCommas(tokens: Tokens, from: number, to: number): number {
  let end = to;
  while (end > from && tokens.is(end - 1, Kind.comma)) end--;
  return end;
}

const fieldOf = (tokens: Tokens, segment: Segment | undefined): Field | null =>
  segment === undefined ? null : tokens.field(segment.from, segment.to);
