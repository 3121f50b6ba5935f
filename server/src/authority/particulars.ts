/** What follows from a full citation alone, kept with it: passages that have not changed share their citations. */
import type { FullCitation } from '../citation/citation';
import type { Key } from './authority';
import { marksOf } from './identity';
import { firstAuthor, keysOf, nameWords, shortNameOf } from './keys';
import type { Name } from './names-from-body';

export interface Particulars {
  /** Under what the same work may stand: see `marksOf`. */
  readonly marks: readonly string[];
  readonly keys: readonly Key[];
  readonly shortName: string;
  /** The first author's whole name, folded; empty for unsigned works. */
  readonly author: string;
  /** The words of its title or case name, folded. */
  readonly words: readonly string[];
}

const kept = new WeakMap<FullCitation, Particulars>();

/** In: a citation, the text of its passage, and the name that the body gives to one that has none. */
export function particularsOf(citation: FullCitation, passage: string, inBody: Name | null): Particulars {
  if (inBody !== null) return made(citation, passage, inBody);
  const known = kept.get(citation);
  if (known !== undefined) return known;
  const particulars = made(citation, passage, null);
  kept.set(citation, particulars);
  return particulars;
}

function made(citation: FullCitation, passage: string, inBody: Name | null): Particulars {
  const text = passage.slice(citation.span.start, citation.span.end);
  return {
    marks: marksOf(citation, text),
    keys: keysOf(citation, text, inBody),
    shortName: shortNameOf(citation, text, inBody),
    author: firstAuthor(citation),
    words: nameWords(citation, inBody),
  };
}
