import assert from 'node:assert/strict';
import { correspondenceAt } from '../../../server/src/tables/correspondence';
import { isKnownDictionary } from '../../../server/src/tables/dictionaries';
import { encyclopediaAt } from '../../../server/src/tables/encyclopedias';
import { givenNames } from '../../../server/src/tables/givenNames';
import { allJournals, isAbbreviatedTitle, journalsNamed } from '../../../server/src/tables/journals';
import { isPlatform } from '../../../server/src/tables/newspapers';
import { isOrdinary } from '../../../server/src/tables/ordinaryWords';

describe('journals', () => {
  for (const [spelling, abbreviation, title] of [
    ['Harvard Law Review', 'Harv. L. Rev.', 'Harvard Law Review'],
    ['The Yale Law Journal', 'Yale L.J.', 'Yale Law Journal'],
    ['Colum L Rev', 'Colum. L. Rev.', 'Columbia Law Review'],
    ['Q.J. Econ.', 'Q.J. Econ.', 'Quarterly Journal of Economics'],
    ['STAN. L. REV. ONLINE', 'Stan. L. Rev. Online', 'Stanford Law Review Online'],
  ] as const) {
    it(`${spelling} is ${abbreviation}, ${title}`, () => {
      const [journal] = journalsNamed(spelling);
      assert.deepEqual([journal?.abbreviation, journal?.title], [abbreviation, title]);
    });
  }

  it('mostly have their titles as printed', () => {
    const titled = allJournals().filter(({ title }) => title !== null);
    assert.ok(titled.length > 800);
    assert.deepEqual(titled.filter(({ title }) => title === '' || title?.trim() !== title), []); // prettier-ignore
  });

  it('may show themselves by abbreviations alone', () => {
    assert.deepEqual(['Info. Commc’n & Soc’y', 'Simple Justice', 'Time'].map(isAbbreviatedTitle), [true, false, false]);
  });
});

describe('names and titles', () => {
  it('no given name is a word of ordinary titles', () => {
    const both = [...givenNames].filter(isOrdinary);
    assert.deepEqual(both, []);
  });

  it('ordinary words are told by themselves or by their endings', () => {
    assert.deepEqual(['privacy', 'globalization', 'kozinski', 'king'].map(isOrdinary), [true, true, false, false]);
  });
});

describe('what has no title of its own', () => {
  it('begins with words that tell what it is', () => {
    const kinds = [
      'Letter from A. Lee',
      'Telephone Interview with Bo Roe',
      'Audio recording: X',
      'Letters of note',
    ].map((text) => correspondenceAt(text, 0)?.entries[0] ?? null);
    assert.deepEqual(kinds, ['written', 'spoken', 'recorded', null]);
  });

  it('encyclopedias, dictionaries and platforms are known by name', () => {
    assert.equal(encyclopediaAt('Am. Jur. 2d Contracts', 0)?.end, 'Am. Jur. 2d'.length);
    assert.ok(isKnownDictionary('BLACK’S LAW DICTIONARY'));
    assert.deepEqual(['X (formerly Twitter)', 'FACEBOOK', 'Blog'].map(isPlatform), [true, true, false]);
  });
});
