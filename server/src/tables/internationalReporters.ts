/**
 * Reports of courts and tribunals between and above states: standard spelling, first and last year, how their cases are
 * cited. Courts and years: Indigo Book, 1st ed., T7 and T8 (CC0); own list of further reports and of spellings.
 */
import { lazy } from './lazy';
import { firstWords, PhraseTable, type PhraseMatch } from './phrases';

export interface InternationalReporter {
  readonly standard: string;
  /**
   * Where states are the parties a case has a heading and its parties in parentheses; where persons complain of a state
   * it is called by its parties, like a foreign one.
   */
  readonly kind: 'case' | 'foreign';
  /** A series in parentheses belongs to its name: `P.C.I.J. (ser. A)`. */
  readonly series: boolean;
  readonly first: number | null;
  readonly last: number | null;
}

type Row = readonly [standard: string, first: number | null, last: number | null, ...spellings: string[]];

const betweenStates: readonly Row[] = [
  ['I.C.J.', 1946, null, 'I.C.J. Rep.', 'I.C.J. Reps.', 'I.C.J. Reports', "Int'l Ct. Just.", 'C.I.J. Recueil'],
  ['I.C.J. Pleadings', 1946, null],
  ['ITLOS Rep.', 1996, null, 'ITLOS', 'ITLOS Reports'],
  ['R.I.A.A.', 1948, null, "Rep. Int'l Arb. Awards", 'UNRIAA', "U.N. Rep. Int'l Arb. Awards", 'U.N.R.I.A.A.'],
  ["Int'l L. Rep.", 1919, null, 'I.L.R.', "Int'l L. Reps."],
  ['ICSID Rep.', 1993, null, 'ICSID Reports'],
  ['ICSID Rev.', 1986, null],
  ['Iran-U.S. Cl. Trib. Rep.', 1981, null, 'Iran-U.S. C.T.R.', 'Iran-US Cl Trib Rep'],
  ['Hague Ct. Rep. (Scott)', 1916, 1932, 'Hague Ct. Rep.', 'Hague Ct. Rep. 2d (Scott)'],
];

const series: readonly Row[] = [['P.C.I.J.', 1922, 1945, 'P.C.I.J. Rep.']];

const aboveStates: readonly Row[] = [
  ['Eur. H.R. Rep.', 1979, null, 'EHRR', 'E.H.R.R.', 'Eur. Hum. Rts. Rep.'],
  ["Eur. Comm'n H.R. Dec. & Rep.", 1975, 1998],
  ['E.C.R.', 1954, 2011, 'ECR'],
  ['C.M.L.R.', 1962, null],
  ['Common Mkt. Rep. (CCH)', 1962, 1988, 'Common Mkt. Rep.'],
];

const seriesAboveStates: readonly Row[] = [
  ['Eur. Ct. H.R.', 1960, null, 'Eur Ct HR', 'Eur. Court H.R.', 'ECHR'],
  ['Inter-Am. Ct. H.R.', 1982, null, 'Inter-American Ct. H.R.', 'IACtHR', 'Inter-Am Court HR'],
];

const table = lazy(() => {
  const phrases = new PhraseTable<InternationalReporter>();
  const enter = (rows: readonly Row[], how: Pick<InternationalReporter, 'kind' | 'series'>): void => {
    for (const [standard, first, last, ...spellings] of rows) {
      const reporter: InternationalReporter = { standard, first, last, ...how };
      for (const spelling of [standard, ...spellings]) phrases.add(spelling, reporter);
    }
  };
  enter(betweenStates, { kind: 'case', series: false });
  enter(series, { kind: 'case', series: true });
  enter(aboveStates, { kind: 'foreign', series: false });
  enter(seriesAboveStates, { kind: 'foreign', series: true });
  return phrases;
});

/** The words, in lower case, with which these begin. */
export const internationalFirstWords = (): ReadonlySet<string> =>
  firstWords(
    [...betweenStates, ...series, ...aboveStates, ...seriesAboveStates].flatMap(([standard, , , ...spellings]) => [
      standard,
      ...spellings,
    ]),
  );

/** The reporter whose name begins at an offset. */
export const internationalReporterAt = (
  text: string,
  start: number,
  limit?: number,
): PhraseMatch<InternationalReporter> | null => table().longestAt(text, start, limit);

/** Words of which what stands between a case's name and its place is made: `Preliminary Objections, Judgment`. */
export const judgmentWords =
  'judgment judgement order orders advisory opinion opinions merits jurisdiction admissibility preliminary objection objections provisional measures interim ' +
  'protection compensation reparations reparation revision interpretation application permission to intervene costs award decision counter claims indication of and on ' +
  'the dissenting separate just satisfaction question intervention second first third phase no final partial ruling';
