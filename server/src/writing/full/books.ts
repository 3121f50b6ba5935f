/** Books, chapters, entries of dictionaries, reports, theses, manuscripts. */
import type { Contributor, Work } from '../../library/work';
import { unmarked } from '../../library/markup';
import { placesNamed } from '../../tables/places';
import { abbreviated } from '../abbreviated';
import { headline } from '../headline';
import { italics, set } from '../typeface';
import {
  addressBehind,
  behindTitle,
  dayInWords,
  firstPage,
  inParentheses,
  joined,
  namesOf,
  titleOf,
  withPinpoint,
  yearOf,
  type Setting,
} from './elements';

/** `2 Ann Lee, Paper Trails (Bo Roe ed., 2d ed. 2015)`. */
export function bookCitation(work: Work, setting: Setting): string {
  const head = joined([namesOf(work.authors, setting), titleOf(work, 'book', setting)]);
  return joined([work.volume ?? '', behindTitle(head, setting), imprint(work, setting)], ' ');
}

/** `Ann Lee, Trails, in Paper 197 (Bo Roe ed., 2012)`. */
export function chapterCitation(work: Work, setting: Setting): string {
  const head = joined([namesOf(work.authors, setting), titleOf(work, 'title', setting)]);
  if (work.container === null) return joined([head, imprint(work, setting)], ' ');
  const collection = set(headline(work.container, work.language), 'book', setting.typeface);
  const page = firstPage(work.page);
  const placed = page === '' ? behindTitle(collection, setting) : `${collection} ${withPinpoint(page, setting)}`;
  const within = joined([italics('in'), work.volume ?? '', placed], ' ');
  return joined([`${head}, ${within}`, imprint(work, setting)], ' ');
}

/** `Privacy, Black’s Law Dictionary (11th ed. 2019)`. */
export function entryCitation(work: Work, setting: Setting): string {
  const dictionary = work.container === null ? '' : set(unmarked(work.container), 'book', setting.typeface);
  const head = joined([namesOf(work.authors, setting), titleOf(work, 'title', setting), dictionary]);
  return `${joined([head, imprint(work, setting)], ' ')}${addressBehind(work, setting)}`;
}

/** `(Bo Roe & Cy Coe eds., Dan Poe trans., Oxford Univ. Press 2d ed. 2015)`: the publisher only beside a translator. */
function imprint(work: Work, setting: Setting): string {
  const publisher = work.translators.length > 0 ? publisherOf(work, setting) : '';
  const year = joined([publisher, editionOf(work.edition), yearOf(work)], ' ');
  const editors = withRole(work.editors, 'ed.', 'eds.', setting);
  return inParentheses(joined([editors, withRole(work.translators, 'trans.', 'trans.', setting), year]));
}

/** `Univ. of Cal. Press` */
function publisherOf({ publisher }: Work, { style }: Setting): string {
  const words = abbreviated(unmarked(publisher ?? ''), style.edition).split(' ');
  return words.map((word) => placesNamed(word).find(({ kind }) => kind === 'state')?.abbreviation ?? word).join(' ');
}

function withRole(people: readonly Contributor[], one: string, several: string, setting: Setting): string {
  return people.length === 0 ? '' : `${namesOf(people, setting)} ${people.length === 1 ? one : several}`;
}

const ordinals = 'first second third fourth fifth sixth seventh eighth ninth tenth'.split(' ');

/** `2d ed.`, `rev. ed.`; empty for the first. */
function editionOf(written: string | null): string {
  if (written === null) return '';
  const bare = written.replace(/\s*\b(?:edition|edn?)\b\.?$/i, '').trim();
  const number =
    ordinals.indexOf(bare.toLowerCase()) + 1 || Number(/^(\d{1,3})(?:st|nd|rd|d|th)?$/i.exec(bare)?.[1] ?? 0);
  if (number === 1 || bare === '') return '';
  if (number > 1) return `${ordinal(number)} ed.`;
  return `${/^revised$/i.test(bare) ? 'rev.' : bare} ed.`;
}

/** As citations count: `2d`, `23d`, `11th`. */
export function ordinal(number: number): string {
  const last = number % 10;
  const isTeen = Math.floor(number / 10) % 10 === 1;
  if (isTeen || last === 0 || last > 3) return `${number}th`;
  return `${number}${last === 1 ? 'st' : 'd'}`;
}

/** `Pew Rsch. Ctr., Paper (2015), https://…`; of authors within an institution `(Inst., Working Paper No. 729, 1981)`. */
export function reportCitation(work: Work, setting: Setting): string {
  const issuer = work.body ?? work.publisher;
  const issued = issuer === null ? '' : abbreviated(unmarked(issuer), setting.style.edition);
  const byPersons = work.authors.some(({ given }) => given !== '');
  const number =
    work.number === null ? '' : joined([work.genre ?? '', `No. ${work.number.replace(/^No\. /, '')}`], ' ');
  const names = namesOf(work.authors, setting) || issued;
  const title = titleOf(work, byPersons ? 'title' : 'book', setting);
  if (byPersons && number !== '') {
    const series = inParentheses(joined([issued, number, dayInWords(work.date)]));
    return `${behindTitle(joined([names, title]), setting)} ${series}${addressBehind(work, setting)}`;
  }
  const numbered = byPersons || work.number === null || !/[A-Z]/.test(work.number) ? '' : unmarked(work.number);
  const head = behindTitle(joined([names, numbered, title]), setting);
  const date = work.url === null ? yearOf(work) : dayInWords(work.date);
  return `${joined([head, inParentheses(date)], ' ')}${addressBehind(work, setting)}`;
}

const theses: readonly (readonly [RegExp, string])[] = [
  [/^(?:phdthesis|ph\.? ?d|doctora)/i, 'Ph.D. dissertation'],
  [/^(?:mathesis|mastersthesis|m\.?a\b|master)/i, 'M.A. thesis'],
  [/^(?:bathesis|bachelor|b\.?a\b)/i, 'B.A. thesis'],
];

/** `Jane Doe, On Notes (May 2019) (Ph.D. dissertation, University of X)`. */
export function thesisCitation(work: Work, setting: Setting): string {
  const { genre, body, publisher } = work;
  const kind = theses.find(([test]) => genre !== null && test.test(genre))?.[1] ?? genre ?? 'Ph.D. dissertation';
  const school = body ?? publisher;
  const degree = joined([kind, school === null ? '' : unmarked(school)]);
  return unpublished(work, setting, degree);
}

/** `Ann Lee, On Notes (Aug. 1, 2023) (unpublished manuscript)`. */
export const manuscriptCitation = (work: Work, setting: Setting): string =>
  unpublished(work, setting, 'unpublished manuscript');

function unpublished(work: Work, setting: Setting, what: string): string {
  const head = behindTitle(joined([namesOf(work.authors, setting), titleOf(work, 'title', setting)]), setting);
  return `${joined([head, inParentheses(dayInWords(work.date)), `(${what})`], ' ')}${addressBehind(work, setting)}`;
}
