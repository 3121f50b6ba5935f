/** Courts as they stand in a case's parenthetical: look-up over `courts.data.ts`. */
import { courtRows } from './courts.data';
import { keyOf } from './key';
import { lazy } from './lazy';

const table = lazy(() => {
  const courts = new Map<string, string>();
  for (const court of courtRows.split('\n')) if (court !== '') courts.set(keyOf(court), court);
  return courts;
});

/** Ordinals as writers spell them: `2nd` and `3rd` are `2d` and `3d` in citations. */
const usual = (key: string): string => key.replace(/(\d)nd/, '$1d').replace(/(\d)rd/, '$1d');

/** The standard spelling of a court, however it is spaced and whichever ordinal it has; null if unknown. */
export const courtOf = (spelling: string): string | null => table().get(usual(keyOf(spelling))) ?? null;

export const allCourts = (): readonly string[] => [...table().values()];
