/**
 * When two full citations are of the same work (resolution rule 0): by what they are looked up, and whether two that
 * meet there agree.
 */
import type {
  ArticleCitation,
  CaseCitation,
  CourtDocumentCitation,
  FullCitation,
  PageCitation,
  StatuteCitation,
} from '../citation/citation';
import { authorsOf, calledOf, dateOf } from '../citation/described';
import { fold, significantWords } from './fold';
import { internationalMarks, sameInstrument, type InternationalCitation } from './international-marks';
import { databaseName, officialMarks } from './official-marks';

/**
 * In: a full citation and its text as written. Out: the marks under which the same work may stand; two citations that
 * share one are the same work if they agree. Empty never: a citation without any is marked by its text.
 */
export function marksOf(citation: FullCitation, text: string): readonly string[] {
  const marks = citation.kind === 'case' ? caseMarks(citation) : otherMarks(citation);
  return marks.length > 0 ? marks : [`text|${text}`];
}

/** Whether two citations that share a mark are of one work: names that have a word in common, no two years. */
export function agree(one: FullCitation, other: FullCitation): boolean {
  if (one.kind === 'case' || other.kind === 'case') {
    return one.kind === other.kind && namesAgree(caseName(one), caseName(other));
  }
  if (isInternational(one) || isInternational(other)) {
    return isInternational(one) && isInternational(other) && sameInstrument(one, other);
  }
  if (isPaged(one) && isPaged(other)) {
    if (!namesAgree(authorNames(one), authorNames(other))) return false;
    // On one page of one day's paper a writer may have two pieces.
    if (one.kind === 'periodical' && other.kind === 'periodical' && !titlesAgree(one, other)) return false;
  }
  const years = [yearOf(one), yearOf(other)];
  return years.includes(null) || years[0] === years[1];
}

const isInternational = (citation: FullCitation): citation is InternationalCitation =>
  citation.kind === 'treaty' || citation.kind === 'unDocument' || citation.kind === 'foreign';

const caseName = (citation: FullCitation): string => (citation.kind === 'case' ? (citation.name?.text ?? '') : '');

/** In a journal, a newspaper or a magazine. */
type Paged = ArticleCitation | PageCitation;

const isPaged = (citation: FullCitation): citation is Paged =>
  citation.kind === 'article' || citation.kind === 'periodical';

const authorNames = ({ authors }: Paged): string => authors.map(({ text }) => text).join(' ');

function titlesAgree(one: PageCitation, other: PageCitation): boolean {
  const titles = [one, other].map((each) => fold(calledOf(each)?.text ?? ''));
  return titles.includes('') || titles[0] === titles[1];
}

function namesAgree(one: string, other: string): boolean {
  if (one === '' || other === '') return true;
  const words = new Set(significantWords(one));
  return significantWords(other).some((word) => word !== 'v' && words.has(word));
}

function yearOf(citation: FullCitation): number | null {
  if ('code' in citation || citation.kind === 'constitution' || citation.kind === 'opaque') return null;
  return dateOf(citation)?.year ?? null;
}

/** Every place where it is printed; orders and tables share pages, which `agree` sorts out. */
function caseMarks(citation: CaseCitation): string[] {
  const marks: string[] = [];
  for (const { volume, reporter, page } of citation.places) {
    if (page !== null && isNumber(page.text)) marks.push(`case|${volume.text}|${reporter.standard}|${page.text}`);
  }
  const { database, docket, name, number } = citation;
  const [first] = citation.places;
  if (number !== null && first !== undefined) {
    marks.push(`case|${first.volume.text}|${first.reporter.standard}|No. ${number.text}`);
  }
  if (database !== null)
    marks.push(`case|${database.year.text}|${fold(databaseName(database.name.text))}|${database.number.text}`);
  if (docket !== null && marks.length === 0) marks.push(`docket|${fold(docket.text)}|${citation.court?.text ?? ''}`);
  if (marks.length === 0 && name !== null)
    marks.push(`name|${fold(name.text)}|${citation.places[0]?.volume.text ?? ''}`);
  return marks;
}

function otherMarks(citation: Exclude<FullCitation, CaseCitation>): readonly string[] {
  if (citation.kind === 'constitution') {
    const provision = citation.subdivisions[0]?.text ?? '';
    return [`constitution|${fold(citation.jurisdiction.text)}|${fold(provision)}`];
  }
  if (citation.kind === 'courtDocument') return [documentMark(citation)];
  if (isInternational(citation)) return internationalMarks(citation);
  const official = officialMarks(citation);
  if (official.length > 0) return official;
  if ('code' in citation) return [sectionMark(citation, sectionsOf(citation))];
  const title = fold(calledOf(citation)?.text ?? '');
  const marks: string[] = [];
  const url = citation.online.url === null ? null : placeOnline(citation.online.url.text);
  if (url !== null) marks.push(`url|${url}|${title.split(' ', 2).join(' ')}`);
  if (title !== '') marks.push(['work', authorsMark(citation), title, ...editionOf(citation)].join('|'));
  // Cited again without its title, an article is known by where it begins; short pieces share pages, which `agree`
  // sorts out by their authors.
  if (isPaged(citation) && citation.authors.length > 0 && citation.page !== null) {
    marks.push(['page', ...printedIn(citation), citation.page.text].join('|'));
  }
  return marks;
}

/** A paper by its title, and by its number on the docket or the case it was filed in. */
function documentMark({ title, number, places, docket }: CourtDocumentCitation): string {
  const [place] = places;
  const printed =
    place === undefined ? '' : `${place.volume.text} ${place.reporter.standard} ${place.page?.text ?? ''}`;
  return ['document', fold(title.text), number?.text ?? (printed === '' ? fold(docket?.text ?? '') : printed)].join(
    '|',
  );
}

/** The mark of one section of a code; also of a section that was only cited by `Id. § y`. */
export const sectionMark = (citation: StatuteCitation, section: string): string =>
  ['section', citation.title?.text ?? '', citation.code.standard, section].join('|');

/** Its sections without subsections, by which citations of a code are told apart. */
const sectionsOf = (citation: StatuteCitation): string =>
  citation.sections.length > 0
    ? citation.sections.join(',')
    : fold(citation.section?.text ?? citation.name?.text ?? '');

type Titled = Exclude<FullCitation, CaseCitation | StatuteCitation | { readonly kind: 'constitution' }>;

/** Authors where there are any, else where it was published: two papers have articles of one title. */
function authorsMark(citation: Titled): string {
  const [first] = authorsOf(citation);
  if (first !== undefined) return fold(first.names[0] ?? first.text);
  if ('container' in citation && citation.container !== null) return fold(citation.container.text);
  return '';
}

/** What tells editions of one work apart: an article is not its working paper. */
function editionOf(citation: Titled): string[] {
  // `90:4`: a volume whose pages run on has them whatever issue is named.
  if (citation.kind === 'article') return [citation.volume.text.replace(/:.*$/, ''), fold(citation.journal.standard)];
  if ('editors' in citation) return [citation.volume?.text ?? '', fold(citation.edition?.text ?? '')];
  return citation.kind === 'report' ? [fold(citation.number?.text ?? '')] : [];
}

/** The volume of a journal, the day's or month's number of a paper. */
const printedIn = (citation: Paged): string[] =>
  citation.kind === 'article'
    ? editionOf(citation)
    : [fold(citation.container?.text ?? ''), fold(citation.date?.text ?? '')];

const isNumber = (text: string): boolean => text !== '' && [...text].every((digit) => digit >= '0' && digit <= '9');

/** A URL without what varies between two copies of it; null for the root of a site, which joins nothing. */
function placeOnline(url: string): string | null {
  let rest = url.toLowerCase();
  for (const beginning of ['https://', 'http://', 'www.']) {
    if (rest.startsWith(beginning)) rest = rest.slice(beginning.length);
  }
  const fragment = rest.indexOf('#');
  if (fragment >= 0) rest = rest.slice(0, fragment);
  if (rest.endsWith('/')) rest = rest.slice(0, -1);
  return rest.includes('/') ? rest : null;
}
