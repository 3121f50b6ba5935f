import assert from 'node:assert/strict';
import { onlyOf } from './reading';

describe('short forms of cases', () => {
  const rows: readonly (readonly [text: string, name: string | null, places: string])[] = [
    ['Roe, 410 U.S. at 120.', 'Roe', '410 U.S. at 120'],
    ['410 U.S. at 120.', null, '410 U.S. at 120'],
    ['Roe 410 U.S. at 120.', 'Roe', '410 U.S. at 120'],
    ['Roe, 410 U.S., at 120.', 'Roe', '410 U.S. at 120'],
    ['Roe, 410 U. S. at 120.', 'Roe', '410 U.S. at 120'],
    ['Mattel, Inc., 296 F.3d at 908.', 'Mattel, Inc.', '296 F.3d at 908'],
    ['Roe, 410 U.S. 120.', 'Roe', '410 U.S. 120'],
    ['Roe, 410 U.S. 113, at 120.', 'Roe', '410 U.S. 113 at 120'],
    ['Marbury, 5 U.S. (1 Cranch) at 177.', 'Marbury', '5 U.S. at 177'],
    ['Stofer, 306 Ga. at 193, 830 S.E.2d at 170.', 'Stofer', '306 Ga. at 193, 830 S.E.2d at 170'],
    ['Green, 2013 WL 5811261, at *7.', 'Green', '2013 WL 5811261 at *7'],
    ['Beastie Boys, slip op. at 3.', 'Beastie Boys', ''],
    ['The panel relied on Leonard, 88 F. Supp. 2d at 127, and no other.', 'Leonard', '88 F. Supp. 2d at 127'],
  ];
  for (const [text, name, places] of rows) {
    it(`reads “${text}”`, () => {
      const found = onlyOf('shortCase', text);
      const shown = found.places.map(({ volume, reporter, page, pinpoint }) =>
        [volume.text, reporter.standard, page?.text, pinpoint?.at?.text, pinpoint?.text].filter(Boolean).join(' '),
      );
      assert.deepEqual([found.name?.text ?? null, shown.join(', ')], [name, places]);
    });
  }

  for (const text of ['Roe v. Wade, 410 U.S. 113, 120 (1973).', '388 U.S. 1, 12 (1967).', '388 U.S. 1 (1967).']) {
    it(`leaves “${text}” to the full form`, () => assert.equal(onlyOf('case', text).kind, 'case'));
  }
});

describe('a section by itself', () => {
  it('stands for the code cited before', () => {
    const found = onlyOf('shortStatute', 'See § 1985(3).');
    assert.deepEqual([found.section.text, found.sections], ['1985(3)', ['1985']]);
  });

  it('is no citation in the middle of a sentence', () => {
    assert.throws(() => onlyOf('shortStatute', 'Suits under § 1983 are many.'));
    assert.throws(() => onlyOf('shortStatute', '§ 2, 130 Stat. at 1355.'));
  });
});
