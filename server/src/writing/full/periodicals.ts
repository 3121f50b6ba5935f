/** Articles in journals, magazines and newspapers, and pages on line. */
import type { Work } from '../../library/work';
import { unmarked } from '../../library/markup';
import { keyOf } from '../../tables/key';
import { paperOf } from '../../tables/newspapers';
import { abbreviated } from '../abbreviated';
import { journalName } from '../journalName';
import {
  addressBehind,
  dayInWords,
  designationOf,
  firstPage,
  houseName,
  inParentheses,
  joined,
  namesOf,
  titleOf,
  withPinpoint,
  yearOf,
  type Setting,
} from './elements';

/** `Ann Lee, Note, Paper Trails, 90 N.Y.U. L. Rev. 1160 (2015)`. */
export function articleCitation(work: Work, setting: Setting): string {
  const page = firstPage(work.page);
  const volume = work.volume ?? yearOf(work);
  if (work.container === null || volume === '' || page === '') return forthcoming(work, setting);
  const journal = houseName(work.container, setting, (name) => journalName(name, setting.style.edition));
  const year = work.volume === null ? '' : ` ${inParentheses(yearOf(work))}`;
  return `${headOf(work, setting)}, ${volume} ${journal} ${withPinpoint(page, setting)}${year.trimEnd()}`;
}

/** `Ann Lee, Paper Trails, 98 N.Y.U. L. Rev. (forthcoming 2027)`; one without a page that is on line is a page. */
function forthcoming(work: Work, setting: Setting): string {
  if (work.url !== null || work.container === null) return pageCitation(work, setting);
  const journal = houseName(work.container, setting, (name) => journalName(name, setting.style.edition));
  const place = joined([work.volume ?? '', journal], ' ');
  return `${headOf(work, setting)}, ${place} (${joined([work.volume === null ? '' : 'forthcoming', yearOf(work)], ' ')})`;
}

/** `Ann Lee, Trails, N.Y. Times, Nov. 14, 2014, at A6`; on line as any page. */
export function paperCitation(work: Work, setting: Setting): string {
  const page = firstPage(work.page);
  if (page === '' || work.container === null) return pageCitation(work, setting);
  return joined([
    headOf(work, setting),
    siteName(work.container, setting),
    dayInWords(work.date),
    `at ${withPinpoint(page, setting)}`,
  ]);
}

/** `Ann Lee, Trails, Pew Rsch. Ctr. (Mar. 8, 2017), https://…`. */
export function pageCitation(work: Work, setting: Setting): string {
  const site = work.container === null ? '' : siteName(work.container, setting);
  const [author, ...others] = work.authors;
  const isSite =
    author !== undefined &&
    others.length === 0 &&
    author.given === '' &&
    siteKey(author.family) === siteKey(work.container);
  const head = headOf(isSite ? { ...work, authors: [] } : work, setting);
  return `${joined([joined([head, site]), inParentheses(dayInWords(work.date))], ' ')}${addressBehind(work, setting)}`;
}

const siteKey = (name: string | null): string => (name === null ? '' : keyOf(abbreviated(name, '21')));

const siteName = (name: string, setting: Setting): string =>
  houseName(unmarked(name), setting, (each) => paperOf(each)?.abbreviation ?? abbreviated(each, setting.style.edition));

const headOf = (work: Work, setting: Setting): string =>
  joined([namesOf(work.authors, setting), designationOf(work), titleOf(work, 'title', setting)]);
