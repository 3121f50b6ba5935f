import assert from 'node:assert/strict';
import { allWords, fold } from '../../../server/src/authority/fold';
import { atMostTwoEdits } from '../../../server/src/authority/similar';

describe('names as they are compared', () => {
  const alike: readonly (readonly [string, string])[] = [
    ['García', 'Garcia'],
    ['The Fact Sheet', 'fact sheet'],
    ['China’s Policy', "China's Policy"],
    ['China’s', 'China'],
    ['Porter & Watts', 'Porter and Watts'],
    ['United Nations High Commissioner for Refugees', 'U.N. High Comm’r for Refugees'],
    ['U. N. High Commissioner', 'UN High Commissioner'],
    ['Int’l Ass’n', 'International Association'],
    ['“Fact Sheet”', 'Fact Sheet'],
    ['N.Y.U.', 'N. Y. U.'],
    ['Hart-Fuller', 'Hart Fuller'],
    ['soft\u00adhyphen', 'softhyphen'],
    ['United States of America', 'U.S.'],
  ];
  for (const [one, other] of alike) {
    it(`${one} = ${other}`, () => {
      assert.equal(fold(one), fold(other));
    });
  }

  it('tells names apart', () => {
    assert.notEqual(fold('Lee'), fold('Roe'));
    assert.notEqual(fold('Commission'), fold('Committee'));
  });

  it('keeps a name that has no significant word', () => {
    assert.equal(fold('The'), 'the');
    assert.equal(fold(''), '');
  });

  it('reads letters of any alphabet and loses none to lone surrogates', () => {
    assert.deepEqual(allWords('Łukasz 北京 \ud800x'), ['łukasz', '北京', '\ud800x']);
  });
});

describe('slips of the pen', () => {
  it('are one or two letters', () => {
    assert.ok(atMostTwoEdits('klonick', 'klonik'));
    assert.ok(atMostTwoEdits('levendowski', 'levandovski'));
    assert.ok(!atMostTwoEdits('levendowski', 'nemiah'));
  });

  it('are not seen in short words', () => {
    assert.ok(!atMostTwoEdits('lee', 'roe'));
  });
});
