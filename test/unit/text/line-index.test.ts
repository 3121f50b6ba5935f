import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import fc from 'fast-check';
import { applyEdits, type SourceEdit } from '../../../server/src/text/edit';
import { LineIndex } from '../../../server/src/text/line-index';
import { span } from '../../../server/src/text/span';

describe('LineIndex', () => {
  const source = 'one\ntwo\r\nthree\rfour';

  it('knows the three ways to end a line', () => {
    const index = LineIndex.of(source);
    assert.equal(index.lineCount, 4);
    assert.deepEqual(index.positionAt(source.indexOf('two')), { line: 1, character: 0 });
    assert.deepEqual(index.positionAt(source.indexOf('three') + 2), { line: 2, character: 2 });
    assert.deepEqual(index.positionAt(source.indexOf('four')), { line: 3, character: 0 });
  });

  it('goes there and back', () => {
    const index = LineIndex.of(source);
    for (let offset = 0; offset <= source.length; offset++) {
      const inside = source.slice(offset - 1, offset + 1) !== '\r\n';
      assert.equal(index.offsetAt(index.positionAt(offset), source), inside ? offset : offset - 1);
    }
  });

  it('brings places outside the text to its ends', () => {
    const index = LineIndex.of(source);
    assert.deepEqual(index.positionAt(-5), { line: 0, character: 0 });
    assert.deepEqual(index.positionAt(999), { line: 3, character: 4 });
    assert.equal(index.offsetAt({ line: 99, character: 0 }, source), source.length);
    assert.equal(index.offsetAt({ line: -1, character: 7 }, source), 0);
  });

  it('brings a character beyond its line to the end of the line, before the line break', () => {
    const index = LineIndex.of(source);
    assert.deepEqual(
      [0, 1, 2, 3].map((line) => source.slice(0, index.offsetAt({ line, character: 99 }, source))),
      ['one', 'one\ntwo', 'one\ntwo\r\nthree', source],
    );
  });

  it('of an empty text has one line', () => {
    assert.equal(LineIndex.of('').lineCount, 1);
    assert.deepEqual(LineIndex.of('').positionAt(0), { line: 0, character: 0 });
  });

  it('patched by an edit equals one made afresh', () => {
    const text = fc.stringMatching(/^[ab\r\n]{0,40}$/);
    const change = fc.record({ at: fc.nat(40), removed: fc.nat(8), newText: fc.stringMatching(/^[x\r\n]{0,6}$/) });
    fc.assert(
      fc.property(text, fc.array(change, { maxLength: 5 }), (before, changes) => {
        let current = before;
        let index = LineIndex.of(current);
        for (const { at, removed, newText } of changes) {
          const start = Math.min(at, current.length);
          const edit: SourceEdit = { span: span(start, Math.min(start + removed, current.length)), newText };
          current = applyEdits(current, [edit]);
          index = index.edited(edit, current);
          assert.deepEqual(index, LineIndex.of(current));
        }
      }),
      { numRuns: 400 },
    );
  });
});
