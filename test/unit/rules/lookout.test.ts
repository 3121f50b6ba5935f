/** Which texts hold what rules look for: the same as looking for each mark by itself. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { describe, it } from 'mocha';
import { Lookout } from '../../../server/src/rules/lookout';
import { rules } from '../../../server/src/rules/index';

const marksOf = (): readonly (readonly string[])[] => rules.flatMap((rule) => ('marks' in rule ? [rule.marks] : []));

describe('looking out for the marks of rules', () => {
  it('finds marks within others, and those that begin within another one', () => {
    const lists = [['supra'], ['pr', 'note'], ['ran'], ['no']];
    const texts = ['Pan, supra note 3', 'suprano', 'prank', 'sup ra', 'supran'];
    const found = new Lookout(lists).holders(texts);
    assert.deepEqual(
      lists.map((list) => found.get(list)),
      [
        [0, 1, 4],
        [0, 1, 2, 4],
        [1, 2, 4],
        [0, 1],
      ],
    );
  });

  it('does not find in one text what begins at the end of the one before', () => {
    const list = ['et seq'];
    assert.deepEqual(new Lookout([list]).holders(['et s', 'eq', 'et seq.']).get(list), [2]);
  });

  it('finds what single searches find, for any marks in any text', () => {
    const word = fc.stringMatching(/^[ab’(]{1,4}$/);
    const lists = fc.array(fc.array(word, { minLength: 1, maxLength: 4 }), { maxLength: 6 });
    fc.assert(
      fc.property(lists, fc.array(fc.stringMatching(/^[ab’(c]{0,12}$/), { maxLength: 4 }), (marks, texts) => {
        const found = new Lookout(marks).holders(texts);
        for (const list of marks) assert.deepEqual(found.get(list), holdersOneByOne(list, texts));
      }),
    );
  });

  it('knows the marks of all rules, none of which is empty', () => {
    const all = marksOf();
    const found = new Lookout(all).holders(all.map((marks) => marks.join(' ')));
    all.forEach((marks, index) => assert.ok(found.get(marks)?.includes(index), marks.join(', ')));
    assert.ok(all.every((marks) => marks.length > 0 && marks.every((mark) => mark !== '')));
  });
});

const holdersOneByOne = (marks: readonly string[], texts: readonly string[]): readonly number[] =>
  [...texts.keys()].filter((index) => marks.some((mark) => texts[index]?.includes(mark)));
