import assert from 'node:assert/strict';
import { mentionsBefore } from '../../../server/src/citation/mention';
import { prose } from './reading';

describe('what a sentence names before its call', () => {
  const rows: readonly (readonly [sentence: string, ...mentions: string[]])[] = [
    ['The law changed. In Loving v. Virginia,', 'case Loving v. Virginia'],
    ['In _Loving v. Virginia_,', 'case Loving v. Virginia'],
    ['The rule of In re Gault holds', 'case In re Gault'],
    [
      'The Court in United States v. Carolene Products Co.',
      'case United States v. Carolene Products Co.',
      'name The Court',
    ],
    ['In _Laws of Fear_, Sunstein says so', 'name Sunstein', 'italic Laws of Fear'],
    ['Sunstein’s _Laws of Fear_ says so', 'italic Laws of Fear', 'name Sunstein’s'],
    ['As Richard Posner wrote in _The Bluebook Blues_,', 'italic The Bluebook Blues', 'name Richard Posner'],
    ['In the essay “Paper Trails” she disagreed', 'quoted Paper Trails'],
    ['It was never so.'],
  ];
  for (const [sentence, ...mentions] of rows) {
    it(`is found in “${sentence}”`, () => {
      const of = prose(sentence);
      assert.deepEqual(
        mentionsBefore(of, of.text.length).map(({ kind, text }) => `${kind} ${text}`),
        mentions,
      );
    });
  }

  it('ends where the call stands', () => {
    const of = prose('In Doe v. Poe, and not in Roe v. Wade.');
    assert.deepEqual(
      mentionsBefore(of, 13).map(({ text }) => text),
      ['Doe v. Poe'],
    );
  });

  it('says where', () => {
    const of = prose(`${'It is so. '.repeat(100)}In Doe v. Poe,`);
    const [mention] = mentionsBefore(of, of.text.length);
    assert.equal(mention === undefined ? '' : of.text.slice(mention.span.start, mention.span.end), 'Doe v. Poe');
  });
});
