/** Tells text whose notes can't be read surely: taken out of a PDF, its calls glued to words, its notes at page feet. */
import { isAsciiLetter, isDigit, isSpace } from './characters';
import type { Draft, PlacedDraft } from './draft';

/** So many calls `word.21` that count on, one after the other, make a document with notes of this kind. */
const enough = 4;
const closing = '.,;:!?”"’\')';

/** Whether numbers glued to words and sentences count up through the document. */
export function hasGluedCalls(drafts: readonly PlacedDraft[]): boolean {
  let expected = 1;
  let found = 0;
  for (const { draft } of drafts) {
    for (const number of gluedNumbers(draft)) {
      if (number < expected || number > expected + 2) continue;
      expected = number + 1;
      found++;
      if (found >= enough) return true;
    }
  }
  return false;
}

const known = new WeakMap<Draft, readonly number[]>();

/** The numbers that are glued to words in a draft, in order. */
export function gluedNumbers(draft: Draft): readonly number[] {
  const before = known.get(draft);
  if (before !== undefined) return before;
  const numbers = gluedNumbersIn(draft.prose.text);
  known.set(draft, numbers);
  return numbers;
}

function gluedNumbersIn(text: string): number[] {
  const numbers: number[] = [];
  for (let at = 1; at < text.length; at++) {
    if (!isDigit(text.charCodeAt(at)) || !endsWord(text, at)) continue;
    let end = at;
    while (isDigit(text.charCodeAt(end))) end++;
    if (end - at <= 3 && (end === text.length || isSpace(text.charCodeAt(end)) || text[end] === '—')) {
      numbers.push(Number(text.slice(at, end)));
    }
    at = end;
  }
  return numbers;
}

/** Whether a word of two letters at least, with the punctuation after it, ends here. */
function endsWord(text: string, at: number): boolean {
  let end = at;
  while (end > at - 3 && closing.includes(text.charAt(end - 1))) end--;
  return isLowerCase(text.charCodeAt(end - 1)) && isAsciiLetter(text.charCodeAt(end - 2));
}

const isLowerCase = (code: number): boolean => code >= 0x61 && code <= 0x7a;
