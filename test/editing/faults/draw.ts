/** Which faults are made: drawn from all that could be, the same each time. */
import { randomly, shuffled, type Random } from '../random';
import { articles, type Article } from './article';
import type { Fault, Kind } from './kind';
import { kinds } from './kinds';

export interface Drawn {
  readonly kind: Kind;
  readonly article: Article;
  readonly fault: Fault;
}

/** So many of a kind, if it can be made so often, each in another document as far as that goes. */
const OF_A_KIND = 3;
/** The least that each document gets. */
const OF_AN_ARTICLE = 40;

/** In the order of the kinds. */
export function drawn(seed: number, ofAKind = OF_A_KIND): readonly Drawn[] {
  const chosen: Drawn[] = [];
  const spare: Drawn[] = [];
  for (const kind of kinds) {
    // Each kind has numbers of its own, so that a change to one leaves what is drawn of the others.
    const random = randomly(seedOf(seed, kind.name));
    const possible = interleaved(shuffled(articles, random).map((article) => all(kind, article, random)));
    chosen.push(...possible.slice(0, ofAKind));
    spare.push(...possible.slice(ofAKind));
  }
  const more = shuffled(spare, randomly(seed));
  for (const article of articles) {
    const here = chosen.filter((one) => one.article === article).length;
    const others = more.filter((one) => one.article === article);
    chosen.push(...others.slice(0, Math.max(0, OF_AN_ARTICLE - here)));
  }
  return chosen.sort((a, b) => kinds.indexOf(a.kind) - kinds.indexOf(b.kind));
}

const all = (kind: Kind, article: Article, random: Random): readonly Drawn[] =>
  shuffled(kind.faults(article), random).map((fault) => ({ kind, article, fault }));

/** The first of each list, then the second of each. */
function interleaved<T>(lists: readonly (readonly T[])[]): readonly T[] {
  const longest = Math.max(...lists.map((list) => list.length));
  return Array.from({ length: longest }, (_, at) => lists.flatMap((list) => list.slice(at, at + 1))).flat();
}

const seedOf = (seed: number, name: string): number =>
  [...name].reduce((mixed, char) => (Math.imul(mixed, 31) + (char.codePointAt(0) ?? 0)) | 0, seed);
