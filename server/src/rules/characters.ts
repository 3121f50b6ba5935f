/** Characters, and the ends of a text, that several rules look at. */
import { span, type Span } from '../text/span';

/** Spaces within a line, breaking or not; line ends are not among them. */
export const isSpace = (char: string | undefined): boolean =>
  char !== undefined &&
  (char === ' ' || char === '\t' || char === '\u00a0' || (char >= '\u2000' && char <= '\u200a') || char === '\u202f');

export const isBlank = (char: string | undefined): boolean => isSpace(char) || char === '\n' || char === '\r';

/** The offset behind the last character that is not blank. */
export function endOfText(text: string): number {
  let end = text.length;
  while (end > 0 && isBlank(text[end - 1])) end -= 1;
  return end;
}

/** The offset of the first character that is not blank. */
export function startOfText(text: string): number {
  let start = 0;
  while (start < text.length && isBlank(text[start])) start += 1;
  return start;
}

export const isLetter = (char: string | undefined): boolean =>
  char !== undefined && (char.toLowerCase() !== char.toUpperCase() || char > '\u3000');

export const isDigit = (char: string | undefined): boolean => char !== undefined && char >= '0' && char <= '9';

export const isAlphanumeric = (char: string | undefined): boolean => isDigit(char) || isLetter(char);

/** The words between blanks, each with its place. */
export function* words(text: string, from = 0): Iterable<Span> {
  let start = from;
  while (start < text.length) {
    while (start < text.length && isBlank(text[start])) start += 1;
    let end = start;
    while (end < text.length && !isBlank(text[end])) end += 1;
    if (end > start) yield span(start, end);
    start = end;
  }
}
