/** What the suites use of node:assert/strict, where there is no Node. Throws with both values in the message. */
import { diffOf, isEqual } from './equality';

function fail(reason: string, message: string | undefined): never {
  throw new Error(message === undefined ? reason : `${message}\n${reason}`);
}

function ok(value: unknown, message?: string): asserts value {
  if (!value) fail(`${String(value)} is not true`, message);
}

const equal = (actual: unknown, expected: unknown, message?: string): void => {
  if (!Object.is(actual, expected)) fail(diffOf(actual, expected), message);
};

const notEqual = (actual: unknown, expected: unknown, message?: string): void => {
  if (Object.is(actual, expected)) fail(`both are ${String(actual)}`, message);
};

const deepEqual = (actual: unknown, expected: unknown, message?: string): void => {
  if (!isEqual(actual, expected)) fail(diffOf(actual, expected), message);
};

const match = (text: string, pattern: RegExp, message?: string): void => {
  if (!pattern.test(text)) fail(`${JSON.stringify(text)} does not match ${String(pattern)}`, message);
};

const doesNotMatch = (text: string, pattern: RegExp, message?: string): void => {
  if (pattern.test(text)) fail(`${JSON.stringify(text)} matches ${String(pattern)}`, message);
};

const assert = Object.assign(ok, {
  ok,
  equal,
  notEqual,
  deepEqual,
  match,
  doesNotMatch,
  fail: (reason: string) => fail(reason, undefined),
});

export default assert;
