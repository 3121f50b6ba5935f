import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import fc from 'fast-check';
import { applyEdits, coveringEdit, mapOffset, mergedEdit, type SourceEdit } from '../../../server/src/text/edit';
import { span } from '../../../server/src/text/span';

const edit = (start: number, end: number, newText: string): SourceEdit => ({ span: span(start, end), newText });

describe('Edits made at once', () => {
  it('are applied in the coordinates of the text before', () => {
    assert.equal(applyEdits('supra note 14, at 2', [edit(11, 13, '17'), edit(19, 19, '.')]), 'supra note 17, at 2.');
  });

  it('are refused when they overlap or lie outside', () => {
    assert.throws(() => applyEdits('abc', [edit(0, 2, ''), edit(1, 3, '')]), RangeError);
    assert.throws(() => applyEdits('abc', [edit(2, 9, '')]), RangeError);
  });

  it('merge into one that covers them', () => {
    const source = 'Id. at 5; id. at 6';
    assert.deepEqual(mergedEdit(source, [edit(0, 2, 'Ibid'), edit(17, 18, '7')]), edit(0, 18, 'Ibid. at 5; id. at 7'));
    assert.equal(mergedEdit(source, []), undefined);
  });
});

describe('A place mapped through edits', () => {
  const cases: readonly (readonly [string, number, readonly SourceEdit[], number, number])[] = [
    ['before the edit stays', 3, [edit(5, 6, 'xyz')], 3, 3],
    ['after the edit moves with the text', 9, [edit(5, 6, 'xyz')], 11, 11],
    ['where text is inserted goes before or after it', 5, [edit(5, 5, 'xyz')], 5, 8],
    ['at the start of a replaced stretch stays its start', 5, [edit(5, 8, 'x')], 5, 5],
    ['at the end of a replaced stretch stays its end', 8, [edit(5, 8, 'x')], 6, 6],
    ['inside a replaced stretch goes to one of its ends', 6, [edit(5, 8, 'wxyz')], 5, 9],
    ['between two edits moves by the first', 7, [edit(0, 2, ''), edit(8, 9, 'xx')], 5, 5],
  ];
  for (const [what, offset, edits, before, after] of cases) {
    it(what, () => {
      assert.equal(mapOffset(offset, edits, 'before'), before);
      assert.equal(mapOffset(offset, edits, 'after'), after);
    });
  }
});

describe('Edits that follow one another', () => {
  it('are covered by one', () => {
    // "ab" typed into "0123456789" at 5, then the "b" taken back with the "5" after it.
    const chain = [edit(5, 5, 'ab'), edit(6, 8, '')];
    assert.deepEqual(coveringEdit('01234a6789', chain), edit(5, 6, 'a'));
  });

  it('are covered by one, whatever they are', () => {
    const step = fc.record({ at: fc.nat(30), removed: fc.nat(6), text: fc.string({ maxLength: 5 }) });
    fc.assert(
      fc.property(fc.string({ maxLength: 30 }), fc.array(step, { minLength: 1, maxLength: 6 }), (source, steps) => {
        let text = source;
        const chain = steps.map(({ at, removed, text: newText }) => {
          const start = Math.min(at, text.length);
          const next = edit(start, Math.min(start + removed, text.length), newText);
          text = applyEdits(text, [next]);
          return next;
        });
        const covering = coveringEdit(text, chain);
        assert.ok(covering);
        assert.equal(applyEdits(source, [covering]), text);
      }),
    );
  });
});
