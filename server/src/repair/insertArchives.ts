/**
 * Puts the addresses of archived copies in their places: in brackets behind the address of the page, before the day of the
 * last visit and the final period (Bluebook 18.2.1(d), Indigo Book R33.6.3).
 */
import { onlinePlaces, type OnlinePlace, type Read } from '../authority/online-places';
import { addressKey } from '../citation/address';
import { inSource, type Format, type Passage } from '../manuscript/manuscript';
import type { TextEdit } from '../rules/rule';
import { span, type Span } from '../text/span';
import type { ArchivedCopy, ArchiveList } from './archiveList';

/** An address that has a copy in the list, and no place where that could be put. */
export interface Unplaced {
  readonly copy: ArchivedCopy;
  /** The address in the source; null where the document does not cite it. */
  readonly span: Span | null;
}

export interface Inserted {
  /** In the source, in order; nothing is taken away. */
  readonly edits: readonly TextEdit[];
  readonly unplaced: readonly Unplaced[];
  /** Of the list, copies whose page has one in every place, this one or another. */
  readonly alreadyThere: readonly ArchivedCopy[];
}

export function insertArchives(read: Read, { copies }: ArchiveList): Inserted {
  const edits: TextEdit[] = [];
  const unplaced: Unplaced[] = [];
  const met = new Map<ArchivedCopy, 'placed' | 'archived'>();
  for (const place of onlinePlaces(read)) {
    const copy = copies.get(addressKey(place.url));
    if (copy === undefined) continue;
    if (place.archive !== null) {
      if (!met.has(copy)) met.set(copy, 'archived');
      continue;
    }
    met.set(copy, 'placed');
    const at = behindAddress(read, place);
    if (at.free) edits.push({ span: span(at.offset, at.offset), newText: ` [${copy.archive}]` });
    else unplaced.push({ copy, span: at.address });
  }
  const all = [...copies.values()];
  const absent = all.filter((copy) => !met.has(copy)).map((copy) => ({ copy, span: null }));
  return {
    edits,
    unplaced: [...unplaced, ...absent],
    alreadyThere: all.filter((copy) => met.get(copy) === 'archived'),
  };
}

interface Behind {
  readonly address: Span;
  readonly offset: number;
  /** Whether brackets put there stand by themselves: not within a link, not glued to what follows. */
  readonly free: boolean;
}

/** Where the address ends in the source, its own markup (`>`, `](…)`, `*`) included. */
function behindAddress({ manuscript }: Read, place: OnlinePlace): Behind {
  const { source, format, passages } = manuscript;
  const passage = passages[place.passage];
  if (passage === undefined) return { address: place.span, offset: place.span.end, free: false };
  const address = inSource(passage, place.span);
  const { prose } = passage;
  const follows = place.span.end < prose.text.length;
  const limit = follows ? passage.span.start + prose.sourceOffset(place.span.end) : passage.span.end;
  const offset =
    format === 'markdown'
      ? markupEnd(source, address.end, limit)
      : address.end + (source[address.start - 1] === '<' && source[address.end] === '>' ? 1 : 0);
  return { address, offset, free: !isWithinLink(passage, place.span) && mayFollow(source, offset, format) };
}

/** Past what closes the markup around an address; at most up to where the next letter of the prose stands. */
function markupEnd(source: string, from: number, limit: number): number {
  let at = from;
  while (at < limit) {
    const next = closerEnd(source, at, limit);
    if (next === at) break;
    at = next;
  }
  return at;
}

function closerEnd(source: string, at: number, limit: number): number {
  const letter = source.charAt(at);
  if (letter === '>' || letter === '*' || letter === '_') return at + 1;
  if (source.startsWith('](', at)) return behind(source, at + 1, limit, '(', ')');
  if (source.startsWith('][', at)) return behind(source, at + 1, limit, '[', ']');
  if (source.startsWith('</', at)) {
    const end = source.indexOf('>', at);
    return end < 0 || end >= limit ? at : end + 1;
  }
  return at;
}

/** Behind the bracket that closes the one at `open`; the start of the link's tail where none does. */
function behind(source: string, open: number, limit: number, opening: string, closing: string): number {
  let depth = 0;
  for (let at = open; at < limit; at++) {
    const letter = source.charAt(at);
    if (letter === opening) depth++;
    else if (letter === closing && --depth === 0) return at + 1;
  }
  return open - 1;
}

/** A link that goes on behind the address. */
const isWithinLink = ({ prose }: Passage, { start, end }: Span): boolean =>
  prose.stylesIn({ start, end }).some((run) => run.style === 'link' && run.span.end > end);

/** What may stand right behind the brackets: the end, a blank, what closes the sentence or a bracket. */
function mayFollow(source: string, at: number, format: Format): boolean {
  const next = source.charAt(at);
  if (next === '' || /\s/.test(next)) return true;
  if (next === ']') return format === 'plaintext' || !/[([:]/.test(source.charAt(at + 1));
  return '.,;:)"\'”’—'.includes(next);
}
