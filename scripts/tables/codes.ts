import type { Facts } from './facts';
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
  'Priv. L. No.|session|United States|Priv. L.;Private Law',
  'Stat.|session|United States|',
  'U.C.C.|code|Uniform Laws|Uniform Commercial Code',
  'FAR|regulation|United States|Federal Acquisition Regulation',
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

/** Rows that are another row's spelling, or a reporter's. */
const mistaken: ReadonlySet<string> = new Set(['Pub. L.', 'N.Y.', 'FR']);

/** Compilations of laws and rules: standard spelling | kind | jurisdiction | other spellings. */
export function codesTable(facts: Facts): string {
  const given = new Set(federal.map((line) => line.split('|')[0]));
  const lines = Object.entries(facts.laws).flatMap(([name, laws]) =>
    laws.flatMap((law) => {
      const kind = kinds[law.cite_type];
      const standard = straight(name);
      if (kind === undefined || given.has(standard) || mistaken.has(standard)) return [];
      return [[standard, kind, law.jurisdiction, otherSpellings(standard, law.variations).join(';')].join('|')];
    }),
  );
  return tableFile(
    'Codes, session laws, registers: standard spelling | kind | jurisdiction | other spellings.',
    [licences.freeLaw, licences.indigo],
    'codeRows',
    [...new Set([...federal, ...lines])].sort(),
  );
}
