/** Citations with places to fill in. */
import assert from 'node:assert/strict';
import { pageMark, snippetOf } from '../../../server/src/features/snippets';

describe('a snippet', () => {
  for (const [without, withPage, behindSignal, expected] of [
    ['Lee, supra note 1', `Lee, supra note 1, at ${pageMark}`, true, 'Lee, supra note 1${1:, at ${2:page}}$0'],
    ['Lee, supra note 1', `Lee, supra note 1, at ${pageMark}`, false, '${3}Lee, supra note 1${1:, at ${2:page}}$0'],
    ['Doe, 410 U.S. 113', `Doe, 410 U.S. at ${pageMark}`, true, 'Doe, 410 U.S. at ${1:page}$0'],
    ['Lee, Ink 1 (2015)', `Lee, Ink 1, ${pageMark} (2015)`, true, 'Lee, Ink 1${1:, ${2:page}} (2015)$0'],
    ['U.S. Const. art. I', 'U.S. Const. art. I', true, 'U.S. Const. art. I$0'],
    ['5 $ {a} \\', '5 $ {a} \\', true, '5 \\$ {a\\} \\\\$0'],
  ] as const) {
    it(`of ${without}: ${expected}`, () => assert.equal(snippetOf(without, withPage, behindSignal), expected));
  }
});
