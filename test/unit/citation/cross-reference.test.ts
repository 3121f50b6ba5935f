import assert from 'node:assert/strict';
import { onlyOf, plain, said } from './reading';

describe('cross-references', () => {
  type Row = readonly [text: string, direction: string, target: string, what: string];
  const rows: readonly Row[] = [
    ['See supra note 8.', 'supra', 'note', '8'],
    ['See supra notes 12–15 and accompanying text.', 'supra', 'note', '12–15 +text'],
    ['See supra notes 12, 14–16, and 20.', 'supra', 'note', '12 14–16 20'],
    ['See supra note 31, 33 and accompanying text.', 'supra', 'note', '31 33 +text'],
    ['see infra notes 201-02', 'infra', 'note', '201–202'],
    ['supra text accompanying notes 4–6', 'supra', 'text', '4–6 +text'],
    ['See text accompanying supra note 5.', 'supra', 'text', '5 +text'],
    ['See text at note 5 supra.', 'supra', 'note', '5'],
    ['See supra note 3, at 5.', 'supra', 'note', '3'],
    ['See supra Part II.A.', 'supra', 'part', 'II.A'],
    ['See infra Parts III–IV.', 'infra', 'part', 'III'],
    ['See infra Section 3.2.', 'infra', 'section', '3.2'],
    ['See Part II, supra.', 'supra', 'part', 'II'],
    ['See infra p. 4.', 'infra', 'page', '4'],
    ['See supra at 60–61.', 'supra', 'page', '60–61'],
    ['See supra Figure 2.', 'supra', 'figure', '2'],
    ['See infra Table 3.', 'infra', 'table', '3'],
    ['See n. 31, supra.', 'supra', 'note', '31'],
    ['See nn. 20–21, supra.', 'supra', 'note', '20–21'],
    ['Ante, at 3.', 'supra', 'page', '3'],
    ['See post, at 12–13.', 'infra', 'page', '12–13'],
    ['This is discussed infra part II.', 'infra', 'part', 'II'],
    ['See discussion supra.', 'supra', 'text', ''],
  ];
  for (const [text, direction, target, what] of rows) {
    it(`reads “${text}”`, () => {
      const found = onlyOf('crossReference', text);
      const items = found.items.map(({ first, last }) => (last === null ? `${first}` : `${first}–${last}`));
      const read = [
        ...items,
        ...(found.part === null ? [] : [found.part.text]),
        ...(found.accompanyingText ? ['+text'] : []),
      ];
      assert.deepEqual([found.direction, found.target, read.join(' ')], [direction, target, what]);
    });
  }

  it('has no name, though the sentence leads to one', () => {
    const text = 'For an overview of Fraser, see supra note 39.';
    const found = onlyOf('crossReference', text);
    assert.equal(said(text, found), 'supra note 39');
    assert.equal(found.signal?.text, 'see');
  });

  it('may speak of the cases or sources cited there', () => {
    const text = 'See cases cited supra note 4.';
    assert.equal(onlyOf('crossReference', text).cited, 'cases');
    assert.equal(said(text, onlyOf('crossReference', text)), 'cases cited supra note 4');
    assert.equal(onlyOf('crossReference', 'See sources cited in supra note 4.').cited, 'sources');
  });

  it('may mean the author’s note, or be open', () => {
    assert.equal(onlyOf('crossReference', 'See supra note *.').authorNote, true);
    assert.equal(onlyOf('crossReference', 'See supra note __ and accompanying text.').open, true);
  });

  it('gives each number its place', () => {
    const text = 'See supra notes 12, 14–16.';
    const places = onlyOf('crossReference', text).items.map((item) => said(text, item));
    assert.deepEqual(places, ['12', '14–16']);
  });

  it('is not found in words that only look like it', () => {
    for (const text of [
      'The supranational court wrote an ex post rule, at 5 per cent.',
      'The Supra-national court saw supra-threshold levels, infra-red light and post-war law.',
    ]) {
      assert.deepEqual(plain(text).segments[0]?.citations, []);
    }
  });
});
