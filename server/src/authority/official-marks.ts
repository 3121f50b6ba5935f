/** Under what official documents are the same: their numbers, and where they are printed. */
import type { CaseCitation, ForeignCitation, FullCitation } from '../citation/citation';
import { reportersNamed } from '../tables/reporters';
import { fold } from './fold';

/** A place in a series; the page is null where only a pinpoint is given. */
export interface Printed {
  readonly volume: string;
  readonly series: string;
  readonly page: string | null;
}

/** The marks of a numbered or printed document; empty for other kinds, and for what has neither number nor page. */
export function officialMarks(citation: FullCitation): string[] {
  switch (citation.kind) {
    case 'legislativeReport':
      // `H.R.`, `House`.
      return [`report|${(citation.chamber?.text ?? '').charAt(0).toLowerCase()}|${digits(citation.number.text)}`];
    case 'executive':
      if (citation.number === null) return [];
      return [`order|${citation.label.text.charAt(0).toLowerCase()}|${digits(citation.number.text)}`];
    case 'patent':
      return [`patent|${digits(citation.number.text)}`];
    case 'sessionLaw':
      return [...(citation.number === null ? [] : [`law|${fold(citation.number.text)}`]), ...printedMarks(citation)];
    case 'register':
    case 'congressionalRecord':
      return printedMarks(citation);
    default:
      return [];
  }
}

/** Many pieces begin on one page of the record of debates: it names no work unless the whole place is the same. */
const printedMarks = (citation: FullCitation): string[] =>
  printedOf(citation)
    .filter(({ page }) => page !== null)
    .map(({ volume, series, page }) => `printed|${volume}|${series}|${digits(page ?? '')}`);

/** Every place where a work is printed in volumes of a series, a database among them; the main one first. */
export function printedOf(citation: FullCitation): readonly Printed[] {
  if (citation.kind === 'case') return [...placesOf(citation), ...databaseOf(citation)];
  if (citation.kind === 'foreign') return abroad(citation);
  if (citation.kind === 'executive') return placesOf(citation);
  if (citation.kind === 'register' || citation.kind === 'congressionalRecord' || citation.kind === 'sessionLaw') {
    return citation.place === null ? [] : placesOf({ places: [citation.place] });
  }
  return [];
}

/** A year in brackets is the volume where there is no other, and that of a neutral citation, whose court is the series. */
function abroad({ places, date, court, number }: ForeignCitation): readonly Printed[] {
  const year = date?.year?.toString() ?? null;
  const printed = places.flatMap(({ volume, reporter, page }) => {
    const inVolume = volume?.text ?? year;
    return inVolume === null ? [] : [{ volume: inVolume, series: reporter.standard, page: page?.text ?? null }];
  });
  if (year === null || court === null || number === null) return printed;
  return [...printed, { volume: year, series: court.text, page: number.text }];
}

const placesOf = ({ places }: Pick<CaseCitation, 'places'>): readonly Printed[] =>
  places.map(({ volume, reporter, page }) => ({
    volume: volume.text,
    series: reporter.standard,
    page: page?.text ?? null,
  }));

const databaseOf = ({ database }: CaseCitation): readonly Printed[] =>
  database === null
    ? []
    : [{ volume: database.year.text, series: databaseName(database.name.text), page: database.number.text }];

/** `WL`, however it is written. */
export const databaseName = (name: string): string => reportersNamed(name)[0]?.standard ?? name;

/** `67450` of `67,450`, `S1234` of `S1,234`. */
const digits = (number: string): string =>
  number
    .replace(/[,\s]/g, '')
    .replace(/[\u2010-\u2015]/g, '-')
    .toLowerCase();
