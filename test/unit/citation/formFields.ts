/** A full citation's fields under the names that `carolene cites` gives them, for comparison in tests. */
import type { Citation, Field, FullCitation, ReporterPlace } from '../../../server/src/citation/citation';

export type Fields = Readonly<Record<string, string | number | readonly string[] | undefined>>;

const text = (field: Field | null | undefined): string | undefined => field?.text;
const texts = (fields: readonly Field[]): readonly string[] => fields.map((field) => field.text);

/** Of what every citation has, and of its kind. */
export function fieldsOf(citation: Citation): Fields {
  return {
    parentheticals: texts(citation.parentheticals),
    history: citation.history.map((each) => each.phrase.text),
    hereinafter: text(citation.hereinafter?.name),
    ...('online' in citation
      ? { url: text(citation.online.url), lastVisited: text(citation.online.lastVisited?.date) }
      : {}),
    ...('pinpoint' in citation ? { pinpoint: text(citation.pinpoint) } : {}),
    ...('date' in citation
      ? { year: citation.date?.year?.toString(), date: citation.date?.monthName ? citation.date.text : undefined }
      : {}),
    ...kindFields(citation),
  };
}

function kindFields(citation: Citation): Fields {
  switch (citation.kind) {
    case 'case':
      return caseFields(citation);
    case 'statute':
    case 'regulation':
      return {
        name: text(citation.name),
        title: text(citation.title),
        code: citation.code.standard,
        section: text(citation.section),
        publisher: text(citation.publisher),
      };
    case 'constitution':
      return { jurisdiction: citation.jurisdiction.text, subdivision: texts(citation.subdivisions).join(', ') };
    case 'article':
      return {
        ...authored(citation),
        designation: text(citation.designation),
        volume: citation.volume.text,
        container: citation.journal.text,
        page: text(citation.page),
      };
    case 'periodical':
    case 'web':
      return {
        ...authored(citation),
        designation: text(citation.designation),
        container: text(citation.container),
        page: text(citation.page),
      };
    case 'book':
    case 'chapter':
    case 'dictionary':
      return {
        ...authored(citation),
        volume: text(citation.volume),
        container: text(citation.collection),
        page: text(citation.page),
        section: text(citation.section),
        edition: text(citation.edition),
        editor: texts(citation.editors),
        translator: texts(citation.translators),
        publisher: text(citation.publisher),
      };
    case 'report':
      return { ...authored(citation), number: text(citation.number) };
    default:
      return {};
  }
}

const authored = (citation: Extract<FullCitation, { readonly authors: readonly Field[] }>): Fields => ({
  author: texts(citation.authors),
  work: text(citation.title),
});

function caseFields(citation: Extract<FullCitation, { readonly kind: 'case' }>): Fields {
  const [first, ...parallel] = citation.places;
  const { name, database } = citation;
  return {
    name: text(name),
    plaintiff: text(name?.plaintiff),
    defendant: text(name?.defendant),
    object: text(name?.object),
    volume: first?.volume.text,
    reporter: first?.reporter.standard,
    page: text(first?.page),
    nominative: nominativeOf(first),
    parallel: parallel.map((place) => `${place.volume.text} ${place.reporter.standard} ${text(place.page) ?? ''}`),
    court: text(citation.court),
    docket: text(citation.docket),
    database: database?.name.text,
    number: database?.number.text,
  };
}

function nominativeOf(place: ReporterPlace | undefined): string | undefined {
  const nominative = place?.nominative;
  return nominative ? [text(nominative.volume), nominative.name.text].filter(Boolean).join(' ') : undefined;
}
