/** Where works can be read on line: every address of a citation, and every other one in a note. */
import { isAddress, isArchive, unbroken } from '../citation/address';
import type { Field, Online, Reading } from '../citation/citation';
import type { Manuscript, Passage } from '../manuscript/manuscript';
import { firstIndexWhere } from '../text/search';
import type { Span } from '../text/span';
import type { Resolution } from './authority';

/** An address at its place. */
export interface OnlinePlace {
  /** Without the blanks at which it is broken. */
  readonly url: string;
  /** The address of its archived copy; null where none is given. */
  readonly archive: string | null;
  /** Index into the manuscript's passages. */
  readonly passage: number;
  /** In the passage's prose. */
  readonly span: Span;
}

export interface Read {
  readonly manuscript: Manuscript;
  readonly readings: readonly Reading[];
  readonly resolution: Resolution;
}

/** In the order in which they stand. Addresses of archived copies are not in it, nor what is no whole address. */
export const onlinePlaces = (read: Read): readonly OnlinePlace[] =>
  read.manuscript.passages.flatMap((standsIn, index) => {
    const reading = read.readings[index];
    if (reading === undefined) return [];
    const passage = { index, standsIn, urls: reading.masked.filter(({ kind }) => kind === 'url') };
    const cited = addressesIn(read.resolution, index);
    const others = standsIn.kind === 'note' ? othersIn(passage, cited) : [];
    const places = [...cited.flatMap((online) => placeOf(passage, online.url, online.archive)), ...others];
    return places.sort((one, other) => one.span.start - other.span.start);
  });

interface ReadPassage {
  readonly index: number;
  readonly standsIn: Passage;
  /** All addresses in its prose, in order. */
  readonly urls: readonly Span[];
}

function addressesIn({ occurrences, inPassage }: Resolution, passage: number): readonly Online[] {
  return (inPassage[passage] ?? []).flatMap((id) => {
    const citation = occurrences[id]?.citation;
    return citation !== undefined && 'online' in citation ? [citation.online] : [];
  });
}

/** Addresses that no citation holds: it was not read, or has a second one. */
function othersIn(passage: ReadPassage, cited: readonly Online[]): readonly OnlinePlace[] {
  const { text } = passage.standsIn.prose;
  const taken = cited
    .flatMap(({ url, archive }) => [url, archive])
    .flatMap((address) => (address === null ? [] : [address.span]))
    .sort((one, other) => one.end - other.end);
  return passage.urls.flatMap((span) => {
    const known = taken[firstIndexWhere(taken, ({ end }) => end > span.start)];
    if (known !== undefined && known.start < span.end) return [];
    return placeOf(passage, { text: text.slice(span.start, span.end), span }, null);
  });
}

function placeOf(passage: ReadPassage, address: Field | null, archive: Field | null): readonly OnlinePlace[] {
  if (address === null) return [];
  const url = leadsTo(passage.standsIn, address.span) ?? unbroken(address.text);
  if (!isAddress(url) || isArchive(url)) return [];
  const copy = archive === null ? copyBehind(passage, address.span.end) : unbroken(archive.text);
  return [{ url, archive: copy, passage: passage.index, span: address.span }];
}

/** Where a link leads whose text is this address: letters of the text may have been changed to look well. */
function leadsTo({ prose }: Passage, of: Span): string | null {
  const link = prose.stylesIn(of).find(({ style }) => style === 'link');
  const isWhole = link !== undefined && link.span.start <= of.start && link.span.end >= of.end;
  const around = isWhole ? link.span.end - link.span.start - (of.end - of.start) : Infinity;
  return around <= 1 && link?.href !== undefined && isAddress(link.href) ? link.href : null;
}

/** Between an address and that of its copy stands at the most the day of the last visit. */
const farthestCopy = 60;

/** The address of a copy that stands behind another address, in whatever form; null where none does. */
function copyBehind({ standsIn, urls }: ReadPassage, end: number): string | null {
  const next = urls[firstIndexWhere(urls, ({ start }) => start >= end)];
  const { text } = standsIn.prose;
  if (next === undefined || next.start > end + farthestCopy || text.slice(end, next.start).includes(';')) return null;
  const url = text.slice(next.start, next.end);
  return isArchive(url) ? url : null;
}
