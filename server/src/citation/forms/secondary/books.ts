/**
 * Books and reports (Indigo Book R24, R27): a work with its year in parentheses, `Author, Title 35 (2d ed. 2006)`,
 * `Institution, Title (2015)`. What else ends in such a parenthetical is tried first: manuscripts, chapters, dictionaries.
 */
import type { Field } from '../../citation';
import type { Clause, Core, Form, Found } from '../../form';
import { Kind, type Tokens } from '../../lexer';
import { readPinpoint, type PinpointRead } from '../../pinpoint';
import { courtOf } from '../../../tables/courts';
import { journalsNamed, looksLikeJournal } from '../../../tables/journals';
import { isVersus } from '../cases/caseName';
import { readChapter } from './chapters';
import { dictionaryStart, readDictionary } from './dictionaries';
import { endsCitation } from './ending';
import { longestHead, readHead, withoutCommas } from '../names/head';
import { readImprint, type Imprint } from './imprint';
import { pinBefore, sectionBefore } from './pinBefore';
import { isReportNumber } from '../names/segments';
import { citationStart } from '../names/trailingName';
import { readManuscript, readWorkingPaper } from './unpublished';
import { isVolume } from './volume';
import { imprinted, isPlain, type Work } from './work';

export const bookForm: Form = {
  name: 'books',
  strength: 'weak',
  anchors: [Kind.openParen],
  anchored: (tokens, at) => readImprint(tokens, at) !== null,
  read: (clause, open) => readBook(behindAnother(clause), open),
};

function readBook(clause: Clause, open: number): Found | null {
  const { tokens } = clause;
  const imprint = readImprint(tokens, open);
  if (imprint === null || imprint.to > clause.to || open - clause.from > longestHead || isCourt(imprint)) return null;
  const place = placeBefore(clause, open);
  const end = withoutCommas(tokens, clause.from, place.from);
  const defined = clause.opening === 'citation' ? -1 : dictionaryStart(clause, end);
  const start = defined >= 0 ? defined : citationStart(clause, end);
  if (clause.opening === 'text' && start === clause.from) return null;
  const behind = place.pinpoint === null ? pinBehind(clause, imprint) : null;
  const goesOn = behind === null && !endsCitation(clause, imprint.to) && !leadsToAnother(clause, imprint.to);
  if (goesOn && !mayGoOn(clause, imprint.to, start)) return null;
  const from = afterVolume(tokens, start, end, place.section !== null || imprint.editors.length > 0);
  if (from >= end) return null;
  const work: Work = {
    clause,
    from,
    end,
    volume: from > start ? tokens.field(start, from) : null,
    section: place.section,
    pin: place.pinpoint ?? behind?.pinpoint ?? null,
    imprint,
    running: goesOn || start > clause.from,
  };
  if (isCase(clause, from, end)) return null;
  const special = asFound(readWorkingPaper(work), imprint) ?? readManuscript(work);
  if (special !== null) return { core: special.core, from: start, to: special.to };
  const core = readChapter(work) ?? readDictionary(work) ?? readWhole(work);
  return core === null ? null : { core, from: start, to: behind?.to ?? imprint.to };
}

/** `Eden Toys, 697 F.2d at 34 and 35 (2d Cir. 1982)`: no publisher; a state alone may be a place. */
const isCourt = ({ publisher }: Imprint): boolean =>
  publisher !== null && publisher.text.includes(' ') && courtOf(publisher.text) !== null;

const asFound = (core: Core | null, { to }: Imprint) => (core === null ? null : { core, to });

function placeBefore(clause: Clause, open: number) {
  const bySection = sectionBefore(clause, open);
  if (bySection !== null) return bySection;
  const pin = pinBefore(clause, open);
  return { section: null, pinpoint: pin?.pinpoint ?? null, from: pin?.from ?? open };
}

/** `(Harvard University Press, 2008) 45`: the page behind the publisher, as in other countries. */
function pinBehind({ tokens, to }: Clause, imprint: Imprint): PinpointRead | null {
  if (imprint.publisher === null && imprint.edition === null) return null;
  const pin = readPinpoint(tokens, imprint.to, to, { bare: true });
  return pin?.to === to ? pin : null;
}

/**
 * The sentence may run on from a citation behind a signal (`see Lee, Ink 60 (2010), and the sources that she cites`)
 * and from one that it has led to (`is in Richard Kluger, Simple Justice 256 (1975), and in the papers`).
 */
function mayGoOn({ tokens, opening, from }: Clause, at: number, start: number): boolean {
  return tokens.is(at, Kind.comma) && (opening === 'citation' || start > from);
}

/** `Ink 84 (2018), Bo Roe, Quills 12 (2016)`: behind the comma begins a work that has its own year. */
function leadsToAnother({ tokens, outer, to }: Clause, comma: number): boolean {
  if (!tokens.is(comma, Kind.comma) || !tokens.capital(comma + 1)) return false;
  for (let at = comma + 2; at < Math.min(to, comma + longestHead); at++) {
    if (tokens.is(at, Kind.openParen) && tokens.outer(at) === outer && readImprint(tokens, at) !== null) return true;
  }
  return false;
}

/** The same clause without the comma behind the year of the work before: what follows is one, or nothing. */
function behindAnother(clause: Clause): Clause {
  const { tokens, from, opening } = clause;
  const follows = opening === 'text' && tokens.is(from, Kind.comma) && tokens.is(from - 1, Kind.closeParen);
  return follows && tokens.capital(from + 1) ? { ...clause, from: from + 1, opening: 'sentence' } : clause;
}

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

/** Behind the volume's number: `3 Melville Nimmer`; `25 Point Plan` has neither author nor editor. */
function afterVolume(tokens: Tokens, from: number, to: number, surely: boolean): number {
  return isVolume(tokens, from) && (surely || hasComma(tokens, from, to)) ? from + 1 : from;
}

function hasComma(tokens: Tokens, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (tokens.is(at, Kind.comma)) return true;
  return false;
}

const isJournal = (title: string): boolean =>
  journalsNamed(title).length > 0 || (title.includes('.') && looksLikeJournal(title));

/** What only books have: `Am. Psychiatric Ass'n, Diagnostic and Statistical Manual 271 (5th ed. 2013)`. */
const isBound = ({ volume, section, imprint }: Work): boolean =>
  volume !== null ||
  section !== null ||
  imprint.edition !== null ||
  imprint.publisher !== null ||
  imprint.editors.length + imprint.translators.length > 0;

/** `(Rep. No. 03-189, Nov. 2002)`: a report's number where a publisher may stand. */
function numberIn({ clause: { tokens }, imprint: { publisher } }: Work): Field | null {
  if (publisher === null) return null;
  const range = { from: tokens.firstFrom(publisher.span.start), to: tokens.firstFrom(publisher.span.end) };
  return isReportNumber(tokens, range) ? publisher : null;
}

function readWhole(work: Work): Core | null {
  const { clause, from, end } = work;
  const head = readHead(clause, from, end, false);
  if (head === null || head.title === null || !isPlain(work, head)) return null;
  const { authors, title, number } = head;
  // `LAW & SOC'Y REV. 95 (1974)`: what is left of an article.
  if (authors.length === 0 && isJournal(title.text)) return null;
  const numbered = number ?? numberIn(work);
  const institutional = authors.some((author) => author.institution) || numbered !== null;
  if (institutional && (numbered !== null || !isBound(work))) {
    const { pinpoint, date, online } = imprinted(work);
    return { kind: 'report', authors, title, number: numbered, container: null, pinpoint, date, online };
  }
  return { kind: 'book', authors, collection: null, page: null, ...imprinted(work), ...withVolume(work, title) };
}

/** `Joseph Story, 2 Commentaries on the Constitution § 1073`: the volume may stand before the title. */
function withVolume({ clause: { tokens }, volume, section }: Work, title: Field) {
  const at = tokens.firstFrom(title.span.start);
  if (volume !== null || section === null || !isVolume(tokens, at)) return { volume, title };
  return { volume: tokens.field(at, at + 1), title: tokens.field(at + 1, tokens.firstFrom(title.span.end)) };
}
