/**
 * How bills, resolutions, reports and documents of legislatures are called in front of their numbers. Sources: Indigo
 * Book, 2d ed., R24 (CC0); own list for the states.
 */
import { lazy } from './lazy';
import { firstWords, PhraseTable, type PhraseMatch } from './phrases';

const bills: readonly string[] = [
  'H.R.', 'S.', 'H. Res.', 'H.R. Res.', 'S. Res.', 'H.J. Res.', 'H.R.J. Res.', 'S.J. Res.', 'H. Con. Res.', 'H.R. Con. Res.', 'S. Con. Res.',
  'House Bill', 'Senate Bill', 'Assembly Bill', 'House Resolution', 'Senate Resolution', 'House Joint Resolution', 'Senate Joint Resolution',
  'House B.', 'Senate B.', 'Assemb. B.', 'H.B.', 'S.B.', 'A.B.', 'L.D.', 'L.B.', 'L.R.', 'H.F.', 'S.F.', 'H.D.', 'S.D.', 'H.P.', 'S.P.', 'H.', 'A.',
  'H.C.R.', 'S.C.R.', 'A.C.R.', 'H.J.R.', 'S.J.R.', 'A.J.R.', 'H.J.M.', 'S.J.M.', 'S.C.A.', 'A.C.A.', 'H.C. Res.', 'S.C. Res.', 'S.R.',
  'Assemb.', 'Assemb. Con. Res.', 'Assemb. Joint Res.', 'Council B.', 'B.', 'Legis. Doc.', 'Legis. B.', 'Legis. Res.', 'Raised B.',
  'H. Amdt.', 'H.R. Amdt.', 'S. Amdt.', 'S. Amend.', 'H. Amend.',
]; // prettier-ignore

/** Papers of committees: the chamber that they name, and what they are called. */
const papers: readonly (readonly [chamber: string, ...names: string[]])[] = [
  ['H.R.', 'Rep.', 'Conf. Rep.', 'Doc.', 'Misc. Doc.', 'Exec. Doc.', 'Ex. Doc.'],
  ['H.', 'Rep.', 'Conf. Rep.', 'Doc.', 'Misc. Doc.', 'Exec. Doc.', 'Ex. Doc.', 'Rept.'],
  ['S.', 'Rep.', 'Conf. Rep.', 'Doc.', 'Misc. Doc.', 'Exec. Doc.', 'Ex. Doc.', 'Exec. Rep.', 'Print', 'Rept.'],
  ['House', 'Report', 'Rep.', 'Conf. Rep.', 'Conference Report', 'Document', 'Doc.'],
  ['Senate', 'Report', 'Rep.', 'Document', 'Doc.', 'Executive Report'],
];

const tableOf = <T>(entries: Iterable<readonly [spelling: string, entry: T]>): PhraseTable<T> => {
  const table = new PhraseTable<T>();
  for (const [spelling, entry] of entries) table.add(spelling, entry);
  return table;
};

const billTable = lazy(() => tableOf(bills.map((name) => [name, name] as const)));

const paperEntries = papers.flatMap(([chamber, ...names]) =>
  names.map((name) => [`${chamber} ${name}`, chamber.split(/[. ]+/).filter((word) => word !== '').length] as const),
);
const paperTable = lazy(() => tableOf(paperEntries));

/** What a bill or resolution is called, at an offset: `H.R.`, `S. Con. Res.`, `A.B.`. */
export const billAt = (text: string, start: number, limit?: number): PhraseMatch<string> | null =>
  billTable().longestAt(text, start, limit);

/** What a committee's paper is called, at an offset: the entry says of how many words the chamber's name is. */
export const committeePaperAt = (text: string, start: number, limit?: number): PhraseMatch<number> | null =>
  paperTable().longestAt(text, start, limit);

/** The words, in lower case, with which these begin. */
export const chamberFirstWords = (): ReadonlySet<string> =>
  firstWords([...bills, ...paperEntries.map(([spelling]) => spelling)]);
