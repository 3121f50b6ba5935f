/** Parties of a case as short forms call them (Indigo Book R15.2.3). */
import { allWords } from './fold';

/** Parties that stand in so many cases that none is called by them. */
const GOVERNMENTS = new Set([
  'united states', 'us', 'united states of america', 'usa', 'state', 'people', 'commonwealth', 'government', 'the people',
  'commissioner', 'secretary', 'attorney general', 'city', 'county', 'village', 'town', 'commr', 'nlrb', 'ftc', 'sec',
  'epa', 'fcc', 'irs', 'ins', 'fda', 'r', 'regina', 'rex', 'the queen', 'the king', 'the crown',
]); // prettier-ignore

const GOVERNMENTAL_BEGINNINGS = new Set(['state', 'people', 'commonwealth', 'city', 'county', 'village', 'town']);

/** Words at the end of a firm's name that its short form leaves out. */
const FIRM_ENDINGS = new Set([
  'inc',
  'co',
  'corp',
  'ltd',
  'llc',
  'llp',
  'lp',
  'plc',
  'na',
  'sa',
  'ag',
  'gmbh',
  'company',
]);

/** Whether a party is a government: a short form by it says nothing. */
export function isGovernmental(party: string): boolean {
  const words = allWords(party);
  const [first, second] = words;
  if (first === undefined) return false;
  return GOVERNMENTS.has(words.join(' ')) || (GOVERNMENTAL_BEGINNINGS.has(first) && second === 'of');
}

/** In: a party as printed. Out: it without `Inc.`, `& Co.` and the like at its end. */
export function shortParty(party: string): string {
  let end = party.length;
  for (;;) {
    const start = Math.max(party.lastIndexOf(' ', end - 1), 0);
    const word = allWords(party.slice(start, end)).join('');
    if (start === 0 || !FIRM_ENDINGS.has(word)) break;
    end = start;
    while (end > 0 && ' ,&'.includes(party.charAt(end - 1))) end -= 1;
  }
  return party.slice(0, end);
}
