import type { Facts, LawFacts } from './facts';
import { licences, otherSpellings, straight, tableFile } from './write';

const kinds: Readonly<Record<string, string>> = {
  leg_statute: 'code',
  leg_session: 'session',
  leg_act: 'session',
  admin_compilation: 'regulation',
  admin_register: 'register',
  municipal: 'code',
};

/** Federal compilations, with the spellings met in the wild; the state ones come from the collections. */
const federal: readonly string[] = [
  'U.S.C.|code|United States|United States Code;US Code',
  'U.S.C.A.|code|United States|United States Code Annotated',
  'U.S.C.S.|code|United States|United States Code Service',
  'I.R.C.|code|United States|Internal Revenue Code',
  'C.F.R.|regulation|United States|Code of Federal Regulations',
  'Fed. Reg.|register|United States|Federal Register;FR',
  'Treas. Reg.|regulation|United States|Treasury Regulation;Treas. Regs.',
  'Pub. L. No.|session|United States|Pub. L.;Public Law;Public Law No.;Public L. No.',
  'Priv. L. No.|session|United States|Priv. L.;Private Law;Pvt. L.',
  'Stat.|session|United States|',
  'U.C.C.|code|Uniform Laws|Uniform Commercial Code',
  'FAR|regulation|United States|Federal Acquisition Regulation',
  'Utah Legis. Serv.|session|Utah|',
  'Del. Code Ann. Adv. Legis. Serv.|session|Delaware|',
  "Del. Gov't Reg.|register|Delaware|",
  'O.C.G.A.|code|Georgia|',
  'Ark. Code|code|Arkansas|',
  'N.J. Stat.|code|New Jersey|',
  'Del. Code|code|Delaware|',
  'R.I. Gen. Laws|code|Rhode Island|',
  'Ohio Rev. Code|code|Ohio|',
  'Mont. Code|code|Montana|',
  'C.R.S.|code|Colorado|',
  'A.R.S.|code|Arizona|',
  'RCW|code|Washington|',
  'NRS|code|Nevada|',
  'ORS|code|Oregon|',
];

/** What courts and lawyers of the place itself write. */
const local: Readonly<Record<string, readonly string[]>> = {
  'Ala. Code': ['Code of Ala.'],
  'Alaska Admin. Code': ['AAC'],
  'Ark. Code Ann.': ['A.C.A.', 'Arkansas Code Annotated'],
  'Cal. Code Regs.': ['CCR', 'Cal. Admin. Code'],
  'Colo. Rev. Stat.': ['C.R.S.A.'],
  'Conn. Gen. Stat.': ['C.G.S.', 'C.G.S.A.', 'General Statutes of Connecticut'],
  'D.C. Mun. Regs.': ['DCMR'],
  'Del. Code Ann.': ['Del. C.'],
  'Fla. Admin. Code Ann.': ['Fla. Admin. Code', 'F.A.C.'],
  'Fla. Stat.': ['F.S.', 'Florida Statutes'],
  'Fla. Stat. Ann.': ['F.S.A.'],
  'Ga. Code Ann.': ['Ga. Code', 'Official Code of Georgia Annotated'],
  'Haw. Rev. Stat.': ['HRS', "Hawai'i Revised Statutes"],
  'Haw. Code R.': ['Haw. Admin. R.', 'Hawaii Administrative Rules'],
  'Idaho Admin. Code': ['IDAPA'],
  'Ill. Comp. Stat.': ['ILCS', 'Illinois Compiled Statutes'],
  'Ind. Admin. Code': ['IAC'],
  'Kan. Admin. Regs.': ['K.A.R.'],
  'Kan. Stat. Ann.': ['K.S.A.'],
  'Ky. Admin. Regs.': ['KAR'],
  'Ky. Rev. Stat. Ann.': ['KRS', 'Ky. Rev. Stat.'],
  'La. Stat. Ann.': ['La. R.S.', 'La. Rev. Stat. Ann.', 'La. Rev. Stat.', 'LSA-R.S.'],
  'Mass. Code Regs.': ['CMR'],
  'Mass. Gen. Laws': ['M.G.L.', 'G.L.'],
  'Mass. Gen. Laws Ann.': ['M.G.L.A.'],
  'Md. Code Regs.': ['COMAR'],
  'Me. Rev. Stat. Ann.': ['M.R.S.A.'],
  'Me. Stat.': ['M.R.S.', 'Me. Rev. Stat.'],
  'Mich. Comp. Laws': ['MCL'],
  'Mich. Comp. Laws Ann.': ['M.C.L.A.'],
  'Mo. Rev. Stat.': ['RSMo', 'R.S.Mo.'],
  'Mo. Code Regs. Ann.': ['CSR'],
  'Mont. Code Ann.': ['MCA'],
  'N.C. Gen. Stat.': ['N.C.G.S.'],
  'N.C. Gen. Stat. Ann.': ['N.C.G.S.A.'],
  'N.D. Cent. Code': ['NDCC'],
  'N.H. Rev. Stat. Ann.': ['RSA', 'N.H. Rev. Stat.'],
  'N.J. Admin. Code': ['N.J.A.C.'],
  'N.J. Stat. Ann.': ['N.J.S.A.'],
  'N.M. Code R.': ['NMAC'],
  'N.M. Stat. Ann.': ['NMSA', 'N.M. Stat.'],
  'N.Y. Comp. Codes R. & Regs.': ['NYCRR', 'N.Y.C.R.R.'],
  'Neb. Rev. Stat.': ['Neb. Rev. St.'],
  'Nev. Admin. Code': ['NAC'],
  'Ohio Admin. Code': ['O.A.C.'],
  'Ohio Rev. Code Ann.': ['R.C.'],
  'Okla. Stat.': ['O.S.'],
  'Or. Admin. R.': ['OAR'],
  'Pa. Cons. Stat.': ['Pa.C.S.'],
  'Pa. Stat. and Cons. Stat. Ann.': ['Pa. Stat. Ann.', 'Pa. Cons. Stat. Ann.', 'Pa.C.S.A.', 'P.S.'],
  'S.C. Code Ann.': ['S.C. Code'],
  'S.D. Codified Laws': ['SDCL'],
  'Tenn. Code Ann.': ['T.C.A.', 'Tenn. Code'],
  'Utah Code Ann.': ['Utah Code', 'U.C.A.'],
  'Va. Code Ann.': ['Va. Code'],
  'Vt. Stat. Ann.': ['V.S.A.'],
  'Wash. Admin. Code': ['WAC'],
  'Wash. Rev. Code Ann.': ['R.C.W.A.'],
  'Wyo. Stat. Ann.': ['W.S.', 'Wyo. Stat.'],
};

/** The name in full, where it names the place and nothing else stands in it. */
const nameInFull = ({ name, jurisdiction, cite_type }: LawFacts): readonly string[] =>
  (cite_type === 'leg_session' ? '' : name)
    .split(';')
    .map((each) => each.replace(/\([^)]*\)/g, '').trim())
    .filter((each) => each.includes(jurisdiction) && /^[A-Z][A-Za-z .&]+$/.test(each) && each.split(' ').length > 2);

/** What the collection takes for something else: the District's rules for a code, its register for session laws. */
const kindsCorrected: Readonly<Record<string, string>> = {
  'D.C. Mun. Regs.': 'regulation',
  'D.C. Code Mun. Regs.': 'regulation',
  'D.C. Reg.': 'register',
};

/** Rows that are another row's spelling, or a reporter's. */
const mistaken: ReadonlySet<string> = new Set([
  'Pub. L.',
  'Pvt. L.',
  'N.Y.',
  'FR',
  'Utah. Legis. Serv.',
  'Del. Code. Ann. Adv. Legis. Serv.',
  "Del Gov't Reg.",
]);

/** Compilations of laws and rules: standard spelling | kind | jurisdiction | other spellings. */
export function codesTable(facts: Facts): string {
  const given = new Set(federal.map((line) => line.split('|')[0]));
  const lines = Object.entries(facts.laws).flatMap(([name, laws]) =>
    laws.flatMap((law) => {
      const standard = straight(name);
      const kind = kindsCorrected[standard] ?? kinds[law.cite_type];
      if (kind === undefined || given.has(standard) || mistaken.has(standard)) return [];
      return [
        [
          standard,
          kind,
          law.jurisdiction,
          otherSpellings(standard, [...law.variations, ...nameInFull(law), ...(local[standard] ?? [])]).join(';'),
        ].join('|'),
      ];
    }),
  );
  return tableFile(
    'Codes, session laws, registers: standard spelling | kind | jurisdiction | other spellings.',
    [licences.freeLaw, licences.indigo],
    'codeRows',
    [...new Set([...federal, ...lines])].sort(),
  );
}
