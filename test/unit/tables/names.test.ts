/** Courts and reporters by their full names. */
import assert from 'node:assert/strict';
import { allNamedCourts, courtNamed } from '../../../server/src/tables/courtNames';
import { courtOf } from '../../../server/src/tables/courts';
import { allNamedReporters, reporterNamed } from '../../../server/src/tables/reporterNames';
import { reportersNamed } from '../../../server/src/tables/reporters';

describe('courts by their full names', () => {
  for (const [name, expected] of [
    ['Supreme Court of the United States', 'U.S.'],
    ['U.S. Supreme Court', 'U.S.'],
    ['United States Court of Appeals for the Second Circuit', '2d Cir.'],
    ['Court of Appeals for the Ninth Circuit', '9th Cir.'],
    ['U.S. District Court for the Southern District of New York', 'S.D.N.Y.'],
    ['United States District Court for the District of Massachusetts', 'D. Mass.'],
    ['Ohio Supreme Court', 'Ohio'],
    ['Supreme Court of Ohio', 'Ohio'],
    ['New York Court of Appeals', 'N.Y.'],
    ['California Court of Appeal', 'Cal. Ct. App.'],
    ['Delaware Court of Chancery', 'Del. Ch.'],
    ['9th Cir.', '9th Cir.'],
    ['Court of Nowhere', null],
  ] as const) {
    it(`${name}: ${expected}`, () => assert.equal(courtNamed(name), expected));
  }

  it('have abbreviations that are courts’', () => {
    const ofStates = allNamedCourts().filter(({ abbreviation }) => abbreviation !== 'U.S.');
    for (const { name, abbreviation } of ofStates) assert.notEqual(courtOf(abbreviation), null, name);
  });
});

describe('reporters by their full names', () => {
  for (const [name, expected] of [
    ['Federal Supplement', 'F. Supp.'],
    ['Federal Supplement, Second Series', 'F. Supp. 2d'],
    ['Federal Reporter 3d', 'F.3d'],
    ['F3d', 'F.3d'],
    ['United States Reports', 'U.S.'],
    ['Reports of Nowhere', null],
  ] as const) {
    it(`${name}: ${expected}`, () => assert.equal(reporterNamed(name), expected));
  }

  it('have abbreviations that are reporters’', () => {
    for (const { name, abbreviation } of allNamedReporters()) assert.ok(reportersNamed(abbreviation).length > 0, name);
  });
});
