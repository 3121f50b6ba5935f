/**
 * Treaties by their names: words of which the name of one has one, those that are cited without a source, and the
 * parties that tables of places leave out. Own lists; how charters and statutes are cited: Indigo Book, 1st ed., T8
 * (CC0).
 */
import { keyOf } from './key';
import { placesNamed } from './places';

/** A treaty's name has one of these. */
export const instrumentWords =
  'treaty treaties convention conventions protocol protocols covenant charter agreement agreements pact statute accord accords declaration declarations ' +
  'concordat constitution articles act memorandum arrangement compact armistice instrument regulations amendment amendments undertaking ' +
  'gatt nafta trips usmca cisg unclos iccpr icescr cedaw cites gats start abm salt exchange understanding entente capitulation peace';

/** Organic treaties that are cited like constitutions, by article alone; in lower case, without periods. */
export const charters: readonly string[] = [
  'u n charter', 'un charter', 'united nations charter', 'charter of the united nations', 'charter of the u n', 'charter of the un',
  'statute of the international court of justice', 'i c j statute', 'icj statute', "statute of the int'l ct of justice", 'statute of the i c j',
  'statute of the icj', 'statute of the permanent court of international justice', 'p c i j statute', 'pcij statute',
  'league of nations covenant', 'covenant of the league of nations',
]; // prettier-ignore

/** Unions, organizations and states of the past; by their letters. */
const otherParties: ReadonlySet<string> = new Set(
  (
    'ussr sovietunion yugo yugoslavia czechoslovakia prussia eu europeanunion ec eec europeancommunity eurcommunity eurunion euratom nato oas un unitednations ' +
    'wger eger westgermany eastgermany fedrepger fedrepofger gerdemrep skorea nkorea korea repkorea repofkorea rok dprk prc roc gr ottomanempire twosicilies sardinia ' +
    'hawaii hawaiianis reptex texas hanoverkingdomof hanover papalstates sovietrussia siam persia iaea who icrc imf ibrd austhung austrohung rsfsr uar ' +
    'domrep salv elsal hond guat costarica urug para bolivia chile ecuador haiti cuba cherokee uk us usa uae ivorycoast macau palestine plo westernsahara kosovo'
  ).split(' '),
);

/** Whether a name or abbreviation is that of a state, a union or an organization that makes treaties. */
export const isTreatyParty = (name: string): boolean => placesNamed(name).length > 0 || otherParties.has(keyOf(name));
