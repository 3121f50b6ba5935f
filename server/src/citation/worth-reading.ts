/**
 * Whether a passage can hold a citation at all: one look at its characters, without tokens. Most paragraphs of an
 * article hold none, and are passed over.
 */
import { isDigit, isLetter, isSpace, isUpper } from './characters';

/** Shorter passages are always read: a title alone, `Course Manual.`, is told from prose by its tokens. */
const alwaysRead = 200;

export function isWorthReading(text: string): boolean {
  if (text.length < alwaysRead) return true;
  let words = 0;
  let capitals = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (suspects[code] === 1 && isTrace(text, at, code)) return true;
    if (code !== 0x20) continue;
    const next = text.charCodeAt(at + 1);
    words++;
    if (next >= 0x41 && next <= 0x5a) capitals++;
  }
  // A title in capitals.
  return capitals * 2 > words;
}

/** By code: 1 for the characters that `isTrace` knows, a small part of a text. */
const suspects = new Uint8Array(256);
for (const character of '\u00a7\u00b6):.dDrRvbwh0123456789') suspects[character.charCodeAt(0)] = 1;

/** A character that stands in every citation of some form, with what must stand around it. */
function isTrace(text: string, at: number, code: number): boolean {
  switch (code) {
    case 0xa7:
    case 0xb6:
      return true;
    case 0x29: // (1973)
      return isDigit(text.charCodeAt(at - 1));
    case 0x3a: // https://
      return text.charCodeAt(at + 1) === 0x2f && text.charCodeAt(at + 2) === 0x2f;
    case 0x2e:
      return isBehindAbbreviation(text, at);
    case 0x64: // id
    case 0x44:
      return (
        (text.charCodeAt(at - 1) | 32) === 0x69 &&
        !isLetter(text.charCodeAt(at - 2)) &&
        !isLetter(text.charCodeAt(at + 1))
      );
    case 0x72: // supra, infra
    case 0x52:
      return (text.charCodeAt(at + 1) | 32) === 0x61 && !isLetter(text.charCodeAt(at + 2)) && isSupraOrInfra(text, at);
    case 0x76: // v.
      return isSpace(text.charCodeAt(at - 1)) && !isLetter(text.charCodeAt(at + 1));
    case 0x62: // ibid
      return text.startsWith('bid', at) && (text.charCodeAt(at - 1) | 32) === 0x69;
    case 0x77: // with: on file with, interview with; www.
      return text.startsWith('with ', at)
        ? /file |view |tion $/.test(text.slice(at - 5, at))
        : text.startsWith('www.', at);
    case 0x68:
      return text.startsWith('hereinafter', at);
    default:
      return isDigit(code) && !isDigit(text.charCodeAt(at + 1)) && isVolumeOrNumber(text, at);
  }
}

/** `Const.`, `art. I`, `Pub. L.`: an abbreviation before a number or a capital; `v.` and `No. 12` among them. */
function isBehindAbbreviation(text: string, at: number): boolean {
  const next = text.charCodeAt(at + 1);
  if (!isSpace(next)) return isUpper(text.charCodeAt(at - 1)) && isUpper(next) && text.charCodeAt(at + 2) === 0x2e;
  return isDigit(text.charCodeAt(at + 2)) && isLetter(text.charCodeAt(at - 1));
}

function isSupraOrInfra(text: string, at: number): boolean {
  const stem = text.slice(Math.max(0, at - 3), at).toLowerCase();
  return stem === 'sup' || stem === 'inf';
}

/** `ante, at 5` of an opinion. */
const isBehindAnteOrPost = (text: string, at: number): boolean =>
  /\b(?:ante|post),?\s$/i.test(text.slice(Math.max(0, at - 7), at));

/** The last digit of `410 U.S.`, or of `FAR 36`. */
function isVolumeOrNumber(text: string, at: number): boolean {
  if (isSpace(text.charCodeAt(at + 1)) && isUpper(text.charCodeAt(at + 2))) return true;
  let start = at;
  while (isDigit(text.charCodeAt(start - 1))) start--;
  if (text.startsWith('at', start - 3) && isSpace(text.charCodeAt(start - 1)))
    return isBehindAnteOrPost(text, start - 3);
  return isSpace(text.charCodeAt(start - 1)) && isUpper(text.charCodeAt(start - 2));
}
