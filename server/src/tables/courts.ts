/** Courts as they stand in a case's parenthetical: look-up over `courts.data.ts`. */
import { courtRows } from './courts.data';
import { keyOf } from './key';
import { lazy } from './lazy';
import { placesNamed } from './places';

const table = lazy(() => {
  const courts = new Map<string, string>();
  for (const court of courtRows.split('\n')) if (court !== '') courts.set(keyOf(court), court);
  return courts;
});

/** Ordinals as writers spell them: `2nd` and `3rd` are `2d` and `3d` in citations. */
const usual = (key: string): string => key.replace(/(\d)nd/, '$1d').replace(/(\d)rd/, '$1d');

/** The standard spelling of a court, however it is spaced and whichever ordinal it has; null if unknown. */
export const courtOf = (spelling: string): string | null =>
  named(spelling) ?? named(spelling.replace(panel, 'B.A.P. $1')) ?? named(withShortPlace(spelling));

const named = (spelling: string): string | null => table().get(usual(keyOf(spelling))) ?? null;

/** `9th Cir. BAP`: the appellate panel behind its circuit. */
const panel = /^(\d{1,2}[a-z]{1,2} Cir\.?) B\.?A\.?P\.?$/;

/** `S.D. Florida`: a district with its state in full. */
function withShortPlace(spelling: string): string {
  const district = /^(?:Bankr\. ?)?(?:[NSEWCM]\. ?)?D\. ?/.exec(spelling)?.[0];
  if (district === undefined) return spelling;
  const [place] = placesNamed(spelling.slice(district.length));
  return place === undefined ? spelling : `${district}${place.abbreviation}`;
}

export const allCourts = (): readonly string[] => [...table().values()];
