/** The names of cases: their parties, the words of these, and where the rules for citations hold. */
import { span, type Span } from '../../text/span';
import { givenNames } from '../../tables/givenNames';
import { placeAt, type Place } from '../../tables/places';
import { wordInFull } from '../../tables/words';
import type { CaseCitation, CaseName, CourtDocumentCitation, Field } from '../../citation/citation';
import type { CitationContext } from '../rule';

/** What bears the name of a case. */
export type Named = CaseCitation | CourtDocumentCitation;

export const named = ['case', 'courtDocument'] as const;

/**
 * Whether a name stands in a citation and not in a sentence, which spells out what citations abbreviate: in a citation
 * sentence, or in a parenthetical or a history.
 */
export const isInCitation = ({ segment, outer, kind }: CitationContext): boolean =>
  kind !== 'heading' && (outer !== null || segment.kind === 'citations');

/**
 * The parties of a name, or the object of `In re`. None where a case is called by a name of its own (`Civil Rights
 * Cases`), and before courts between countries, whose names follow other rules.
 */
export function partiesOf(name: CaseName | null): readonly Field[] {
  if (name === null || name.heading !== null) return [];
  const object = name.object?.text === name.text ? null : name.object;
  return [name.plaintiff, name.defendant, object].filter((party) => party !== null);
}

/** The words of a party, without the commas and parentheses around them. */
export function wordsOf({ text, span: at }: Field): readonly Field[] {
  return [...text.matchAll(/[^\s,;()]+/g)].map((found) => ({
    text: found[0],
    span: span(at.start + found.index, at.start + found.index + found[0].length),
  }));
}

export interface PlaceIn extends Field {
  readonly place: Place;
}

/** The states, territories and cities that a party's name holds. */
export function placesIn(party: Field): readonly PlaceIn[] {
  const found: PlaceIn[] = [];
  for (const { span: at } of wordsOf(party)) {
    if (found.some(({ span: before }) => at.start < before.end)) continue;
    const start = at.start - party.span.start;
    const match = placeAt(party.text, start);
    const places = match?.entries ?? [];
    const place =
      places.find(({ kind }) => kind === 'state' || kind === 'territory') ?? places.find(({ kind }) => kind === 'city');
    if (match === null || place === undefined) continue;
    const where: Span = span(at.start, party.span.start + match.end);
    found.push({ place, text: party.text.slice(start, match.end), span: where });
  }
  return found;
}

/** `Jerry West`, `J. Street`: a given name or an initial, and one or two words more. */
export function isPerson(party: Field): boolean {
  const words = wordsOf(party);
  const [first] = words;
  if (first === undefined || words.length < 2 || words.length > 3) return false;
  if (!givenNames.has(first.text.toLowerCase()) && !/^(?:\p{Lu}\.)+$/u.test(first.text)) return false;
  return words.slice(1, -1).every(({ text }) => wordInFull(text) === null || /\./.test(text));
}

/** Without spaces at the joints, and with straight apostrophes. */
export const flat = (text: string): string => text.replace(/\s+/g, ' ').replaceAll('’', "'").trim();
