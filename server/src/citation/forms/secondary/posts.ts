/**
 * Posts in social media (Indigo Book R33.4): `American Bar Association (@ABAesq), Twitter (July 6, 2021, 8:11 PM)`. The
 * account's name is the author; its handle stands in parentheses, between commas, or alone.
 */
import type { Author, Field, PageCitation } from '../../citation';
import type { Clause } from '../../form';
import { Kind, type Tokens } from '../../lexer';
import { isPlatform, platformNames } from '../../../tables/newspapers';
import { WordSet } from '../../word-set';
import { readAuthors, type AuthorsRead } from '../names/authors';
import { titleField } from '../names/head';
import { capitalShare, splitSegments, type Segment } from '../names/segments';
import { trailingName } from '../names/trailingName';

export interface Account {
  /** Its first token. */
  readonly from: number;
  readonly authors: readonly Author[];
  readonly handle: Field | null;
  readonly title: Field | null;
  readonly container: Field;
}

export type PostFields = Pick<PageCitation, 'authors' | 'title' | 'container' | 'handle'>;

/** The account whose post is cited, if a platform stands last before `to`; null otherwise. */
export function readAccount(clause: Clause, from: number, to: number): Account | null {
  const { tokens } = clause;
  const platform = platformBefore(tokens, from, to);
  if (platform < 0) return null;
  const container = tokens.field(platform, to);
  const all = splitSegments(clause, from, platform).flatMap((segment) => apart(tokens, segment));
  const pieces = all.map((piece, index) => (index === 0 ? behindText(clause, piece) : piece));
  const [first] = pieces;
  if (first === undefined) return null;
  const handle = pieces.find((piece) => isHandle(tokens, piece));
  const others = pieces.filter((piece) => piece !== handle);
  // A title of its own stands in a page's place: only what has a handle is surely a post then.
  if (handle === undefined && (others.length > 1 || isTitle(tokens, others[0]))) return null;
  const { authors, used } = readName(tokens, handle === first ? [] : others);
  const title = others[used];
  return {
    from: first.from,
    authors: authors.length > 0 || handle === undefined ? authors : [unnamed(tokens.field(handle.from, handle.to))],
    handle: handle === undefined ? null : tokens.field(handle.from, handle.to),
    title: title === undefined ? null : titleField(tokens, title.from, others.at(-1)?.to ?? title.to),
    container,
  };
}

/** `He said it himself: Elon Musk`: of a sentence that runs on to an account, the name that ends it. */
function behindText({ tokens, opening }: Clause, piece: Segment): Segment {
  if (opening === 'citation' || capitalShare(tokens, piece.from, piece.to) === 1) return piece;
  return { from: trailingName(tokens, piece) ?? piece.from, to: piece.to };
}

/** `Terms of Service, Twitter`: what a platform says of itself. */
function isTitle(tokens: Tokens, segment: Segment | undefined): boolean {
  if (segment === undefined) return false;
  for (let at = segment.from; at < segment.to; at++) if (ownPages.has(tokens, at)) return true;
  return false;
}

const ownPages = new WordSet('terms policy policies guidelines standards rules about help faq notice settings');

/** A person, an institution, or another name. */
function readName(tokens: Tokens, pieces: readonly Segment[]): AuthorsRead {
  const [first] = pieces;
  const read = readAuthors(tokens, pieces, 0);
  if (read.used > 0 || first === undefined) return read;
  return { authors: [unnamed(tokens.field(first.from, first.to))], used: 1 };
}

/** The token with which a platform's name begins that ends before `to`; -1 where none does. */
function platformBefore(tokens: Tokens, from: number, to: number): number {
  for (let at = to - 1; at > Math.max(from, to - longestPlatform); at--) {
    const apart = tokens.is(at - 1, Kind.comma) || tokens.is(at - 1, Kind.closeParen);
    if (apart && tokens.capital(at) && platforms.has(tokens, at) && isPlatform(tokens.field(at, to).text)) return at;
  }
  return -1;
}

const platforms = new WordSet(platformNames());

/** `X (formerly Twitter)`, in tokens. */
const longestPlatform = 6;

/** `Elon Musk (@elonmusk)` is a name and a handle. */
function apart(tokens: Tokens, segment: Segment): readonly Segment[] {
  for (let at = segment.from; at < segment.to; at++) {
    if (!tokens.is(at, Kind.openParen) || !isAt(tokens, at + 1)) continue;
    const close = tokens.partner(at);
    if (close < 0 || close >= segment.to) break;
    const pieces = [
      { from: segment.from, to: at },
      { from: at + 1, to: close },
      { from: close + 1, to: segment.to },
    ];
    return pieces.filter(({ from, to }) => from < to);
  }
  return [segment];
}

const isAt = (tokens: Tokens, at: number): boolean => tokens.is(at, Kind.other) && tokens.at(at) === '@';

/** `@jack`, `u/jack`. */
const isHandle = (tokens: Tokens, { from, to }: Segment): boolean =>
  to > from + 1 && (isAt(tokens, from) || (tokens.isWord(from, 'u') && tokens.is(from + 1, Kind.slash)));

/** A name that shows neither a person nor an institution. */
const unnamed = (field: Field): Author => ({
  ...field,
  names: [field.text],
  institution: false,
  acronym: null,
  order: 'usual',
});
