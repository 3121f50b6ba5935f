/** What full citations of all kinds are made of: authors, titles, dates, addresses. Texts have `<i>…</i>` for italics. */
import type { Contributor, Day, Work } from '../../library/work';
import { unmarked } from '../../library/markup';
import type { Style } from '../../settings/style';
import { isDesignation } from '../../tables/designations';
import { isInstitution } from '../../tables/institutions';
import { months } from '../../tables/months';
import { abbreviated } from '../abbreviated';
import { headline } from '../headline';
import { set, type Part, type Typeface } from '../typeface';

export interface Setting {
  readonly style: Style;
  readonly typeface: Typeface;
  /** Without `at`: `1180`, `§ 3`. */
  readonly pinpoint?: string;
}

/** `Ann Lee`, `Bo Smith, Jr.`, `World Bank` abbreviated as institutions are. */
export function nameOf({ given, family, suffix }: Contributor, { style }: Setting): string {
  if (given === '') return isInstitution(family) ? abbreviated(family, style.edition) : family;
  const name = `${given} ${family}`;
  if (suffix === '') return name;
  return /^[IVX]+$/.test(suffix) ? `${name} ${suffix}` : `${name}, ${suffix}`;
}

/** One, two with `&`, more with `et al.`; empty for none. */
export function namesOf(people: readonly Contributor[], setting: Setting): string {
  const [first, second, ...others] = people;
  if (first === undefined) return '';
  if (second === undefined) return nameOf(first, setting);
  const lead = nameOf(first, setting);
  return others.length > 0 ? `${lead} et al.` : `${lead} & ${nameOf(second, setting)}`;
}

export function titleOf({ title, language }: Work, part: Part, { typeface }: Setting): string {
  return title === null ? '' : set(headline(title, language), part, typeface);
}

/** `Note`, `Comment`, `Book Review` between author and title; empty for others. */
export const designationOf = ({ genre }: Work): string => (genre !== null && isDesignation(genre) ? genre : '');

/** `Mar. 4, 2015`, `May 2015`, `2015`; empty for none. */
export function dayInWords(date: Day | null): string {
  if (date === null) return '';
  const month = date.month === null ? undefined : months[date.month - 1]?.abbreviation;
  if (month === undefined) return String(date.year);
  return date.day === null ? `${month} ${date.year}` : `${month} ${date.day}, ${date.year}`;
}

export const yearOf = ({ date }: Work): string => (date === null ? '' : String(date.year));

/** `1160` of `1160–1199`. */
export const firstPage = (page: string | null): string =>
  page === null ? '' : (page.split(/[-–—,;+]/)[0] ?? '').trim();

/** The house has its own ways with names. */
export const houseName = (name: string, { style }: Setting, usual: (name: string) => string): string =>
  style.abbreviations[name] ?? usual(name);

/** Behind a first page: `1160, 1180`. */
export const withPinpoint = (page: string, { pinpoint }: Setting): string =>
  pinpoint === undefined ? page : joined([page, pinpoint]);

/** Behind a title; a section takes no more, a page behind figures a comma and `at`. */
export function behindTitle(head: string, { pinpoint }: Setting): string {
  if (pinpoint === undefined) return head;
  return /\d(?:<\/i>)?$/.test(head) && /^\d/.test(pinpoint) ? `${head}, at ${pinpoint}` : `${head} ${pinpoint}`;
}

/** What there is of several parts, with a separator between. */
export const joined = (parts: readonly string[], separator = ', '): string =>
  parts.filter((part) => part !== '').join(separator);

export const inParentheses = (text: string): string => (text === '' ? '' : `(${text})`);

/** `, https://… (last visited July 6, 2021)`; empty without an address. */
export function addressBehind({ url, doi, accessed, date }: Work, { style }: Setting): string {
  const address = url ?? (doi === null ? '' : `https://doi.org/${doi.replace(/^https?:\/\/(?:dx\.)?doi\.org\//, '')}`);
  if (address === '') return '';
  const wanted = style.lastVisited === 'always' || (style.lastVisited === 'undated' && date === null);
  const visited = wanted && accessed !== null ? ` (last visited ${dayInWords(accessed)})` : '';
  return `, ${address}${visited}`;
}

/** What the work has instead of a title, so that no citation is empty. */
export const titleOrKey = (work: Work): string => (work.title === null ? work.key : unmarked(work.title));
