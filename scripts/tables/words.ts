import type { Facts } from './facts';
import { licences, straight, tableFile } from './write';

/** The words of T11 that the older editions abbreviate otherwise: word → their abbreviation. */
const olderNote = /\s*\/.*$/;

/** Words of case names, titles and institutions: long | short | short of older editions, where it differs | newer. */
export function wordsTable(facts: Facts): string {
  const older = new Map<string, string>();
  for (const [short, longs] of Object.entries(facts.caseNameWords)) {
    for (const long of longs) older.set(long.toLowerCase(), straight(short));
  }
  /** Whether older editions abbreviate a word, or one of its family: `America` for `American`. */
  const isKin = (word: string, short: string): boolean =>
    [...older].some(([long, abbreviation]) => {
      const same = word.toLowerCase();
      return long === same || (abbreviation === short && long.slice(0, 4) === same.slice(0, 4));
    });
  const lines = facts.indigo('11').flatMap(([longs = '', shorts = '']) => {
    const words = longs
      .replace(/\s*\/.*$/, '')
      .replace(/\s*\(.*$/, '')
      .split(/,\s*/)
      .map((word) => straight(word.trim()));
    const abbreviations = spread(straight(shorts.replace(olderNote, '').replace(/\s*\(.*$/, '')));
    return words
      .filter((word) => word !== '')
      .map((word, index) => {
        const short = abbreviations.length === words.length ? abbreviations[index] : abbreviations[0];
        const before = older.get(word.toLowerCase());
        const row = [word, short ?? '', before !== undefined && before !== short ? before : ''];
        return (isKin(word, short ?? '') ? row : [...row, 'newer']).join('|');
      });
  });
  const known = new Set(lines.map((line) => (line.split('|')[0] ?? '').toLowerCase()));
  const rest = [...older].filter(([word]) => !known.has(word)).map(([word, short]) => `${capital(word)}|${short}|`);
  return tableFile(
    'Words of case names, periodicals and institutions: long | short | short in older editions, where it differs | newer, where these have none.',
    [licences.indigo, licences.freeLaw],
    'wordRows',
    [...new Set([...lines, ...rest])].filter((line) => line.split('|')[1] !== '').sort(),
  );
}

/** `Adm'r, Adm'x` are two; `Ex'[r, x]` too. */
function spread(shorts: string): readonly string[] {
  const ending = /^(\S*)\[(\w+), (\w+)\]$/.exec(shorts);
  if (ending !== null) return [`${ending[1] ?? ''}${ending[2] ?? ''}`, `${ending[1] ?? ''}${ending[3] ?? ''}`];
  return shorts.split(/,\s*/);
}

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** Places: name | abbreviation | kind. */
export function placesTable(facts: Facts): string {
  const kinds = { '12-1': 'state', '12-2': 'province', '12-3': 'country' } as const;
  const lines = Object.entries(kinds).flatMap(([table, kind]) => {
    let under: string = kind;
    return facts.indigo(table).flatMap(([name = '', short]) => {
      if (short === undefined) {
        under = { Cities: 'city', Territories: 'territory' }[name] ?? kind;
        return [];
      }
      const plain = straight(name.replace(/\s*[/[(].*$/, ''));
      const usual = straight(short.replace(/\s*[/[(].*$/, ''));
      return plain === '' || usual === ''
        ? []
        : [[plain, usual, name === 'District of Columbia' ? 'territory' : under].join('|')];
    });
  });
  return tableFile('Places: name | abbreviation | kind.', [licences.indigo], 'placeRows', [...new Set(lines)].sort());
}

/** The institutions of T15, as they begin the titles of periodicals: name | abbreviation. */
export function institutionsTable(facts: Facts): string {
  const lines = facts.indigo('15').flatMap(([longs = '', short = '']) =>
    longs
      .replace(/\s*[/(].*$/, '')
      .split(/,\s(?=New York|North|South|East|West|Southern|Northern|Eastern|Western|Judge)/)
      .map((name) => `${straight(name.trim())}|${straight(short)}`),
  );
  return tableFile(
    'Institutions in the titles of periodicals: name | abbreviation.',
    [licences.indigo],
    'institutionRows',
    [...new Set(lines)].sort(),
  );
}
