/**
 * Courts by their full names, as libraries and writers have them, with what citations call them. Built from the places
 * and checked against `courts.data.ts`; own list of patterns.
 */
import { courtOf } from './courts';
import { keyOf } from './key';
import { lazy } from './lazy';
import { allPlaces } from './places';

export interface NamedCourt {
  /** `United States Court of Appeals for the Ninth Circuit`. */
  readonly name: string;
  /** `9th Cir.` */
  readonly abbreviation: string;
}

const ordinals = 'First Second Third Fourth Fifth Sixth Seventh Eighth Ninth Tenth Eleventh'.split(' ');
const regions = ['Northern', 'Southern', 'Eastern', 'Western', 'Central', 'Middle'];

/** Where the highest court is called otherwise than Supreme Court. */
const highest: Readonly<Record<string, string>> = {
  'New York': 'Court of Appeals',
  Maryland: 'Court of Appeals',
  Massachusetts: 'Supreme Judicial Court',
  Maine: 'Supreme Judicial Court',
  'West Virginia': 'Supreme Court of Appeals',
};

/** Other courts of states, with what stands behind the state's abbreviation, and where there is one; `all but` others. */
const lower: readonly (readonly [name: string, short: string, states: RegExp])[] = [
  [
    'Court of Appeals',
    'Ct. App.',
    /^(?!California|Connecticut|Delaware|Florida|Illinois|Louisiana|Massachusetts|Pennsylvania|New Jersey)/,
  ],
  ['Court of Appeal', 'Ct. App.', /^(?:California|Louisiana)$/],
  ['Court of Criminal Appeals', 'Crim. App.', /^(?:Alabama|Oklahoma|Tennessee|Texas)$/],
  ['Court of Civil Appeals', 'Civ. App.', /^(?:Alabama|Oklahoma|Texas)$/],
  ['Appellate Court', 'App. Ct.', /^(?:Connecticut|Illinois)$/],
  ['Appeals Court', 'App. Ct.', /^Massachusetts$/],
  ['Superior Court', 'Super. Ct.', /./],
  ['Supreme Court, Appellate Division', 'App. Div.', /^New York$/],
  ['Court of Chancery', 'Ch.', /^Delaware$/],
  ['District Court of Appeal', 'Dist. Ct. App.', /^Florida$/],
];

const federal: readonly (readonly [name: string, short: string])[] = [
  ['Supreme Court of the United States', 'U.S.'],
  ['United States Supreme Court', 'U.S.'],
  ['United States Court of Appeals for the District of Columbia Circuit', 'D.C. Cir.'],
  ['United States Court of Appeals for the Federal Circuit', 'Fed. Cir.'],
  ['United States Court of Federal Claims', 'Fed. Cl.'],
  ['United States Court of International Trade', "Ct. Int'l Trade"],
  ['United States Court of Appeals for the Armed Forces', 'C.A.A.F.'],
  ['United States Court of Appeals for Veterans Claims', 'Vet. App.'],
];

const all = lazy((): readonly NamedCourt[] => {
  const courts: NamedCourt[] = federal.map(([name, abbreviation]) => ({ name, abbreviation }));
  for (const [index, ordinal] of ordinals.entries()) {
    courts.push({
      name: `United States Court of Appeals for the ${ordinal} Circuit`,
      abbreviation: `${index + 1}${endings[index] ?? 'th'} Cir.`,
    });
  }
  for (const { name, abbreviation, kind } of allPlaces()) {
    if (kind === 'state' || kind === 'territory') courts.push(...courtsOf(name, abbreviation));
  }
  return courts;
});

const endings = ['st', 'd', 'd'];

function* courtsOf(state: string, short: string): Iterable<NamedCourt> {
  const high = highest[state] ?? 'Supreme Court';
  yield { name: `${high} of ${state}`, abbreviation: short };
  const districts = regions.flatMap((region) => districtOf(`${region} District`, `${region.charAt(0)}.`, state, short));
  yield* districts.length > 0 ? districts : districtOf('District', '', state, short);
  for (const [name, behind, states] of lower) {
    const abbreviation = states.test(state) ? courtOf(`${short} ${behind}`) : null;
    if (name !== high && abbreviation !== null) yield { name: `${name} of ${state}`, abbreviation };
  }
}

function districtOf(district: string, initial: string, state: string, short: string): readonly NamedCourt[] {
  const abbreviation = courtOf(`${initial}D. ${short}`);
  const bankruptcy = courtOf(`Bankr. ${initial}D. ${short}`);
  const found: NamedCourt[] = [];
  const named = (kind: string): string => `United States ${kind} Court for the ${district} of ${state}`;
  if (abbreviation !== null) found.push({ name: named('District'), abbreviation });
  if (bankruptcy !== null) found.push({ name: named('Bankruptcy'), abbreviation: bankruptcy });
  return found;
}

export const allNamedCourts = (): readonly NamedCourt[] => all();

/** Without what writers leave out, and with the state in front or behind: `Ohio Supreme Court`. */
const keys = lazy(() => {
  const found = new Map<string, string>();
  for (const { name, abbreviation } of all()) {
    const [court = name, state] = name.split(/ of (?=[^ ]+(?: [A-Z][a-z]+)*$)/);
    const swapped = state === undefined ? [] : [`${state} ${court}`];
    for (const spelling of [name, ...swapped]) {
      const key = bareKey(spelling);
      if (!found.has(key)) found.set(key, abbreviation);
    }
  }
  return found;
});

const bareKey = (name: string): string =>
  keyOf(name.replaceAll(/\b(?:United States|U\. ?S\.|US|[Tt]he|State of)\s/g, ''));

/** What citations call a court of a full name, or of an abbreviation that they know; null if unknown. */
export const courtNamed = (name: string): string | null => courtOf(name) ?? keys().get(bareKey(name)) ?? null;
