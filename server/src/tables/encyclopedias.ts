/** Encyclopedias of law that are cited by volume, topic and section. Own list; T3 of the Indigo Book, 2d ed. (CC0). */
import { lazy } from './lazy';
import { PhraseTable, type PhraseMatch } from './phrases';

/** Abbreviations, each with the name in full. */
const names: readonly string[] = [
  'Am. Jur.', 'Am. Jur. 2d', 'American Jurisprudence', 'American Jurisprudence Second', 'Am. Jur. Proof of Facts', 'Am. Jur. Proof of Facts 2d',
  'Am. Jur. Proof of Facts 3d', 'Am. Jur. Trials', 'C.J.S.', 'Corpus Juris Secundum', 'C.J.', 'Corpus Juris',
  'Cal. Jur.', 'Cal. Jur. 2d', 'Cal. Jur. 3d', 'California Jurisprudence', 'Colo. L. Encyc.', 'Fla. Jur.', 'Fla. Jur. 2d', 'Ga. Jur.',
  'Ill. L. & Prac.', 'Ill. Jur.', 'Ind. L. Encyc.', 'Kan. L. & Prac.', 'Ky. Jur.', 'La. Civ. L. Treatise', 'Md. L. Encyc.', 'Mich. Civ. Jur.',
  'Mich. L. & Prac.', 'Mich. L. & Prac. 2d', 'Dunnell Minn. Dig.', 'Miss. Jur.', 'Encyc. Miss. L.', 'N.H. Prac.', 'N.J. Prac.', 'N.Y. Jur.', 'N.Y. Jur. 2d',
  "Strong's N.C. Index", "Strong's N.C. Index 4th", 'Ohio Jur.', 'Ohio Jur. 2d', 'Ohio Jur. 3d', 'Pa. L. Encyc.', 'Pa. L. Encyc. 2d', 'S.C. Jur.',
  'Tenn. Jur.', 'Tex. Jur.', 'Tex. Jur. 2d', 'Tex. Jur. 3d', 'Va. & W. Va. Jur.', "Michie's Jur.", 'Wash. Prac.', 'Mass. Prac.', 'Summ. Pa. Jur. 2d',
]; // prettier-ignore

const all = lazy(() => {
  const table = new PhraseTable<string>();
  for (const name of names) table.add(name, name);
  return table;
});

/** The encyclopedia whose name begins at an offset. */
export const encyclopediaAt = (text: string, start: number, limit?: number): PhraseMatch<string> | null =>
  all().longestAt(text, start, limit);
