/** A work of a library as a note cites it in full, and what Carolene itself reads in that. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { isFull } from '../../../server/src/authority/kinds';
import { librarySteps } from '../../../server/src/library/read';
import type { Work } from '../../../server/src/library/work';
import { defaultStyle, type Style } from '../../../server/src/settings/style';
import { finished } from '../../../server/src/text/steps';
import { citedAs } from '../../../server/src/writing/citedWork';
import { fullForm } from '../../../server/src/writing/fullForm';
import { typefaceOf, type Typeface } from '../../../server/src/writing/typeface';
import { analysed } from '../rules/marked';

const plain: Typeface = { italic: { title: false, book: false, case: false }, mark: '', straightApostrophes: false };
const stars: Typeface = { italic: { title: true, book: true, case: true }, mark: '*', straightApostrophes: false };

const worksIn = (name: string): readonly Work[] =>
  finished(librarySteps(readFileSync(join(__dirname, '../library', name), 'utf8'), name)).works;
const fixtures = [...worksIn('zotero.bib'), ...worksIn('zotero.json')];

function work(entry: string): Work {
  const [found] = finished(librarySteps(entry, 'a.bib')).works;
  assert.ok(found, 'a work is read');
  return found;
}

const written = (entry: string, style: Partial<Style> = {}, typeface = plain): string =>
  fullForm(work(entry), { style: { ...defaultStyle, ...style }, typeface });

describe('the full citation of a work of a library', () => {
  const forms: readonly (readonly [key: string, expected: string])[] = [
    ['lee2015', 'Ann Lee, Paper Trails: What the Archive Keeps, 90 N.Y.U. L. Rev. 1160 (2015)'],
    ['muller2019', 'Jörg Müller et al., Naïve Reading After Roe v. Wade, 132 Harv. L. Rev. 801 (2019)'],
    ['porter2016', 'Elizabeth G. Porter & Kathryn A. Watts, The Visual Turn in Rulemaking (2d ed. 2016)'],
    [
      'kim2012',
      'Sung Hui Kim, The Ethics of In-House Practice, in Lawyers in Practice: Ethical Decision Making in Context 197 (Leslie C. Levin & Lynn Mather eds., 2012)',
    ],
    [
      'gao2014',
      'U.S. Gov’t Accountability Off., GAO-15-153, Immigration Detention: Additional Actions Needed (Oct. 10, 2014), https://www.gao.gov/products/gao-15-153',
    ],
    [
      'klonick2018',
      'Kate Klonick, Facebook v. Sullivan, Knight First Amend. Inst. (Oct. 1, 2018), https://knightcolumbia.org/content/facebook-v-sullivan',
    ],
    ['loving1967', 'Loving v. Virginia, 388 U.S. 1 (1967)'],
    ['pan2007', 'Pan v. Gonzales, 489 F.3d 80 (1st Cir. 2007)'],
    ['privacy1974', 'Privacy Act of 1974, 5 U.S.C. § 552a'],
    ['doe2019', 'Jane Doe, On Notes (May 2019) (Ph.D. dissertation, University of Michigan)'],
    ['roe2023', 'Bo Roe, On Margins (Aug. 1, 2023) (unpublished manuscript), https://ssrn.com/abstract=1'],
    ['convention1951', 'Convention Relating to the Status of Refugees, July 28, 1951, 189 U.N.T.S. 137'],
    ['hr3962', 'Affordable Health Care for America Act, H.R. 3962, 111th Cong. (2009)'],
    [
      'cell2008',
      'Cell Tax Fairness Act of 2008: Hearing on H.R. 5793 Before the Subcomm. on Commercial & Admin. Law of the H. Comm. on the Judiciary, 110th Cong. (2008)',
    ],
    ['lane1998', 'U.S. Patent No. 5,806,063 (issued Sept. 8, 1998)'],
    [
      'pan2016',
      'Mia van der Ploeg, U.N. Commission Presses U.S. on Torture, N.Y. Times (Nov. 14, 2014), https://www.nytimes.com/2014/11/14/world/torture.html',
    ],
    [
      'liberty',
      'Economic Liberty, Inst. for Just., https://ij.org/issues/economic-liberty/ (last visited July 6, 2021)',
    ],
    ['blacks2014', 'Privacy, Black’s Law Dictionary (10th ed. 2014)'],
    ['last2020', 'World Bank, The Last Word (2020)'],
  ];
  for (const [key, expected] of forms) {
    it(`of ${key} is ${expected}`, () => {
      const found = fixtures.find((each) => each.key === key);
      assert.ok(found);
      assert.equal(fullForm(found, { style: defaultStyle, typeface: plain }), expected);
    });
  }

  it('is the same from BibTeX and from CSL JSON', () => {
    for (const key of ['lee2015', 'loving1967']) {
      const both = fixtures.filter((each) => each.key === key);
      const [one, other] = both.map((each) => fullForm(each, { style: defaultStyle, typeface: stars }));
      assert.equal(both.length, 2);
      assert.equal(one, other);
    }
  });

  it('is what Carolene reads as one citation of that kind, without a finding', () => {
    const kinds: Readonly<Record<string, string>> = {
      lee2015: 'article', muller2019: 'article', porter2016: 'book', kim2012: 'chapter', gao2014: 'report', klonick2018: 'web',
      loving1967: 'case', pan2007: 'case', privacy1974: 'statute', doe2019: 'unpublished', roe2023: 'unpublished',
      convention1951: 'treaty', hr3962: 'bill', cell2008: 'hearing', lane1998: 'patent', pan2016: 'periodical', liberty: 'web',
      blacks2014: 'dictionary', last2020: 'report',
    }; // prettier-ignore
    for (const each of fixtures) {
      for (const [typeface, format] of [
        [plain, 'plaintext'],
        [stars, 'markdown'],
      ] as const) {
        const text = fullForm(each, { style: defaultStyle, typeface });
        const note = format === 'plaintext' ? '[1] ' : '[^1]: ';
        const call = format === 'plaintext' ? '[1]' : '[^1]';
        const analysis = analysed(`They said so.${call}\n\n${note}${text}.\n`, {}, format);
        const { occurrences } = analysis.resolution;
        assert.deepEqual(
          occurrences.map(({ citation }) => citation.kind),
          [kinds[each.key]],
          text,
        );
        assert.deepEqual(
          analysis
            .findings()
            .filter(({ rule }) => !rule.startsWith('typeface'))
            .map(({ rule }) => rule),
          [],
          text,
        );
      }
    }
  });

  it('is found again in the document that cites it', () => {
    for (const each of fixtures) {
      const setting = { style: defaultStyle, typeface: stars };
      const others = fixtures.filter(({ key }) => key !== each.key);
      const notes = [...others.slice(0, 3), each].map((one, index) => `[^${index + 1}]: ${fullForm(one, setting)}.`);
      const calls = notes.map((_, index) => `They said so.[^${index + 1}]`).join(' ');
      const { manuscript, resolution } = analysed(`${calls}\n\n${notes.join('\n\n')}\n`, {}, 'markdown');
      const found = citedAs(each, setting, manuscript, resolution);
      const full = resolution.occurrences[found?.full ?? -1];
      assert.equal(full?.note, 3, each.key);
      const away = analysed('They said so.[^1]\n\n[^1]: Ann Lee, *Ink*, 80 Yale L.J. 9 (2016).\n', {}, 'markdown');
      assert.equal(citedAs(each, setting, away.manuscript, away.resolution), null);
    }
  });
});

describe('what a full citation is made of', () => {
  for (const [what, entry, expected, style] of [
    [
      'three authors are et al.',
      '@book{a, author={Lee, Ann and Roe, Bo and Poe, Cy}, title={Ink}, year=2015}',
      'Ann Lee et al., Ink (2015)',
    ],
    [
      'a generation stands behind its name',
      '@book{a, author={Lee, III, Ann}, title={Ink}, year=2015}',
      'Ann Lee III, Ink (2015)',
    ],
    [
      'a title gets its capitals',
      '@book{a, author={Lee, Ann}, title={on the use of ink}, year=2015}',
      'Ann Lee, On the Use of Ink (2015)',
    ],
    [
      'a title in another language keeps its own',
      '@book{a, author={Lee, Ann}, title={Le droit de la mer}, year=2015, langid={french}}',
      'Ann Lee, Le droit de la mer (2015)',
    ],
    [
      'the first edition is not named',
      '@book{a, author={Lee, Ann}, title={Ink}, edition=1, year=2015}',
      'Ann Lee, Ink (2015)',
    ],
    [
      'a later one is',
      '@book{a, author={Lee, Ann}, title={Ink}, edition={Third}, year=2015}',
      'Ann Lee, Ink (3d ed. 2015)',
    ],
    [
      'a revised one is',
      '@book{a, author={Lee, Ann}, title={Ink}, edition={Revised edition}, year=2015}',
      'Ann Lee, Ink (rev. ed. 2015)',
    ],
    ['a volume stands first', '@book{a, author={Lee, Ann}, title={Ink}, volume=2, year=2015}', '2 Ann Lee, Ink (2015)'],
    [
      'a translation names who brought it out',
      '@book{a, author={Kelsen, Hans}, title={Pure Theory of Law}, translator={Knight, Max}, publisher={University of California Press}, year=1967}',
      'Hans Kelsen, Pure Theory of Law (Max Knight trans., Univ. of Cal. Press 1967)',
    ],
    [
      'a student note says so',
      '@article{a, author={Lee, Ann}, title={Ink}, type={Note}, journaltitle={Yale Law Journal}, volume=80, pages=9, year=2016}',
      'Ann Lee, Note, Ink, 80 Yale L.J. 9 (2016)',
    ],
    [
      'a journal without volumes has its year there',
      '@article{a, author={Lee, Ann}, title={Ink}, journaltitle={Wisconsin Law Review}, pages={115--20}, year=2016}',
      'Ann Lee, Ink, 2016 Wis. L. Rev. 115',
    ],
    [
      'a journal that no table knows is shortened word by word',
      '@article{a, author={Lee, Ann}, title={Ink}, journaltitle={Journal of Invented Law}, volume=3, pages={1}, year=2016}',
      'Ann Lee, Ink, 3 J. Invented L. 1 (2016)',
    ],
    [
      'the house has its own way with it',
      '@article{a, author={Lee, Ann}, title={Ink}, journaltitle={Journal of Invented Law}, volume=3, pages={1}, year=2016}',
      'Ann Lee, Ink, 3 J.I.L. 1 (2016)',
      { abbreviations: { 'Journal of Invented Law': 'J.I.L.' } },
    ],
    [
      'a paper in print has its page',
      '@article{a, author={Lee, Ann}, title={Ink}, entrysubtype={newspaper}, journaltitle={The New York Times}, date={2014-11-14}, pages={A6}}',
      'Ann Lee, Ink, N.Y. Times, Nov. 14, 2014, at A6',
    ],
    [
      'the last visit is told of undated pages',
      '@online{a, title={Ink}, organization={Pew}, url={https://e.org/a}, urldate={2021-07-06}}',
      'Ink, Pew, https://e.org/a (last visited July 6, 2021)',
    ],
    [
      'not of dated ones',
      '@online{a, title={Ink}, organization={Pew}, date={2020}, url={https://e.org/a}, urldate={2021-07-06}}',
      'Ink, Pew (2020), https://e.org/a',
    ],
    [
      'or of all',
      '@online{a, title={Ink}, organization={Pew}, date={2020}, url={https://e.org/a}, urldate={2021-07-06}}',
      'Ink, Pew (2020), https://e.org/a (last visited July 6, 2021)',
      { lastVisited: 'always' },
    ],
    [
      'or of none',
      '@online{a, title={Ink}, organization={Pew}, url={https://e.org/a}, urldate={2021-07-06}}',
      'Ink, Pew, https://e.org/a',
      { lastVisited: 'never' },
    ],
    [
      'an institution is named once',
      '@online{a, author={{Pew Research Center}}, title={Ink}, organization={Pew Research Center}, date={2020}, url={https://e.org/a}}',
      'Ink, Pew Rsch. Ctr. (2020), https://e.org/a',
    ],
    [
      'words of parties are shortened',
      '@jurisdiction{a, title={National Association of Manufacturers vs. United States}, journaltitle={Federal Supplement, Second Series}, volume=10, pages=9, institution={United States District Court for the Southern District of New York}, date=1999}',
      'Nat’l Ass’n of Mfrs. v. United States, 10 F. Supp. 2d 9 (S.D.N.Y. 1999)',
    ],
    [
      'a case in no reporter has its docket and day',
      '@jurisdiction{a, title={Doe v. Poe}, number={12-345}, institution={Ohio Supreme Court}, date={2019-03-04}}',
      'Doe v. Poe, No. 12-345 (Ohio Mar. 4, 2019)',
    ],
    [
      'an act is a public law',
      '@legislation{a, title={Paper Act}, number={111-148}, journaltitle={Stat.}, volume=124, pages={119--1025}, date={2010}}',
      'Paper Act, Pub. L. No. 111-148, 124 Stat. 119 (2010)',
    ],
    [
      'a code’s year goes by the edition',
      '@legislation{a, title={Privacy Act}, journaltitle={U.S.C.}, volume=5, pages={552a}, date={2018}}',
      'Privacy Act, 5 U.S.C. § 552a (2018)',
      { edition: '20' },
    ],
    [
      'a working paper has its series',
      '@report{a, author={Lee, Ann}, title={Ink}, type={Working Paper}, number={729}, institution={National Bureau of Economic Research}, date={1981}}',
      'Ann Lee, Ink (Nat’l Bureau of Econ. Rsch., Working Paper No. 729, 1981)',
    ],
    ['what nobody knows keeps what it has', '@misc{a, title={Ink}}', 'Ink'],
    ['what has nothing has its key', '@misc{ink99, year=1999}', 'ink99 (1999)'],
  ] as const) {
    it(what, () => assert.equal(written(entry, style ?? {}), expected));
  }

  it('italics and what would be markup are written as the format wants them', () => {
    const entry = '@article{a, author={Lee, Ann}, title={Why \\emph{Roe} Is [Not] 5 * 3}, journaltitle={Yale L.J.}, volume=80, pages=9, year=2016, url={https://e.org/a_b}}'; // prettier-ignore
    assert.equal(written(entry, {}, stars), 'Ann Lee, *Why* Roe *Is \\[Not\\] 5 \\* 3*, 80 Yale L.J. 9 (2016)');
    assert.equal(
      written('@online{a, title={Ink}, url={https://e.org/a_b_c*}}', {}, { ...stars, mark: '_' }),
      '_Ink_, https://e.org/a_b_c*',
    );
  });

  it('never fails, whatever a field holds', () => {
    const field = fc.oneof(fc.constant(null), fc.string({ unit: 'grapheme' }));
    const base = fixtures[0];
    assert.ok(base);
    fc.assert(
      fc.property(
        fc.constantFrom(...new Set(fixtures.map(({ kind }) => kind)), 'other' as const),
        field,
        field,
        field,
        field,
        (kind, a, b, c, d) => {
          const odd: Work = { ...base, kind, title: a, container: b, volume: c, page: d, number: a, edition: b, body: c, url: d, genre: a }; // prettier-ignore
          assert.equal(typeof fullForm(odd, { style: defaultStyle, typeface: stars }), 'string');
        },
      ),
    );
  });
});

describe('the italics of a document', () => {
  const typeface = (note: string, format: 'markdown' | 'plaintext' = 'markdown'): Typeface => {
    const { manuscript, resolution } = analysed(`Said.[^1]\n\n[^1]: ${note}\n`, {}, format);
    assert.ok(resolution.occurrences.every(({ citation }) => isFull(citation)));
    return typefaceOf(manuscript, resolution, false);
  };

  it('are those of its own full citations', () => {
    assert.equal(typeface('Ann Lee, Ink, 80 Yale L.J. 9 (2016).').italic.title, false);
    assert.equal(typeface('Ann Lee, *Ink*, 80 Yale L.J. 9 (2016).').italic.title, true);
    assert.equal(typeface('*Doe v. Poe*, 410 U.S. 113 (1973).').italic.case, true);
    assert.equal(typeface('Doe v. Poe, 410 U.S. 113 (1973).').italic.case, false);
    assert.equal(typeface('Ann Lee, _Ink_, 80 Yale L.J. 9 (2016).').mark, '_');
  });

  it('are the usual ones where it has none, and none in plain text', () => {
    assert.deepEqual(typeface('So it is.').italic, { title: true, book: true, case: false });
    assert.equal(typeface('So it is.', 'plaintext').mark, '');
  });
});
