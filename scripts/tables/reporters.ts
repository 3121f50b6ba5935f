import { keyOf } from '../../server/src/tables/key';
import {
  addedReporters,
  addedSpellings,
  droppedReporters,
  droppedSpellings,
  sharedStateReporters,
  supremeCourt,
  years,
} from './corrections';
import type { Facts, ReporterFacts } from './facts';
import { licences, otherKeys, tableFile } from './write';

interface Row {
  readonly standard: string;
  readonly kind: string;
  readonly court: string;
  readonly place: string;
  readonly start: string;
  readonly end: string;
  readonly checked: boolean;
  readonly spellings: readonly string[];
}

const kinds: Readonly<Record<string, string>> = {
  federal: 'federal',
  state: 'state',
  state_regional: 'regional',
  specialty: 'specialty',
  scotus_early: 'nominative',
  neutral: 'neutral',
  specialty_lexis: 'database',
  specialty_west: 'database',
};

/**
 * One row a series: standard spelling, kind, court, place, first year, last year, whether these were checked, keys of its
 * other spellings.
 */
export function reportersTable(facts: Facts): string {
  const places = placeCodes(facts);
  const found = Object.values(facts.reporters)
    .flat()
    .flatMap((reporter) => Object.keys(reporter.editions).map((edition) => row(reporter, edition, places)))
    .filter(({ standard }) => !droppedReporters.includes(standard));
  const standards = new Set(found.map((each) => keyOf(each.standard)));
  const dropped = new Set(droppedSpellings.map(keyOf));
  const lines = found.map((each) => {
    const others = otherKeys(each.standard, each.spellings).filter((key) => !standards.has(key) && !dropped.has(key));
    return [
      each.standard,
      each.kind,
      each.court,
      each.place,
      each.start,
      each.end,
      each.checked ? 'checked' : '',
      others.join(','),
    ].join('|');
  });
  return tableFile(
    'Reporters: standard spelling | kind | court it fixes | state | first year | last year | years checked | keys of other spellings.',
    [licences.freeLaw, 'Years of the commonest corrected after T1 and T3 of the Indigo Book, 2d ed., CC0.'],
    'reporterRows',
    [...new Set([...lines, ...addedReporters])].sort(),
  );
}

function row(reporter: ReporterFacts, edition: string, places: ReadonlyMap<string, string>): Row {
  const standard = edition.replaceAll('’', "'");
  const dates = reporter.editions[edition];
  const known = reporter.cite_type === 'scotus_early' || reporter.cite_type === 'neutral' ? undefined : years[standard];
  const states = new Set(reporter.mlz_jurisdiction.map((each) => /^us:([a-z]{2});/.exec(each)?.[1] ?? ''));
  const [state] = states;
  const named =
    reporter.cite_type === 'state' ? [...places.values()].find((each) => isNamedAfter(standard, each)) : undefined;
  const place = named ?? (states.size === 1 && state !== undefined ? (places.get(state) ?? '') : '');
  return {
    standard,
    kind: standard.endsWith(' LEXIS') ? 'database' : (kinds[reporter.cite_type] ?? 'specialty'),
    court: court(reporter, standard, place),
    place,
    start: known === undefined ? year(dates?.start ?? null) : String(known[0]),
    end: known === undefined ? year(dates?.end ?? null) : String(known[1] ?? ''),
    checked: known !== undefined,
    spellings: [
      ...Object.entries(reporter.variations)
        .filter(([, meant]) => meant === edition)
        .map(([spelling]) => spelling),
      ...(addedSpellings[standard] ?? []),
    ],
  };
}

/** `Ga.`, `Ill. 2d`, `Ill. App. 3d`: other states' decisions have got into the collection by mistake. */
const isNamedAfter = (standard: string, place: string): boolean =>
  standard === place ||
  new RegExp(`^${place.replaceAll('.', '\\.')} ?(?:\\d(?:d|th)|App\\.(?: \\d(?:d|th))?)$`).test(standard);

/** `scotus`; `high`, the state's highest court; `one`, a single court of another kind; empty where several are meant. */
function court(reporter: ReporterFacts, standard: string, place: string): string {
  const early = reporter.cite_type === 'scotus_early';
  if (early || (reporter.cite_type === 'federal' && supremeCourt.includes(standard))) return 'scotus';
  const bare = standard.replace(/ ?\d(?:d|th)$/, '');
  if (place !== '' && bare === place && !sharedStateReporters.includes(bare)) return 'high';
  const [only] = reporter.mlz_jurisdiction;
  if (only === undefined || reporter.mlz_jurisdiction.length > 1) return '';
  return only.endsWith(';supreme.court') && place !== '' && reporter.cite_type !== 'specialty' ? 'high' : 'one';
}

const year = (date: string | null): string => (date === null || date.startsWith('1750') ? '' : date.slice(0, 4));

/** From the postal code in lower case to the Indigo Book's abbreviation. */
function placeCodes(facts: Facts): ReadonlyMap<string, string> {
  const rows = facts.indigo('12-1');
  const cities = rows.findIndex(([name]) => name === 'Cities');
  const territories = rows.findIndex(([name]) => name === 'Territories');
  const postal = [...rows.slice(0, cities), ...rows.slice(territories)].filter((each) => each.length > 1);
  return new Map(postal.map(([name, short]) => [postalCode(name ?? ''), short ?? '']));
}

function postalCode(name: string): string {
  const special: Readonly<Record<string, string>> = {
    Alaska: 'ak',
    Arizona: 'az',
    Connecticut: 'ct',
    Georgia: 'ga',
    Hawaii: 'hi',
    Iowa: 'ia',
    Kansas: 'ks',
    Kentucky: 'ky',
    Louisiana: 'la',
    Maine: 'me',
    Maryland: 'md',
    Minnesota: 'mn',
    Mississippi: 'ms',
    Missouri: 'mo',
    Montana: 'mt',
    Nevada: 'nv',
    Pennsylvania: 'pa',
    Tennessee: 'tn',
    Texas: 'tx',
    Vermont: 'vt',
    Virginia: 'va',
    'District of Columbia': 'dc',
    'Puerto Rico': 'pr',
    Guam: 'gu',
    'Virgin Islands': 'vi',
  };
  const words = name.split(' ');
  const initials = words.map((word) => word.charAt(0)).join('');
  return special[name] ?? (words.length === 2 ? initials : name.slice(0, 2)).toLowerCase();
}
