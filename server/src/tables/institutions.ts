/** Institutions: words that show a name to be one, and their abbreviations in titles (T15). Own list of words. */
import { institutionRows } from './institutions.data';
import { keyOf } from './key';
import { cell, lazy, rows } from './lazy';

/** A name that holds one of these is no person's. Abbreviated ones by their letters. */
const words: ReadonlySet<string> = new Set(
  (
    'department dept dept ministry office off bureau agency commission commn commissioner commr committee comm council board bd authority auth administration admin ' +
    'association assn society socy foundation found institute inst institution university univ college coll school center centre ctr court government govt ' +
    'congress senate house parliament nations united federation fedn union league organization organisation org corp corporation co inc llc ltd company ' +
    'group grp bank fund watch international intl national natl federal fed amnesty network coalition alliance trust trusts church party academy acad library service serv servs division div ' +
    'subcommittee subcomm secretariat embassy consulate army navy force forces police conference conf forum project initiative program programme task panel staff ' +
    'accountability rapporteur registry museum press partnership charities charitable tribunal ' +
    'laboratory lab sch hospital guild ombudsman chamber consortium collaborative secy secretary techs tech laboratories labs systems sys communications ass industries associates assocs mgmt research rsch'
  ).split(' '),
);

/** Acronyms, which are words in small letters (`us`, `ice`). */
const acronyms: ReadonlySet<string> = new Set(
  (
    'us un uk eu unhcr unicef unesco ohchr who imf oecd nato fbi cia epa fda ftc fcc sec doj irs nlrb gao omb crs cbo dhs ice aclu naacp nist ' +
    'nasa aba ali acm ieee llp usda cfpb'
  ).split(' '),
);

/** Whether a name shows itself to be an institution's, by one of its words. */
export function isInstitution(name: string): boolean {
  if (/^(?:the )?state bar\b|\bbar of\b/i.test(name)) return true;
  // `Confidential Information Protection and Statistical Efficiency Act`
  return !/\bAct$/.test(name) && holdsInstitutionWord(name);
}

/** Whether one of the words of a text, apart by spaces, commas, slashes and hyphens, is an institution's. */
export const holdsInstitutionWord = (text: string): boolean =>
  text.split(/[\s,/-]+/).some((word) => {
    const key = keyOf(word);
    return words.has(key) || (acronyms.has(key) && word === word.toUpperCase());
  });

/** The abbreviation that an institution's name takes in a periodical's title; null if it takes none. */
export const institutionInTitle = (name: string): string | null => titles().get(keyOf(name)) ?? null;

const titles = lazy(() => new Map(rows(institutionRows).map((row) => [keyOf(cell(row, 0)), cell(row, 1)])));
