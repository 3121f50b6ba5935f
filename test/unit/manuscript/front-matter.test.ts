/** Libraries of sources that the front matter names. */
import assert from 'node:assert/strict';
import { readFrontMatter } from '../../../server/src/manuscript/front-matter';

describe('the front matter', () => {
  for (const [what, lines, expected] of [
    ['one', ['bibliography: refs.bib'], ['bibliography=refs.bib']],
    [
      'a list on one line',
      ['bibliography: [a.bib, "b c.json"] # ours'],
      ['bibliography.0=a.bib', 'bibliography.1=b c.json'],
    ],
    [
      'a list below',
      ['bibliography:', '  - a.bib', "  - 'b.json'", 'title: x'],
      ['bibliography.0=a.bib', 'bibliography.1=b.json', 'title=x'],
    ],
    [
      'a list not indented',
      ['bibliography:', '- a.bib', '- b.json'],
      ['bibliography.0=a.bib', 'bibliography.1=b.json'],
    ],
    ['no other list', ['authors:', '  - Lee', 'tags: [a, b]'], []],
  ] as const) {
    it(`names libraries: ${what}`, () => {
      const { values } = readFrontMatter(['---', ...lines, '---', '', 'Text.'].join('\n'));
      assert.deepEqual(
        [...values].map(([key, value]) => `${key}=${value}`),
        expected,
      );
    });
  }
});
