/**
 * Names and titles as they are compared: significant words in lower case, without diacritics, apostrophes, periods and
 * possessives, abbreviations of institutions and parties in one spelling.
 */
import { shortened } from './abbreviation';

const INSIGNIFICANT = new Set([
  'the', 'a', 'an', 'of', 'and', 'on', 'in', 'to', 'for', 'at', 'by', 'with', 'from', 'or',
]); // prettier-ignore

/** In: a name or title as written. Out: its words, significant or not; `U. N.` and `U.N.` are one. Linear. */
export function allWords(text: string): string[] {
  const plain = isAscii(text) ? text : text.normalize('NFKD');
  const words: string[] = [];
  let word = '';
  /** The last word pushed is an initial, or a run of them, with its periods. */
  let initials = false;
  const push = (at: number): void => {
    if (word === '') return;
    const initial = word.length === 1 && plain.charCodeAt(at) === PERIOD;
    const before = words.length - 1;
    if (initial && initials) words[before] = `${words[before] ?? ''}${word}`;
    else words.push(word);
    initials = initial;
    word = '';
  };
  for (let at = 0; at < plain.length; at++) {
    const code = plain.charCodeAt(at);
    if (isLower(code) || isDigit(code)) word += plain.charAt(at);
    else if (isUpper(code)) word += String.fromCharCode(code + 32);
    else if (isApostrophe(code)) {
      if (isPossessive(plain, at)) at += 1;
    } else if (code === PERIOD && isLetter(plain.charCodeAt(at + 1))) {
      if (isInitial(plain, at, word) && isName(plain, at + 1)) push(at);
    } else if (code < 128) push(at);
    else if (isLetterBeyondAscii(code)) word += plain.charAt(at).toLowerCase();
    else if (!isJoiner(code)) push(at);
  }
  push(plain.length);
  return words;
}

/** The words that tell one name from another, abbreviations in one spelling; all words where none is significant. */
export function significantWords(text: string): string[] {
  const words = allWords(text);
  const significant: string[] = [];
  for (let at = 0; at < words.length; at++) {
    const word = words[at] ?? '';
    if (INSIGNIFICANT.has(word)) continue;
    const next = words[at + 1];
    if (word === 'united' && (next === 'nations' || next === 'states')) {
      significant.push(next === 'nations' ? 'un' : 'us');
      at += words[at + 2] === 'of' && words[at + 3] === 'america' ? 3 : 1;
    } else significant.push(shortened(word));
  }
  return significant.length > 0 ? significant : words;
}

/** A name or title folded for comparison: two that are spelled alike but for form are equal. */
export const fold = (text: string): string => significantWords(text).join(' ');

const PERIOD = 46;

/** Whether the word that ends at a period is an initial, or the last of a run. */
const isInitial = (text: string, period: number, word: string): boolean =>
  word.length === 1 || text.charCodeAt(period - 2) === PERIOD;

/** Whether a name begins here: `Royce` of `W.Royce`, not `N.` of `U.N.`. */
const isName = (text: string, at: number): boolean =>
  isUpper(text.charCodeAt(at)) && isLower(text.charCodeAt(at + 1)) && isLower(text.charCodeAt(at + 2));

function isAscii(text: string): boolean {
  for (let at = 0; at < text.length; at++) if (text.charCodeAt(at) > 127) return false;
  return true;
}

const isLower = (code: number): boolean => code >= 97 && code <= 122;
const isUpper = (code: number): boolean => code >= 65 && code <= 90;
const isDigit = (code: number): boolean => code >= 48 && code <= 57;
const isLetter = (code: number): boolean => isLower(code) || isUpper(code);

const isApostrophe = (code: number): boolean =>
  code === 0x27 || code === 0x2019 || code === 0x2018 || code === 0x2bc || code === 0x60;

/** Whether a lone `s` follows the apostrophe. */
function isPossessive(text: string, apostrophe: number): boolean {
  const next = text.charCodeAt(apostrophe + 1);
  return (next === 115 || next === 83) && !isLetter(text.charCodeAt(apostrophe + 2));
}

/** Letters of other alphabets; general punctuation, symbols and spaces end a word. */
const isLetterBeyondAscii = (code: number): boolean =>
  (code >= 0xc0 && code < 0x2000 && !isJoiner(code) && code !== 0xd7 && code !== 0xf7 && code !== 0x1680) ||
  (code >= 0x2c00 && code < 0x2e00) ||
  (code >= 0x3040 && code < 0xfe00);

/** What stands within a word and is no letter: combining accents, soft hyphens, characters of no width. */
const isJoiner = (code: number): boolean =>
  (code >= 0x300 && code <= 0x36f) ||
  code === 0xad ||
  (code >= 0x200b && code <= 0x200d) ||
  code === 0x2060 ||
  code === 0xfeff;
