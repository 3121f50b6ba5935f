import assert from 'node:assert/strict';
import { markdown } from '../../../server/src/features/markup';

describe('the user’s own words in Markdown', () => {
  const cases: readonly (readonly [string, string])[] = [
    ['Doe v. Poe, 90 N.Y.U. L. Rev. 1, 5–6 (2015)', 'Doe v. Poe, 90 N.Y.U. L. Rev. 1, 5–6 (2015)'],
    ['1. Ink', '1\\. Ink'],
    ['12) Ink', '12\\) Ink'],
    ['- Ink', '\\- Ink'],
    ['# Ink', '\\# Ink'],
    ['> Ink', '\\> Ink'],
    ['a*b*_c_`d`~e~', 'a\\*b\\*\\_c\\_\\`d\\`\\~e\\~'],
    ['![ink](https://ink.com) <b> &amp; $(x)', '!\\[ink\\](https\\://ink.com) \\<b> \\&amp; \\$(x)'],
    ['www.ink.com, ann@ink.com', 'www\\.ink.com, ann\\@ink.com'],
    ['a|b\\c', 'a\\|b\\\\c'],
    ['one\n\n  two', 'one two'],
  ];
  for (const [text, expected] of cases) {
    it(JSON.stringify(text), () => assert.equal(markdown.plain(text), expected));
  }
});
