/** The web suites' stand-in for node:assert/strict agrees with it. */
import strict from 'node:assert/strict';
import standIn from '../../e2e/web/assert';

const values: readonly unknown[] = [
  0,
  -0,
  1,
  '1',
  '',
  null,
  undefined,
  true,
  [],
  [1],
  [1, 2],
  {},
  { a: 1 },
  { a: undefined },
  { a: [{ b: 'c' }] },
  { a: [{ b: 'd' }] },
  { 0: 1 },
];

const fails = (act: () => void): boolean => {
  try {
    act();
    return false;
  } catch {
    return true;
  }
};

describe('the assert of the suites on the web', () => {
  it('takes for equal what Node takes for equal', () => {
    for (const one of values) {
      for (const other of values) {
        const both = `${JSON.stringify(one)} and ${JSON.stringify(other)}`;
        for (const how of ['equal', 'notEqual', 'deepEqual'] as const) {
          const expected = fails(() => strict[how](one, other));
          strict.equal(
            fails(() => standIn[how](one, other)),
            expected,
            `${how} of ${both}`,
          );
        }
      }
    }
  });

  it('takes for true what Node takes for true', () => {
    for (const value of values) {
      const expected = fails(() => strict.ok(value));
      strict.equal(
        fails(() => standIn.ok(value)),
        expected,
        JSON.stringify(value),
      );
    }
  });

  it('matches what Node matches', () => {
    strict.ok(!fails(() => standIn.match('note 3', /3/)) && fails(() => standIn.match('note 3', /4/)));
    strict.ok(!fails(() => standIn.doesNotMatch('note 3', /4/)) && fails(() => standIn.doesNotMatch('note 3', /3/)));
  });

  it('says what was expected', () => {
    strict.throws(() => standIn.deepEqual([1], [2], 'the lines'), /the lines[^]*1[^]*is not[^]*2/);
  });
});
