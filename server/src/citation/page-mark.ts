/** The marks with which reporters on line say where a page begins, `68 *1463 Fed. Reg. 52932`: no part of the text. */
import { isDigit, isLetter, isSpace, isUpper } from './characters';

/** In digits. */
const longestPage = 5;

/** Words and signs behind which a star page is what is pointed to: `2013 WL 5811261, at *7`, `Id. *7`. */
const pointing = /(?:^|[^A-Za-z])(?:at|and|or|id|ibid|op|pp?)\.?$/i;

/** The offset past a page mark whose star stands at `at`; -1 where none does. Looks at a few characters around only. */
export function pageMarkEnd(text: string, at: number): number {
  let end = at + 1;
  while (end <= at + longestPage && isDigit(text.charCodeAt(end))) end++;
  const digits = end > at + 1 && !isDigit(text.charCodeAt(end));
  if (!digits || !isSpace(text.charCodeAt(end)) || (at > 0 && !isSpace(text.charCodeAt(at - 1)))) return -1;
  const next = text.charCodeAt(end + 1);
  // No number follows a star page that is pointed to, and no star page begins a text.
  if (at === 0 || isDigit(next)) return end;
  const before = text.slice(Math.max(0, at - longestLead), at).trimEnd();
  const last = before.charCodeAt(before.length - 1);
  if (pointing.test(before) || (!isLetter(last) && !isDigit(last) && last !== comma && last !== period)) return -1;
  if (isUpper(next)) return end;
  return isLetter(last) && isLetter(next) ? end : -1;
}

const longestLead = 8;
const comma = 0x2c;
const period = 0x2e;
