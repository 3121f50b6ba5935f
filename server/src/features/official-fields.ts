/** What citations of official documents say of them, field by field. */
import type * as cited from '../citation/citation';
import { authored, placesInWords, type Entry } from './entries';

type OfficialCitation =
  | cited.SessionLawCitation
  | cited.RestatementCitation
  | cited.RegisterCitation
  | cited.ExecutiveCitation
  | cited.PatentCitation
  | cited.BillCitation
  | cited.HearingCitation
  | cited.LegislativeReportCitation
  | cited.CongressionalRecordCitation
  | cited.TreatyCitation
  | cited.UnDocumentCitation
  | cited.CourtDocumentCitation
  | cited.ForeignCitation;

export function officialFields(citation: OfficialCitation): readonly Entry[] {
  return [...ownFields(citation), ['Date', citation.date], ['URL', citation.online.url]];
}

function ownFields(citation: OfficialCitation): readonly Entry[] {
  switch (citation.kind) {
    case 'sessionLaw':
      return [
        ['Act', citation.name],
        ['Number', citation.number],
        ['Section', citation.section],
        ['Printed', placesInWords(citation.place === null ? [] : [citation.place])],
        ['Pinpoint', citation.place?.pinpoint],
      ];
    case 'restatement':
      return [
        ['Title', citation.title],
        ['Series', citation.series],
        ['Section', citation.section],
        ['Pinpoint', citation.pinpoint],
        ['Publisher', citation.publisher],
      ];
    case 'register':
      return [
        ['Title', citation.title],
        ['Printed', placesInWords([citation.place])],
        ['Pinpoint', citation.place.pinpoint],
        ['Status', citation.status],
      ];
    case 'executive':
      return [
        ['Title', citation.name],
        ['Document', citation.label],
        ['Number', citation.number],
        ['Printed', placesInWords(citation.places)],
        ['Pinpoint', citation.pinpoint ?? citation.places[0]?.pinpoint],
      ];
    case 'patent':
      return [
        ['Title', citation.name],
        ['Number', citation.number],
        ['Pinpoint', citation.pinpoint],
        ['Filed', citation.filed],
      ];
    case 'bill':
      return [
        ['Title', citation.name],
        ['Bill', `${citation.chamber.text} ${citation.number.text}`],
        ...legislature(citation),
        ['Section', citation.section],
      ];
    case 'hearing':
      return [
        ['Title', citation.title],
        ['On', citation.bill],
        ['Before', citation.committee],
        ...legislature(citation),
        ['Pinpoint', citation.pinpoint],
      ];
    case 'legislativeReport':
      return [
        ['Title', citation.title],
        ['Chamber', citation.chamber],
        ['Number', citation.number],
        ['Pinpoint', citation.pinpoint],
      ];
    case 'congressionalRecord':
      return [
        ['Printed', placesInWords([citation.place])],
        ['Pinpoint', citation.place.pinpoint],
        ['Edition', citation.edition],
      ];
    case 'treaty':
      return [
        ['Treaty', citation.name],
        ['Parties', citation.parties.map(({ text }) => text).join(', ')],
        ['Provision', citation.subdivisions.map(({ text }) => text).join(', ')],
        ['Status', citation.status],
        ['Printed', placesInWords(citation.places)],
        ['Number', citation.number],
        ['Pinpoint', citation.places[0]?.pinpoint],
      ];
    case 'unDocument':
      return [
        ...authored(citation),
        ['Number', citation.number],
        ['Symbol', citation.symbol],
        ['Pinpoint', citation.pinpoint],
      ];
    case 'courtDocument':
      return [
        ['Title', citation.title],
        ['Case', citation.name],
        ['Reported', placesInWords(citation.places)],
        ['Docket', citation.docket],
        ['Number', citation.number],
        ['Court', citation.court],
        ['Pinpoint', citation.pinpoint],
      ];
    case 'foreign':
      return [
        ['Case', citation.name],
        ['Document', citation.designation],
        ['Reported', placesInWords(citation.places)],
        ['Number', citation.number],
        ['Docket', citation.docket],
        ['Court', citation.court],
        ['Country', citation.jurisdiction],
        ['Pinpoint', citation.pinpoint],
      ];
  }
}

function legislature(of: Pick<cited.BillCitation, 'congress' | 'session' | 'jurisdiction'>): readonly Entry[] {
  return [
    ['Congress', of.congress],
    ['Session', of.session],
    ['Jurisdiction', of.jurisdiction],
  ];
}
