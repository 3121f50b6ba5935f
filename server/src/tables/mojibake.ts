/**
 * What characters look like that were written as UTF-8 and read as Windows-1252: `Ã©` for é, `â€™` for ’. Made from both
 * encodings, which are public standards; the characters are those that legal writing in English holds.
 */

/** The characters of Windows-1252 at 0x80 to 0x9F; five places are empty. */
const UPPER = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

const MEANT = 'áàâäãåæçéèêëíìîïñóòôöõøúùûüýßÁÀÂÄÃÅÆÇÉÈÊËÍÎÏÑÓÔÖÕØÚÜÝ‘’“”–—…§¶•©®°\u00a0'.split('');

const asRead = (byte: number): string =>
  byte >= 0x80 && byte <= 0x9f ? (UPPER[byte - 0x80] ?? '') : String.fromCharCode(byte);

/** What was meant, by what is read. No key is the beginning of another. */
export const mojibake: ReadonlyMap<string, string> = new Map(
  MEANT.map((char) => [[...new TextEncoder().encode(char)].map(asRead).join(''), char]),
);

/** What they begin with. */
export const mojibakeStarts: readonly string[] = [...new Set([...mojibake.keys()].map((key) => key.charAt(0)))];
