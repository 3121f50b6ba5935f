/** The fields of citations of official documents, by name. */
import type { FullCitation } from './citation';
import { dateFields, partyFields, placeFields, text, type Entries } from './field-entries';
import type * as official from './official';

type Official = Extract<
  FullCitation,
  {
    readonly kind:
      | official.SessionLaw['kind']
      | official.Restatement['kind']
      | official.Register['kind']
      | official.Executive['kind']
      | official.Patent['kind']
      | official.Bill['kind']
      | official.Hearing['kind']
      | official.LegislativeReport['kind']
      | official.CongressionalRecord['kind']
      | official.Treaty['kind']
      | official.UnDocument['kind']
      | official.CourtDocument['kind']
      | official.Foreign['kind'];
  }
>;

export function officialFields(citation: Official): Entries {
  switch (citation.kind) {
    case 'sessionLaw':
      return {
        name: citation.name?.text,
        number: citation.number?.text,
        section: citation.section?.text,
        ...placeFields(citation.place === null ? [] : [citation.place]),
        pinpoint: citation.place?.pinpoint?.text,
        ...dateFields(citation.date),
      };
    case 'restatement':
      return {
        work: citation.title.text,
        series: citation.series?.text,
        section: citation.section?.text,
        pinpoint: citation.pinpoint?.text,
        publisher: citation.publisher?.text,
        ...dateFields(citation.date),
      };
    case 'register':
      return {
        work: citation.title?.text,
        ...placeFields([citation.place]),
        pinpoint: citation.place.pinpoint?.text,
        ...dateFields(citation.date),
      };
    case 'executive':
      return {
        name: citation.name?.text,
        number: citation.number?.text,
        ...placeFields(citation.places),
        pinpoint: (citation.pinpoint ?? citation.places[0]?.pinpoint)?.text,
        ...dateFields(citation.date),
      };
    case 'patent':
      return {
        name: citation.name?.text,
        number: citation.number.text,
        pinpoint: citation.pinpoint?.text,
        filed: citation.filed?.text,
        ...dateFields(citation.date),
      };
    case 'bill':
      return {
        name: citation.name?.text,
        chamber: citation.chamber.text,
        number: citation.number.text,
        congress: citation.congress?.text,
        session: citation.session?.text,
        section: citation.section?.text,
        jurisdiction: citation.jurisdiction?.text,
        ...dateFields(citation.date),
      };
    case 'hearing':
      return {
        work: citation.title.text,
        committee: citation.committee?.text,
        congress: citation.congress?.text,
        session: citation.session?.text,
        jurisdiction: citation.jurisdiction?.text,
        pinpoint: citation.pinpoint?.text,
        ...dateFields(citation.date),
      };
    case 'legislativeReport':
      return {
        work: citation.title?.text,
        chamber: citation.chamber?.text,
        number: citation.number.text,
        pinpoint: citation.pinpoint?.text,
        ...dateFields(citation.date),
      };
    case 'congressionalRecord':
      return {
        ...placeFields([citation.place]),
        pinpoint: citation.place.pinpoint?.text,
        edition: citation.edition?.text,
        ...dateFields(citation.date),
      };
    case 'treaty':
      return {
        name: citation.name.text,
        parties: citation.parties.map(text),
        subdivision: citation.subdivisions.map(text).join(', ') || null,
        ...dateFields(citation.date),
        ...placeFields(citation.places),
        pinpoint: citation.places[0]?.pinpoint?.text,
        number: citation.number?.text,
      };
    case 'unDocument':
      return {
        author: citation.authors.filter((author) => !author.institution).map(text),
        institution: citation.authors.find((author) => author.institution)?.text,
        work: citation.title?.text,
        number: citation.number?.text,
        pinpoint: citation.pinpoint?.text,
        symbol: citation.symbol?.text,
        ...dateFields(citation.date),
      };
    case 'courtDocument':
      return {
        work: citation.title.text,
        pinpoint: citation.pinpoint?.text,
        ...partyFields(citation.name),
        ...placeFields(citation.places),
        court: citation.court?.text,
        ...dateFields(citation.date),
        docket: citation.docket?.text,
        number: citation.number?.text,
      };
    case 'foreign':
      return {
        ...partyFields(citation.name),
        ...placeFields(citation.places),
        docket: citation.docket?.text,
        number: citation.number?.text,
        pinpoint: citation.pinpoint?.text,
        court: citation.court?.text,
        jurisdiction: citation.jurisdiction?.text,
        designation: citation.designation?.text,
        ...dateFields(citation.date),
      };
  }
}
