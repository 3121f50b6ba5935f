import type { Facts } from './facts';
import { licences, otherKeys, straight, tableFile } from './write';

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
  'U.S.C.|code|United States|unitedstatescode,uscode',
  'U.S.C.A.|code|United States|unitedstatescodeannotated',
  'U.S.C.S.|code|United States|unitedstatescodeservice',
  'I.R.C.|code|United States|internalrevenuecode,irc',
  'C.F.R.|regulation|United States|codeoffederalregulations',
  'Fed. Reg.|register|United States|federalregister',
  'Treas. Reg.|regulation|United States|treasuryregulation,treasregs',
  'Pub. L. No.|session|United States|publicl,pubno,publiclaw,publ,publicno,publiclawno',
  'Priv. L. No.|session|United States|privatelaw,privl',
  'Stat.|session|United States|',
  'U.C.C.|code|Uniform Laws|ucc,uniformcommercialcode',
  'FAR|regulation|United States|federalacquisitionregulation',
  'O.C.G.A.|code|Georgia|ocga',
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

/** Compilations of laws and rules: standard spelling | kind | jurisdiction | keys of other spellings. */
export function codesTable(facts: Facts): string {
  const given = new Set(federal.map((line) => line.split('|')[0]));
  const lines = Object.entries(facts.laws).flatMap(([name, laws]) =>
    laws.flatMap((law) => {
      const kind = kinds[law.cite_type];
      const standard = straight(name);
      if (kind === undefined || given.has(standard) || standard === 'Pub. L.') return [];
      return [[standard, kind, law.jurisdiction, otherKeys(standard, law.variations).join(',')].join('|')];
    }),
  );
  return tableFile(
    'Codes, session laws, registers: standard spelling | kind | jurisdiction | keys of other spellings.',
    [licences.freeLaw, licences.indigo],
    'codeRows',
    [...new Set([...federal, ...lines])].sort(),
  );
}
