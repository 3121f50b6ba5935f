import assert from 'node:assert/strict';
import { sentences } from './caseNames.list';
import { citationsIn, plain } from './reading';

/** The names marked in a sentence. */
const marked = (sentence: string): readonly string[] =>
  [...sentence.matchAll(/«([^»]*)»/g)].map(([, name]) => name ?? '');

describe('where the name of a case begins in a running sentence', () => {
  for (const sentence of sentences) {
    it(sentence, () => {
      const cases = citationsIn(plain(sentence.replace(/[«»]/g, ''))).filter((each) => each.kind === 'case');
      assert.ok(cases.length > 0, 'no case was read');
      assert.deepEqual(
        cases.flatMap(({ name }) => (name === null ? [] : [name.text])),
        marked(sentence),
      );
    });
  }
});
