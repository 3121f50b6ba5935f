/**
 * A citation's fields by name, as `carolene cites` prints them: strings as written (only a reporter in its standard
 * spelling), absent ones left out.
 */
import {
  dateFields,
  partyFields,
  placeFields,
  text,
  withoutSign,
  type CitedValue,
  type Entries,
} from './field-entries';
import { isNeutral } from '../tables/reporters';
import { officialFields } from './official-fields';
import type {
  Author,
  BookCitation,
  CaseCitation,
  CitedDate,
  Citation,
  Field,
  NumberRange,
  Online,
  StatuteCitation,
  SupraCitation,
} from './citation';

export type { CitedValue } from './field-entries';
export type CitedFields = Readonly<Record<string, CitedValue>>;

/** Of a range so many numbers are written out at the most: `notes 1–9999999` is a slip. */
const longestRange = 1000;

export function citedFields(citation: Citation): CitedFields {
  return present({ ...ownFields(citation), ...frameFields(citation) });
}

/** Without those that are absent, and without empty lists. */
function present(entries: Entries): CitedFields {
  const fields: Record<string, CitedValue> = {};
  for (const [name, value] of Object.entries(entries)) {
    if (value === null || value === undefined || (Array.isArray(value) && value.length === 0)) continue;
    fields[name] = value;
  }
  return fields;
}

function frameFields(citation: Citation): Entries {
  return {
    hereinafter: citation.hereinafter?.name.text,
    parentheticals: citation.parentheticals.map(text),
    history: citation.history.map((each) => ({ phrase: each.phrase.text, text: each.text })),
    ...('online' in citation ? onlineFields(citation.online) : {}),
  };
}

function ownFields(citation: Citation): Entries {
  switch (citation.kind) {
    case 'case':
      return caseFields(citation);
    case 'statute':
    case 'regulation':
    case 'rule':
      return {
        name: citation.name?.text,
        title: citation.title?.text,
        code: citation.code.text,
        section: withDivision(citation),
        ...placeFields(citation.place === null ? [] : [citation.place]),
        pinpoint: (citation.pinpoint ?? citation.place?.pinpoint)?.text,
        publisher: citation.publisher?.text,
        ...dateFields(citation.date),
      };
    case 'constitution':
      return {
        jurisdiction: citation.jurisdiction.text,
        subdivision: citation.subdivisions.map(text).join(', ') || null,
        ...dateFields(citation.date),
      };
    case 'article':
      return {
        ...workFields(citation),
        designation: citation.designation?.text,
        volume: citation.volume.text,
        container: citation.journal.text,
        page: citation.page?.text,
      };
    case 'periodical':
    case 'web':
    case 'socialMedia':
      return {
        ...workFields(citation),
        designation: citation.designation?.text,
        container: citation.container?.text,
        page: citation.page?.text,
      };
    case 'book':
    case 'chapter':
    case 'dictionary':
      return { ...workFields(citation), ...bookAuthors(citation.authors), ...bookFields(citation) };
    case 'report':
      return {
        ...workFields(citation),
        ...reportAuthors(citation.authors),
        number: citation.number?.text,
        container: citation.container?.text,
      };
    case 'unpublished':
      return {
        ...workFields(citation),
        designation: citation.designation?.text,
        volume: citation.volume?.text,
        container: citation.container?.text,
        institution: citation.institution?.text,
        series: citation.series?.text,
        number: citation.number?.text,
      };
    case 'opaque':
      return { author: citation.authors.map(text), work: citation.title?.text };
    case 'id':
      return { pinpoint: citation.pinpoint?.text };
    case 'supra':
      return supraFields(citation);
    case 'shortCase':
      return {
        name: citation.name?.text,
        ...placeFields(citation.places),
        pinpoint: citation.pinpoint?.text,
        year: citation.year?.text,
      };
    case 'shortStatute':
      return { section: citation.section.text };
    case 'infra':
    case 'crossReference':
      return {
        key: citation.key?.text,
        direction: citation.direction,
        target: citation.target,
        numbers: citation.items.flatMap(writtenOut),
        part: citation.part?.text,
      };
    default:
      return officialFields(citation);
  }
}

/** A part or chapter keeps its word, `pt. 133`; a section sign and a rule's `r.` go without saying. */
function withDivision({ sign, section }: StatuteCitation): string | undefined {
  const named =
    sign !== null &&
    section !== null &&
    /^(?:pts?|subpts?|subparts?|parts?|chs?|chapters?|subch|subchapters?|arts?|app)\b/i.test(sign.text);
  return named ? `${sign.text} ${section.text}` : section?.text;
}

const onlineFields = ({ url, archive, lastVisited }: Online): Entries => ({
  url: url?.text,
  archive: archive?.text,
  lastVisited: lastVisited?.date?.text,
});

function caseFields(citation: CaseCitation): Entries {
  const { name, database, court, docket, pinpoint } = citation;
  return {
    ...partyFields(name),
    ...printedFields(citation.places),
    pinpoint: pinpoint?.text,
    ...(court === null ? {} : { court: court.text }),
    ...(citation.date === null ? {} : dateFields(citation.date)),
    designation: citation.designation?.text,
    ...(citation.number === null ? {} : { number: citation.number.text }),
    docket: docket?.text,
    ...(database === null
      ? {}
      : { year: database.year.text, database: database.name.text, number: database.number.text }),
  };
}

/** A public-domain citation has a year, the code of its court and a number in the places of volume, reporter and page. */
function printedFields(places: CaseCitation['places']): Entries {
  const [main, ...others] = places;
  if (main === undefined || !isNeutral(main.volume.text, main.reporter.standard)) return placeFields(places);
  const { parallel } = placeFields([main, ...others]);
  return { year: main.volume.text, court: main.reporter.text, number: main.page?.text, parallel };
}

interface Work {
  readonly authors: readonly Author[];
  readonly title: Field | null;
  readonly date: CitedDate | null;
  readonly pinpoint: Field | null;
}

const workFields = ({ authors, title, date, pinpoint }: Work): Entries => ({
  author: authors.map(text),
  work: title?.text,
  ...dateFields(date),
  pinpoint: pinpoint?.text,
});

/** A report's institution is named apart from persons. */
const reportAuthors = (authors: readonly Author[]): Entries => ({
  author: authors.filter((author) => !author.institution).map(text),
  institution: authors.find((author) => author.institution)?.text,
});

/** A book's institution is its author where it has no other. */
const bookAuthors = (authors: readonly Author[]): Entries =>
  authors.every((author) => author.institution) ? {} : reportAuthors(authors);

const bookFields = (citation: BookCitation): Entries => ({
  volume: citation.volume?.text,
  container: citation.collection?.text,
  page: citation.page?.text,
  section: citation.section === null ? null : withoutSign(citation.section),
  edition: citation.edition?.text,
  editor: citation.editors.map(text),
  translator: citation.translators.map(text),
  publisher: citation.publisher?.text,
});

const supraFields = (citation: SupraCitation): Entries => ({
  key: citation.key.text,
  shortTitle: citation.shortTitle?.text,
  noteNumber: citation.noteNumber,
  pinpoint: citation.pinpoint?.text,
});

/** Every number of a range. */
export function writtenOut({ first, last }: NumberRange): readonly number[] {
  if (last === null || last <= first) return last === null ? [first] : [first, last];
  return Array.from({ length: Math.min(last - first + 1, longestRange) }, (_, index) => first + index);
}
