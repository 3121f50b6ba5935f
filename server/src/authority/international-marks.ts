/**
 * When treaties, documents of the United Nations and foreign cases are the same: the marks under which one is looked
 * up, and whether two that share one agree. What is unsure is two works.
 */
import type { CaseName, CitedDate, ForeignCitation, TreatyCitation, UnDocumentCitation } from '../citation/citation';
import { placesNamed } from '../tables/places';
import { allWords, fold, significantWords } from './fold';
import { isGovernmental } from './party';

export type InternationalCitation = TreatyCitation | UnDocumentCitation | ForeignCitation;

/** Of the words of the shorter title, how many the longer has where both are of one work. */
const SHARE = 0.75;
/** A name of fewer words may be that of several treaties. */
const FEWEST_WORDS = 3;

/** In: a citation. Out: its numbers, its places and its name, under which the same work may stand. */
export function internationalMarks(citation: InternationalCitation): readonly string[] {
  switch (citation.kind) {
    case 'treaty':
      return [...treatyPlaces(citation).map(({ series, at }) => `treaty|${series}|${at}`), treatyName(citation)];
    case 'unDocument':
      return documentMarks(citation);
    case 'foreign':
      return foreignMarks(citation);
  }
}

/** Whether two that share a mark are one work. */
export function sameInstrument(one: InternationalCitation, other: InternationalCitation): boolean {
  if (one.kind === 'treaty' && other.kind === 'treaty') return sameTreaty(one, other);
  if (one.kind === 'unDocument' && other.kind === 'unDocument') return sameDocument(one, other);
  return one.kind === 'foreign' && other.kind === 'foreign' && sameForeignCase(one, other);
}

interface NamedAndShort {
  readonly name: string;
  /** `CRC` of `Convention on the Rights of the Child (CRC)`; null where it has none. */
  readonly acronym: string | null;
}

/** A name and the acronym in parentheses at its end. */
export function withoutAcronym(name: string): NamedAndShort {
  const open = name.lastIndexOf(' (');
  if (open <= 0 || !name.endsWith(')')) return { name, acronym: null };
  const inside = name.slice(open + 2, -1);
  return isAcronym(inside) ? { name: name.slice(0, open), acronym: inside } : { name, acronym: null };
}

/** One word with two capitals; `XXV` is a number. */
function isAcronym(text: string): boolean {
  let capitals = 0;
  let roman = true;
  for (const letter of text) {
    if (letter === ' ') return false;
    if (letter !== letter.toLowerCase()) capitals += 1;
    if (!'IVXLC'.includes(letter)) roman = false;
  }
  return capitals > 1 && !roman;
}

// Treaties

/** Where a treaty is printed: `189 137` in `U.N.T.S.`, `6925` in `T.I.A.S.`. */
function treatyPlaces({ places, number }: TreatyCitation): { readonly series: string; readonly at: string }[] {
  return places.flatMap(({ volume, reporter, page }, index) => {
    const printed = page?.text ?? (index === 0 ? number?.text : undefined);
    if (printed === undefined || !holdsDigit(printed)) return [];
    return [{ series: reporter.standard, at: numeral(`${volume?.text ?? ''} ${printed}`) }];
  });
}

const treatyName = (treaty: TreatyCitation): string =>
  ['treaty', fold(withoutAcronym(treaty.name.text).name), ...partiesOf(treaty)].join('|');

const partiesOf = ({ parties }: TreatyCitation): string[] => parties.map(({ text }) => fold(text)).sort();

function sameTreaty(one: TreatyCitation, other: TreatyCitation): boolean {
  const places = treatyPlaces(other);
  const shared = treatyPlaces(one).map(({ series, at }) => places.find((place) => place.series === series)?.at === at);
  const elsewhere = treatyPlaces(one).some(({ series }) => places.some((place) => place.series === series));
  if (shared.includes(true)) return titlesAgree(one.name.text, other.name.text) && daysAgree(one.date, other.date);
  if (elsewhere || treatyName(one) !== treatyName(other)) return false;
  if (one.date !== null && other.date !== null) return daysAgree(one.date, other.date);
  return one.date === other.date || significantWords(one.name.text).length >= FEWEST_WORDS;
}

// Documents of the United Nations

function documentMarks(document: UnDocumentCitation): string[] {
  const marks: string[] = [];
  const resolution = resolutionOf(document);
  if (resolution !== null) marks.push(`resolution|${resolution}`);
  if (document.symbol !== null) marks.push(`symbol|${symbolMark(document.symbol.text)}`);
  if (marks.length > 0 && document.title === null) return marks;
  const author = document.authors[0]?.text ?? '';
  // Under no number but its title; a resolution is known by its number alone.
  if (resolution === null && document.title !== null)
    marks.push(`document|${fold(author)}|${fold(document.title.text)}`);
  return marks;
}

/** `ga 62 228` of `G.A. Res. 62/228` and of `U.N. Doc. A/RES/62/228`, by body and number; null where it has none. */
function resolutionOf({ authors, number, symbol }: UnDocumentCitation): string | null {
  if (number === null) return symbol === null ? null : resolutionInSymbol(symbol.text);
  const inSymbol = resolutionInSymbol(number.text);
  if (inSymbol !== null) return inSymbol;
  const body = bodyInitials(authors[0]?.text ?? '');
  return body === '' ? null : `${body} ${resolutionNumber(number.text)}`;
}

const BODIES: readonly (readonly [beginning: string, initials: string])[] = [
  ['a/res/', 'ga'],
  ['s/res/', 'sc'],
  ['a/hrc/res/', 'hrc'],
];

function resolutionInSymbol(symbol: string): string | null {
  const folded = symbolMark(symbol);
  for (const [beginning, initials] of BODIES) {
    if (folded.startsWith(beginning)) return `${initials} ${resolutionNumber(folded.slice(beginning.length))}`;
  }
  return null;
}

/** `ga` of `G.A.`, `UNGA`, `U.N. General Assembly`. */
function bodyInitials(body: string): string {
  const words = allWords(body).filter((word) => word !== 'un' && word !== 'united' && word !== 'nations');
  const [first] = words;
  if (first === undefined || words.length > 1) return words.map((word) => word.charAt(0)).join('');
  return first.length > 3 && first.startsWith('un') ? first.slice(2) : first;
}

/**
 * `62/228`; `217a` of `217 (III) A` and of `217A (III)`: up to 1975 resolutions were numbered on from session to
 * session, so that the session in parentheses tells nothing more. A year in them neither.
 */
function resolutionNumber(number: string): string {
  let outside = '';
  let depth = 0;
  for (const letter of number.toLowerCase()) {
    if (letter === '(' || letter === '[') depth += 1;
    else if (letter === ')' || letter === ']') depth -= 1;
    else if (depth === 0 && letter.trim() !== '') outside += isDash(letter) ? '-' : letter;
  }
  return outside;
}

const symbolMark = (symbol: string): string =>
  [...symbol.toLowerCase()].map((letter) => (isDash(letter) ? '-' : letter.trim())).join(''); // prettier-ignore

const isDash = (letter: string): boolean => letter >= '\u2010' && letter <= '\u2015';

function sameDocument(one: UnDocumentCitation, other: UnDocumentCitation): boolean {
  const [first, second] = [one.title?.text ?? null, other.title?.text ?? null];
  // Several instruments may stand in one document, or be annexed to one resolution.
  if (first !== null && second !== null && !titlesAgree(first, second)) return false;
  const [resolution, otherResolution] = [resolutionOf(one), resolutionOf(other)];
  // One date is that of its adoption, another that of its print.
  if (resolution !== null && otherResolution !== null) return resolution === otherResolution;
  if (!yearsAgree(one.date, other.date)) return false;
  const [symbol, otherSymbol] = [one.symbol, other.symbol];
  if (symbol !== null && otherSymbol !== null) {
    if (symbolMark(symbol.text) !== symbolMark(otherSymbol.text)) return false;
    return (first === null) === (second === null);
  }
  return first !== null && second !== null && fold(first) === fold(second);
}

// Cases of other countries

function foreignMarks(citation: ForeignCitation): string[] {
  const { docket } = citation;
  const marks = [...neutralOf(citation), ...foreignPlaces(citation)].map((each) => `foreign|${each}`);
  if (docket !== null) marks.push(`docket|${fold(docket.text)}`);
  return marks;
}

/** `ecli eu c 2014 317`; `2016 scc 27`. */
function neutralOf({ number, court, date, places }: ForeignCitation): string[] {
  if (number === null) return [];
  if (number.text.toUpperCase().startsWith('ECLI:')) return [allWords(number.text).join(' ')];
  const year = date?.year ?? null;
  const inSeries = places.some(({ page }) => page === null);
  if (court === null || year === null || inSeries) return [];
  return [`${year} ${allWords(court.text).join('')} ${number.text}`];
}

/** Volume, series and page or number; a year in brackets counts as a volume where there is no other. */
function foreignPlaces({ places, date, number }: ForeignCitation): string[] {
  return places.flatMap(({ volume, reporter, page }) => {
    const at = page?.text ?? number?.text ?? '';
    const inVolume = volume?.text ?? date?.year?.toString() ?? '';
    const told = inVolume !== '' && (at !== '' || reporter.standard.includes('(ser.'));
    return told ? [`${inVolume} ${reporter.standard} ${at}`] : [];
  });
}

function sameForeignCase(one: ForeignCitation, other: ForeignCitation): boolean {
  if (!caseNamesAgree(one.name, other.name)) return false;
  const [neutral, otherNeutral] = [neutralOf(one)[0], neutralOf(other)[0]];
  if (neutral !== undefined && otherNeutral !== undefined) return neutral === otherNeutral;
  const places = foreignPlaces(other);
  // Volumes of some series begin anew each year.
  if (foreignPlaces(one).some((place) => places.includes(place))) return yearsAgree(one.date, other.date);
  // Several judgments bear the number of one case.
  return daysAgree(one.date, other.date);
}

/** Names have a word in common that is no state and no `R`; a case without a name may be any. */
function caseNamesAgree(one: CaseName | null, other: CaseName | null): boolean {
  if (one === null || other === null) return true;
  const words = new Set(tellingWords(one));
  return tellingWords(other).some((word) => words.has(word));
}

/** The words of the parties that tell one case from another; all, where none does. */
function tellingWords(name: CaseName): readonly string[] {
  const telling = tellingParties(partiesOfCase(name));
  return telling.length > 0 ? telling.flatMap(significantWords) : significantWords(name.text);
}

const partiesOfCase = ({ plaintiff, defendant, object }: CaseName): readonly string[] =>
  [plaintiff, defendant, object].flatMap((party) => (party === null ? [] : [party.text]));

/** Those that are no governments and, where somebody complains of a state, no state: `Jordan` of `R v Jordan` is a man. */
export function tellingParties(parties: readonly string[]): readonly string[] {
  const others = parties.filter((party) => !isGovernmental(party));
  return others.length < 2 ? others : others.filter((party) => placesNamed(party).length === 0);
}

// Alike

function titlesAgree(one: string, other: string): boolean {
  const [shorter = [], longer = []] = [one, other]
    .map((title) => [...new Set(significantWords(withoutAcronym(title).name))])
    .sort((first, second) => first.length - second.length);
  return shorter.filter((word) => longer.includes(word)).length >= shorter.length * SHARE;
}

const yearsAgree = (one: CitedDate | null, other: CitedDate | null): boolean =>
  one === null || other === null || one.year === null || other.year === null || one.year === other.year;

/** No two years, months or days. */
const daysAgree = (one: CitedDate | null, other: CitedDate | null): boolean =>
  yearsAgree(one, other) &&
  (one === null || other === null || (agreeing(one.month, other.month) && agreeing(one.day, other.day)));

const agreeing = (one: number | null, other: number | null): boolean => one === null || other === null || one === other;

const holdsDigit = (text: string): boolean => [...text].some((letter) => letter >= '0' && letter <= '9');

/** Without commas and with one sort of dash: `11,670` is `11670`. */
const numeral = (text: string): string =>
  [...text.replaceAll(',', '')].map((letter) => (isDash(letter) ? '-' : letter)).join('').trim().toLowerCase(); // prettier-ignore
