/**
 * Series in which governments print acts, orders, rulings and debates, cited by volume and page. Session laws and
 * registers: `codes.data.ts`, from reporters-db and the Indigo Book. Bulletins and debates: Indigo Book, 2d ed., T1 and
 * T2 (CC0); own list of spellings.
 */
import { allCodes } from './codes';
import { lazy } from './lazy';
import { PhraseTable, type PhraseMatch } from './phrases';

export interface OfficialSeries {
  readonly standard: string;
  /** Acts; regulations as they are made; the debates of Congress; rulings of the Internal Revenue Service; orders. */
  readonly kind: 'session' | 'register' | 'debates' | 'rulings' | 'orders';
}

const others: readonly (readonly [kind: OfficialSeries['kind'], standard: string, ...spellings: string[]])[] = [
  ['debates', 'Cong. Rec.', 'Congressional Record'],
  ['debates', 'Annals of Cong.', 'Annals of Congress'],
  ['debates', 'Reg. Deb.'],
  ['rulings', 'C.B.', 'Cum. Bull.'],
  ['rulings', 'I.R.B.'],
  ['orders', 'C.F.R.', 'Code of Federal Regulations'],
  ['orders', 'Weekly Comp. Pres. Doc.', 'Weekly Comp. Pres. Docs.'],
  ['orders', 'Daily Comp. Pres. Doc.', 'Daily Comp. Pres. Docs.'],
  ['orders', 'Pub. Papers'],
];

const table = lazy(() => {
  const phrases = new PhraseTable<OfficialSeries>();
  for (const { standard, kind, spellings } of allCodes()) {
    if (kind !== 'session' && kind !== 'register') continue;
    for (const spelling of spellings) phrases.add(spelling, { standard, kind });
  }
  for (const [kind, standard, ...spellings] of others) {
    for (const spelling of [standard, ...spellings]) phrases.add(spelling, { standard, kind });
  }
  return phrases;
});

/** The series whose name begins at an offset. */
export const officialSeriesAt = (text: string, start: number, limit?: number): PhraseMatch<OfficialSeries> | null =>
  table().longestAt(text, start, limit);
