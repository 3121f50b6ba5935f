/** Equality of plain values: arrays, and objects by their own keys, to the bottom. */
export function isEqual(one: unknown, other: unknown): boolean {
  if (Object.is(one, other)) return true;
  if (!isObject(one) || !isObject(other) || Array.isArray(one) !== Array.isArray(other)) return false;
  const keys = Object.keys(one);
  return (
    keys.length === Object.keys(other).length &&
    keys.every((key) => Object.hasOwn(other, key) && isEqual(one[key], other[key]))
  );
}

export const diffOf = (actual: unknown, expected: unknown): string => `${shown(actual)}\n is not\n${shown(expected)}`;

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

const shown = (value: unknown): string => (value === undefined ? 'undefined' : JSON.stringify(value, undefined, 2));
