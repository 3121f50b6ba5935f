import assert from 'node:assert/strict';
import { isAbbreviation, mayEndSentence } from '../../../server/src/tables/abbreviations';
import { lostApostrophe } from '../../../server/src/tables/apostrophes';
import { allCodes, codeAt } from '../../../server/src/tables/codes';
import { allCourts, courtOf } from '../../../server/src/tables/courts';
import { isDictionary } from '../../../server/src/tables/dictionaries';
import { institutionInTitle, isInstitution } from '../../../server/src/tables/institutions';
import { allJournals, journalsNamed, looksLikeJournal } from '../../../server/src/tables/journals';
import { keyOf } from '../../../server/src/tables/key';
import { months, monthOf } from '../../../server/src/tables/months';
import { isPeriodical, paperOf } from '../../../server/src/tables/newspapers';
import { allPlaces, isJurisdiction, placesNamed } from '../../../server/src/tables/places';
import { allReporters, isAmbiguousReporter, reporterAt, reportersNamed } from '../../../server/src/tables/reporters';
import { allWords, wordInFull, wordsShortened } from '../../../server/src/tables/words';

describe('keys of spellings', () => {
  for (const [spellings, key] of [
    [['F.3d', 'F. 3d', 'F3d', 'f.3D'], 'f3d'],
    [["Nat'l", 'Nat’l', 'Natl.'], 'natl'],
    [['Harv. J.L. & Tech.', 'Harv. J. L. and Tech.'], 'harvjltech'],
    [['García', 'Garcia'], 'garcia'],
    [['and'], 'and'],
    [['§', '', '…'], ''],
  ] as const) {
    it(`${spellings.join(' = ')} is ${key || 'no key'}`, () => {
      for (const spelling of spellings) assert.equal(keyOf(spelling), key);
    });
  }
});

describe('reporters', () => {
  const longForms: readonly (readonly [text: string, standard: string])[] = [
    ['U. S. 113', 'U.S.'],
    ['F. Supp. 2d 116', 'F. Supp. 2d'],
    ['F.Supp. 116', 'F. Supp.'],
    ['F. App’x 12', "F. App'x"],
    ['Fed. Appx. 12', "F. App'x"],
    ['S.Ct. 705', 'S. Ct.'],
    ['L. Ed. 2d 147', 'L. Ed. 2d'],
    ['Ill. App. 3d 443', 'Ill. App. 3d'],
    ['WL 5811261', 'WL'],
    ['NCSC 66', 'NCSC'],
  ];
  for (const [text, standard] of longForms) {
    it(`begins with the longest name: ${text}`, () => assert.equal(reporterAt(text, 0)?.entries[0].standard, standard));
  }

  it('ends behind the period, and not within a word', () => {
    assert.equal(reporterAt('410 U.S. 113', 4)?.end, 8);
    assert.equal(reporterAt('12 Pacifist 3', 3), null);
  });

  it('have their years in order, the commonest corrected', () => {
    for (const { standard, start, end } of allReporters()) {
      if (start !== null && end !== null) assert.ok(start <= end, `${standard}: ${start} to ${end}`);
    }
    const years = (name: string) => reportersNamed(name).map(({ start, end }) => [start, end])[0];
    assert.deepEqual(years('F. Supp.'), [1932, 1998]);
    assert.deepEqual(years('F.3d'), [1993, 2021]);
    assert.deepEqual(years('F.R.D.'), [1938, null]);
    assert.equal(reportersNamed('U.S.')[0]?.start, 1754);
  });

  it('say where a spelling means two', () => {
    assert.ok(isAmbiguousReporter('Wall.'));
    assert.ok(!isAmbiguousReporter('U.S.'));
    assert.ok(!isAmbiguousReporter('F.3d'));
    const twice = allReporters().filter((reporter) => isAmbiguousReporter(reporter.standard));
    assert.ok(twice.length < 200, `${twice.length} are ambiguous`);
  });

  it('tell the court where the name alone does', () => {
    for (const name of ['U.S.', 'S. Ct.', 'L. Ed. 2d']) assert.equal(reportersNamed(name)[0]?.court, 'scotus');
    assert.deepEqual(court('Ga.'), ['high', 'Ga.']);
    assert.deepEqual(court('Ill. 2d'), ['high', 'Ill.']);
    assert.deepEqual(court('N.Y.2d'), ['high', 'N.Y.']);
    assert.deepEqual(court('Ill. App. 3d'), ['one', 'Ill.']);
    for (const name of ['F.3d', 'P.2d', 'Ariz.']) assert.equal(reportersNamed(name)[0]?.court, null);
  });

  const court = (name: string) => {
    const [reporter] = reportersNamed(name);
    return [reporter?.court, reporter?.place];
  };
});

describe('courts', () => {
  for (const [written, standard] of [
    ['9th Cir.', '9th Cir.'],
    ['2nd Cir.', '2d Cir.'],
    ['S. D. N. Y.', 'S.D.N.Y.'],
    ['C.D.Cal.', 'C.D. Cal.'],
    ['Wash. Ct. App.', 'Wash. Ct. App.'],
    ['Bankr. S.D. Fla.', 'Bankr. S.D. Fla.'],
    ['B.A.P. 9th Cir.', 'B.A.P. 9th Cir.'],
  ] as const) {
    it(`${written} is ${standard}`, () => assert.equal(courtOf(written), standard));
  }
  it('are not the Supreme Court, nor anything else', () => {
    for (const written of ['SCOTUS', 'holding that', '']) assert.equal(courtOf(written), null);
  });
});

describe('codes', () => {
  for (const [text, standard] of [
    ['U.S.C. § 1983', 'U.S.C.'],
    ['USCA § 5', 'U.S.C.A.'],
    ['C. F. R. § 1', 'C.F.R.'],
    ['Ohio Rev. Code Ann. § 1', 'Ohio Rev. Code Ann.'],
  ] as const) {
    it(`${text} is ${standard}`, () => assert.equal(codeAt(text, 0)?.entries[0].standard, standard));
  }
});

describe('journals', () => {
  for (const [written, standard] of [
    ['Harvard Law Review', 'Harv. L. Rev.'],
    ['The Yale Law Journal', 'Yale L.J.'],
    ['Harv. J. L. & Tech.', 'Harv. J.L. & Tech.'],
    ['Public Contract Law Journal', 'Pub. Cont. L.J.'],
  ] as const) {
    it(`${written} is ${standard}`, () => assert.equal(journalsNamed(written)[0]?.abbreviation, standard));
  }
  for (const name of ['Invented L. Rev.', 'MIS Q.', "Int'l J. of Info. Mgmt.", 'Comput. L. Rev. & Tech. J.']) {
    it(`${name} looks like one`, () => assert.ok(looksLikeJournal(name)));
  }
  for (const name of ['United States', 'March', 'Main Street', 'U.S.']) {
    it(`${name} does not`, () => assert.ok(!looksLikeJournal(name)));
  }
});

describe('newspapers, magazines and sites', () => {
  for (const [written, abbreviation, periodical] of [
    ['The Washington Post', 'Wash. Post', true],
    ['Foreign Policy', "Foreign Pol'y", true],
    ['N.Y. Times', 'N.Y. Times', true],
    ['NYTimes.com', 'N.Y. Times', true],
    ['BBC', 'BBC', false],
    ['Amnesty International', "Amnesty Int'l", false],
    ['Nobody’s Blog', undefined, false],
  ] as const) {
    it(`${written} is ${abbreviation ?? 'unknown'}`, () => {
      assert.equal(paperOf(written)?.abbreviation, abbreviation);
      assert.equal(isPeriodical(written), periodical);
    });
  }
});

describe('months', () => {
  it('are found by any spelling', () => {
    for (const word of ['March', 'Mar.', 'mar', 'MARCH']) assert.equal(monthOf(word)?.abbreviation, 'Mar.');
    for (const word of ['Sept.', 'Sep.', 'September']) assert.equal(monthOf(word)?.number, 9);
    for (const word of ['Marching', 'Ma', '']) assert.equal(monthOf(word), null);
  });
  it('May, June and July stay whole', () => {
    const whole = months.filter((month) => month.name === month.abbreviation).map((month) => month.name);
    assert.deepEqual(whole, ['May', 'June', 'July']);
  });
});

describe('words, places, institutions', () => {
  it('find long and short forms both ways', () => {
    assert.equal(wordInFull('Associations')?.short, "Ass'n");
    assert.equal(wordInFull('international')?.short, "Int'l");
    assert.equal(wordInFull('Environmental')?.short, "Env't");
    assert.equal(wordInFull('Environmental')?.older, 'Envtl.');
    assert.ok(wordsShortened('Dep’t').some((word) => word.long === 'Department'));
    assert.equal(placesNamed('N.Y.')[0]?.name, 'New York');
    assert.equal(placesNamed('California')[0]?.abbreviation, 'Cal.');
    assert.equal(institutionInTitle('Georgetown'), 'Geo.');
  });
  it('know which places have codes and constitutions', () => {
    for (const place of ['U.S.', 'N.D.', 'Cal.', 'P.R.']) assert.ok(isJurisdiction(place), place);
    for (const place of ['Braz.', 'Chi.', 'Foo']) assert.ok(!isJurisdiction(place), place);
  });
  it('tell institutions from persons', () => {
    for (const name of [
      'U.N. High Comm’r for Refugees',
      'Amnesty International',
      'Off. of Mgmt. & Budget',
      'White House',
    ])
      assert.ok(isInstitution(name), name);
    for (const name of ['Roberta Cohen', 'Liang', 'Lee Yeon Cheol']) assert.ok(!isInstitution(name), name);
  });
});

describe('abbreviations', () => {
  it('end in a period without ending a sentence', () => {
    for (const word of ['Cir', 'Int’l', "Int'l", 'H.L.A', 'J', 'U.S', 'v', 'App’x', 'Sept', 'D.D.C']) {
      assert.ok(isAbbreviation(word), word);
    }
  });
  it('are not the ends of common sentences', () => {
    for (const word of ['house', 'law', 'Court', 'case', 'Davis', 'notes', 'in'])
      assert.ok(!isAbbreviation(word), word);
  });
  it('may end one nevertheless', () => assert.ok(mayEndSentence('Inc') && !mayEndSentence('Cir')));
});

describe('lost apostrophes', () => {
  for (const [word, whole] of [
    ['Isnt', "Isn't"],
    ['Chinas', "China's"],
    ['DONT', "DON'T"],
  ] as const) {
    it(`${word} was ${whole}`, () => assert.deepEqual(lostApostrophe(word), { whole, surely: true }));
  }
  it('are in doubt where the word may be meant', () => assert.equal(lostApostrophe('Koreas')?.surely, false));
  it('are not seen in other words', () => {
    for (const word of ['Pans', 'is', "isn't", 'Texts']) assert.equal(lostApostrophe(word), null);
  });
});

describe('the tables', () => {
  it('hold no empty entry', () => {
    const spellings = [
      ...allReporters().map((each) => each.standard),
      ...allCourts(),
      ...allCodes().map((each) => each.standard),
      ...allJournals().map((each) => each.abbreviation),
      ...allWords().flatMap((each) => [each.long, each.short]),
      ...allPlaces().flatMap((each) => [each.name, each.abbreviation]),
    ];
    assert.deepEqual(
      spellings.filter((spelling) => (keyOf(spelling) === '' && spelling !== '&') || spelling !== spelling.trim()),
      [],
    );
  });
  it('know a dictionary', () => {
    assert.ok(isDictionary('Black’s Law Dictionary'));
    assert.ok(!isDictionary('The Path of the Law'));
  });
});
