/**
 * Which system a court belongs to, when it began and ended, and whose decisions a reporter prints. Public facts, put
 * together by hand for this project; the states of the regional reporters after T1 of the Indigo Book, 2d ed. (CC0).
 */
import { courtOf } from './courts';
import { keyOf } from './key';
import { lazy } from './lazy';
import { placeAt } from './places';
import type { Reporter } from './reporters';

export type CourtLevel = 'appeals' | 'district' | 'bankruptcy' | 'state';

export interface CourtSystem {
  readonly level: CourtLevel;
  /** Of a state's court: the state's abbreviation. */
  readonly place: string | null;
}

const circuits: ReadonlySet<string> = new Set(
  ['1st', '2d', '2nd', '3d', '3rd', '4th', '5th', '6th', '7th', '8th', '9th', '10th', '11th', 'D.C.', 'Fed.'].map(
    (circuit) => keyOf(`${circuit} Cir.`),
  ),
);

/** The system of a court as a citation names it; null where that is not sure. */
export function courtSystem(written: string): CourtSystem | null {
  if (circuits.has(keyOf(written))) return { level: 'appeals', place: null };
  const standard = courtOf(written) ?? written;
  if (standard.startsWith('Bankr.') || standard.startsWith('B.A.P.')) return { level: 'bankruptcy', place: null };
  if (isDistrict(standard)) return { level: 'district', place: null };
  const place = placeAt(standard, 0);
  const rest = place === null ? '' : standard.slice(place.end).trim();
  const state = place?.entries.find(({ kind }) => kind === 'state');
  if (state === undefined || federal.has(keyOf(state.abbreviation)) || !isCourtOfState(rest)) return null;
  return { level: 'state', place: state.abbreviation };
}

/** `D.C.`: its courts are the Union's, and `D.C.` alone may be meant for its circuit. */
const federal: ReadonlySet<string> = new Set([keyOf('D.C.')]);

/** `S.D.N.Y.`, `D. Mass.`, `D.D.C.`, `N.D.W. Va.`; not `N.D.`, the state. */
function isDistrict(standard: string): boolean {
  const lead = /^(?:[NSEWCM]\.)?D\. ?/.exec(standard)?.[0];
  if (lead === undefined || lead.length >= standard.length) return false;
  const place = placeAt(standard, lead.length);
  return place?.end === standard.length && place.entries.some(({ kind }) => kind === 'state' || kind === 'territory');
}

/** `App. Ct.`, `Super. Ct.`, nothing at all for the highest; a county's or a city's court says more than its state. */
const isCourtOfState = (rest: string): boolean =>
  rest === '' || /^(?:App|Ct|Sup|Super|Civ|Crim|Dist|Commw|Ch|Cir|Spec)\.?(?:[ —,]|$)/.test(rest);

const regions: ReadonlyMap<string, readonly string[]> = new Map([
  ['A', ['Conn.', 'Del.', 'Me.', 'Md.', 'N.H.', 'N.J.', 'Pa.', 'R.I.', 'Vt.']],
  ['N.E.', ['Ill.', 'Ind.', 'Mass.', 'N.Y.', 'Ohio']],
  ['N.W.', ['Iowa', 'Mich.', 'Minn.', 'Neb.', 'N.D.', 'S.D.', 'Wis.']],
  ['P', ['Alaska', 'Ariz.', 'Cal.', 'Colo.', 'Haw.', 'Idaho', 'Kan.', 'Mont.', 'Nev.', 'N.M.', 'Okla.', 'Or.', 'Utah', 'Wash.', 'Wyo.']],
  ['S.E.', ['Ga.', 'N.C.', 'S.C.', 'Va.', 'W. Va.']],
  ['S.W.', ['Ark.', 'Ky.', 'Mo.', 'Tenn.', 'Tex.']],
  ['So', ['Ala.', 'Fla.', 'La.', 'Miss.']],
  ['N.Y.S.', ['N.Y.']],
  ['Cal. Rptr', ['Cal.']],
]); // prettier-ignore

/** The states whose decisions a reporter prints; null for one that is no state's. */
export function statesOf(reporter: Pick<Reporter, 'standard' | 'kind' | 'place'>): readonly string[] | null {
  const bare = reporter.standard.replace(/ ?\d(?:d|th)$/, '');
  const region = regions.get(bare) ?? regions.get(bare.replace(/\.$/, ''));
  if (region !== undefined) return region;
  return reporter.kind === 'state' && reporter.place !== null && namedAfter(bare, reporter.place)
    ? [reporter.place]
    : null;
}

/** `Cal. App.` of California: an old reporter's own name says nothing, and collections are wrong about some. */
const namedAfter = (reporter: string, place: string): boolean =>
  reporter === place || reporter === `${place} App.` || reporter === `${place} App. Ct.`;

/** What federal reporters don't print: the levels of courts none of whose decisions stands in them. */
export function levelsOutside(reporter: string, volume: number): readonly CourtLevel[] {
  switch (reporter) {
    case 'U.S.':
      // The first four volumes have decisions of Pennsylvania's courts and of the circuits.
      return volume > 4 ? ['appeals', 'district', 'bankruptcy', 'state'] : [];
    case 'S. Ct.':
    case 'L. Ed. 2d':
      return ['appeals', 'district', 'bankruptcy', 'state'];
    case 'F.':
      return ['bankruptcy', 'state'];
    case 'F.2d':
      // District courts moved to the Federal Supplement in 1932.
      return volume > 70 ? ['district', 'bankruptcy', 'state'] : ['bankruptcy', 'state'];
    case 'F.3d':
    case 'F.4th':
    case "F. App'x":
      return ['district', 'bankruptcy', 'state'];
    case 'F. Supp.':
    case 'F. Supp. 2d':
    case 'F. Supp. 3d':
      return ['appeals', 'state'];
    case 'F.R.D.':
    case 'B.R.':
      return ['state'];
    default:
      return [];
  }
}

/** Courts that were set up or closed while their reporters ran: first and last year of decisions. */
const lives: readonly (readonly [court: string, from: number | null, to: number | null])[] = [
  ['10th Cir.', 1929, null],
  ['11th Cir.', 1981, null],
  ['Fed. Cir.', 1982, null],
  ['Fed. Cl.', 1992, null],
  ['Cl. Ct.', 1982, 1992],
  ['Ct. Cl.', 1855, 1982],
  ['C.C.P.A.', 1909, 1982],
  ["Ct. Int'l Trade", 1980, null],
  ['Cust. Ct.', 1926, 1980],
  ['Temp. Emer. Ct. App.', 1971, 1993],
  ['C.A.A.F.', 1994, null],
  ['C.M.A.', 1951, 1994],
  ['Vet. App.', 1989, null],
  ['T.C.', 1942, null],
  ['B.T.A.', 1924, 1942],
  ['J.P.M.L.', 1968, null],
  ['C.D. Cal.', 1966, null],
  ['E.D. Cal.', 1966, null],
  ['M.D. Fla.', 1962, null],
  ['M.D. La.', 1971, null],
  ['C.D. Ill.', 1978, null],
  ['E.D. Ill.', 1905, 1979],
  ['E.D.S.C.', null, 1965],
  ['W.D.S.C.', null, 1965],
];

const courtLives = lazy(() => new Map(lives.map(([court, from, to]) => [keyOf(court), { court, from, to }] as const)));

/** When a court began and ended; null where it is not known or it has been there all along. */
export const lifeOfCourt = (
  written: string,
): { readonly court: string; readonly from: number | null; readonly to: number | null } | null =>
  courtLives().get(keyOf(courtOf(written) ?? written)) ?? null;
