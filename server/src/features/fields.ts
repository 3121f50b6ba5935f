/** What a citation says of its work, field by field, as written: for a person to read. */
import type { CaseCitation, FullCitation } from '../citation/citation';
import { authored, placesInWords, type Entry } from './entries';
import { officialFields } from './official-fields';

export interface NamedField {
  readonly name: string;
  readonly text: string;
}

/** In the order in which a citation gives them; only those that are there. */
export function fieldsOf(citation: FullCitation): readonly NamedField[] {
  const common: readonly Entry[] = [['Hereinafter', citation.hereinafter?.name]];
  return [...ownFields(citation), ...common].flatMap(([name, value]) => {
    const text = typeof value === 'string' ? value : value?.text;
    return text === undefined || text === '' ? [] : [{ name, text }];
  });
}

function ownFields(citation: FullCitation): readonly Entry[] {
  switch (citation.kind) {
    case 'case':
      return [
        ['Case', citation.name],
        ['Document', citation.designation],
        ['Reported', placesInWords(citation.places)],
        ['Number', citation.number],
        ['Docket', citation.docket],
        ['Database', databaseInWords(citation)],
        ['Court', citation.court],
        ['Date', citation.date],
        ['Pinpoint', citation.pinpoint ?? citation.places[0]?.pinpoint],
      ];
    case 'statute':
    case 'regulation':
    case 'rule':
      return [
        ['Act', citation.name],
        ['Title', citation.title],
        ['Code', citation.code.standard],
        ['Section', citation.section],
        ['Date', citation.date],
      ];
    case 'constitution':
      return [
        ['Constitution', citation.jurisdiction],
        ['Provision', citation.subdivisions.map((each) => each.text).join(', ')],
      ];
    case 'article':
      return [
        ...authored(citation),
        ['Volume', citation.volume],
        ['Journal', citation.journal.standard],
        ['First page', citation.page],
        ['Pinpoint', citation.pinpoint],
        ['Date', citation.date],
      ];
    case 'periodical':
    case 'web':
    case 'socialMedia':
      return [...authored(citation), ['In', citation.container], ['Date', citation.date], ['URL', citation.online.url]];
    case 'book':
    case 'chapter':
    case 'dictionary':
      return [
        ...authored(citation),
        ['In', citation.collection],
        ['Edition', citation.edition],
        ['Publisher', citation.publisher],
        ['Pinpoint', citation.pinpoint],
        ['Date', citation.date],
      ];
    case 'report':
      return [
        ...authored(citation),
        ['Number', citation.number],
        ['Date', citation.date],
        ['URL', citation.online.url],
      ];
    case 'unpublished':
    case 'opaque':
      return [...authored(citation), ['URL', citation.online.url]];
    default:
      return officialFields(citation);
  }
}

const databaseInWords = ({ database }: CaseCitation): string | null =>
  database === null ? null : `${database.year.text} ${database.name.text} ${database.number.text}`;
