/**
 * Where the public can read what a citation names: addresses made of the citation alone, in the forms that official
 * publishers and free libraries of law keep stable. In: a citation. Out: addresses, each with the stretch of the prose
 * that names what is there. Nothing is asked of the network.
 */
import type * as cited from '../citation/citation';
import { romanValue } from '../manuscript/heading';
import { reportersNamed } from '../tables/reporters';
import { span, type Span } from '../text/span';

export interface PublicAddress {
  /** In the prose. */
  readonly span: Span;
  readonly url: string;
  /** What is there, and where that is. */
  readonly about: string;
}

export function publicAddresses(citation: cited.Citation): readonly PublicAddress[] {
  switch (citation.kind) {
    case 'case':
      return citation.places.flatMap(ofOpinion);
    case 'statute':
    case 'regulation':
      return ofCode(citation);
    case 'constitution':
      return ofConstitution(citation);
    case 'sessionLaw':
      return ofAct(citation);
    case 'register':
      return ofRegister(citation.place);
    case 'executive':
      return citation.places.flatMap(ofRegister);
    case 'bill':
      return ofBill(citation);
    case 'patent':
      return ofPatent(citation);
    case 'unDocument':
      return citation.symbol === null ? [] : [ofSymbol(citation.symbol)];
    case 'foreign':
      return ofForeignCase(citation);
    default:
      return [];
  }
}

type Place = Pick<cited.ReporterPlace, 'reporter' | 'page'> & { readonly volume: cited.Field | null };

/** Volume and first page, where both are plain numbers. */
function numbersOf({ volume, page }: Place): { readonly volume: string; readonly page: string; at: Span } | null {
  if (volume === null || page === null) return null;
  const digits = page.text.replaceAll(',', '');
  if (!isNumber(volume.text) || !isNumber(digits)) return null;
  return { volume: volume.text, page: digits, at: span(volume.span.start, page.span.end) };
}

const isNumber = (text: string): boolean => /^\d{1,6}$/.test(text);

function ofOpinion(place: Place): readonly PublicAddress[] {
  const numbers = numbersOf(place);
  const { standard } = place.reporter;
  if (numbers === null) return [];
  const { volume, page, at } = numbers;
  if (standard === 'U.S.') {
    const url = `https://supreme.justia.com/cases/federal/us/${volume}/${page}/`;
    return [{ span: at, url, about: 'The opinion, at supreme.justia.com' }];
  }
  const [reporter, ...others] = reportersNamed(standard);
  if (reporter === undefined || others.length > 0 || !inCourtListener.has(reporter.kind)) return [];
  const url = `https://www.courtlistener.com/c/${encodeURIComponent(standard)}/${volume}/${page}/`;
  return [{ span: at, url, about: 'The opinion, at courtlistener.com' }];
}

const inCourtListener: ReadonlySet<string> = new Set(['federal', 'state', 'regional']);

function ofCode({ code, title, sign, section, sections }: cited.StatuteCitation): readonly PublicAddress[] {
  const [first] = sections;
  if (section === null || first === undefined || !/^[\w.-]{1,20}$/.test(first)) return [];
  const number = code.standard === 'I.R.C.' ? '26' : (title?.text ?? '');
  if (!isNumber(number)) return [];
  const at = span((title ?? code).span.start, section.span.end);
  if (unitedStatesCodes.has(code.standard)) {
    const url = `https://uscode.house.gov/view.xhtml?req=granuleid:USC-prelim-title${number}-section${first}&edition=prelim`;
    return [{ span: at, url, about: `Title ${number}, section ${first}, at uscode.house.gov` }];
  }
  if (code.standard !== 'C.F.R.') return [];
  const unit = first.includes('.') ? 'section' : 'part';
  if (unit === 'part' && !/^(?:pts?\.|parts?)$/i.test(sign?.text ?? '')) return [];
  const url = `https://www.ecfr.gov/current/title-${number}/${unit}-${first}`;
  return [{ span: at, url, about: `Title ${number}, ${unit} ${first}, at ecfr.gov` }];
}

const unitedStatesCodes: ReadonlySet<string> = new Set(['U.S.C.', 'U.S.C.A.', 'U.S.C.S.', 'I.R.C.']);

function ofConstitution({ jurisdiction, subdivisions }: cited.ConstitutionCitation): readonly PublicAddress[] {
  const [first] = subdivisions;
  const [, word, roman] = /^(art|amend)\. ?([ivxIVX]{1,6})$/.exec(first?.text ?? '') ?? [];
  const number = romanValue(roman?.toUpperCase() ?? '');
  if (first === undefined || number === null || jurisdiction.text.replaceAll(' ', '') !== 'U.S.') return [];
  const kind = word === 'art' ? 'article' : 'amendment';
  const url = `https://constitution.congress.gov/constitution/${kind}-${number}/`;
  return [{ span: span(jurisdiction.span.start, first.span.end), url, about: 'At constitution.congress.gov' }];
}

function ofAct({ number, place }: cited.SessionLawCitation): readonly PublicAddress[] {
  if (place?.reporter.standard !== 'Stat.') return [];
  const printed = ofGovInfo(place, 'statute', 'The Statutes at Large');
  const [, congress, law] = /^(\d{2,3})-(\d{1,4})$/.exec(number?.text ?? '') ?? [];
  if (number === null || congress === undefined || law === undefined) return printed;
  const url = `https://www.govinfo.gov/link/plaw/${congress}/public/${law}`;
  return [{ span: number.span, url, about: `Public Law ${congress}-${law}, at govinfo.gov` }, ...printed];
}

const ofRegister = (place: Place): readonly PublicAddress[] =>
  place.reporter.standard === 'Fed. Reg.' ? ofGovInfo(place, 'fr', 'The Federal Register') : [];

function ofGovInfo(place: Place, collection: string, about: string): readonly PublicAddress[] {
  const numbers = numbersOf(place);
  if (numbers === null) return [];
  const url = `https://www.govinfo.gov/link/${collection}/${numbers.volume}/${numbers.page}`;
  return [{ span: numbers.at, url, about: `${about}, at govinfo.gov` }];
}

const chambers: ReadonlyMap<string, string> = new Map([
  ['H.R.', 'house-bill'],
  ['S.', 'senate-bill'],
]);

function ofBill({ chamber, number, congress, jurisdiction }: cited.BillCitation): readonly PublicAddress[] {
  const kind = chambers.get(chamber.text.replaceAll(' ', ''));
  const [, session] = /^(\d{1,3}(?:st|nd|rd|th|d)) Cong\.$/.exec(congress?.text ?? '') ?? [];
  if (kind === undefined || session === undefined || jurisdiction !== null || !isNumber(number.text)) return [];
  const url = `https://www.congress.gov/bill/${ordinal(Number.parseInt(session, 10))}-congress/${kind}/${number.text}`;
  return [{ span: span(chamber.span.start, number.span.end), url, about: 'The bill, at congress.gov' }];
}

function ordinal(number: number): string {
  const ending = ['th', 'st', 'nd', 'rd'][number % 10] ?? 'th';
  return `${number}${number % 100 > 10 && number % 100 < 14 ? 'th' : ending}`;
}

function ofPatent({ number }: cited.PatentCitation): readonly PublicAddress[] {
  const plain = number.text.replace(/[ ,]/g, '');
  if (!/^\d{5,8}(?:[A-Z]\d)?$/.test(plain)) return [];
  const url = `https://patents.google.com/patent/US${plain}`;
  return [{ span: number.span, url, about: 'The patent, at patents.google.com' }];
}

const ofSymbol = ({ text, span }: cited.Field): PublicAddress => ({
  span,
  url: `https://undocs.org/${text.split('/').map(encodeURIComponent).join('/')}`,
  about: 'The document, at undocs.org',
});

function ofForeignCase({ number, court, date }: cited.ForeignCitation): readonly PublicAddress[] {
  if (number === null) return [];
  if (number.text.startsWith('ECLI:EU:')) {
    const url = `https://eur-lex.europa.eu/legal-content/EN/TXT/?uri=ecli:${number.text}`;
    return [{ span: number.span, url, about: 'The judgment, at eur-lex.europa.eu' }];
  }
  if (court === null || typeof date?.year !== 'number' || !/^UK(?:SC|PC)$/.test(court.text) || !isNumber(number.text))
    return [];
  const url = `https://caselaw.nationalarchives.gov.uk/${court.text.toLowerCase()}/${date.year}/${number.text}`;
  return [
    { span: span(court.span.start, number.span.end), url, about: 'The judgment, at caselaw.nationalarchives.gov.uk' },
  ];
}
