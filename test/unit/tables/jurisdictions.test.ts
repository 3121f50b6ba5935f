import assert from 'node:assert/strict';
import { citationsIn, plain } from '../citation/reading';
import { jurisdictions } from './jurisdictions.list';

const whole = (text: string) => {
  const citations = citationsIn(plain(`${text}.`));
  return citations.map(({ kind, span }) => [kind, text.slice(span.start, span.end)]);
};

describe('what each state and territory is cited by', () => {
  it('is listed for all fifty states, the District and the territories', () => {
    assert.equal(jurisdictions.length, 50 + 1 + 5 + 3);
  });

  for (const { name, code, session, regulation, register } of jurisdictions) {
    it(`its code is read: ${code}`, () => assert.deepEqual(whole(code), [['statute', code]], name));
    if (session !== null)
      it(`its session laws are read: ${session}`, () =>
        assert.deepEqual(whole(session), [['sessionLaw', session]], name));
    if (regulation !== null)
      it(`its regulations are read: ${regulation}`, () =>
        assert.deepEqual(whole(regulation), [['regulation', regulation]], name));
    if (register !== null)
      it(`its register is read: ${register}`, () => assert.deepEqual(whole(register), [['register', register]], name));
  }
});
