import type { HeadingScheme, HeadingShape } from './draft';
import { romanValue } from './heading';

/** From the highest. */
const ranks: readonly HeadingScheme[] = ['division', 'roman', 'upperLetter', 'arabic', 'lowerLetter'];

/**
 * The level of each heading, 1 for the highest: what the format says, else the rank of its numbering among those that
 * the document uses. An unnumbered heading is of the highest level; `3.2` is one below `3`.
 */
export function headingLevels(shapes: readonly HeadingShape[]): readonly number[] {
  const schemes = settledSchemes(shapes);
  const used = ranks.filter((rank) => schemes.includes(rank));
  return shapes.map((shape, index) => {
    if (shape.level !== null) return shape.level;
    const scheme = schemes[index] ?? 'none';
    if (scheme === 'decimal') return (shape.number ?? '').split('.').length;
    return Math.max(1, used.indexOf(scheme) + 1);
  });
}

/** `C` and `I` may be letters or Roman numerals: after `B` and `H` they are letters. */
function settledSchemes(shapes: readonly HeadingShape[]): HeadingScheme[] {
  let letter = '';
  let roman = 0;
  return shapes.map(({ scheme, number }) => {
    if (number === null || (scheme !== 'roman' && scheme !== 'upperLetter')) return scheme;
    const value = romanValue(number);
    const followsLetter = number.length === 1 && letter !== '' && number.charCodeAt(0) === letter.charCodeAt(0) + 1;
    if (scheme === 'upperLetter' || (followsLetter && value !== roman + 1)) {
      letter = number;
      return 'upperLetter';
    }
    roman = value ?? roman;
    letter = '';
    return 'roman';
  });
}
