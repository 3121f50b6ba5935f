import assert from 'node:assert/strict';
import { citationsIn, onlyOf, plain, read, said } from './reading';

describe('supra with the label of a note', () => {
  const labels: readonly (readonly [text: string, label: string | null, pinpoint?: string])[] = [
    ['Pan, supra note #pan.', 'pan'],
    ['Pan, supra note #pan, at 5.', 'pan', '5'],
    ['Pan, supra note #pan-2019a; and so on.', 'pan-2019a'],
    ['Pan, supra n.#pan_2.', 'pan_2'],
    ['Pan, supra note #12, at 5.', '12', '5'],
    ['Pan, supra note #Größe (2015).', 'Größe'],
    // Still open.
    ['Pan, supra note #, at 5.', null, '5'],
    ['Pan, supra note # pan.', null],
  ];
  for (const [text, label, pinpoint] of labels) {
    it(`${text} → ${label ?? 'open'}`, () => {
      const supra = onlyOf('supra', text);
      assert.equal(supra.label?.text ?? null, label);
      assert.equal(supra.open, label === null);
      assert.equal(supra.noteNumber, null);
      assert.equal(supra.pinpoint?.text, pinpoint);
      if (label !== null) assert.equal(supra.number?.text, `#${label}`);
    });
  }

  const lists: readonly (readonly [text: string, labels: readonly string[], numbers: readonly number[]])[] = [
    ['See supra note #pan and accompanying text.', ['pan'], []],
    ['See infra notes #pan–#lee.', ['pan–lee'], []],
    ['See infra notes #pan-#lee.', ['pan–lee'], []],
    ['See supra notes 3, #pan, and #lee.', ['pan', 'lee'], [3]],
    ['See supra text accompanying note #pan.', ['pan'], []],
  ];
  for (const [text, labels, numbers] of lists) {
    it(text, () => {
      const cross = onlyOf('crossReference', text);
      const found = cross.labels.map(({ first, last }) => (last === null ? first.text : `${first.text}–${last.text}`));
      assert.deepEqual(found, labels);
      assert.deepEqual(cross.items.map(({ first }) => first), numbers); // prettier-ignore
      assert.equal(cross.open, false);
    });
  }
});

describe('supra with a name', () => {
  const keys: readonly (readonly [text: string, key: string, shortTitle?: string])[] = [
    ['Pan, supra note 12.', 'Pan'],
    ['Pan,\u00a0 supra note 12.', 'Pan'],
    ['Pan,\nsupra note 12.', 'Pan'],
    ['Porter & Watts, supra note 12, at 2.', 'Porter & Watts'],
    ['Porter and Watts, supra note 12.', 'Porter and Watts'],
    ['Lee, Xia & Cao, supra note 12.', 'Lee, Xia & Cao'],
    ['Lee et al., supra note 12.', 'Lee et al.'],
    ['de Waal, supra note 12.', 'de Waal'],
    ['See de Waal, supra note 12.', 'de Waal'],
    ['UNHCR, supra note 12.', 'UNHCR'],
    ['China Refugee Fact Sheet, supra note 12, at 2.', 'China Refugee Fact Sheet'],
    ['North Korea country profile, supra note 12.', 'North Korea country profile'],
    ['2015 Order, supra note 12.', '2015 Order'],
    ['Smith, Jr., supra note 12.', 'Smith, Jr.'],
    ['U.N. High Comm’r for Refugees, supra note 12.', 'U.N. High Comm’r for Refugees'],
    ['The State of the Law, supra note 12.', 'The State of the Law'],
    ['Lee, Ink, supra note 12.', 'Lee', 'Ink'],
    ['Posner, The Bluebook Blues, supra note 12.', 'Posner', 'The Bluebook Blues'],
    ['Shapira, Reputation through Litigation, supra note 12.', 'Shapira', 'Reputation through Litigation'],
    ['Lee, _On the uses of ink_, supra note 12.', 'Lee', 'On the uses of ink'],
    ['_Further details on paper_, _supra_ note 12.', 'Further details on paper'],
    ['_Lopez, supra,_ at 559.', 'Lopez'],
    // A sentence that leads to the name is no part of it.
    ['As noted in Lee, supra note 12, the rule is old.', 'Lee'],
    ['The court disagreed with the reasoning of Lee, supra note 12, at 3.', 'Lee'],
    ['He argued against Lee, supra note 12, that it was.', 'Lee'],
    ['According to Lee, supra note 12, it was not.', 'Lee'],
    ['For a more detailed explanation, see Fowler, supra note 12.', 'Fowler'],
    ['Later in Morrison, supra, at 5, it was said.', 'Morrison'],
    ['That is “the law.” _Lopez, supra,_ at 560.', 'Lopez'],
    ['It is “another matter,” Lee, supra note 12.', 'Lee'],
    ['Lee, “Paper Trails,” supra note 12.', 'Lee', '“Paper Trails,”'],
    ['In Lee & Xia, supra note 12, nothing is said.', 'Lee & Xia'],
    ['See the discussion in Porter & Watts, supra note 12.', 'Porter & Watts'],
  ];
  for (const [marked, key, shortTitle] of keys) {
    it(`finds the name in “${marked}”`, () => {
      const supra = onlyOf('supra', marked, read(marked));
      assert.equal(supra.key.text, key);
      assert.equal(supra.shortTitle?.text, shortTitle);
    });
  }

  const numbers: readonly (readonly [text: string, noteNumber: number | null, number: string | null, open: boolean])[] =
    [
      ['Pan, supra note 12.', 12, '12', false],
      ['Pan, supra n.12, at 3.', 12, '12', false],
      ['Pan, supra note12.', 12, '12', false],
      ['Pan, supra at note 12.', 12, '12', false],
      ['Pan, supran ote 12.', 12, '12', false],
      ['Pan, supra notes 12 & 14.', 12, '12 & 14', false],
      ['Pan, supra note 12-15.', 12, '12-15', false],
      ['Pan, supra, at 5.', null, null, false],
      ['Pan, supra note __, at 3.', null, '__', true],
      ['Pan, supra note ___.', null, '___', true],
      ['Pan, supra note XX.', null, 'XX', true],
      ['Pan, supra note TK, at 3.', null, 'TK', true],
      ['Pan, supra note [ ].', null, '[ ]', true],
      ['Pan, supra note [__], at 3.', null, '[__]', true],
      ['Pan, supra note ?', null, '?', true],
      ['Pan, supra n.__.', null, '__', true],
      ['Pan, supra note ##.', null, '##', true],
      ['Pan, supra note.', null, null, true],
      ['Pan, supra note , at 3.', null, null, true],
    ];
  for (const [text, noteNumber, number, open] of numbers) {
    it(`finds the number in “${text}”`, () => {
      const supra = onlyOf('supra', text, plain(text));
      assert.equal(supra.noteNumber, noteNumber);
      assert.equal(supra.number?.text ?? null, number);
      assert.equal(supra.open, open);
    });
  }

  const pinpoints: readonly (readonly [text: string, pinpoint: string])[] = [
    ['Pan, supra note 12, at 5.', '5'],
    ['Pan, supra note 12 at 5.', '5'],
    ['Pan, supra note 12, 5.', '5'],
    ['Pan, supra, at 557, n. 2.', '557, n. 2'],
    ['Pan, supra note 12, at 12 n.4.', '12 n.4'],
    ['Pan, supra note 12, § 14.02.', '§ 14.02'],
    ['Refugee Convention, supra note 12, art. 33.', 'art. 33'],
  ];
  for (const [text, pinpoint] of pinpoints) {
    it(`finds the pinpoint in “${text}”`, () => {
      const supra = onlyOf('supra', text);
      assert.equal(supra.pinpoint?.text, pinpoint);
      assert.ok(said(text, supra).endsWith(pinpoint));
    });
  }

  it('is read reversed', () => {
    const supra = onlyOf('supra', 'Pan, note 12 supra.');
    assert.deepEqual([supra.key.text, supra.noteNumber, supra.reversed], ['Pan', 12, true]);
  });

  it('may mean the author’s note', () => {
    const supra = onlyOf('supra', 'Pan, supra note *.');
    assert.deepEqual([supra.number?.text, supra.authorNote, supra.open], ['*', true, false]);
  });

  it('says what commas are missing', () => {
    assert.equal(onlyOf('supra', 'Pan supra note 12.').comma, null);
    assert.equal(onlyOf('supra', 'Pan, supra note 12.').comma?.text, ',');
  });

  it('is another’s within quotation marks', () => {
    assert.deepEqual(citationsIn(plain('He wrote that “all is said in Lee, supra note 5, at 3.”')), []);
  });

  it('with infra in its place is a work cited before it is introduced', () => {
    const infra = onlyOf('infra', 'Smith, infra note 40, at 3.');
    assert.deepEqual([infra.key?.text, infra.items.map((item) => item.first)], ['Smith', [40]]);
  });
});
