/**
 * Books, reports, chapters and dictionaries (Indigo Book R24 to R29): a work with its year in parentheses.
 * `Author, Title 35 (2d ed. 2006)`, `Institution, Title (2015)`, `Author, Essay, in Collection 21 (1983)`,
 * `Black's Law Dictionary 1335 (10th ed. 2014)`.
 */
import type { BookCitation, Field, Pinpoint } from '../citation';
import type { Clause, Form, Found } from '../form';
import { Kind, type Tokens } from '../lexer';
import { offline } from '../online';
import { readPinpoint } from '../pinpoint';
import { isDictionary } from '../../tables/dictionaries';
import { pinBefore } from './pinBefore';
import { isVersus } from './caseName';
import { endsCitation } from './ending';
import { longestHead, readHead, titleField, withoutCommas, type Head } from './head';
import { readImprint, type Imprint } from './imprint';
import { isWorkingPaper, saysUnpublished, unpublishedCore } from './unpublished';
import { capitalShare, splitSegments, wordCount } from './segments';
import { citationStart } from './trailingName';

export const bookForm: Form = {
  name: 'books',
  strength: 'weak',
  anchors: [Kind.openParen],
  anchored: (tokens, at) => readImprint(tokens, at) !== null,
  read: readBook,
};

function readBook(clause: Clause, open: number): Found | null {
  const { tokens } = clause;
  const imprint = readImprint(tokens, open);
  if (imprint === null || imprint.to > clause.to || clause.opening === 'text') return null;
  const goesOn = !endsCitation(clause, imprint.to);
  if (open - clause.from > longestHead || (goesOn && !mayGoOn(clause, imprint.to))) return null;
  const pin = pinBefore(clause, open);
  const end = withoutCommas(tokens, clause.from, pin?.from ?? open);
  const start = citationStart(clause, end);
  const from = afterVolume(tokens, start, end, pin?.pinpoint.kind === 'section');
  if (from >= end) return null;
  const work: Work = {
    clause,
    from,
    end,
    volume: from > start ? tokens.field(start, from) : null,
    pin: pin?.pinpoint ?? null,
    imprint,
    running: goesOn || start > clause.from,
  };
  if (isCase(clause, from, end)) return null;
  const found = readUnpublished(work) ?? readChapter(work) ?? readDictionary(work) ?? readWhole(work);
  return found === null ? null : { core: found, from: start, to: imprint.to };
}

/** Behind a signal the sentence may run on from its citation: `see Lee, Ink 60 (2010), and the sources that she cites`. */
const mayGoOn = ({ tokens, opening }: Clause, at: number): boolean =>
  opening === 'citation' && tokens.is(at, Kind.comma);

/** A case of a reporter that no table knows: no book. */
function isCase(clause: Clause, from: number, to: number): boolean {
  const { tokens } = clause;
  for (let at = from + 1; at < to; at++) {
    if (tokens.outer(at) === clause.outer && !tokens.masked(at) && isVersus(tokens, at))
      return hasNumber(tokens, at, to);
  }
  return false;
}

function hasNumber(tokens: Tokens, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (tokens.is(at, Kind.number)) return true;
  return false;
}

interface Work {
  readonly clause: Clause;
  /** Of author and title, without volume and pinpoint. */
  readonly from: number;
  readonly end: number;
  readonly volume: Field | null;
  readonly pin: Pinpoint | null;
  readonly imprint: Imprint;
  /** A sentence leads to it or runs on from it: then more must speak for it. */
  readonly running: boolean;
}

/** Behind the volume's number, which a capital follows: `3 Melville Nimmer`; `25 Point Plan` has no author then. */
function afterVolume(tokens: Tokens, from: number, to: number, bySection: boolean): number {
  const number = tokens.is(from, Kind.number) && tokens.end(from) - tokens.start(from) <= 2;
  return number && tokens.capital(from + 1) && (bySection || hasComma(tokens, from, to)) ? from + 1 : from;
}

function hasComma(tokens: Tokens, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (tokens.is(at, Kind.comma)) return true;
  return false;
}

type WorkCore = NonNullable<Found>['core'];

const imprinted = ({ volume, imprint, pin }: Work) => ({
  volume,
  pinpoint: pin,
  date: imprint.date,
  edition: imprint.edition,
  editors: imprint.editors,
  translators: imprint.translators,
  publisher: imprint.publisher,
  online: offline,
});

/** `Author, Essay, in Collection 21`. */
function readChapter(work: Work): WorkCore | null {
  const { clause, from, end } = work;
  const { tokens } = clause;
  const within = findIn(clause, from, end);
  if (within < 0) return null;
  const head = readHead(clause, from, withoutCommas(tokens, from, within), false);
  if (head === null || head.title === null || !isPlain(work, head)) return null;
  const pages = firstPage(tokens, work);
  const core = {
    ...imprinted(work),
    kind: 'chapter' as const,
    authors: head.authors,
    title: head.title,
    collection: titleField(tokens, within + 1, end),
    page: pages.page,
    section: null,
    pinpoint: pages.pinpoint,
  };
  return core;
}

/** The word `in` that introduces a collection: behind a comma, before a capital. */
function findIn(clause: Clause, from: number, to: number): number {
  const { tokens } = clause;
  for (let at = to - 2; at > from; at--) {
    if (!tokens.isWord(at, 'in') || tokens.outer(at) !== clause.outer || tokens.capital(at)) continue;
    const comma = tokens.is(at - 1, Kind.comma) || (tokens.is(at - 1, Kind.quote) && tokens.is(at - 2, Kind.comma));
    if (comma && (tokens.capital(at + 1) || tokens.is(at + 1, Kind.number))) return at;
  }
  return -1;
}

/** Of `114, 114` the first is the chapter's first page, the rest the pinpoint. */
function firstPage(tokens: Tokens, { pin, imprint }: Work): Pick<BookCitation, 'page' | 'pinpoint'> {
  if (pin === null || pin.kind !== 'page' || pin.at !== null) return { page: null, pinpoint: pin };
  const at = tokens.firstFrom(pin.span.start);
  const page = tokens.field(at, at + 1);
  const rest = readPinpoint(tokens, at + 1, imprint.to - 1);
  return { page, pinpoint: rest?.pinpoint ?? null };
}

/** `Black's Law Dictionary`, `Privacy, Black's Law Dictionary`. */
function readDictionary(work: Work): WorkCore | null {
  const { clause, from, end } = work;
  const { tokens } = clause;
  const segments = splitSegments(clause, from, end);
  const last = segments.at(-1);
  const [first] = segments;
  if (first === undefined || last === undefined || segments.length > 2) return null;
  const name = titleField(tokens, last.from, last.to);
  if (name === null || !isDictionary(name.text)) return null;
  const whole = segments.length === 1;
  return {
    ...imprinted(work),
    kind: 'dictionary',
    authors: [],
    title: whole ? name : titleField(tokens, first.from, first.to),
    collection: whole ? null : name,
    page: null,
    section: null,
  };
}

/** `(unpublished manuscript)`, `Working Paper No. 729`, `69 DePaul L. Rev. (forthcoming 2020)`. */
function readUnpublished(work: Work): WorkCore | null {
  const { clause, from, end, imprint } = work;
  const { tokens } = clause;
  const coming = imprint.publisher?.text === 'forthcoming';
  if (!coming && !isWorkingPaper(imprint) && !saysUnpublished(tokens, imprint.to)) return null;
  const head = readHead(clause, from, coming ? beforeVolume(clause, from, end) : end, false);
  if (head === null || head.title === null || !isPlain(work, head)) return null;
  return unpublishedCore(head, imprint.date.monthName === null ? 'year' : 'date', offline);
}

/** Before `, 69 DePaul L. Rev.`. */
function beforeVolume(clause: Clause, from: number, to: number): number {
  const { tokens } = clause;
  for (let at = to - 1; at > from; at--) {
    if (tokens.is(at, Kind.comma)) return tokens.is(at + 1, Kind.number) && tokens.capital(at + 2) ? at : to;
  }
  return to;
}

function readWhole(work: Work): WorkCore | null {
  const { clause, from, end } = work;
  const head = readHead(clause, from, end, false);
  if (head === null || head.title === null || !isPlain(work, head)) return null;
  const { authors, title, number } = head;
  if (authors.some((author) => author.institution) || number !== null) {
    const { pinpoint, date, online } = imprinted(work);
    return { kind: 'report', authors, title, number, pinpoint, date, online };
  }
  return { kind: 'book', authors, title, collection: null, page: null, section: null, ...imprinted(work) };
}

/**
 * A year in parentheses alone is no citation: written as a title is, and with an author, a page, an edition or italics
 * beside it.
 */
function isPlain({ clause, from, end, pin, imprint, running }: Work, head: Head): boolean {
  const { tokens, opening } = clause;
  if (!tokens.capital(from) && !head.marked) return false;
  if (imprint.date.monthName !== null && pin === null && head.authors.length === 0) return false;
  const edited =
    imprint.edition !== null || imprint.publisher !== null || imprint.editors.length + imprint.translators.length > 0;
  const written = capitalShare(tokens, from, end);
  if (running && (head.authors.length === 0 || (pin === null && !edited) || written < 0.9)) return false;
  if (head.marked && (head.authors.length > 0 || opening === 'citation')) return true;
  if (written < (opening === 'citation' ? 0.6 : 0.8)) return false;
  if (head.authors.length > 0 || edited) return true;
  return (pin !== null && wordCount(tokens, from, end) > 2) || opening === 'citation';
}
