/** How reporters and courts are spelled: what is right in each of many spellings. */
import assert from 'node:assert/strict';
import { rightCourt } from '../../../server/src/rules/courts/courtSpelling';
import { spaced, wrongGaps } from '../../../server/src/rules/spacing';

describe('the spaces of an abbreviation', () => {
  for (const [written, right] of [
    ['F. 3d', 'F.3d'],
    ['F.Supp.2d', 'F. Supp. 2d'],
    ['F. Supp. 3d', 'F. Supp. 3d'],
    ['S.Ct.', 'S. Ct.'],
    ['U. S.', 'U.S.'],
    ['N. E. 2d', 'N.E.2d'],
    ['L.Ed.2d', 'L. Ed. 2d'],
    ['So.2d', 'So. 2d'],
    ['Cal.App.4th', 'Cal. App. 4th'],
    ['F.App’x', 'F. App’x'],
    ['U.S.App.D.C.', 'U.S. App. D.C.'],
    ['I. & N. Dec.', 'I. & N. Dec.'],
    ['A.D.2d', 'A.D.2d'],
    ['IL App (1st)', 'IL App (1st)'],
  ] as const) {
    it(`of the reporter ${written}`, () => assert.equal(spaced(written, wrongGaps(written, 'closeUp')), right));
  }

  for (const [written, right] of [
    ['E.D.Tex.', 'E.D. Tex.'],
    ['S. D. N. Y.', 'S.D.N.Y.'],
    ['B.A.P. 9th Cir.', 'B.A.P. 9th Cir.'],
    ['D.C.Cir.', 'D.C. Cir.'],
    ['D. D.C.', 'D.D.C.'],
    ['Tex. App.—Houston [1st Dist.]', 'Tex. App.—Houston [1st Dist.]'],
  ] as const) {
    it(`of the court ${written}`, () => assert.equal(spaced(written, wrongGaps(written, 'standApart')), right));
  }
});

describe('the spelling of a court', () => {
  for (const [written, right] of [
    ['SDNY', 'S.D.N.Y.'],
    ['E.D.T.X.', 'E.D. Tex.'],
    ['E.D. TX', 'E.D. Tex.'],
    ['S.D. Florida', 'S.D. Fla.'],
    ['D. Mass', 'D. Mass.'],
    ['Bank. D. Mass.', 'Bankr. D. Mass.'],
    ['9th Circuit', '9th Cir.'],
    ['Second Circuit', '2d Cir.'],
    ['Federal Circuit', 'Fed. Cir.'],
    ['DC Cir.', 'D.C. Cir.'],
    ['CA', 'Cal.'],
    ['TX Ct. App.', 'Tex. Ct. App.'],
    ['D.D.C.', null],
    ['2nd Cir.', null],
    ['S. D. N. Y.', null],
    ['N.D.', null],
    ['N.D. W. Va.', null],
    ['Tex. App.', null],
    ['Tenth Circuit Court of Appeals', null],
  ] as const) {
    it(`of ${written}: ${right ?? 'nothing to say'}`, () => assert.equal(rightCourt(written), right));
  }
});
