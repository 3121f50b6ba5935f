/** Numbers and years of a citation, only where they are surely what they seem. */
import { monthOf } from '../../tables/months';
import type { Citation, CitedDate, Field, PrintedPlace, ReporterPlace } from '../../citation/citation';

/** A field's number where nothing but digits, commas between thousands included, is written; else null. */
export function plainNumber(field: Field | null): number | null {
  if (field === null || field.text.length > 9) return null;
  const digits = field.text.replace(/,(?=\d{3}(?!\d))/g, '');
  return /^\d{1,7}$/.test(digits) ? Number(digits) : null;
}

/** The year of a date, and where it stands; null for none. */
export function yearField(date: CitedDate | null): { readonly year: number; readonly span: Field['span'] } | null {
  if (date === null || date.year === null) return null;
  const at = date.text.lastIndexOf(String(date.year));
  if (at === -1) return null;
  const start = date.span.start + at;
  return { year: date.year, span: { start, end: start + 4 } };
}

/** Whether a date lies in the last month of its year, when what it is printed in may be next year's. */
export const isDecember = (date: CitedDate | null): boolean => date?.month === 12;

/** Whether a date names its day, which only a date of its own does: a year alone may be that of an edition. */
export const isFullDate = (date: CitedDate | null): date is CitedDate & { readonly year: number } =>
  date !== null && date.year !== null && date.month !== null && date.day !== null;

/** How many days a month has; null where the word is no month's or the year is unknown. */
export function daysIn({ year, month, monthName }: CitedDate): number | null {
  if (year === null || month === null || monthName === null || monthOf(monthName.text) === null) return null;
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** Where a work says that it is printed by volume, series and page. */
export function placesOf(citation: Citation): readonly ReporterPlace[] {
  if ('places' in citation) {
    const places: readonly PrintedPlace[] = citation.places;
    return places.filter(isInVolume);
  }
  return 'place' in citation && citation.place !== null ? [citation.place] : [];
}

/** Treaties are printed by numbers, too. */
const isInVolume = (place: PrintedPlace): place is ReporterPlace => place.volume !== null;

/** `1972`, `1972 and 1973`, `1991 to 1997`. */
export function inYears(from: number, to: number): string {
  if (from === to) return String(from);
  return to === from + 1 ? `${from} and ${to}` : `${from} to ${to}`;
}
