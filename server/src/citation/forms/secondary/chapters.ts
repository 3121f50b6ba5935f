/** Chapters of collections (Indigo Book R25): `Author, Essay, in Collection 21, 24 (Ann Lee ed., 1983)`. */
import type { BookCitation, Field } from '../../citation';
import type { Clause, Core } from '../../form';
import { Kind, type Tokens } from '../../lexer';
import { readPinpoint } from '../../pinpoint';
import { readHead, titleField, withoutCommas } from '../names/head';
import { isVolume } from './volume';
import { imprinted, isPlain, type Work } from './work';

export function readChapter(work: Work): Core | null {
  const { clause, from, end } = work;
  const { tokens } = clause;
  const within = findIn(clause, from, end, work.imprint.editors.length > 0);
  if (within < 0) return null;
  const head = readHead(clause, from, withoutCommas(tokens, from, within), false);
  if (head === null || head.title === null || !isPlain(work, head)) return null;
  // `Evidence, In Brief (Ann Lee ed., 2010)` is a title of its own.
  if (tokens.capital(within) && !tokens.is(within + 1, Kind.colon) && head.authors.length === 0) return null;
  const close = work.pin === null ? closePages(tokens, within + 2, end) : null;
  return {
    ...imprinted(work),
    ...collectionFrom(tokens, behindIn(tokens, within), close?.from ?? end, work.volume),
    kind: 'chapter',
    authors: head.authors,
    title: head.title,
    ...(close?.pages ?? firstPage(tokens, work)),
  };
}

/** `2 The Works of John Adams`: the volume may stand before the collection. */
function collectionFrom(
  tokens: Tokens,
  from: number,
  end: number,
  before: Field | null,
): Pick<BookCitation, 'volume' | 'collection'> {
  const numbered = before === null && isVolume(tokens, from) && from + 1 < end;
  return {
    volume: numbered ? tokens.field(from, from + 1) : before,
    collection: titleField(tokens, numbered ? from + 1 : from, end),
  };
}

/**
 * The word `in` that introduces a collection: behind a comma or a title’s question, before a capital. Where an editor
 * is named it may itself have a capital.
 */
function findIn(clause: Clause, from: number, to: number, edited: boolean): number {
  const { tokens } = clause;
  for (let at = to - 2; at > from; at--) {
    if (
      !tokens.isWord(at, 'in') ||
      tokens.outer(at) !== clause.outer ||
      (tokens.capital(at) && !edited && !tokens.is(at + 1, Kind.colon))
    )
      continue;
    if (!isAfterTitle(tokens, at - 1)) continue;
    const next = behindIn(tokens, at);
    if (tokens.capital(next) || tokens.is(next, Kind.number)) return at;
  }
  return -1;
}

/** The token past `in` and the colon that other styles put behind it. */
const behindIn = (tokens: Tokens, at: number): number => (tokens.is(at + 1, Kind.colon) ? at + 2 : at + 1);

function isAfterTitle(tokens: Tokens, at: number): boolean {
  if (tokens.is(at, Kind.comma) || tokens.is(at, Kind.question)) return true;
  return tokens.is(at, Kind.quote) && (tokens.is(at - 1, Kind.comma) || tokens.is(at - 1, Kind.question));
}

type Pages = Pick<BookCitation, 'page' | 'pinpoint'>;

/** `111,114`: first page and pinpoint without the space between them, since no book has a page of so high a number. */
function closePages(
  tokens: Tokens,
  from: number,
  end: number,
): { readonly from: number; readonly pages: Pages } | null {
  const first = end - 3;
  const close = tokens.is(end - 2, Kind.comma) && tokens.glued(end - 2) && tokens.glued(end - 1);
  if (first < from || !close || !tokens.is(first, Kind.number) || !tokens.is(end - 1, Kind.number)) return null;
  const far = tokens.value(first) >= 100 && tokens.value(first) < tokens.value(end - 1);
  const pin = far ? readPinpoint(tokens, end - 1, end, { bare: true }) : null;
  return pin === null ? null : { from: first, pages: { page: tokens.field(first, first + 1), pinpoint: pin.pinpoint } };
}

/** Of `114, 114` the first is the chapter's first page, the rest the pinpoint. */
function firstPage(tokens: Tokens, { pin, imprint }: Work): Pages {
  if (pin === null || pin.kind !== 'page' || pin.at !== null) return { page: null, pinpoint: pin };
  const at = tokens.firstFrom(pin.span.start);
  const page = tokens.field(at, at + 1);
  const rest = readPinpoint(tokens, at + 1, imprint.to - 1);
  return { page, pinpoint: rest?.pinpoint ?? null };
}
