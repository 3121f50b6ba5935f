/** CSL JSON → works. In: a file's text. Out: its works, and what of it is broken. */
import { span, type Span } from '../text/span';
import type { Steps } from '../text/steps';
import { day, dayOf } from './days';
import { fieldsOf, isRecord, type Fields } from './fields';
import { plain } from './markup';
import type { Contributor, Day, LibraryText, Unread, Work, WorkKind } from './work';

const kinds: Readonly<Record<string, WorkKind>> = {
  article: 'manuscript',
  'article-journal': 'article',
  review: 'article',
  'review-book': 'article',
  'article-magazine': 'magazine',
  'article-newspaper': 'newspaper',
  book: 'book',
  chapter: 'chapter',
  'paper-conference': 'chapter',
  entry: 'entry',
  'entry-dictionary': 'entry',
  'entry-encyclopedia': 'entry',
  report: 'report',
  standard: 'report',
  thesis: 'thesis',
  manuscript: 'manuscript',
  webpage: 'web',
  post: 'web',
  'post-weblog': 'web',
  legal_case: 'case',
  legislation: 'legislation',
  regulation: 'regulation',
  bill: 'bill',
  hearing: 'hearing',
  treaty: 'treaty',
  patent: 'patent',
};

/** Reads a file item by item, so that whoever goes over it can pause between them. */
export function* cslSteps(text: string): Steps<LibraryText> {
  const works: Work[] = [];
  const unread: Unread[] = [];
  const items = itemsIn(text);
  if (typeof items === 'string') return { works, unread: [{ span: span(0, 0), message: items }] };
  let from = 0;
  for (const [index, item] of items.entries()) {
    const fields = fieldsOf(item);
    const id = fields.text('id');
    const key = fields.text('citation-key') || id;
    if (key === '') {
      unread.push({ span: span(from, from), message: `The item at place ${index + 1} has no id.` });
      continue;
    }
    const place = placeOf(text, id, from);
    from = place.end;
    works.push(workOf(key, place, fields));
    yield;
  }
  return { works, unread };
}

function itemsIn(text: string): readonly unknown[] | string {
  try {
    const value: unknown = JSON.parse(text.startsWith('\uFEFF') ? text.slice(1) : text);
    const items: unknown = isRecord(value) ? value['items'] : value;
    return isList(items) ? items : 'The file holds no list of items.';
  } catch (error) {
    return `The file can’t be read as JSON: ${error instanceof Error ? error.message : String(error)}.`;
  }
}

const isList = (value: unknown): value is readonly unknown[] => Array.isArray(value);

/** Where an id stands as the value of `"id"`, from an offset on; there of no length where it is not found. */
function placeOf(text: string, id: string, from: number): Span {
  const written = JSON.stringify(id);
  let at = text.indexOf('"id"', from);
  for (let looked = 0; at >= 0 && looked < MOST_LOOKED_AT; looked++, at = text.indexOf('"id"', at + 4)) {
    let value = at + 4;
    while (' \t\r\n:'.includes(text.charAt(value)) && value < text.length) value++;
    if (text.startsWith(written, value)) return span(value + 1, value + written.length - 1);
    if (text.startsWith(id, value) && id !== '') return span(value, value + id.length);
  }
  return span(from, from);
}

/** Between an item and the next no more of these stand. */
const MOST_LOOKED_AT = 20;

function workOf(key: string, place: Span, fields: Fields): Work {
  const text = (...names: readonly string[]): string | null =>
    fields.first(names, (written) => {
      const value = plain(written);
      return value === '' ? null : value;
    });
  const kind = kinds[fields.text('type')] ?? 'other';
  return {
    key,
    span: place,
    kind,
    authors: people(fields, 'author'),
    editors: people(fields, 'editor'),
    translators: people(fields, 'translator'),
    title: text('title'),
    shortTitle: text('title-short', 'shortTitle'),
    container: text('container-title'),
    containerShort: text('container-title-short', 'journalAbbreviation'),
    series: text('collection-title'),
    volume: text('volume'),
    issue: text('issue'),
    number: text('number', 'collection-number'),
    page: text('page', 'page-first'),
    section: text('section'),
    edition: text('edition'),
    publisher: text('publisher'),
    body: text('authority', ...(kind === 'thesis' || kind === 'report' ? ['publisher'] : [])),
    genre: text('genre'),
    session: text('chapter-number'),
    date: dateIn(fields, 'issued'),
    accessed: dateIn(fields, 'accessed'),
    url: text('URL'),
    doi: text('DOI'),
    language: text('language'),
  };
}

function dateIn(fields: Fields, name: string): Day | null {
  const date = fieldsOf(fields.values[name]);
  const parts: unknown = date.values['date-parts'];
  const first: unknown = Array.isArray(parts) ? parts[0] : null;
  if (Array.isArray(first)) {
    const [year = 0, month = 0, dayOfMonth = 0] = first.map((part: unknown) => Number(part) || 0);
    return year === 0 ? null : day(year, month, dayOfMonth);
  }
  return dayOf(date.text('raw') || date.text('literal') || fields.text(name));
}

function people(fields: Fields, name: string): readonly Contributor[] {
  const list: unknown = fields.values[name];
  if (!Array.isArray(list)) return [];
  return list.flatMap((each: unknown) => {
    const part = fieldsOf(each);
    const particles = ['dropping-particle', 'non-dropping-particle'].map((particle) => part.text(particle));
    const family = [...particles, part.text('family') || part.text('literal')].filter(Boolean).join(' ');
    return family === ''
      ? []
      : [{ given: plain(part.text('given')), family: plain(family), suffix: plain(part.text('suffix')) }];
  });
}
