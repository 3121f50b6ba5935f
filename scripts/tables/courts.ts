import type { Facts } from './facts';
import { licences, straight, tableFile } from './write';

/** Court strings as a court parenthetical has them, normalised to the Indigo Book's spacing and abbreviations. */
export function courtsTable(facts: Facts): string {
  const strings = facts.courts
    .filter((court) => court.system !== 'tribal' || court.citation_string !== '')
    .map((court) => normal(court.citation_string))
    .filter((court) => court !== '' && court !== 'SCOTUS');
  const built = [...circuits(), ...stateCourts(facts)];
  return tableFile(
    'Courts, as they stand in the parenthetical of a case.',
    [licences.freeLaw, licences.indigo],
    'courtRows',
    [...new Set([...built, ...strings])].sort(),
  );
}

/** The spelling of the collection put right: order of the appellate panels, spaces, states in full, counties. */
function normal(found: string): string {
  const court = straight(found.trim())
    .replace(/^(\d+)nd Cir\./, '$1d Cir.')
    .replace(/^(\d+(?:st|d|th)|D\.C\.) Cir\. BAP$/, 'B.A.P. $1 Cir.')
    .replace('Bankr.D.', 'Bankr. D.')
    .replace('W.Va.', 'W. Va.')
    .replace('S.D. Florida', 'S.D. Fla.')
    .replace(/^OH\. /, 'Ohio ')
    .replace(/^Oh\. /, 'Ohio ')
    .replace(/\bCirc\. Ct\./, 'Cir. Ct.')
    .replace(/\bCmn\. Pleas/, 'Com. Pl.')
    .replace(/\bMuni\. Ct\./, 'Mun. Ct.')
    .replace('Intl.', "Int'l")
    .replace(/, O\.R\.$/, ', Or.');
  return court.replace(/\s+/g, ' ');
}

function circuits(): readonly string[] {
  const numbered = ['1st', '2d', '3d', '4th', '5th', '6th', '7th', '8th', '9th', '10th', '11th'];
  const all = [...numbered, 'D.C.'].map((each) => `${each} Cir.`);
  return [...all, 'Fed. Cir.', ...numbered.map((each) => `B.A.P. ${each} Cir.`)];
}

function stateCourts(facts: Facts): readonly string[] {
  const courts = [
    '',
    'Ct. App.',
    'App. Ct.',
    'Super. Ct.',
    'Sup. Ct.',
    'Cir. Ct.',
    'Dist. Ct.',
    'App. Div.',
    'Crim. App.',
    'Civ. App.',
  ];
  return states(facts).flatMap((state) => courts.map((court) => `${state} ${court}`.trim()));
}

const states = (facts: Facts): readonly string[] =>
  facts
    .indigo('12-1')
    .filter((row) => row.length > 1)
    .map((row) => row[1] ?? '')
    .filter(
      (short) =>
        !['Balt.', 'Bos.', 'Chi.', 'Dall.', 'Hous.', 'L.A.', 'Mia.', 'N.Y.C.', 'Phila.', 'Phx.', 'S.F.'].includes(
          short,
        ),
    );
