/** One of a few words. */
import { inWords, listed } from './wording';

/**
 * @param key as it is named in messages
 * @param problems gets a sentence where the value is none of those allowed
 * @returns the value, or `otherwise` where there is none of use
 */
export function readChoice<T extends string>(
  given: unknown,
  key: string,
  allowed: readonly T[],
  otherwise: T,
  problems: string[],
): T {
  if (given === null || given === undefined) return otherwise;
  // A number is as good as its digits: `21`.
  const found = allowed.find((each) => each === given || (typeof given === 'number' && each === String(given)));
  if (found === undefined) problems.push(`${key} is ${inWords(given)}; it can be ${listed(allowed, 'or')}.`);
  return found ?? otherwise;
}
