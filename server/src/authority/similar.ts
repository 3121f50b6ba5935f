/** Spellings that differ by a slip of the pen. */

/** Shorter words are all alike. */
const SHORTEST = 5;

/**
 * Whether two words differ by one or two letters changed, put in or left out; by one, where they are shorter than eight.
 * Equal words do. Costs no more than five times the length of the shorter.
 */
export function atMostTwoEdits(one: string, other: string): boolean {
  if (one === other) return true;
  const shorter = Math.min(one.length, other.length);
  if (shorter < SHORTEST || Math.abs(one.length - other.length) > 2) return false;
  return withinEdits(one, 0, other, 0, shorter < 8 ? 1 : 2);
}

function withinEdits(one: string, i: number, other: string, j: number, left: number): boolean {
  while (i < one.length && j < other.length && one.charCodeAt(i) === other.charCodeAt(j)) {
    i += 1;
    j += 1;
  }
  const rest = Math.max(one.length - i, other.length - j);
  if (rest === 0) return true;
  if (left === 0) return false;
  return (
    withinEdits(one, i + 1, other, j + 1, left - 1) ||
    withinEdits(one, i + 1, other, j, left - 1) ||
    withinEdits(one, i, other, j + 1, left - 1)
  );
}
