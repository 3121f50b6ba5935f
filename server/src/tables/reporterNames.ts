/**
 * Reporters by their full names, as writers and libraries have them: the commonest. Own list, after T1 and T3 of the
 * Indigo Book, 2d ed. (CC0).
 */
import { keyOf } from './key';
import { lazy, rows } from './lazy';
import { reportersNamed } from './reporters';

export interface NamedReporter {
  readonly name: string;
  /** `F. Supp. 2d` */
  readonly abbreviation: string;
}

const series = `
Atlantic Reporter|A.
Bankruptcy Reporter|B.R.
California Appellate Reports|Cal. App.
California Reporter|Cal. Rptr.
California Reports|Cal.
Court of Claims Reports|Ct. Cl.
Decisions of the National Labor Relations Board|N.L.R.B.
Federal Appendix|F. App'x
Federal Cases|F. Cas.
Federal Claims Reporter|Fed. Cl.
Federal Reporter|F.
Federal Rules Decisions|F.R.D.
Federal Supplement|F. Supp.
Illinois Decisions|Ill. Dec.
Lawyers' Edition|L. Ed.
Massachusetts Reports|Mass.
Military Justice Reporter|M.J.
New York Reports|N.Y.
New York Supplement|N.Y.S.
North Eastern Reporter|N.E.
North Western Reporter|N.W.
Pacific Reporter|P.
Pennsylvania State Reports|Pa.
South Eastern Reporter|S.E.
South Western Reporter|S.W.
Southern Reporter|So.
Supreme Court Reporter|S. Ct.
Tax Court Memorandum Decisions|T.C.M.
United States Reports|U.S.
United States Tax Court Reports|T.C.
Veterans Appeals Reporter|Vet. App.
`;

/** How writers count series. */
const numbers = [
  ['Second', '2d'],
  ['Third', '3d'],
  ['Fourth', '4th'],
  ['Fifth', '5th'],
] as const;

const all = lazy((): readonly NamedReporter[] =>
  rows(series).flatMap(([name = '', short = '']) => {
    const later = numbers.flatMap(([word, number]) => {
      const [found] = reportersNamed(`${short} ${number}`);
      return found === undefined ? [] : [{ name: `${name}, ${word} Series`, abbreviation: found.standard }];
    });
    return [{ name, abbreviation: short }, ...later];
  }),
);

export const allNamedReporters = (): readonly NamedReporter[] => all();

const byName = lazy(() => {
  const found = new Map<string, string>();
  for (const { name, abbreviation } of all()) {
    found.set(keyOf(name), abbreviation);
    const [first = name, word] = name.split(/, | Series/);
    const number = numbers.find(([each]) => each === word)?.[1];
    if (number !== undefined) for (const count of [number, word]) found.set(keyOf(`${first} ${count}`), abbreviation);
  }
  return found;
});

/** The standard spelling of a reporter, by its abbreviation or its full name; null if unknown. */
export function reporterNamed(name: string): string | null {
  const [known, ...others] = reportersNamed(name);
  return known !== undefined && others.length === 0 ? known.standard : (byName().get(keyOf(name)) ?? null);
}
