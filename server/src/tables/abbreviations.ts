/** What ends in a period without ending a sentence: look-up over `abbreviations.data.ts`. */
import { abbreviationRows } from './abbreviations.data';
import { sentenceEnding } from './commonAbbreviations';
import { lazy } from './lazy';
import { wordsShortened } from './words';

const all = lazy((): ReadonlySet<string> => new Set(abbreviationRows.split('\n').filter((word) => word !== '')));

/**
 * Whether a word with a period behind it is an abbreviation. In: the word without that period, as written (`Cir`,
 * `Int’l`, `U.S`). Initials (`J`, `H.L.A`) are abbreviations.
 */
export function isAbbreviation(word: string): boolean {
  const straight = word.includes('’') ? word.replaceAll('’', "'") : word;
  if (all().has(straight) || isInitials(straight) || isContraction(straight)) return true;
  const last = straight.slice(straight.lastIndexOf('.') + 1);
  return all().has(last) || (last.length > 1 && last === last.toUpperCase() && all().has(inSmallLetters(last)));
}

/** Small capitals are typed as capitals: `STAN. L. REV.`, `SOC’Y`. */
const inSmallLetters = (word: string): string => word.charAt(0) + word.slice(1).toLowerCase();

/** Of an abbreviation, whether a sentence often ends with it (`Inc`, `al`, `U.S`): then what follows decides. */
export const mayEndSentence = (word: string): boolean =>
  sentenceEnding.has(word) || isContraction(word.replaceAll('’', "'"));

/** `Ass'n`, `Nat'l`: they have no period, but some writers give them one. */
const isContraction = (straight: string): boolean =>
  straight.includes("'") && wordsShortened(straight).some(({ short }) => short === straight);

/** Single letters between periods: `J`, `H.L.A`, `D.D`. */
function isInitials(word: string): boolean {
  for (let at = 0; at < word.length; at += 1) {
    const letter = at % 2 === 0;
    const character = word.charAt(at);
    if (letter ? character.toLowerCase() === character.toUpperCase() : character !== '.') return false;
  }
  return word.length % 2 === 1;
}
