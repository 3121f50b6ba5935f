import assert from 'node:assert/strict';
import { sentencesOf } from './reading';

describe('sentences', () => {
  const rows: readonly (readonly [why: string, ...sentences: string[]])[] = [
    ['a period and a capital', 'The law is old.', 'It is good.'],
    ['text and citation', 'It may be due to any number of factors.', 'Pan, supra note 12.'],
    ['abbreviations end none', 'Gen. Servs. Admin. Strategic Info. Tech. Analysis Div., White Paper (1997).'],
    ['nor initials', 'H.L.A. Hart, The Concept of Law (3d ed. 2012).'],
    ['nor a reporter', 'Barking Hound Village, LLC v. Monyak, 787 S.E.2d 191, 198 (Ga. 2016).'],
    ['unless a word follows that begins sentences', 'He sued Google Inc.', 'The suit failed.'],
    ['Id. and its sentence', 'Id.', 'The Court agreed.'],
    ['Id. and its pinpoint', 'Id. at 5.', 'See id. § 3.'],
    ['a signal in capitals', 'DoD Report, supra note 1, at 53.', 'See Lee, supra note 2.'],
    ['a number begins a citation', 'He cited Lee, supra note 12.', '42 U.S.C. § 1983.'],
    ['a preposition of a journal in capitals', 'Rory Loo, Courts, 33 YALE J. ON REG. 547 (2016).'],
    [
      'a question that ends a title behind other works',
      'JOE DOE, THE LAW (2014) (discussing it); WENDY WAGNER ET AL., INCOMPREHENSIBLE! 49 (2019).',
    ],
    ['a quotation that ends a sentence', 'She said “it is done.”', 'Lee, supra note 5.'],
    ['none within parentheses', 'Lee, supra note 5 (noting a rule. And a reason).', 'It is so.'],
    ['a sentence in parentheses', 'It is so.', '(See Lee, supra note 5.)', 'It was so.'],
    ['no space after the period', 'Id.at 5.'],
    ['an ellipsis', 'They wait . . . and see.', 'Nothing comes.'],
  ];
  for (const [why, ...sentences] of rows) {
    it(`knows ${why}`, () => assert.deepEqual(sentencesOf(sentences.join(' ')), sentences));
  }

  it('ends at a blank line', () => {
    assert.deepEqual(sentencesOf('Pan, supra note 12\n\nLee, supra note 3'), [
      'Pan, supra note 12',
      'Lee, supra note 3',
    ]);
  });
});
