/** What tests draw, the same each time. */

/** Numbers from 0 to 1, without 1. */
export type Random = () => number;

/** Numbers that a seed decides (mulberry32). */
export function randomly(seed: number): Random {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

export function shuffled<T>(list: readonly T[], random: Random): readonly T[] {
  return list
    .map((value) => ({ value, at: random() }))
    .sort((a, b) => a.at - b.at)
    .map(({ value }) => value);
}

/** A whole number from `least` to `most`, both among them. */
export const between = (least: number, most: number, random: Random): number =>
  least + Math.floor(random() * (most - least + 1));

/** One of a list; undefined where it is empty. */
export const anyOf = <T>(list: readonly T[], random: Random): T | undefined => list[Math.floor(random() * list.length)];

/** One of a list that is known to hold something. */
export function oneOf<T>(list: readonly T[], random: Random): T {
  const chosen = anyOf(list, random);
  if (chosen === undefined) throw new Error('There is nothing to choose from.');
  return chosen;
}
