/** The two letters of the post for states and territories, with the abbreviation that citations have. Public facts. */
import { lazy } from './lazy';
import { isJurisdiction } from './places';

const pairs =
  'AL Ala.|AK Alaska|AZ Ariz.|AR Ark.|CA Cal.|CO Colo.|CT Conn.|DE Del.|DC D.C.|FL Fla.|GA Ga.|HI Haw.|ID Idaho|IL Ill.|IN Ind.|' +
  'IA Iowa|KS Kan.|KY Ky.|LA La.|ME Me.|MD Md.|MA Mass.|MI Mich.|MN Minn.|MS Miss.|MO Mo.|MT Mont.|NE Neb.|NV Nev.|NH N.H.|' +
  'NJ N.J.|NM N.M.|NY N.Y.|NC N.C.|ND N.D.|OH Ohio|OK Okla.|OR Or.|PA Pa.|RI R.I.|SC S.C.|SD S.D.|TN Tenn.|TX Tex.|UT Utah|' +
  'VT Vt.|VA Va.|WA Wash.|WV W. Va.|WI Wis.|WY Wyo.|PR P.R.|GU Guam|VI V.I.|AS Am. Sam.|MP N. Mar. I.';

const table = lazy(() => new Map(pairs.split('|').map((pair) => [pair.slice(0, 2), pair.slice(3)] as const)));

/** The abbreviation that belongs to a postal code, `Tex.` of `TX`; null for anything else. */
export const abbreviationOfPostal = (code: string): string | null => table().get(code) ?? null;

/** Whether a state is meant, a territory or the United States, by its name, its abbreviation or the letters of the post. */
export const namesState = (spelling: string): boolean =>
  isJurisdiction(spelling) || abbreviationOfPostal(spelling) !== null;
