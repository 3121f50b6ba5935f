/**
 * Newspapers, magazines and web pages (Indigo Book R32, R33): `Author, Title, Container (date), URL`, the same printed
 * (`…, Time, Nov. 24, 2014, at 13`), undated, and without their URL, as writers leave them.
 */
import type { Field, Pinpoint } from '../../citation';
import type { Clause, Form, Found } from '../../form';
import { Kind, type Tokens } from '../../lexer';
import { followingPhraseAt } from '../../history';
import { isDesignation } from '../../../tables/designations';
import { isInstitution } from '../../../tables/institutions';
import { isKnownDictionary } from '../../../tables/dictionaries';
import { monthWords } from '../../dates';
import { isPeriodical, isPlatform, paperOf } from '../../../tables/newspapers';
import { endsCitation, introducesAddress } from './ending';
import { longestHead, readHead, withoutCommas, type Head } from '../names/head';
import { withOwnHost } from '../names/ownHost';
import { readDebris, readPageTail, withPrintedPage, type PageTail } from './pageTail';
import { isLoneName, isPerson } from '../names/persons';
import { pinBefore } from './pinBefore';
import { readAccount } from './posts';
import { capitalShare, isAllCaps, splitSegments, wordCount } from '../names/segments';
import { citationStart } from '../names/trailingName';
import { isOnFile, isOnSsrn, saysUnpublished, unpublishedOf } from './unpublished';
import { WordSet } from '../../word-set';

export const pageForm: Form = {
  name: 'pages',
  strength: 'weak',
  anchors: [Kind.openParen, Kind.url, Kind.word, Kind.number, Kind.other],
  words: () => monthWords,
  anchored: (tokens, at) => readPageTail(tokens, at, Math.min(tokens.length, at + 40)) !== null,
  read: readPage,
};

function readPage(clause: Clause, anchor: number): Found | null {
  const { tokens } = clause;
  const tail = readPageTail(tokens, anchor, clause.to);
  if (tail === null || anchor - clause.from > longestHead) return null;
  if (anchor === clause.from && tail.online.lastVisited !== null) return bareAddress(tail, anchor);
  const end = headEnd(clause, anchor);
  if (end <= clause.from || (!tail.enclosed && tail.online.url === null && end === anchor)) return null;
  // `(Aug. 1, 2023) (unpublished manuscript)` is a manuscript's.
  if (tail.enclosed && saysUnpublished(tokens, tail.to)) return null;
  const from = pageStart(clause, end);
  if (clause.opening === 'text' && from === clause.from) return null;
  return readPost(clause, from, end, tail) ?? readWork(clause, from, end, tail);
}

/** `https://… (last visited Mar. 3, 2020)`: an address alone, which the day of the visit makes a citation. */
const bareAddress = ({ online, to }: PageTail, from: number): Found => ({
  core: {
    kind: 'web',
    authors: [],
    designation: null,
    title: null,
    container: null,
    handle: null,
    page: null,
    date: null,
    pinpoint: null,
    online,
  },
  from,
  to,
});

function readPost(clause: Clause, from: number, end: number, tail: PageTail): Found | null {
  const account = readAccount(clause, from, end);
  if (account === null) return null;
  const dated = tail.date !== null && (tail.date.monthName !== null || account.handle !== null);
  if (!dated && tail.online.url === null && !startsAddress(clause.tokens, tail.to)) return null;
  const { authors, title, container, handle } = account;
  const { date, pinpoint, online, page } = tail;
  return {
    core: { kind: 'socialMedia', authors, designation: null, title, container, handle, page, date, pinpoint, online },
    from: account.from,
    to: tail.to,
  };
}

function readWork(clause: Clause, start: number, end: number, found: PageTail): Found | null {
  const paged = found.enclosed || found.online.url !== null ? readPagedHead(clause, start, end) : null;
  const read = withoutDoubtfulSite(clause, paged?.head ?? readHead(clause, start, end, true), found);
  const head = withOwnHost(clause, read, found.online.url);
  if (head === null || head.title === null) return null;
  const tail = asPrinted(clause, head, found);
  if (!isPlain(clause, head, tail, paged?.end ?? end)) return null;
  const debris = tail.enclosed && tail.online.url === null ? readDebris(clause, tail.to) : null;
  const { from } = head;
  const to = debris?.to ?? tail.to;
  const { container, number } = head;
  // `Editorial, N.Y. Times, Mar. 3, 2010`: a piece without a title.
  const untitled = head.designation === null && isPeriodicalContainer(container) && isDesignation(head.title.text);
  const designation = untitled ? head.title : head.designation;
  // `Lefkowitz, Boston B.J., Summer 2010, at 9`: a surname alone.
  const lone = !untitled && head.authors.length === 0 && printed(tail) && isSurname(clause, head.title);
  const authors = lone ? [{ ...head.title, names: [head.title.text], ...surnamed }] : head.authors;
  const title = untitled || lone ? null : head.title;
  const { date, page } = tail;
  const pinpoint = tail.pinpoint ?? paged?.pinpoint ?? null;
  const online = debris === null ? tail.online : { ...tail.online, url: debris.url };
  const institution = head.authors.find((author) => author.institution);
  if (container === null && tail.enclosed && isFiled(clause, tail)) {
    return { core: unpublishedOf({ ...head, designation }, { date, pinpoint, online }), from, to };
  }
  if (institution !== undefined && designation === null && (container === null || isOwnSite(institution, container))) {
    return { core: { kind: 'report', authors, title, date, pinpoint, online, number, container }, from, to };
  }
  if (container !== null && head.authors.length === 0 && isKnownDictionary(container.text)) {
    const core = { kind: 'dictionary', authors, title, date, pinpoint, online, ...unbound } as const;
    return { core: { ...core, collection: container }, from, to };
  }
  const kind = tail.page !== null || isPeriodicalContainer(container) ? 'periodical' : 'web';
  return {
    core: { authors, title, date, pinpoint, online, kind, designation, container, handle: null, page },
    from,
    to,
  };
}

/** `(on file with the Harvard Law School Library)`, `, https://ssrn.com/abstract=1`: what nobody has brought out. */
const isFiled = ({ tokens }: Clause, { to }: PageTail): boolean => isOnFile(tokens, to) || isOnSsrn(tokens, to);

/** `The Pew Charitable Trusts, …, Pew`: each word of the site stands for one of the institution's, in order. */
function isOwnSite(institution: Field, site: Field): boolean {
  if (isPeriodical(site.text)) return false;
  const words = wordsOf(institution.text);
  let from = 0;
  let alike = false;
  for (const word of wordsOf(site.text)) {
    const found = words.findIndex((each, index) => index >= from && each.startsWith(word.charAt(0)));
    if (found < 0) return false;
    alike ||= (words[found] ?? '').startsWith(word.slice(0, 3));
    from = found + 1;
  }
  return alike;
}

const wordsOf = (name: string): readonly string[] =>
  name
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter((word) => word.length > 2);

/**
 * `Exec. Off. of the President, Big Data: Seizing Opportunities, Preserving Values 53 (May 2014)`: without an address
 * the last words of an institution's title are no site, unless they show it.
 */
function withoutDoubtfulSite(clause: Clause, head: Head | null, tail: PageTail): Head | null {
  if (head === null || head.container === null || head.title === null) return head;
  if (!head.authors.some((author) => author.institution) || !tail.enclosed) return head;
  const { tokens } = clause;
  const { title, container } = head;
  const shown = startsAddress(tokens, tail.to) || isShown(clause, head) || isInstitution(container.text);
  if (shown || paperOf(container.text) !== null) return head;
  const whole = tokens.field(tokens.firstFrom(title.span.start), tokens.firstFrom(container.span.end));
  return { ...head, title: whole, container: null };
}

const surnamed = { institution: false, acronym: null, order: 'usual' } as const;

function isSurname({ tokens }: Clause, title: Field): boolean {
  const range = { from: tokens.firstFrom(title.span.start), to: tokens.firstFrom(title.span.end) };
  return isLoneName(tokens, range);
}

/** What a dictionary on line has not. */
const unbound = {
  volume: null,
  page: null,
  section: null,
  edition: null,
  editors: [],
  translators: [],
  publisher: null,
} as const;

/**
 * With a page before the date: `Office of Nat. Drug Control Policy, Marijuana Fact Sheet 5 (Feb. 2004)`, `…, Urb. Inst.
 * 4, 9 (July 30, 2014)`. Only behind a container or in an institution's work: else the number is the title's.
 */
function readPagedHead(
  clause: Clause,
  from: number,
  open: number,
): { readonly head: Head; readonly pinpoint: Pinpoint; readonly end: number } | null {
  const pin = pinBefore(clause, open);
  if (pin === null) return null;
  const end = withoutCommas(clause.tokens, from, pin.from);
  const head = readHead(clause, from, end, true);
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

/** With the page behind the parentheses of the date where a paper is cited so: by its name, or by the letter of its page. */
function asPrinted({ tokens, to }: Clause, { container, authors }: Head, tail: PageTail): PageTail {
  if (container === null || authors.some(({ institution }) => institution)) return tail;
  const paged = withPrintedPage(tokens, tail, to);
  const isPaper = isPeriodical(container.text) || paperWords.test(container.text);
  return isPaper || (paged.page !== null && /^[A-Z]/.test(paged.page.text)) ? paged : tail;
}

/** With which the names of papers end. */
const paperWords =
  /\b(?:Times|Post|Gazette|Trib(?:une|\.)|Herald|Ledger|W(?:ee)?kly\.?|Daily|News|Star|Sun|Globe|Chron(?:icle|\.)|Courier|Mag(?:azine|\.))$/;

/** A page in print, behind a date without parentheses: no web page has one. */
const printed = (tail: PageTail): boolean => tail.page !== null && !tail.enclosed;

const isPeriodicalContainer = (container: Field | null): boolean => container !== null && isPeriodical(container.text);

/**
 * Whether what was read is plainly a citation: it goes on as one, and a date alone is not all that speaks for it.
 */
function isPlain(clause: Clause, head: Head, tail: PageTail, end: number): boolean {
  const { tokens, opening } = clause;
  const { container, authors } = head;
  const known = container !== null && (paperOf(container.text) !== null || isPlatform(container.text));
  const behind = tail.enclosed && startsAddress(tokens, tail.to);
  const address = tail.online.url !== null || tail.online.lastVisited !== null || behind;
  const fullDate = tail.date !== null && tail.date.monthName !== null;
  if (!endsCitation(clause, tail.to) && !mayGoOn(clause, head, tail)) return false;
  const placed = known || (container !== null && startsAddress(tokens, tail.to) && isShown(clause, head));
  if (!fullDate && tail.date !== null && !placed) return false;
  // `Homepage: https://…`: an address alone, that no comma or phrase introduces.
  if (tail.date === null && tail.online.lastVisited === null && !introducesAddress(clause, end)) return false;
  if (!tokens.capital(head.from) && !head.marked && !tokens.is(head.from, Kind.number)) return false;
  if (!tail.enclosed && tail.date !== null && tail.page === null && !known && !startsAddress(tokens, tail.to))
    return false;
  if (!isTitleLong(clause, head)) return false;
  if (tail.date === null && tail.online.lastVisited === null && isOwnPage(clause, head)) return false;
  if (opening === 'citation' || head.marked) return true;
  if (!known && authors.length === 0 && tail.online.lastVisited === null && saysSomething(clause, head)) return false;
  const written = capitalShare(tokens, head.from, end);
  if (known || tail.page !== null) return authors.length > 0 || written >= 0.5 || isTitleSegment(clause, head);
  if (authors.length > 0 || container !== null) return written >= 0.5 || (address && written >= 0.4);
  return address && written >= 0.7;
}

/** `…, U.S. CENSUS BUREAU 2–3 (2013), https://…`: small capitals, typed as capitals, show where the work appeared. */
function isShown({ tokens }: Clause, { title, container }: Head): boolean {
  if (title === null || container === null) return false;
  const range = ({ span }: Field) => ({ from: tokens.firstFrom(span.start), to: tokens.firstFrom(span.end) });
  return isAllCaps(tokens, range(container)) && !isAllCaps(tokens, range(title));
}

/** `in David Grann, Trial by Fire, The New Yorker, Sept. 7, 2009, at 42, after his death`: the sentence runs on. */
const mayGoOn = ({ tokens }: Clause, { authors, container }: Head, tail: PageTail): boolean =>
  tokens.is(tail.to, Kind.comma) &&
  authors.length > 0 &&
  container !== null &&
  (tail.page !== null || tail.online.url !== null || paperOf(container.text) !== null);

/** `Ann Lee, https://…`: somebody and where to find them. */
function isOwnPage({ tokens, opening }: Clause, { authors, title, container, marked }: Head): boolean {
  if (title === null || authors.length > 0 || container !== null || marked || opening === 'citation') return false;
  return isPerson(tokens, { from: tokens.firstFrom(title.span.start), to: tokens.firstFrom(title.span.end) });
}

/** In words. */
const longestTitle = 50;

const isTitleLong = ({ tokens }: Clause, { title }: Head): boolean =>
  title === null ||
  wordCount(tokens, tokens.firstFrom(title.span.start), tokens.firstFrom(title.span.end)) <= longestTitle;

/** A verb in small letters: `It was originally based on …`. */
function saysSomething({ tokens }: Clause, { title }: Head): boolean {
  if (title === null) return false;
  const to = tokens.firstFrom(title.span.end);
  for (let at = tokens.firstFrom(title.span.start); at < to; at++) {
    if (!tokens.capital(at) && verbs.has(tokens, at)) return true;
  }
  return false;
}

const verbs = new WordSet('is was are were has have had been will would can may must');

/** No sentence's beginning: the title is at least not longer than titles are. */
const isTitleSegment = (clause: Clause, head: Head): boolean =>
  head.title !== null &&
  head.container !== null &&
  clause.tokens.firstFrom(head.container.span.start) - clause.tokens.firstFrom(head.title.span.start) <= 24;

const startsAddress = (tokens: Tokens, at: number): boolean =>
  tokens.is(at, Kind.url) || tokens.is(at + 1, Kind.url) || tokens.is(at + 2, Kind.url);
