/** How courts are written in a parenthetical: `S.D.N.Y.`, `E.D. Tex.`, `Bankr. D. Mass.`, `9th Cir.`, `Cal.`. */
import { courtOf } from '../../tables/courts';
import { placesNamed } from '../../tables/places';
import { abbreviationOfPostal } from '../../tables/postalCodes';
import { withShortOrdinals } from '../cases/reporterSpelling';
import { spaced, wrongGaps } from '../spacing';

/** No court is longer. */
const LONGEST = 60;

/** What to write for a court that is spelled otherwise; null where it is right, spaces aside, or not sure. */
export function rightCourt(written: string): string | null {
  if (written.length > LONGEST) return null;
  const text = written.replace(/\s+/g, ' ');
  const right = circuit(text) ?? district(text) ?? ofState(text);
  return right === null || bare(right) === bare(withShortOrdinals(text)) || courtOf(right) === null ? null : right;
}

const bare = (text: string): string => text.replaceAll(' ', '');

const ORDINALS = 'first second third fourth fifth sixth seventh eighth ninth tenth eleventh'.split(' ');

/** `9th Circuit`, `Ninth Cir.`, `DC Cir.`. */
function circuit(text: string): string | null {
  const found = /^([A-Za-z.\d]+(?: C\.)?) ?(?:Cir\.?|Circuit)$/.exec(text);
  const which = found?.[1];
  if (which === undefined) return null;
  const name = which.toLowerCase().replace(/[. ]/g, '');
  const number = ORDINALS.indexOf(name) + 1 || Number(/^(\d{1,2})(?:st|nd|rd|d|th)$/.exec(name)?.[1] ?? 0);
  if (number > 0 && number <= ORDINALS.length) return `${ordinal(number)} Cir.`;
  if (name === 'dc') return 'D.C. Cir.';
  return name === 'fed' || name === 'federal' ? 'Fed. Cir.' : null;
}

const ordinal = (number: number): string =>
  `${number}${number === 1 ? 'st' : number === 2 || number === 3 ? 'd' : 'th'}`;

/** `SDNY`, `E.D. TX`, `Bank. D. Mass`, `S.D. Florida`. */
function district(text: string): string | null {
  const bankruptcy = /^(?:Bankr|Bank|Bk|Bky)\.? ?(?=[A-Z])/.exec(text)?.[0] ?? '';
  const lead = /^(?:([NSEWCM])\.? ?)?D\.? ?(?=[A-Z])/.exec(text.slice(bankruptcy.length));
  if (lead === null) return null;
  const place = placeIn(text.slice(bankruptcy.length + lead[0].length));
  if (place === null) return null;
  const region = lead[1] === undefined ? '' : `${lead[1]}.`;
  const court = `${region}D. ${place}`;
  return `${bankruptcy === '' ? '' : 'Bankr. '}${spaced(court, wrongGaps(court, 'standApart'))}`;
}

/** `TX`, `CA Ct. App.`: a state as the post abbreviates it. */
function ofState(text: string): string | null {
  const code = /^[A-Z]{2}(?= |$)/.exec(text)?.[0];
  const place = code === undefined ? null : abbreviationOfPostal(code);
  return place === null ? null : `${place}${text.slice(2)}`;
}

function placeIn(text: string): string | null {
  const letters = text.replace(/[. ]/g, '');
  const [place] = placesNamed(text).filter(({ kind }) => kind === 'state' || kind === 'territory');
  return place?.abbreviation ?? abbreviationOfPostal(letters);
}
