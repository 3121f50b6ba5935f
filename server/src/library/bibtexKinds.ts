/** What an entry of BibTeX or BibLaTeX is, by its type and what it holds. */
import { holdsInstitutionWord } from '../tables/institutions';
import type { Fields } from './fields';
import type { WorkKind } from './work';

const kinds: Readonly<Record<string, WorkKind>> = {
  article: 'article',
  periodical: 'article',
  review: 'article',
  suppperiodical: 'article',
  book: 'book',
  mvbook: 'book',
  collection: 'book',
  mvcollection: 'book',
  proceedings: 'book',
  manual: 'book',
  booklet: 'book',
  reference: 'book',
  incollection: 'chapter',
  inbook: 'chapter',
  inproceedings: 'chapter',
  conference: 'chapter',
  suppbook: 'chapter',
  inreference: 'entry',
  report: 'report',
  techreport: 'report',
  standard: 'report',
  thesis: 'thesis',
  phdthesis: 'thesis',
  mastersthesis: 'thesis',
  unpublished: 'manuscript',
  letter: 'manuscript',
  online: 'web',
  electronic: 'web',
  www: 'web',
  jurisdiction: 'case',
  legislation: 'legislation',
  legal: 'treaty',
  patent: 'patent',
};

/** @param type in lower case, without its `@` */
export function kindOfEntry(type: string, fields: Fields): WorkKind {
  const subtype = fields.text('entrysubtype');
  if (type === 'article' && (subtype === 'magazine' || subtype === 'newspaper')) return subtype;
  const kind = kinds[type] ?? 'other';
  if (kind === 'case') return isHearing(fields) ? 'hearing' : 'case';
  if (kind === 'legislation') return isBill(fields) ? 'bill' : 'legislation';
  return kind === 'other' ? kindOfMisc(fields) : kind;
}

/** Better BibLaTeX writes hearings as `@jurisdiction`, too: of a committee, and without a place in a reporter. */
const isHearing = (fields: Fields): boolean =>
  !fields.has('journaltitle') &&
  /\bhearings?\b/i.test(fields.text('title')) &&
  (!fields.has('institution') || holdsInstitutionWord(fields.text('institution')));

/** Its number is that of a bill: `H.R. 3962`. */
const isBill = (fields: Fields): boolean =>
  /^\{?(?:H\.? ?R\.?|S\.?|H\.? ?J\.? Res\.?|S\.? ?J\.? Res\.?|H\.? Res\.?|S\.? Res\.?) ?\d/.test(
    fields.text('number') || fields.text('eid'),
  );

/** BibTeX without BibLaTeX knows no pages, cases or statutes: all are `@misc`. */
function kindOfMisc(fields: Fields): WorkKind {
  if (/\sv\.?\s/.test(fields.text('title'))) return 'case';
  const isOnline = fields.has('url') || /https?:|\\url/.test(fields.text('howpublished'));
  return isOnline ? 'web' : 'other';
}
