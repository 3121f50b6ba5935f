import assert from 'node:assert/strict';
import { courtSystem, lifeOfCourt, statesOf } from '../../../server/src/tables/courtSystems';
import {
  yearsOfCongress,
  yearsOfOrder,
  yearsOfRecord,
  yearsOfStatutes,
} from '../../../server/src/tables/officialYears';
import { allReporters, reportersNamed } from '../../../server/src/tables/reporters';
import { knownVolumes, lastVolume, volumeYears, yearsOff } from '../../../server/src/tables/volumeYears';

describe('the years of reporters', () => {
  it('are checked for the commonest, series that have ended among them', () => {
    for (const name of [
      'F.2d',
      'F.3d',
      'F. Supp. 2d',
      "F. App'x",
      'F.R.D.',
      'N.Y.S.2d',
      'Cal. 4th',
      'P.2d',
      'So. 3d',
    ]) {
      assert.ok(reportersNamed(name)[0]?.datesChecked, name);
    }
    const unchecked = reportersNamed('A.F.T.R.2d (RIA)')[0];
    assert.equal(unchecked?.datesChecked, false);
  });

  it('have a beginning where they are checked', () => {
    for (const { standard, start, datesChecked } of allReporters())
      if (datesChecked) assert.ok(start !== null, standard);
  });

  it('follow one another where a series follows another', () => {
    const years = (name: string) => reportersNamed(name).find(({ datesChecked }) => datesChecked);
    for (const [older, newer] of [
      ['F.', 'F.2d'],
      ['F.2d', 'F.3d'],
      ['F.3d', 'F.4th'],
      ['F. Supp.', 'F. Supp. 2d'],
      ['F. Supp. 2d', 'F. Supp. 3d'],
      ['A.', 'A.2d'],
      ['A.2d', 'A.3d'],
      ['P.', 'P.2d'],
      ['P.2d', 'P.3d'],
      ['N.E.', 'N.E.2d'],
      ['N.E.2d', 'N.E.3d'],
      ['S.W.', 'S.W.2d'],
      ['S.W.2d', 'S.W.3d'],
      ['So.', 'So. 2d'],
      ['So. 2d', 'So. 3d'],
      ['N.W.', 'N.W.2d'],
      ['S.E.', 'S.E.2d'],
      ['Cal.', 'Cal. 2d'],
      ['Cal. 2d', 'Cal. 3d'],
      ['Cal. 3d', 'Cal. 4th'],
      ['Cal. 4th', 'Cal. 5th'],
      ['N.Y.', 'N.Y.2d'],
      ['N.Y.2d', 'N.Y.3d'],
      ['Ohio App.', 'Ohio App. 2d'],
      ['Ohio App. 2d', 'Ohio App. 3d'],
      ['Utah', 'Utah 2d'],
      ['Cal. Rptr.', 'Cal. Rptr. 2d'],
    ] as const) {
      const end = years(older)?.end ?? assert.fail(`${older} has no end`);
      const start = years(newer)?.start ?? assert.fail(`${newer} has no beginning`);
      assert.ok(Math.abs(start - end) <= 2, `${older} ended in ${end}, ${newer} began in ${start}`);
    }
  });
});

describe('the years of volumes', () => {
  it('rise with the volumes, within the years of the reporter', () => {
    for (const [name, marks] of knownVolumes()) {
      const [reporter] = reportersNamed(name);
      assert.ok(reporter, `${name} is a reporter`);
      marks.forEach(({ volume, from, to }, index) => {
        const before = marks[index - 1];
        assert.ok(Number.isInteger(volume) && from > 1700 && (to ?? from) >= from, `${name} ${volume}`);
        assert.ok(before === undefined || before.volume < volume, `${name}: ${volume} is in its place`);
        assert.ok(before === undefined || volume < 10 || before.from <= from, `${name} ${volume}: ${from}`);
        if (!reporter.datesChecked || volume === 1) return;
        assert.ok(
          from >= (reporter.start ?? 0) - 1 && from <= (reporter.end ?? Infinity) + 1,
          `${name} ${volume}: ${from}`,
        );
      });
      const last = lastVolume(name);
      assert.ok(last === null || (marks.at(-1)?.volume ?? 0) <= last, `${name} ends with ${String(last)}`);
    }
  });

  for (const [volume, reporter, year] of [
    [5, 'U.S.', 1803],
    [304, 'U.S.', 1938],
    [410, 'U.S.', 1973],
    [409, 'U.S.', 1972],
    [597, 'U.S.', 2022],
    [93, 'S. Ct.', 1973],
    [140, 'S. Ct.', 2020],
    [3, 'S. Ct.', 1883],
    [250, 'F.3d', 2001],
    [60, 'F.2d', 1932],
    [98, 'F. Supp.', 1951],
  ] as const) {
    it(`${volume} ${reporter} has decisions of ${year}, and none of thirty years before or behind`, () => {
      const years = volumeYears(reporter, volume) ?? assert.fail('is not known');
      assert.equal(yearsOff(years, year), 0);
      assert.ok(yearsOff(years, year - 30) > 0 && yearsOff(years, year + 30) > 0);
    });
  }

  it('are none where nothing is known of a reporter', () => {
    assert.equal(volumeYears('Wend.', 3), null);
    assert.equal(volumeYears('U.S.', 0), null);
  });

  it('let a volume still to come be of any later year', () => {
    const years = volumeYears('U.S.', 615) ?? assert.fail('is not known');
    assert.equal(years.to, null);
    assert.equal(yearsOff(years, 2031), 0);
    assert.ok(yearsOff(years, 2015) > 0);
  });
});

describe('the years of official series', () => {
  it('follow the Congresses', () => {
    assert.deepEqual(yearsOfCongress(1), { from: 1789, to: 1791 });
    assert.deepEqual(yearsOfCongress(117), { from: 2021, to: 2023 });
  });

  for (const [volume, year] of [
    [1, 1790],
    [12, 1862],
    [26, 1890],
    [35, 1909],
    [48, 1933],
    [49, 1935],
    [52, 1938],
    [60, 1946],
    [78, 1964],
    [124, 2010],
  ] as const) {
    it(`${volume} Stat. has acts of ${year}`, () => {
      const years = yearsOfStatutes(volume) ?? assert.fail('is not known');
      assert.ok(year >= years.from && year <= years.to);
    });
  }

  it('say nothing of volumes with acts of many years', () => assert.equal(yearsOfStatutes(8), null));

  it('know the Congressional Record and executive orders', () => {
    assert.equal(yearsOfRecord(110)?.from, 1964);
    assert.equal(yearsOfRecord(0), null);
    const order = yearsOfOrder(9066) ?? assert.fail('is not known');
    assert.ok(order.from <= 1942 && order.to >= 1942);
  });
});

describe('the systems of courts', () => {
  for (const [court, level, place] of [
    ['2d Cir.', 'appeals', null],
    ['D.C. Cir.', 'appeals', null],
    ['S.D.N.Y.', 'district', null],
    ['D. Mass.', 'district', null],
    ['N.D.W. Va.', 'district', null],
    ['Bankr. S.D.N.Y.', 'bankruptcy', null],
    ['N.D.', 'state', 'N.D.'],
    ['W. Va.', 'state', 'W. Va.'],
    ['Cal. Ct. App.', 'state', 'Cal.'],
    ['Mass. Super. Ct.', 'state', 'Mass.'],
  ] as const) {
    it(`${court} is of the ${level} courts`, () => assert.deepEqual(courtSystem(court), { level, place }));
  }

  it('are unknown of what may be several', () => {
    for (const court of ['D.C.', 'Marshall, Circuit Justice', 'Q.B.', 'App. Div.', 'Ex.', '']) {
      assert.equal(courtSystem(court), null, court);
    }
  });

  it('know the states of a reporter, by its own name or its region', () => {
    const states = (name: string) => statesOf(reportersNamed(name)[0] ?? assert.fail(name));
    assert.deepEqual(states('Cal. App. 4th'), ['Cal.']);
    assert.deepEqual(states('Cal. Rptr. 2d'), ['Cal.']);
    assert.deepEqual(states('So. 2d'), ['Ala.', 'Fla.', 'La.', 'Miss.']);
    assert.equal(states('F.3d'), null);
    assert.equal(states('A.L.R.'), null);
  });

  it('know when courts began and ended', () => {
    assert.equal(lifeOfCourt('11th Cir.')?.from, 1981);
    assert.equal(lifeOfCourt('2d Cir.'), null);
  });
});
