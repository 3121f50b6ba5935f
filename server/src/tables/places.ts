/** Places and their abbreviations (T12): look-up over `places.data.ts`. */
import { cell, lazy, rows } from './lazy';
import { PhraseTable, type PhraseMatch } from './phrases';
import { placeRows } from './places.data';

export interface Place {
  readonly name: string;
  readonly abbreviation: string;
  readonly kind: 'state' | 'territory' | 'city' | 'province' | 'country';
}

const kinds: readonly Place['kind'][] = ['state', 'territory', 'city', 'province', 'country'];

const all = lazy((): readonly Place[] =>
  rows(placeRows).map((row) => ({
    name: cell(row, 0),
    abbreviation: cell(row, 1),
    kind: kinds.find((kind) => kind === cell(row, 2)) ?? 'country',
  })),
);

const isUnion = (place: Place): boolean => place.abbreviation === 'U.S.';

/** Abbreviations that the Supreme Court and older writers use. */
const oldSpellings: readonly (readonly [name: string, old: string])[] = [
  ['Oregon', 'Ore.'],
  ['California', 'Calif.'],
  ['Pennsylvania', 'Penn.'],
  ['Idaho', 'Ida.'],
  ['Alaska', 'Alas.'],
];

const table = lazy(() => {
  const phrases = new PhraseTable<Place>();
  for (const place of all()) {
    phrases.add(place.abbreviation, place);
    phrases.add(place.name, place);
  }
  for (const place of all().filter(isUnion))
    for (const spelling of ['USA', 'United States']) phrases.add(spelling, place);
  for (const [name, old] of oldSpellings)
    for (const place of all().filter((each) => each.name === name)) phrases.add(old, place);
  return phrases;
});

/** The places whose name or abbreviation begins at an offset. */
export const placeAt = (text: string, start: number, limit?: number): PhraseMatch<Place> | null =>
  table().longestAt(text, start, limit);

/** The places of a name or abbreviation; empty if unknown. */
export const placesNamed = (spelling: string): readonly Place[] => table().find(spelling);

/** Whether a spelling is a state's, a territory's or the United States': a jurisdiction with a constitution and codes. */
export const isJurisdiction = (spelling: string): boolean =>
  placesNamed(spelling).some((place) => place.kind === 'state' || place.kind === 'territory' || isUnion(place));

export const allPlaces = (): readonly Place[] => all();
