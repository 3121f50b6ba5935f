/** Whether a citation that was read again is the one that was there before, at another place or at the same. */
import type { Citation, Pinpoint } from '../citation/citation';

/** What is nested deeper is not looked into, and counts as changed. */
const DEEPEST = 64;

/** The names of the fields that say where something stands in the prose. */
const PLACES = new Set(['start', 'end', 'candidates']);

/** Whether two citations agree in every field, all places in the second by so much behind those in the first. */
export const isMoved = (one: Citation, other: Citation, by: number): boolean => agree(one, other, by, false, 0);

function agree(one: unknown, other: unknown, by: number, isPlace: boolean, depth: number): boolean {
  if (typeof one === 'number' && typeof other === 'number') return one + (isPlace ? by : 0) === other;
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return one === other;
  if (depth === DEEPEST) return false;
  const fields = Object.entries(one);
  const others = new Map<string, unknown>(Object.entries(other));
  return (
    fields.length === others.size &&
    fields.every(([name, value]) => {
      const place = PLACES.has(name) || (isPlace && Array.isArray(one));
      return others.has(name) && agree(value, others.get(name), by, place, depth + 1);
    })
  );
}

/** The pinpoints of a citation, its own and those of the places where it is printed, always in the same order. */
export function pinpointsOf(citation: Citation): readonly (Pinpoint | null)[] {
  const own = 'pinpoint' in citation ? citation.pinpoint : null;
  const ofPlaces = 'places' in citation ? citation.places.map(({ pinpoint }) => pinpoint) : [];
  return [own, ...ofPlaces];
}
