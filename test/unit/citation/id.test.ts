import assert from 'node:assert/strict';
import { citationsIn, onlyOf, plain, read } from './reading';

describe('Id.', () => {
  const forms: readonly (readonly [text: string, word: string, pinpoint: string | null])[] = [
    ['Id.', 'Id.', null],
    ['Id. at 5.', 'Id.', '5'],
    ['See id. at 5 n.3.', 'id.', '5 n.3'],
    ['Id. § 1985.', 'Id.', '§ 1985'],
    ['Id. ¶ 4.', 'Id.', '¶ 4'],
    ['Id. art. 33.', 'Id.', 'art. 33'],
    ['Id. at *7.', 'Id.', '*7'],
    ['Id. at 12–13 & n.4.', 'Id.', '12–13 & n.4'],
    // As it ought not to be written.
    ['ID.', 'ID.', null],
    ['ID. at 5.', 'ID.', '5'],
    ['Id at 3', 'Id', '3'],
    ['Id', 'Id', null],
    ['Id.at 3', 'Id.', '3'],
    ['Ibid.', 'Ibid.', null],
    ['See ibid.', 'ibid.', null],
    ['Id., at 5', 'Id.', '5'],
    ['Id. 45.', 'Id.', '45'],
    ['Id. at § 1985.', 'Id.', '§ 1985'],
  ];
  for (const [text, word, pinpoint] of forms) {
    it(`reads “${text}”`, () => {
      const id = onlyOf('id', text);
      assert.equal(id.word.text, word);
      assert.equal(id.pinpoint?.text ?? null, pinpoint);
    });
  }

  it('says whether “at” and a comma stand before the pinpoint', () => {
    assert.equal(onlyOf('id', 'Id. at § 5.').pinpoint?.at?.text, 'at');
    assert.equal(onlyOf('id', 'Id., at 5.').pinpoint?.comma?.text, ',');
    assert.equal(onlyOf('id', 'Id. § 5.').pinpoint?.at, null);
  });

  it('stands behind a sentence of text', () => {
    const { segments } = plain('It is believed that the women may have become impregnated. Id.');
    assert.deepEqual(
      segments.map((each) => [each.kind, each.sure, each.citations.length]),
      [
        ['text', true, 0],
        ['citations', true, 1],
      ],
    );
  });

  it('stands before one, which is no part of it', () => {
    const { segments } = plain('Id. The Court did not say why.');
    assert.deepEqual(
      segments.map((each) => [each.kind, each.citations.map((citation) => citation.kind)]),
      [
        ['citations', ['id']],
        ['text', []],
      ],
    );
  });

  it('ends where the next note’s number is printed on a line of its own', () => {
    const text = 'He left.\n47. Id.\n48. See id. at 5.\n49. Id.\n50. The Court agreed.';
    assert.deepEqual(
      citationsIn(plain(text)).map((each) => text.slice(each.span.start, each.span.end)),
      ['Id.', 'id. at 5', 'Id.'],
    );
    assert.equal(onlyOf('id', 'Id. at\n48. The Court agreed.').pinpoint?.text, '48');
    assert.equal(onlyOf('id', 'Id. 48. The Court agreed.').pinpoint?.text, '48');
  });

  it('stands in a string of citations and in parentheses', () => {
    assert.deepEqual(
      citationsIn(plain('Lee, supra note 1; id. at 5; see also id. at 7.')).map((each) => each.kind),
      ['supra', 'id', 'id'],
    );
    assert.equal(onlyOf('id', 'The Court agreed (id. at 5).').pinpoint?.text, '5');
  });

  it('is read in italics, whatever stands around it', () => {
    assert.equal(onlyOf('id', '_Id_.', read('_Id_.')).word.text, 'Id.');
    assert.equal(onlyOf('id', 'See _id_ at 5', read('See _id_ at 5')).word.text, 'id');
  });

  it('keeps another full citation apart', () => {
    assert.deepEqual(
      citationsIn(plain('Id. 7 U.S.C. § 1.')).map((each) => each.kind),
      ['id', 'statute'],
    );
  });

  for (const text of [
    'Public security authorities issue ID certificates to refugees.',
    'She had to present a valid ID.',
    'The ego, the id, and the super-ego were his.',
    'He wrote: “Id. at 5.”',
    'Fix a duplicate user_id. Patch by Lee.',
    'The parser no longer changes the message-id.',
    'Call resolve(id, opts) first.',
    'You can refer to it by the URI in $id.',
    'See boost/log/thread_id.hpp and detail/id.hpp for it.',
    'Flights to Albuquerque (NM), Boise (ID), and Salem (OR).',
    'It is passed by its full name (id).',
  ]) {
    it(`is not in “${text}”`, () => assert.deepEqual(citationsIn(plain(text)), []));
  }
});
