/**
 * Manuscripts, working papers and works still to appear (Indigo Book R34): they look like books, articles or pages, and
 * say otherwise in a parenthetical. Each is one opaque authority with author and title.
 */
import type { Core } from '../form';
import { Kind, type Tokens } from '../lexer';
import { WordSet } from '../word-set';
import type { Head } from './head';
import type { Imprint } from './imprint';

const words = new WordSet('unpublished manuscript dissertation thesis ph draft working forthcoming');

/** Whether the parenthesis that opens at a token says that the work before it is unpublished. */
export const saysUnpublished = (tokens: Tokens, open: number): boolean =>
  tokens.is(open, Kind.openParen) && words.has(tokens, open + 1);

/** `(Nat'l Bureau of Econ. Rsch., Working Paper No. 729, 1981)`. */
export const isWorkingPaper = ({ publisher }: Imprint): boolean =>
  publisher !== null && /\b(?:Working|Discussion|Research|Rsch\.) Papers?\b/i.test(publisher.text);

export function unpublishedCore(head: Head, dated: 'year' | 'date', online: OpaqueCore['online']): OpaqueCore {
  const { authors, title } = head;
  return {
    kind: 'opaque',
    marks: authors.length > 0 ? ['author', 'title', dated] : ['title', dated],
    authors,
    title,
    online,
  };
}

type OpaqueCore = Extract<Core, { readonly kind: 'opaque' }>;
