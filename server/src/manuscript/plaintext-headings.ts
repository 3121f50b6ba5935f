/** Tells headings in text that marks none: by their number, their capitals, or their being a heading's usual words. */
import type { HeadingShape } from './draft';
import { isSpace } from './characters';
import { readHeading } from './heading';

const longest = 120;
const usual = new Set([
  'abstract',
  'introduction',
  'background',
  'overview',
  'facts',
  'procedural history',
  'analysis',
  'argument',
  'discussion',
  'conclusion',
  'acknowledgments',
  'acknowledgements',
  'appendix',
  'notes',
  'endnotes',
  'footnotes',
]);
const smallWords = new Set(
  'a an and as at but by de en for from in into nor of on or over per the to under upon v via vs with'.split(' '),
);

/**
 * The heading that a line is, or null. Arabic numbers alone make no heading here: `1. Milk` may be a list, so the
 * title must be in capitals or in title case of more than one word.
 */
export function plainHeading(line: string): HeadingShape | null {
  if (line.length > longest || line.includes('\n')) return null;
  const shape = readHeading(line, null);
  if (isLineOfContents(shape.title)) return null;
  const words = shape.title.split(' ').filter((word) => word.length > 0);
  if (shape.scheme === 'division') return endsAsHeading(shape.title) && words.length <= 16 ? shape : null;
  if (usual.has(shape.title.toLowerCase().replace(/[:.]$/, ''))) return shape;
  if (shape.scheme === 'none') return isCapitals(shape.title) && words.length <= 14 ? shape : null;
  if (words.length === 0) return shape.scheme === 'roman' || shape.scheme === 'upperLetter' ? shape : null;
  if (!endsAsHeading(shape.title)) return null;
  if (isCapitals(shape.title)) return shape;
  if (!isTitleCase(words)) return null;
  return shape.scheme === 'arabic' || shape.scheme === 'lowerLetter' ? (words.length > 1 ? shape : null) : shape;
}

/** A line of a table of contents: dot leaders, or a page number after the title. */
function isLineOfContents(title: string): boolean {
  return title.includes('....') || title.includes('. . . .') || /[^\d\s] +\d{1,4}$/.test(title.slice(-16));
}

/** A sentence's end is no heading's end; a question may be. */
const endsAsHeading = (title: string): boolean => !/[.;,:!]$/.test(title);

/** All letters are capitals, enough of them that it is no abbreviation, and nothing tells of code or a converter. */
function isCapitals(title: string): boolean {
  let capitals = 0;
  for (const character of title) {
    if (character.toLowerCase() === character.toUpperCase()) continue;
    if (character !== character.toUpperCase()) return false;
    capitals++;
  }
  return capitals >= 4 && endsAsHeading(title) && !/[<>_=|{}@;]/.test(title);
}

function isTitleCase(words: readonly string[]): boolean {
  return words.every((word, index) => {
    const first = firstLetter(word);
    if (first === null || first === first.toUpperCase()) return true;
    return index > 0 && smallWords.has(word.toLowerCase());
  });
}

function firstLetter(word: string): string | null {
  for (const character of word) {
    if (character.toLowerCase() !== character.toUpperCase() && !isSpace(character.charCodeAt(0))) return character;
  }
  return null;
}
