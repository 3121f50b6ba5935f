/** Names of cases. */
import { typed, type Kind } from './kind';

const reporter = String.raw`(?:U\.S\.|S\. Ct\.|F\.(?:[23]d|4th)|F\. Supp\.(?: [23]d)?|[PA]\.[23]d|N\.[EW]\.(?:[23]d)?|S\.W\.[23]d|B\.R\.)`;
/** A place in a case's name: what follows is the rest of it and a reporter. */
const before = String.raw`(?=[^;()“”]{0,70},(?: No\. [\w-]+,)? \d+ ${reporter} \d)`;
const inName = (pattern: string): RegExp => new RegExp(pattern + before, 'g');

const words: Readonly<Record<string, string>> = {
  'Ass’n': 'Association',
  'Comm’n': 'Commission',
  'Dep’t': 'Department',
  'Nat’l': 'National',
  'Int’l': 'International',
  'Bd.': 'Board',
  'Ctrs.': 'Centers',
  'Coal.': 'Coalition',
  'Enters.': 'Enterprises',
  'Ins.': 'Insurance',
  'Sch.': 'School',
  'Serv.': 'Service',
  'Found.': 'Foundation',
  'Mfrs.': 'Manufacturers',
  'Soc’y': 'Society',
  'Fed’n': 'Federation',
};

const places: Readonly<Record<string, string>> = {
  'Mont.': 'Montana',
  'Wash.': 'Washington',
  'Mich.': 'Michigan',
  'Ill.': 'Illinois',
  'N.D.': 'North Dakota',
  'N.M.': 'New Mexico',
  'N.J.': 'New Jersey',
  'Me.': 'Maine',
};

const alternatives = (table: Readonly<Record<string, string>>): string =>
  Object.keys(table)
    .map((word) => word.replaceAll('.', '\\.'))
    .join('|');

export const nameKinds: readonly Kind[] = [
  {
    name: 'vs.',
    rules: ['case-versus'],
    made: 'as newspapers write it',
    mendable: true,
    faults: typed(inName(' v\\. '), ' vs. '),
  },
  {
    name: 'v without its period',
    rules: ['case-versus'],
    made: 'the period was not struck',
    mendable: true,
    faults: typed(inName(' v\\. '), ' v '),
  },
  {
    name: 'no comma after the name',
    rules: ['case-name-comma'],
    made: 'the comma was not struck',
    mendable: true,
    faults: typed(new RegExp(`( v\\. [^,;()]+), (?=\\d+ ${reporter} \\d)`, 'g'), '$1 '),
  },
  {
    name: 'word of a name in full',
    rules: ['case-name-t6'],
    made: 'copied from the caption',
    faults: typed(inName(`(?:${alternatives(words)})(?= )`), ([word]) => words[word] ?? null),
  },
  {
    name: 'place in a name in full',
    rules: ['case-name-geography'],
    made: 'copied from the caption',
    faults: typed(
      inName(`(?<=^|[a-z*] |\\. |; |\\*)(?:${alternatives(places)})(?= (?:State|Nat’l|Coal|Cent|Dep’t|Com|Water))`),
      ([word]) => places[word] ?? null,
    ),
  },
  {
    name: 'U.S. v.',
    rules: ['case-name-united-states'],
    made: 'a party that everybody knows',
    mendable: true,
    faults: typed(inName('United States v\\.'), 'U.S. v.'),
  },
  {
    name: 'et al. in a name',
    rules: ['case-name-et-al'],
    made: 'copied from the caption',
    mendable: true,
    faults: typed(inName('(?<=^\\*?(?:See\\*? \\*?)?[A-Z][a-z]+) v\\. '), ' et al. v. '),
  },
  {
    name: 'The in a name',
    rules: ['case-name-the'],
    made: 'copied from the caption',
    mendable: true,
    faults: typed(inName('(?<= v\\. )(?=[A-Z][\\w.’ ]+ (?:Co|Ass’n|Comm’n|Dep’t|Bd|Univ|Serv)\\b)'), 'The '),
  },
  {
    name: 'State of',
    rules: ['case-name-state-of'],
    made: 'copied from the caption',
    faults: typed(
      new RegExp(
        `(?<= v\\. )(?=(?:Louisiana|Florida|Maryland|Utah|Georgia|California|Wyoming|Illinois|Texas|Connecticut|Oregon|North Carolina)\\*?, \\d+ U)`,
        'g',
      ),
      'State of ',
    ),
  },
  {
    name: 'Co., Inc.',
    rules: ['case-name-double-designation'],
    made: 'copied from the caption',
    mendable: true,
    faults: typed(inName('(?<= (?:Co|Corp)\\.)(?= v\\.)'), ', Inc.'),
  },
  {
    name: 'In the Matter of',
    rules: ['case-name-procedural'],
    made: 'copied from the caption',
    mendable: true,
    faults: typed(inName('In re(?= [A-Z])'), 'In the Matter of'),
  },
  {
    name: 'name in capitals',
    rules: ['case-name-all-caps'],
    made: 'copied from the caption',
    faults: typed(
      new RegExp(`(?<=^\\*?)([A-Z][a-z]{4,}) v\\. ([A-Z][a-z]{4,})(?=\\*?, \\d+ ${reporter})`, 'g'),
      ([, a = '', b = '']) => `${a.toUpperCase()} v. ${b.toUpperCase()}`,
    ),
  },
  {
    name: 'period after a contraction',
    rules: ['case-name-contraction-period'],
    made: 'it is an abbreviation, after all',
    mendable: true,
    faults: typed(inName('(?:Ass’n|Comm’n|Dep’t|Nat’l|Int’l|Soc’y)(?= )'), ([word]) => `${word}.`),
  },
  {
    name: 'acronym with periods',
    rules: ['acronym-periods', 'case-name-agency-initials'],
    made: 'as it was written once',
    faults: typed(inName('\\b(?:EPA|FCC|FTC|INS)\\b'), ([letters]) =>
      [...letters].map((letter) => `${letter}.`).join(''),
    ),
  },
];
