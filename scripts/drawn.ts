import type { Random } from './bench/random';

/** So many of them in the order in which they stand; all where there are no more. */
export function drawn<T>(all: readonly T[], count: number, random: Random): readonly T[] {
  const left = all.map((_, index) => index);
  const taken: number[] = [];
  while (taken.length < count && left.length > 0) {
    taken.push(...left.splice(random.between(0, left.length - 1), 1));
  }
  return taken.sort((a, b) => a - b).flatMap((index) => all.slice(index, index + 1));
}
