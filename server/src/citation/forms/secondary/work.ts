/**
 * What books, chapters, dictionaries and manuscripts have alike before they are told apart: what stands before a
 * parenthetical that holds the year (Indigo Book R24).
 */
import type { Field, Pinpoint } from '../../citation';
import type { Clause } from '../../form';
import { Kind } from '../../lexer';
import { monthOf } from '../../../tables/months';
import { offline } from '../../online';
import type { Head } from '../names/head';
import type { Imprint } from './imprint';
import { WordSet } from '../../word-set';
import { capitalShare, wordCount } from '../names/segments';

export interface Work {
  readonly clause: Clause;
  /** Of author and title, without volume, section and pinpoint. */
  readonly from: number;
  readonly end: number;
  readonly volume: Field | null;
  readonly section: Pinpoint | null;
  readonly pin: Pinpoint | null;
  readonly imprint: Imprint;
  /** A sentence leads to it or runs on from it: then more must speak for it. */
  readonly running: boolean;
}

/** The fields of a book that do not depend on what kind of book it is. */
export const imprinted = ({ volume, imprint, section, pin }: Work) => ({
  volume,
  section,
  pinpoint: pin,
  date: imprint.date,
  edition: imprint.edition,
  editors: imprint.editors,
  translators: imprint.translators,
  publisher: imprint.publisher,
  online: offline,
});

/**
 * A year in parentheses alone is no citation: written as a title is, and with an author, a page, an edition or italics
 * beside it.
 */
export function isPlain(work: Work, head: Head): boolean {
  const { clause, from, end, pin, section, imprint, running } = work;
  const { tokens, opening } = clause;
  const placed = pin !== null || section !== null;
  if (!tokens.capital(from) && !head.marked) return false;
  if (imprint.date.monthName !== null && !placed && head.authors.length === 0) return false;
  const edited = isEdited(imprint);
  const written = capitalShare(tokens, from, end);
  const named = head.authors.length > 0 || ((head.marked || tokens.italic(from)) && placed);
  if (running && (!named || !(placed || edited) || written < 0.9)) return false;
  if (head.marked && (head.authors.length > 0 || opening === 'citation')) return true;
  if (isDivision(work, head) || isDay(work, head)) return false;
  const least = head.authors.length === 0 ? 1 : 0.8;
  if (written < (opening === 'citation' ? 0.6 : least)) return false;
  if (head.authors.length > 0 || edited) return true;
  return (placed && wordCount(tokens, from, end) > 2) || opening === 'citation';
}

/** `Ann Lee, Chapter 12 (2010)`: a part of something, and no title. */
const isDivision = ({ clause }: Work, { title }: Head): boolean =>
  title !== null &&
  divisions.has(clause.tokens, clause.tokens.firstFrom(title.span.start)) &&
  !title.text.includes(' ');

/** `Independence Day, 4 July (1776)`: a day, and no title. */
function isDay({ clause: { tokens }, end, pin }: Work, { authors, title }: Head): boolean {
  if (title === null) return false;
  if (pin !== null && authors.length === 0 && monthOf(tokens.at(end - 1)) !== null) return true;
  const from = tokens.firstFrom(title.span.start);
  const to = tokens.firstFrom(title.span.end);
  const month = tokens.is(from, Kind.number) ? from + 1 : from;
  return (
    to - from <= 2 &&
    month < to &&
    monthOf(tokens.at(month)) !== null &&
    (to - from === 1 || tokens.is(from + to - 1 - month, Kind.number))
  );
}

const divisions = new WordSet('chapter section part volume room article page figure table version');

const isEdited = ({ edition, publisher, editors, translators }: Imprint): boolean =>
  edition !== null || publisher !== null || editors.length + translators.length > 0;
