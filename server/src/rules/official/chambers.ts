/** How the papers of Congress are called before their numbers: Indigo Book, 2d ed., R21 (CC0). */
import { keyOf } from '../../tables/key';
import { spellingOf } from '../spelling';

const bills: readonly (readonly [right: string, ...others: string[]])[] = [
  ['H.R.', 'House Bill', 'House B.', 'H.B.'],
  ['S.', 'Senate Bill', 'Senate B.', 'S.B.'],
  ['H.R. Res.', 'H. Res.', 'House Resolution', 'House Res.'],
  ['S. Res.', 'Senate Resolution', 'Senate Res.'],
  ['H.R.J. Res.', 'H.J. Res.', 'House Joint Resolution'],
  ['S.J. Res.', 'Senate Joint Resolution'],
  ['H.R. Con. Res.', 'H. Con. Res.', 'House Concurrent Resolution'],
  ['S. Con. Res.', 'Senate Concurrent Resolution'],
];

/** How a bill or resolution of Congress is called, where it is called otherwise; null where it is right or unknown. */
export function rightBillName(written: string): string | null {
  const key = keyOf(written);
  const [right] = bills.find((spellings) => spellings.some((spelling) => keyOf(spelling) === key)) ?? [];
  return right === undefined || spellingOf(written, right) === 'right' ? null : right;
}

const CHAMBERS: ReadonlyMap<string, string> = new Map([
  ['h', 'H.R.'], ['hr', 'H.R.'], ['house', 'H.R.'], ['s', 'S.'], ['senate', 'S.'],
]); // prettier-ignore

const PAPERS: ReadonlyMap<string, string> = new Map([
  ['rep', 'Rep.'], ['report', 'Rep.'], ['rept', 'Rep.'], ['confrep', 'Rep.'], ['conferencereport', 'Rep.'], ['doc', 'Doc.'],
  ['document', 'Doc.'], ['miscdoc', 'Misc. Doc.'], ['execdoc', 'Exec. Doc.'], ['exdoc', 'Exec. Doc.'], ['execrep', 'Exec. Rep.'],
  ['executivereport', 'Exec. Rep.'], ['print', 'Print'],
]); // prettier-ignore

/** `H.R. Rep. No.`: how a committee's paper is called before its number; null where one of its words is unknown. */
export function rightPaperName(chamber: string, paper: string): string | null {
  const house = CHAMBERS.get(keyOf(chamber));
  const kind = PAPERS.get(keyOf(paper));
  return house === undefined || kind === undefined ? null : `${house} ${kind}`;
}
