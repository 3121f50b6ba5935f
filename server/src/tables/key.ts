/**
 * How a spelling is looked up: by its letters and digits alone, in lower case, so that `F.3d`, `F. 3d` and `F3d` are
 * one entry, and `Nat'l`, `Nat’l` another. `and` and `&` count for nothing, unless nothing else is there.
 */

/** In: any spelling. Out: its key; empty where it has neither letter nor digit. Linear. */
export function keyOf(spelling: string): string {
  let text = spelling.toLowerCase();
  if (!isAscii(text)) text = text.normalize('NFD');
  const whole = text.replace(/[^a-z0-9]+/g, '');
  if (!text.includes('and') || whole === 'and') return whole;
  return text.replace(/(^|[^a-z0-9'])and(?=[^a-z0-9']|$)/g, '$1').replace(/[^a-z0-9]+/g, '');
}

function isAscii(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) if (text.charCodeAt(at) > 127) return false;
  return true;
}

/** Spaces, breakable or not, and the tilde of those who write TeX. */
export const isSpace = (code: number): boolean =>
  code === 0x20 ||
  code === 0x7e ||
  code === 0xa0 ||
  code === 0x0a ||
  code === 0x09 ||
  code === 0x0d ||
  code === 0x202f ||
  code === 0x2009;
