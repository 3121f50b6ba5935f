/** Where a URL in running text begins and ends. */
import { isDigit, isLetter, isSpace } from './characters';

const trailing = new Set('.,;:!?\'"’”*_'.split('').map((character) => character.charCodeAt(0)));

/** Schemes, and the few hosts that are written without one; by the code of their first letter. */
const beginnings: (readonly string[])[] = [];
for (const each of ['http://', 'https://', 'ftp://', 'www.', 'doi.org/', 'perma.cc/', 'ssrn.com/']) {
  const first = each.charCodeAt(0);
  beginnings[first] = [...(beginnings[first] ?? []), each];
}

/** Whether a URL begins at this letter. It is asked of every word. */
export function isUrlStart(text: string, at: number, code: number): boolean {
  const candidates = beginnings[code | 32];
  if (candidates === undefined) return false;
  for (const beginning of candidates) if (startsWith(text, at, beginning)) return true;
  return false;
}

/** The end of the URL that begins at `from`: before white space, quotation marks and what punctuates the sentence. */
export function urlEnd(text: string, from: number): number {
  let end = from;
  let open = 0;
  for (; end < text.length; end++) {
    const code = text.charCodeAt(end);
    if (isSpace(code) || code === 0x22 || code === 0x3c || code === 0x3e || code === 0x201c || code === 0x201d) break;
    if (code === 0x5b || code === 0x5d) break; // An archive stands in square brackets behind it.
    if (code === 0x28) open++;
    else if (code === 0x29 && open-- === 0) break;
  }
  while (end > from && trailing.has(text.charCodeAt(end - 1))) end--;
  return end;
}

/** ASCII, in any case; `prefix` in lower case. */
function startsWith(text: string, at: number, prefix: string): boolean {
  for (let i = 0; i < prefix.length; i++) {
    const code = text.charCodeAt(at + i);
    const wanted = prefix.charCodeAt(i);
    if (code !== wanted && !(code >= 65 && code <= 90 && code + 32 === wanted)) return false;
  }
  const next = text.charCodeAt(at + prefix.length);
  return isLetter(next) || isDigit(next);
}
