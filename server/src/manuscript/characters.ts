/** Whether a UTF-16 code unit is white space (also a no-break space, a byte order mark, any control character). */
export function isSpace(code: number): boolean {
  if (code <= 0x20) return true;
  if (code < 0xa0) return false;
  return (
    code === 0xa0 ||
    (code >= 0x2000 && code <= 0x200a) ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x202f ||
    code === 0x3000 ||
    code === 0xfeff
  );
}

export const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39;

export const isAsciiLetter = (code: number): boolean => (code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a;

/** A letter or digit; any letter beyond ASCII counts, typographic punctuation does not. */
export const isWordCharacter = (code: number): boolean =>
  isDigit(code) || isAsciiLetter(code) || (code >= 0xc0 && !(code >= 0x2000 && code <= 0x206f) && !isSpace(code));

/** The first offset from `from` on, before `to`, that holds no white space; `to` if there is none. */
export function skipSpace(text: string, from: number, to: number): number {
  let at = from;
  while (at < to && isSpace(text.charCodeAt(at))) at++;
  return at;
}

/** The end of the text in `[from, to)` without the white space at its end. */
export function trimmedEnd(text: string, from: number, to: number): number {
  let at = to;
  while (at > from && isSpace(text.charCodeAt(at - 1))) at--;
  return at;
}
