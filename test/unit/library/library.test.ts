/** What a library of sources holds, as Zotero with Better BibTeX writes it. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { Library } from '../../../server/src/library/library';
import { librarySteps } from '../../../server/src/library/read';
import type { LibraryText, Work } from '../../../server/src/library/work';
import { finished } from '../../../server/src/text/steps';

const read = (text: string, name: string): LibraryText => finished(librarySteps(text, name));
const fixture = (name: string): string => readFileSync(join(__dirname, name), 'utf8');
const one = (text: string, name = 'a.bib'): Work => {
  const [work] = read(text, name).works;
  assert.ok(work, 'a work is read');
  return work;
};

describe('a BibTeX file', () => {
  const text = fixture('zotero.bib');
  const { works, unread } = read(text, 'zotero.bib');
  const work = (key: string): Work => {
    const found = works.find((each) => each.key === key);
    assert.ok(found, `${key} is read`);
    return found;
  };

  it('gives its works in order, and leads to the key of each', () => {
    assert.deepEqual(
      works.map(({ key }) => key),
      ['lee2015', 'muller2019', 'porter2016', 'kim2012', 'gao2014', 'klonick2018', 'loving1967', 'pan2007', 'privacy1974', 'doe2019', 'roe2023'], // prettier-ignore
    );
    for (const { key, span } of works) assert.equal(text.slice(span.start, span.end), key);
  });

  it('gives what is broken a message, and reads what stands behind it', () => {
    const words = unread.map(({ span, message }) => [text.slice(span.start, span.start + 8), message] as const);
    assert.deepEqual(
      words.map(([entry]) => entry),
      ['@misc{br', '@article'],
    );
    assert.match(words[0]?.[1] ?? '', /^The entry broken could not be read: /);
    assert.match(words[1]?.[1] ?? '', /^The entry without a key could not be read: /);
  });

  it('takes out braces, accents and commands, and keeps what is set in italics', () => {
    assert.equal(work('lee2015').title, 'Paper Trails: What the Archive Keeps');
    assert.equal(work('muller2019').title, 'Naïve Reading after <i>Roe v. Wade</i>');
  });

  it('reads names with particles and suffixes, and institutions', () => {
    assert.deepEqual(work('muller2019').authors, [
      { given: 'Jörg', family: 'Müller', suffix: '' },
      { given: 'Ludwig', family: 'van Beethoven', suffix: '' },
      { given: 'Seán', family: "O'Neil", suffix: '' },
      { given: 'Bo', family: 'Smith', suffix: 'Jr.' },
    ]);
    assert.deepEqual(work('gao2014').authors, [
      { given: '', family: 'U.S. Government Accountability Office', suffix: '' },
    ]);
  });

  it('reads dates, strings of its own, numbers and pages', () => {
    assert.deepEqual(work('lee2015').date, { year: 2015, month: 5, day: null });
    assert.deepEqual(work('klonick2018').date, { year: 2018, month: 10, day: 1 });
    assert.equal(work('muller2019').container, 'Harvard Law Review');
    assert.equal(work('lee2015').volume, '90');
    assert.equal(work('lee2015').page, '1160–1199');
    assert.equal(work('lee2015').url, 'https://example.org/paper_trails?a=1&b=%20');
  });

  for (const [entry, kind] of [
    ['@jurisdiction{a, title={Doe v. Poe}, journaltitle={U.S.}}', 'case'],
    ['@jurisdiction{a, title={Hearing on Paper}, institution={Committee on Paper}}', 'hearing'],
    ['@legislation{a, title={Paper Act}}', 'legislation'],
    ['@legislation{a, title={Paper Act}, number={H.R. 12}}', 'bill'],
    ['@misc{a, title={Doe v. Poe}}', 'case'],
    ['@misc{a, title={A Page}, url={https://example.org}}', 'web'],
    ['@article{a, title={News}, entrysubtype={newspaper}}', 'newspaper'],
    ['@PhdThesis{a, title={Notes}}', 'thesis'],
    ['@legal{a, title={A Treaty}}', 'treaty'],
    ['@song{a, title={La}}', 'other'],
  ] as const) {
    it(`reads ${entry} as ${kind}`, () => assert.equal(one(entry).kind, kind));
  }

  it('reads an old BibTeX entry: a year, a month by its name, an address in howpublished', () => {
    const old = one(
      '@misc{a, title="A Page", year=1999, month=mar, day=7, howpublished={\\url{https://example.org/a}}}',
    );
    assert.deepEqual(old.date, { year: 1999, month: 3, day: 7 });
    assert.equal(old.url, 'https://example.org/a');
  });

  it('is as quick as it is long, and never at a loss', () => {
    const deep = `@misc{a, title = {${'{'.repeat(20_000)}${'}'.repeat(20_000)}}}\n@book{b, title = {Ink}}`;
    const { works: rest, unread: broken } = read(deep, 'a.bib');
    assert.deepEqual(rest.map(({ title }) => title).slice(-1), ['Ink']);
    assert.ok(rest.length + broken.length === 2);
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('@', 'book', '{', '}', ',', '=', '"', 'a', ' ', '\n', '\\', '#', '(', ')', '%', '$')),
        (parts) => {
          const noise = parts.join('');
          const found = read(`${noise}\n@book{last, title={Ink}}\n`, 'a.bib');
          assert.equal(found.works.at(-1)?.key, 'last', noise);
        },
      ),
    );
  });
});

describe('a CSL JSON file', () => {
  const text = fixture('zotero.json');
  const { works, unread } = read(text, 'zotero.json');

  it('gives its works under their citation keys, and leads to the id of each', () => {
    assert.deepEqual(
      works.map(({ key, kind }) => `${key} ${kind}`),
      ['lee2015 article', 'loving1967 case', 'convention1951 treaty', 'hr3962 bill', 'cell2008 hearing', 'lane1998 patent', 'pan2016 newspaper', 'liberty web', 'blacks2014 entry', 'last2020 book'], // prettier-ignore
    );
    const [first, second] = works;
    assert.equal(text.slice(first?.span.start, first?.span.end), 'lee2015');
    assert.equal(text.slice(second?.span.start, second?.span.end), 'http://zotero.org/users/1/items/ABCD');
  });

  it('tells of items without an id', () => {
    assert.deepEqual(
      unread.map(({ message }) => message),
      ['The item at place 10 has no id.', 'The item at place 11 has no id.'],
    );
  });

  it('reads names, dates and what stands in parts', () => {
    assert.deepEqual(works.find(({ key }) => key === 'pan2016')?.authors, [
      { given: 'Mia', family: 'van der Ploeg', suffix: '' },
    ]);
    assert.deepEqual(works[1]?.date, { year: 1967, month: 6, day: 12 });
    assert.deepEqual(works.at(-1)?.authors, [{ given: '', family: 'World Bank', suffix: '' }]);
  });

  for (const broken of ['', '[{"id": "a"', '{"a": 1}', 'null', '3']) {
    it(`gives ${JSON.stringify(broken)} a message`, () => {
      const found = read(broken, 'a.json');
      assert.deepEqual(found.works, []);
      assert.equal(found.unread.length, 1);
    });
  }
});

describe('a library', () => {
  const files = ['zotero.bib', 'zotero.json'].map((name) => ({ url: name, text: read(fixture(name), name) }));
  const library = new Library(files);
  const keys = (typed: string, most = 10): readonly string[] =>
    library.beginningWith(typed, most).map(({ work }) => work.key);

  it('has each key once, that of the first file', () => {
    assert.equal(library.withKey('lee2015')?.url, 'zotero.bib');
    assert.equal(library.withKey('liberty')?.url, 'zotero.json');
    assert.equal(library.withKey('nobody'), null);
  });

  for (const [typed, expected] of [
    ['Lee', ['lee2015']],
    ['trails', ['lee2015']],
    ['Paper Tr', ['lee2015']],
    ['lee arch', ['lee2015']],
    ['muller', ['muller2019']],
    ['Müll', ['muller2019']],
    ['beeth', ['muller2019']],
    ['Virg', ['loving1967']],
    ['porter wat', ['porter2016']],
    ['world b', ['last2020']],
    ['hr39', ['hr3962']],
    ['xyz', []],
    ['l', []],
    ['', []],
  ] as const) {
    it(`finds by “${typed}”: ${expected.join(', ')}`, () => assert.deepEqual(keys(typed), expected));
  }

  it('gives the likeliest first, and no more than are wanted', () => {
    assert.equal(keys('pan')[0], 'pan2007');
    assert.equal(keys('the', 2).length, 2);
  });
});
