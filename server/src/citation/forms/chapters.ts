/** Chapters of collections (Indigo Book R25): `Author, Essay, in Collection 21, 24 (Ann Lee ed., 1983)`. */
import type { BookCitation, Field } from '../citation';
import type { Clause, Core } from '../form';
import { Kind, type Tokens } from '../lexer';
import { readPinpoint } from '../pinpoint';
import { readHead, titleField, withoutCommas } from './head';
import { isVolume } from './volume';
import { imprinted, isPlain, type Work } from './work';

export function readChapter(work: Work): Core | null {
  const { clause, from, end } = work;
  const { tokens } = clause;
  const within = findIn(clause, from, end);
  if (within < 0) return null;
  const head = readHead(clause, from, withoutCommas(tokens, from, within), false);
  if (head === null || head.title === null || !isPlain(work, head)) return null;
  return {
    ...imprinted(work),
    ...collectionFrom(tokens, within + 1, end, work.volume),
    kind: 'chapter',
    authors: head.authors,
    title: head.title,
    ...firstPage(tokens, work),
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

/** The word `in` that introduces a collection: behind a comma or a title’s question, before a capital. */
function findIn(clause: Clause, from: number, to: number): number {
  const { tokens } = clause;
  for (let at = to - 2; at > from; at--) {
    if (!tokens.isWord(at, 'in') || tokens.outer(at) !== clause.outer || tokens.capital(at)) continue;
    if (!isAfterTitle(tokens, at - 1)) continue;
    if (tokens.capital(at + 1) || tokens.is(at + 1, Kind.number)) return at;
  }
  return -1;
}

function isAfterTitle(tokens: Tokens, at: number): boolean {
  if (tokens.is(at, Kind.comma) || tokens.is(at, Kind.question)) return true;
  return tokens.is(at, Kind.quote) && (tokens.is(at - 1, Kind.comma) || tokens.is(at - 1, Kind.question));
}

/** Of `114, 114` the first is the chapter's first page, the rest the pinpoint. */
function firstPage(tokens: Tokens, { pin, imprint }: Work): Pick<BookCitation, 'page' | 'pinpoint'> {
  if (pin === null || pin.kind !== 'page' || pin.at !== null) return { page: null, pinpoint: pin };
  const at = tokens.firstFrom(pin.span.start);
  const page = tokens.field(at, at + 1);
  const rest = readPinpoint(tokens, at + 1, imprint.to - 1);
  return { page, pinpoint: rest?.pinpoint ?? null };
}
