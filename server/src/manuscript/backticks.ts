/** Backticks in Markdown that are no code: converters keep the opening quotation marks of old sources, `outer limits'. */
import { isSpace, isWordCharacter } from './characters';

export const backtick = 0x60;

/** How many backticks stand in a row from an offset on. */
export function runLength(text: string, at: number): number {
  let end = at;
  while (text.charCodeAt(end) === backtick) end++;
  return end - at;
}

/** Where the next run of so many backticks begins; -1 where none does. */
export function nextRun(text: string, from: number, size: number): number {
  for (let next = text.indexOf('`', from); next !== -1;) {
    const length = runLength(text, next);
    if (length === size) return next;
    next = text.indexOf('`', next + length);
  }
  return -1;
}

/**
 * Whether one or two backticks open a quotation: an apostrophe closes it before the next backticks, and those open one
 * again, since they stand before a word and behind a space. What closes code stands the other way round.
 */
export function opensQuotation(text: string, at: number, size: number): boolean {
  if (size > 2) return false;
  const next = nextRun(text, at + size, size);
  if (next === -1 || !opens(text, next, size)) return false;
  return text.slice(at, next).includes("'");
}

function opens(text: string, at: number, size: number): boolean {
  const before = text.charCodeAt(at - 1);
  const behind = text.charCodeAt(at + size);
  const led = isSpace(before) || '"“‘\'([—'.includes(String.fromCharCode(before));
  return led && (isWordCharacter(behind) || '"“[(*_'.includes(String.fromCharCode(behind)));
}
