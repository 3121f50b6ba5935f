import assert from 'node:assert/strict';
import { article, resolved } from './document';

/** A work cited in full, and the same cited again. */
const again: readonly (readonly [full: string, short: string])[] = [
  ['S. Rep. No. 106-261, at 441 (2000).', 'S. Rep. No. 106-261, at 442.'],
  ['Rates for Calling Services, 85 Fed. Reg. 67,450 (Oct. 23, 2020).', '85 Fed. Reg. at 67,452.'],
  ['Restatement (Second) of Trusts § 46 (Am. L. Inst. 1959).', 'Restatement (Second) of Trusts § 46.'],
  ['Restatement (Second) of Trusts § 46 cmt. a (Am. L. Inst. 1959).', 'Restatement (Second) of Trusts § 46 cmt. b.'],
  ['Exec. Order No. 12,866, 58 Fed. Reg. 51,735 (Sept. 30, 1993).', 'Exec. Order No. 12,866, 58 Fed. Reg. at 51,736.'],
  ['155 Cong. Rec. S1234 (daily ed. Feb. 2, 2009).', '155 Cong. Rec. at S1235.'],
  ['42 U.S.C. § 1983.', '§ 1983.'],
  ['Treas. Reg. § 1.414(r)-8 (1994).', 'Treas. Reg. § 1.414(r)-8.'],
  [
    'Beastie Boys v. Monster Energy Co., No. 12 Civ. 6065, slip op. at 2 (S.D.N.Y. Dec. 4, 2014).',
    'Beastie Boys, slip op. at 3.',
  ],
  ['Couch v. Durrani, 2021-Ohio-726, ¶ 9 (Ct. App. 2021).', 'Couch, 2021-Ohio-726, ¶ 15.'],
  ['State v. Ray, 2020 UT 12, ¶ 3, 469 P.3d 871.', 'Ray, 2020 UT 12, ¶ 5.'],
  [
    'State v. Green, No. 2012AP1475-CR, 2013 WL 5811261, at *7 (Wis. Ct. App. Oct. 30, 2013).',
    'Green, 2013 WL 5811261, at *7.',
  ],
  [
    'State v. Green, No. 2012AP1475-CR, 2013 WL 5811261, at *7 (Wis. Ct. App. Oct. 30, 2013).',
    '2013 WL 5811261, at *9.',
  ],
  ['Wexler v. Greenberg, 399 Pa. 569, 160 A.2d 430 (1960).', '399 Pa. at 570, 160 A.2d at 431.'],
  ['Wexler v. Greenberg, 399 Pa. 569, 160 A.2d 430 (1960).', 'Wexler, 160 A.2d at 431.'],
  ['FASTER Act of 2021, Pub. L. No. 117-11, 135 Stat. 262.', 'FASTER Act § 2, 135 Stat. at 263.'],
  ['FASTER Act of 2021, Pub. L. No. 117-11, 135 Stat. 262.', '135 Stat. at 263.'],
  ['Tegna, Inc., 367 N.L.R.B. No. 71 (Jan. 17, 2019).', 'Tegna, 367 N.L.R.B. No. 71, at 3.'],
  ["Pl.'s Compl. ¶ 12, ECF No. 147.", "Pl.'s Compl. ¶ 15, ECF No. 147."],
  [
    'Brief for Petitioner at 12, Miranda v. Arizona, 384 U.S. 436 (1966) (No. 759).',
    'Brief for Petitioner, supra note 1, at 13.',
  ],
  ['Rev. Rul. 81-225, 1981-2 C.B. 12.', 'Rev. Rul. 81-225.'],
  ['H.R. Rep. No. 110-803, at 105 (2008) (Conf. Rep.).', 'H.R. Rep. No. 110-803, at 106 (2008).'],
  ['Marbury v. Madison, 5 U.S. (1 Cranch) 137, 177 (1803).', 'Marbury, 5 U.S. (1 Cranch) at 178.'],
  ['36 C.F.R. § 272.1 (2020).', '36 C.F.R. § 272.1.'],
  ['Mercer Univ. v. Stofer, 306 Ga. 191, 830 S.E.2d 169 (2019).', '306 Ga. at 193, 830 S.E.2d at 170.'],
];

/** What is not the work before it. */
const others: readonly (readonly [full: string, short: string])[] = [
  ['Rates for Calling Services, 85 Fed. Reg. 67,450 (Oct. 23, 2020).', '85 Fed. Reg. at 12,000.'],
  ['Rates for Calling Services, 85 Fed. Reg. 67,450 (Oct. 23, 2020).', 'Clean Air Rule, 85 Fed. Reg. at 67,452.'],
  ['State v. Green, No. 2012AP1475-CR, 2013 WL 5811261 (Wis. Ct. App. Oct. 30, 2013).', 'Smith, 2013 WL 111, at *7.'],
  ['S. Rep. No. 106-261, at 441 (2000).', 'H.R. Rep. No. 106-261, at 442.'],
];

describe('official documents and cases cited again', () => {
  for (const [full, short] of again) {
    it(`one authority: ${short}`, () => {
      const { occurrences, links, authorities } = resolved(article({ 1: full, 3: short })).resolution;
      assert.deepEqual([occurrences.length, authorities.length], [2, 1]);
      assert.deepEqual(
        links.map((link) => ('authority' in link ? link.authority : null)),
        [0, 0],
      );
      assert.deepEqual(
        links.flatMap((link) => link.problems.map(({ kind }) => kind)),
        [],
      );
    });
  }
  for (const [full, short] of others) {
    it(`another: ${short}`, () => {
      const { links } = resolved(article({ 1: full, 3: short })).resolution;
      const second = links[1];
      assert.ok(second !== undefined && (!('authority' in second) || second.authority !== 0));
      assert.ok(
        second.problems.every(
          (problem) => !('doubtful' in problem) || problem.doubtful || problem.kind === 'short-case-no-full',
        ),
      );
    });
  }
});
