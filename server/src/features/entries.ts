/** What lists of fields are made of. */
import type { Author, Field, PrintedPlace } from '../citation/citation';

export type Entry = readonly [name: string, value: Field | string | null | undefined];

export function authored(work: {
  readonly authors: readonly Author[];
  readonly title: Field | null;
}): readonly Entry[] {
  return [
    ['Author', work.authors.map((author) => author.text).join(' & ')],
    ['Title', work.title],
  ];
}

/** `410 U.S. 113, 93 S. Ct. 705`. */
export const placesInWords = (places: readonly PrintedPlace[]): string => places.map(placeInWords).join(', ');

const placeInWords = (place: PrintedPlace): string =>
  [place.volume?.text, place.reporter.standard, place.page?.text].filter((each) => each !== undefined).join(' ');
