/** The full citation of a work of a library. */
import type { Work } from '../library/work';
import { unmarked } from '../library/markup';
import {
  bookCitation,
  chapterCitation,
  entryCitation,
  manuscriptCitation,
  reportCitation,
  thesisCitation,
} from './full/books';
import { caseCitation } from './full/cases';
import { addressBehind, dayInWords, inParentheses, joined, namesOf, titleOrKey, type Setting } from './full/elements';
import {
  billCitation,
  hearingCitation,
  patentCitation,
  regulationCitation,
  statuteCitation,
  treatyCitation,
} from './full/laws';
import { articleCitation, pageCitation, paperCitation } from './full/periodicals';
import { written } from './typeface';

export type { Setting } from './full/elements';

/** As a note has it, without signal and final period; in the document's italics. */
export function fullForm(work: Work, setting: Setting): string {
  const { pinpoint } = setting;
  if (pinpoint === undefined) return written(citationOf(work, setting).replaceAll(/\s+/g, ' '), setting.typeface);
  const citation = citationOf(work, { ...setting, pinpoint: `${pinpoint}${PLACED}` });
  const whole = citation.includes(PLACED) ? citation.replaceAll(PLACED, '') : `${citation}, at ${pinpoint}`;
  return written(whole.replaceAll(/\s+/g, ' '), setting.typeface);
}

/** Tells whether the kind of work has a place for its pinpoint. */
const PLACED = '\u0001';

/** The same without italics, for lists and hovers. */
export const fullFormPlain = (work: Work, setting: Setting): string =>
  unmarked(written(citationOf(work, setting), { ...setting.typeface, mark: '' }));

function citationOf(work: Work, setting: Setting): string {
  switch (work.kind) {
    case 'article':
      return articleCitation(work, setting);
    case 'magazine':
    case 'newspaper':
      return paperCitation(work, setting);
    case 'web':
      return pageCitation(work, setting);
    case 'book':
      return bookCitation(work, setting);
    case 'chapter':
      return chapterCitation(work, setting);
    case 'entry':
      return entryCitation(work, setting);
    case 'report':
      return reportCitation(work, setting);
    case 'thesis':
      return thesisCitation(work, setting);
    case 'manuscript':
      return manuscriptCitation(work, setting);
    case 'case':
      return caseCitation(work, setting);
    case 'legislation':
      return statuteCitation(work, setting);
    case 'regulation':
      return regulationCitation(work, setting);
    case 'bill':
      return billCitation(work, setting);
    case 'hearing':
      return hearingCitation(work, setting);
    case 'treaty':
      return treatyCitation(work, setting);
    case 'patent':
      return patentCitation(work, setting);
    case 'other':
      return otherCitation(work, setting);
  }
}

/** Nobody knows what it is: its authors, title and date. */
function otherCitation(work: Work, setting: Setting): string {
  const head = joined([namesOf(work.authors, setting), titleOrKey(work)]);
  return `${joined([head, inParentheses(dayInWords(work.date))], ' ')}${addressBehind(work, setting)}`;
}
