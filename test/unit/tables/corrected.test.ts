import assert from 'node:assert/strict';
import { gzipSync } from 'node:zlib';
import { readdirSync, readFileSync } from 'node:fs';
import { buildSync } from 'esbuild';
import { allCodes, codesNamed } from '../../../server/src/tables/codes';
import { allCourts, courtOf } from '../../../server/src/tables/courts';
import { historyPhrases } from '../../../server/src/tables/history';
import { allJournals, journalsNamed } from '../../../server/src/tables/journals';
import { keyOf } from '../../../server/src/tables/key';
import { months } from '../../../server/src/tables/months';
import { allPlaces } from '../../../server/src/tables/places';
import { isAmbiguousReporter, reportersNamed } from '../../../server/src/tables/reporters';
import { signalPhrases } from '../../../server/src/tables/signals';
import { wordInFull, wordsShortened } from '../../../server/src/tables/words';

describe('what the collections of facts have wrong', () => {
  const years: readonly (readonly [reporter: string, start: number, end: number | null])[] = [
    ['U.S.', 1754, null],
    ['F.3d', 1993, 2021],
    ["F. App'x", 2001, 2021],
    ['F. Supp.', 1932, 1998],
    ['F.R.D.', 1938, null],
    ['N.Y.S.2d', 1937, 2015],
    ['Cal. 4th', 1991, 2016],
    ['Cal. 5th', 2016, null],
    ['Ill. 2d', 1954, 2011],
    ['Ill. App. 3d', 1971, 2011],
  ];
  for (const [name, start, end] of years) {
    it(`${name} is of ${start} to ${end ?? 'today'}`, () => {
      const [reporter] = reportersNamed(name);
      assert.deepEqual([reporter?.start, reporter?.end], [start, end]);
    });
  }

  for (const name of ['Wash.', 'Wall.', 'Cranch']) {
    it(`${name} is two reporters, and is said to be`, () => {
      assert.equal(reportersNamed(name).length, 2);
      assert.ok(isAmbiguousReporter(name));
    });
  }

  for (const [written, standard] of [
    ['SCOTUS', null],
    ['9th Cir. BAP', 'B.A.P. 9th Cir.'],
    ['B.A.P. 1st Cir.', 'B.A.P. 1st Cir.'],
    ['Bankr.D. Colo.', 'Bankr. D. Colo.'],
    ['Bankr. S.D. Florida', 'Bankr. S.D. Fla.'],
    ['N.D. California', 'N.D. Cal.'],
    ['S.D. W.Va.', 'S.D.W. Va.'],
    ["Ct. Int'l Trade", "Ct. Int'l Trade"],
    ['California', null],
  ] as const) {
    it(`the court ${written} is ${standard ?? 'none'}`, () => assert.equal(courtOf(written), standard));
  }
  it('no court has a spelling of the collection alone', () => {
    const odd = /BAP|SCOTUS|Bankr\.[A-Z]|Florida$|W\.Va|^O[hH]\.|Circ\. Ct\.|\bIntl\b/;
    assert.deepEqual(
      allCourts().filter((court) => odd.test(court)),
      [],
    );
  });

  const editions: readonly (readonly [long: string, short: string, older: string])[] = [
    ['Entertainment', 'Ent.', "Entm't"],
    ['Environmental', "Env't", 'Envtl.'],
    ['Investor', 'Inv.', "Inv'r"],
    ['Professional', 'Pro.', "Prof'l"],
    ['Employer', 'Emp.', "Emp'r"],
    ['County', 'Cnty.', 'Cty.'],
    ['Laboratory', "Lab'y", 'Lab.'],
  ];
  for (const [long, short, older] of editions) {
    it(`${long} is ${short}, and in older editions ${older}`, () => {
      const word = wordInFull(long);
      assert.deepEqual([word?.short, word?.older], [short, older]);
      assert.ok(
        wordsShortened(short).some((each) => each.long === long),
        short,
      );
    });
  }
  for (const [long, short] of [
    ['Comparative', 'Compar.'],
    ['Research', 'Rsch.'],
    ['Policy', "Pol'y"],
  ] as const) {
    it(`${long} is ${short}`, () => assert.equal(wordInFull(long)?.short, short));
  }

  for (const [title, abbreviation] of [
    ['American Journal of International Law', "Am. J. Int'l L."],
    ['Columbia Journal of European Law', 'Colum. J. Eur. L.'],
    ['George Washington International Law Review', "Geo. Wash. Int'l L. Rev."],
    ['University of Michigan Journal of Law Reform', 'U. Mich. J.L. Reform'],
    ['United States-Mexico Law Journal', 'U.S.-Mex. L.J.'],
  ] as const) {
    it(`${title} is ${abbreviation}`, () => assert.equal(journalsNamed(title)[0]?.abbreviation, abbreviation));
  }
  it('no journal has a slip of the scanner in it', () => {
    const slips = allJournals().filter(({ abbreviation }) =>
      /[[\]]|\. \.|\bOf\b|^[A-Z] [A-Z][a-z]\b/.test(abbreviation),
    );
    assert.deepEqual(
      slips.map(({ abbreviation }) => abbreviation),
      [],
    );
  });

  it('no phrase of history has a slip of theirs in it', () => {
    assert.ok(historyPhrases.includes('cert. denied'));
    for (const phrase of historyPhrases) {
      assert.equal(phrase, phrase.toLowerCase());
      assert.ok(!/\bcert,|juris\. noted\.$/.test(phrase), phrase);
    }
  });

  for (const [spelling, kind] of [
    ['D.C. Mun. Regs.', 'regulation'],
    ['D.C. Reg.', 'register'],
    ["Del. Gov't Reg.", 'register'],
    ['Fed. Reg.', 'register'],
    ['Pvt. L.', 'session'],
  ] as const) {
    it(`${spelling} is of the kind ${kind}`, () =>
      assert.deepEqual(
        codesNamed(spelling).map((code) => code.kind),
        [kind],
      ));
  }
});

describe('a spelling', () => {
  /** Spellings that two entries share. */
  const twice = (entries: readonly (readonly [spelling: string, entry: string])[]): readonly string[] => {
    const byKey = new Map<string, Set<string>>();
    for (const [spelling, entry] of entries) {
      const key = keyOf(spelling);
      byKey.set(key, (byKey.get(key) ?? new Set()).add(entry));
    }
    return [...byKey].filter(([, found]) => found.size > 1).map(([key]) => key);
  };

  it('of a code means one code', () => {
    assert.deepEqual(
      twice(allCodes().flatMap(({ standard, spellings }) => spellings.map((each) => [each, standard] as const))),
      [],
    );
  });
  it('of a journal means one journal', () => {
    assert.deepEqual(twice(allJournals().map(({ abbreviation }) => [abbreviation, abbreviation])), []);
  });
  it('of a month or a signal means one', () => {
    assert.deepEqual(twice(months.map(({ name, abbreviation }) => [abbreviation, name])), []);
    assert.deepEqual(twice(signalPhrases), []);
  });
  it('of a place means one, but for La.', () => {
    assert.deepEqual(twice(allPlaces().map(({ name, abbreviation }) => [abbreviation, name])), ['la']);
  });
});

describe('each table', () => {
  const folder = 'server/src/tables';
  const files = readdirSync(folder).filter((name) => name.endsWith('.ts'));

  it('of facts says where they are from', () => {
    for (const file of files.filter((name) => name.endsWith('.data.ts'))) {
      const head = readFileSync(`${folder}/${file}`, 'utf8').split('*/')[0] ?? '';
      assert.match(head, /CC0|BSD|MIT|Public facts/, file);
    }
    const notice = readFileSync('NOTICE', 'utf8');
    for (const source of ['The Indigo Book', 'reporters-db', 'courts-db', 'jurism-abbreviations'])
      assert.ok(notice.includes(source), source);
  });

  it('bundled with all others stays under 400 KB compressed', () => {
    const bundled = buildSync({
      stdin: {
        contents: files.map((file) => `export * as _${file.replace(/\W/g, '_')} from './${file}';`).join('\n'),
        resolveDir: folder,
      },
      bundle: true,
      minify: true,
      format: 'esm',
      write: false,
    });
    const size = gzipSync(bundled.outputFiles[0]?.contents ?? '').length;
    console.log(`      ${Math.round(size / 1_000)} KB`);
    assert.ok(size > 50_000, 'the tables were not bundled');
    assert.ok(size < 400_000, `${size} bytes`);
  });
});
