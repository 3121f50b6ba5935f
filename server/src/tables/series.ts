/**
 * Names by which authorities other than cases, codes and journals show themselves: series that a volume and a page go
 * with, and words that begin a citation. Sources: Indigo Book, 1st ed., T6 to T8, 2d ed., T5 (CC0); own list.
 */
import { lazy } from './lazy';
import { firstWords, PhraseTable, type PhraseMatch } from './phrases';

const volumes: readonly string[] = [
  'Cong. Rec.', 'Congressional Record', 'Cong. Globe', 'Annals of Cong.', 'U.N.T.S.', 'L.N.T.S.', 'U.S.T.', 'Bevans', 'E.A.S.', 'T.I.A.S.', 'I.L.M.',
  'U.S.C.C.A.N.', 'Eur. Ct. H.R.', 'Eur. H.R. Rep.', 'I.C.J.', 'P.C.I.J.', 'E.C.R.', 'O.J.', 'C.B.', 'Weekly Comp. Pres. Doc.',
  'Daily Comp. Pres. Doc.', 'Pub. Papers', 'Fed. Reg.', 'Stat.',
  'A.C.', 'Q.B.', 'K.B.', 'W.L.R.', 'All E.R.', 'C.L.R.', 'S.C.R.', 'D.L.R.', 'Q.B.D.',
]; // prettier-ignore

const openings: readonly string[] = [
  'Pub. L.', 'Public Law', 'Priv. L.', 'Exec. Order', 'Executive Order', 'Proclamation No.', 'Restatement', 'Fed. R. Civ. P.', 'Fed. R. Crim. P.',
  'Fed. R. App. P.', 'Fed. R. Evid.', 'Fed. R. Bankr. P.', 'Sup. Ct. R.', 'Treas. Reg.', 'Rev. Rul.', 'Rev. Proc.', 'I.R.S. Notice', 'I.R.S. P.L.R.', 'G.A. Res.', 'S.C. Res.', 'H.R.C. Res.', 'U.N. Doc.',
  'H.R. Rep.', 'H. Rep.', 'S. Rep.', 'H.R. Doc.', 'S. Doc.', 'S. Treaty Doc.', 'S. Exec. Doc.', 'H.R. Conf. Rep.', 'H.R. Res.', 'S. Res.', 'H.R.J. Res.', 'S.J. Res.', 'H.R. Con. Res.', 'S. Con. Res.', 'U.S. Patent', 'U.S. Patent No.', 'U.N. Charter',
  'Model Rules of Pro. Conduct', 'Model Rules of Prof. Conduct', 'Model Penal Code', 'Model Code', 'U.S. Sentencing Guidelines Manual', 'U.S.S.G.', 'Hearing Before', 'Hearing on',
  'Hearings Before', 'Hearings on', 'Transcript of',
  'T.I.A.S. No.', 'ECLI', 'Unif. Trade Secrets Act',
]; // prettier-ignore

const tableOf = (phrases: readonly string[]) => {
  const table = new PhraseTable<string>();
  for (const phrase of phrases) table.add(phrase, phrase);
  return table;
};
const series = lazy(() => tableOf(volumes));
const starts = lazy(() => tableOf(openings));

/** A series that is cited by volume and page, at an offset. */
export const seriesAt = (text: string, start: number, limit?: number): PhraseMatch<string> | null =>
  series().longestAt(text, start, limit);

/** Words with which such a citation, or its core, begins, at an offset. */
export const openingAt = (text: string, start: number, limit?: number): PhraseMatch<string> | null =>
  starts().longestAt(text, start, limit);

/** The words, in lower case, with which those begin. */
export const openingFirstWords = (): ReadonlySet<string> => firstWords(openings);

const addressed: ReadonlySet<string> = new Set(openings.filter((phrase) => /^Transcript/.test(phrase)));

/** Of those beginnings, one that is a citation's first word or none: `Transcript of`. */
export const standsFirst = (opening: string): boolean => addressed.has(opening);
