/**
 * Newspapers, magazines and web pages (Indigo Book R32, R33): `Author, Title, Container (date), URL`, the same printed
 * (`…, Time, Nov. 24, 2014, at 13`), undated, and without their URL, as writers leave them.
 */
import type { Author, CitedDate, Field, Online, Pinpoint } from '../citation';
import { readDate, readDateParenthetical } from '../dates';
import type { Clause, Form, Found } from '../form';
import { Kind, type Tokens } from '../lexer';
import { followingPhraseAt } from '../history';
import { isLastVisited, offline, readOnline } from '../online';
import { readPinpoint } from '../pinpoint';
import { isInstitution } from '../../tables/institutions';
import { isPeriodical, isPlatform, paperOf } from '../../tables/newspapers';
import { endsCitation, introducesAddress } from './ending';
import { longestHead, readHead, withoutCommas, type Head } from './head';
import { pinBefore } from './pinBefore';
import { capitalShare, splitSegments } from './segments';
import { citationStart } from './trailingName';
import { saysUnpublished, unpublishedCore } from './unpublished';

export const pageForm: Form = {
  name: 'pages',
  strength: 'weak',
  anchors: [Kind.openParen, Kind.url, Kind.word, Kind.number, Kind.other],
  anchored: (tokens, at) => readTail(tokens, at, Math.min(tokens.length, at + 40)) !== null,
  read: readPage,
};

/** What stands behind author, title and container. */
interface Tail {
  readonly date: CitedDate | null;
  /** Whether the date stands in parentheses. */
  readonly enclosed: boolean;
  readonly page: Field | null;
  readonly pinpoint: Pinpoint | null;
  readonly online: Online;
  readonly to: number;
}

function readPage(clause: Clause, anchor: number): Found | null {
  const { tokens } = clause;
  const tail = readTail(tokens, anchor, clause.to);
  if (tail === null || clause.opening === 'text' || anchor - clause.from > longestHead) return null;
  const end = headEnd(clause, anchor);
  if (end <= clause.from || (!tail.enclosed && tail.online.url === null && end === anchor)) return null;
  const unpublished = tail.enclosed && saysUnpublished(tokens, tail.to);
  const paged = tail.enclosed && !unpublished ? readPagedHead(clause, anchor) : null;
  const head = paged?.head ?? readHead(clause, pageStart(clause, end), end, !unpublished);
  if (head === null || head.title === null || !isPlain(clause, head, tail, paged?.end ?? end)) return null;
  if (unpublished) return { core: unpublishedCore(head, 'date', tail.online), from: head.from, to: tail.to };
  const debris = tail.enclosed && tail.online.url === null ? readDebris(clause, tail.to) : null;
  const common = {
    authors: head.authors,
    title: head.title,
    date: tail.date,
    pinpoint: tail.pinpoint ?? paged?.pinpoint ?? null,
    online: debris === null ? tail.online : { ...tail.online, url: debris.url },
  };
  const where = { from: head.from, to: debris?.to ?? tail.to };
  if (head.container === null && head.authors.some((author) => author.institution)) {
    return { core: { kind: 'report', ...common, number: head.number }, ...where };
  }
  const { designation, container } = head;
  const work = { ...common, designation, container, handle: null, page: tail.page };
  if (container !== null && head.authors.length === 0 && isPlatform(container.text)) {
    return { core: { ...work, kind: 'socialMedia', authors: [accountOf(head.title)], title: null }, ...where };
  }
  return {
    core: { ...work, kind: printed(tail) || isPeriodicalContainer(container) ? 'periodical' : 'web' },
    ...where,
  };
}

/**
 * With a page before the date: `Office of Nat. Drug Control Policy, Marijuana Fact Sheet 5 (Feb. 2004)`, `…, Urb. Inst.
 * 4, 9 (July 30, 2014)`. Only behind a container or in an institution's work: else the number is the title's.
 */
function readPagedHead(
  clause: Clause,
  open: number,
): { readonly head: Head; readonly pinpoint: Pinpoint; readonly end: number } | null {
  const pin = pinBefore(clause, open);
  if (pin === null) return null;
  const end = withoutCommas(clause.tokens, clause.from, pin.from);
  const head = readHead(clause, clause.from, end, true);
  if (head === null || head.title === null) return null;
  const behind = head.container !== null || head.authors.some((author) => author.institution);
  return behind ? { head, pinpoint: pin.pinpoint, end } : null;
}

/** Behind running text that ends in an author's name, if title and container follow that. */
const pageStart = (clause: Clause, end: number): number =>
  splitSegments(clause, clause.from, end).length > 2 ? citationStart(clause, end) : clause.from;

/** The end of what stands before an anchor, without comma and without `available at`. */
function headEnd(clause: Clause, anchor: number): number {
  const { tokens, from } = clause;
  for (let at = anchor - 1; at > Math.max(from, anchor - 5); at--) {
    if (followingPhraseAt(tokens, at, anchor)?.to === anchor) return withoutCommas(tokens, from, at);
  }
  return withoutCommas(tokens, from, anchor);
}

/** A page in print, behind a date without parentheses: no web page has one. */
const printed = (tail: Tail): boolean => tail.page !== null && !tail.enclosed;

const isPeriodicalContainer = (container: Field | null): boolean => container !== null && isPeriodical(container.text);

/** `American Bar Association (@ABAesq)`: the account's name, with its handle as written. */
function accountOf(title: Field): Author {
  const [name = ''] = title.text.split(/ ?\(@/, 1);
  const institution = isInstitution(name);
  return { ...title, names: [name, title.text], institution, acronym: null, order: 'usual' };
}

/** Date, page and address from an anchor on; null where neither a full date nor an address begins there. */
function readTail(tokens: Tokens, at: number, to: number): Tail | null {
  switch (tokens.kind(at)) {
    case Kind.openParen:
      return isLastVisited(tokens, at) ? addressTail(tokens, at, to) : enclosedTail(tokens, at, to);
    case Kind.url:
    case Kind.other:
      return addressTail(tokens, at, to);
    default:
      return tokens.is(at - 1, Kind.comma) ? bareTail(tokens, at, to) : null;
  }
}

const noTail: Omit<Tail, 'to'> = { date: null, enclosed: false, page: null, pinpoint: null, online: offline };

function addressTail(tokens: Tokens, at: number, to: number): Tail | null {
  const read = readOnline(tokens, at, to);
  return read === null ? null : { ...noTail, online: read.online, to: read.to };
}

/** `(Feb. 26, 2016)`, `(2016)`, `(July 6, 2021, 8:11 PM)`: nothing before the date. */
function enclosedTail(tokens: Tokens, open: number, to: number): Tail | null {
  const dated = readDateParenthetical(tokens, open);
  if (dated === null || dated.before !== null || dated.to > to) return null;
  return { ...noTail, date: dated.date, enclosed: true, to: dated.to };
}

/** `, Nov. 24, 2014, at 13, 17`. */
function bareTail(tokens: Tokens, at: number, to: number): Tail | null {
  const read = readDate(tokens, at, to);
  if (read === null || read.date.year === null || read.date.monthName === null) return null;
  const printed = readPrintedPage(tokens, read.to, to);
  return {
    ...noTail,
    date: read.date,
    page: printed?.page ?? null,
    pinpoint: printed?.pinpoint ?? null,
    to: printed?.to ?? read.to,
  };
}

/** `, at A6`, `, at 13, 17`. */
function readPrintedPage(tokens: Tokens, from: number, to: number) {
  const at = tokens.is(from, Kind.comma) ? from + 1 : from;
  const page = at + 1;
  if (!tokens.isWord(at, 'at') || page >= to) return null;
  const end = pageEnd(tokens, page, to);
  if (end === null) return null;
  const pin = readPinpoint(tokens, end, to);
  return { page: tokens.field(page, end), pinpoint: pin?.pinpoint ?? null, to: pin?.to ?? end };
}

function pageEnd(tokens: Tokens, at: number, to: number): number | null {
  const kind = tokens.kind(at);
  if (kind === Kind.number || kind === Kind.mixed) return at + 1;
  // `A-6`
  const lettered =
    kind === Kind.word && tokens.capital(at) && tokens.is(at + 1, Kind.dash) && tokens.is(at + 2, Kind.number);
  return lettered && at + 2 < to ? at + 3 : null;
}

/**
 * Whether what was read is plainly a citation: it goes on as one, and a date alone is not all that speaks for it.
 */
function isPlain(clause: Clause, head: Head, tail: Tail, end: number): boolean {
  const { tokens, opening } = clause;
  const { container, authors } = head;
  const known = container !== null && paperOf(container.text) !== null;
  const address = tail.online.url !== null || tail.online.lastVisited !== null;
  const fullDate = tail.date !== null && tail.date.monthName !== null;
  if (!endsCitation(clause, tail.to)) return false;
  if (!fullDate && tail.date !== null && !known) return false;
  // `Homepage: https://…`: an address alone, that no comma or phrase introduces.
  if (tail.date === null && tail.online.lastVisited === null && !introducesAddress(clause, end)) return false;
  if (!tokens.capital(head.from) && !head.marked && !tokens.is(head.from, Kind.number)) return false;
  if (!tail.enclosed && tail.date !== null && tail.page === null && !known && !startsAddress(tokens, tail.to))
    return false;
  if (opening === 'citation' || head.marked) return true;
  const written = capitalShare(tokens, head.from, end);
  if (known || tail.page !== null) return authors.length > 0 || written >= 0.5 || isTitleSegment(clause, head);
  if (authors.length > 0 || container !== null) return written >= 0.5 || (address && written >= 0.4);
  return address && written >= 0.7;
}

/** No sentence's beginning: the title is at least not longer than titles are. */
const isTitleSegment = (clause: Clause, head: Head): boolean =>
  head.title !== null &&
  head.container !== null &&
  clause.tokens.firstFrom(head.container.span.start) - clause.tokens.firstFrom(head.title.span.start) <= 24;

const startsAddress = (tokens: Tokens, at: number): boolean =>
  tokens.is(at, Kind.url) || tokens.is(at + 1, Kind.url) || tokens.is(at + 2, Kind.url);

/** What is left of a broken address behind the date: `,,50ffbce576f,…,CHN.html`, glued to the end of the clause. */
function readDebris(clause: Clause, from: number): { readonly url: Field; readonly to: number } | null {
  const { tokens, to } = clause;
  let start = from;
  while (start < to && tokens.is(start, Kind.comma)) start++;
  if (start === from || start >= to || !tokens.glued(start)) return null;
  for (let at = from; at < to; at++) if (!tokens.glued(at)) return null;
  return { url: tokens.field(from + 1, to), to };
}
