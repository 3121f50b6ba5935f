/**
 * Series in which treaties are printed: standard spelling, first and last year of the treaties in them, how they are
 * cited. Series and years: Indigo Book, 1st ed., T6 and T8 (CC0); own list of further series and of spellings.
 */
import { lazy } from './lazy';
import { firstWords, PhraseTable, type PhraseMatch } from './phrases';

export interface TreatySeries {
  readonly standard: string;
  /** The years of the treaties in it; null where unknown, or still published. */
  readonly first: number | null;
  readonly last: number | null;
  /** By volume and page, or by a number of its own. */
  readonly cited: 'volume' | 'number';
  /** It holds other things as well: acts, cases, regulations. */
  readonly mixed: boolean;
  /** Its name is told from other words only by the `No.` behind it. */
  readonly needsNo: boolean;
}

type Row = readonly [standard: string, first: number | null, last: number | null, ...spellings: string[]];

const volumes: readonly Row[] = [
  ['U.S.T.', 1950, null, 'United States Treaties'],
  ['U.N.T.S.', 1946, null, 'U.N. Treaty Series', 'United Nations Treaty Series', 'UN Treaty Series'],
  ['L.N.T.S.', 1920, 1945, 'League of Nations Treaty Series'],
  ['Pan-Am. T.S.', 1949, null],
  ['Consol. T.S.', 1648, 1919, 'C.T.S.', "Parry's T.S."],
  ['Bevans', 1776, 1949],
  ['Malloy', 1776, 1937],
  ['Martens Nouveau Recueil', 1761, 1944],
];

const mixedVolumes: readonly Row[] = [
  ['Stat.', 1778, 1949, 'Statutes at Large'],
  ['I.L.M.', 1962, null, "Int'l Legal Materials", 'International Legal Materials'],
  ['O.J.', 1973, null, 'Official Journal'],
  ['J.O.', 1958, null],
];

const numbers: readonly Row[] = [
  ['T.I.A.S.', 1945, null],
  ['E.A.S.', 1922, 1945],
  ['E.T.S.', 1948, 2003, 'Eur. T.S.', 'Europ. T.S.'],
  ['C.E.T.S.', 2004, null],
  ['O.A.S.T.S.', 1970, null, 'O.A.S. T.S.'],
  ['S. Treaty Doc.', 1981, null, 'Senate Treaty Doc.'],
  ["Hein's No. KAV", 1984, null, 'KAV'],
  ['Can. T.S.', null, null],
  ['Austl. T.S.', null, null, 'A.T.S.'],
  ['Gr. Brit. T.S.', null, null, 'U.K.T.S.'],
];

/** `T. S.` are initials as well, and Executive Documents hold other papers. */
const numbersWithNo: readonly Row[] = [
  ['T.S.', 1778, 1945],
  ['S. Exec. Doc.', 1778, 1980],
];

const table = lazy(() => {
  const phrases = new PhraseTable<TreatySeries>();
  const enter = (rows: readonly Row[], how: Pick<TreatySeries, 'cited' | 'mixed' | 'needsNo'>): void => {
    for (const [standard, first, last, ...spellings] of rows) {
      const series: TreatySeries = { standard, first, last, ...how };
      for (const spelling of [standard, ...spellings]) phrases.add(spelling, series);
    }
  };
  enter(volumes, { cited: 'volume', mixed: false, needsNo: false });
  enter(mixedVolumes, { cited: 'volume', mixed: true, needsNo: false });
  enter(numbers, { cited: 'number', mixed: false, needsNo: false });
  enter(numbersWithNo, { cited: 'number', mixed: false, needsNo: true });
  return phrases;
});

/** The series whose name begins at an offset. */
export const treatySeriesAt = (text: string, start: number, limit?: number): PhraseMatch<TreatySeries> | null =>
  table().longestAt(text, start, limit);

/** The words, in lower case, with which series that are cited by a number begin. */
export const numberedSeriesFirstWords = (): ReadonlySet<string> =>
  firstWords([...numbers, ...numbersWithNo].flatMap(([standard, , , ...spellings]) => [standard, ...spellings]));
