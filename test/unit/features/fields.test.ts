/** What hovering a full citation shows of it, kind by kind. */
import assert from 'node:assert/strict';
import type { Citation, FullCitation, FullKind } from '../../../server/src/citation/citation';
import { readPassage } from '../../../server/src/citation/read';
import { fieldsOf } from '../../../server/src/features/fields';
import { Prose } from '../../../server/src/text/prose';

type Row = readonly [text: string, kind: FullKind, fields: Readonly<Record<string, string>>];

const rows: readonly Row[] = [
  ['FASTER Act of 2021, Pub. L. No. 117-11, § 2, 135 Stat. 262, 263.', 'sessionLaw', { Act: 'FASTER Act of 2021', Number: '117-11', Section: '2', Printed: '135 Stat. 262', Pinpoint: '263' }],
  ['Restatement (Second) of Torts § 402A cmt. b (Am. L. Inst. 1965).', 'restatement', { Title: 'Restatement (Second) of Torts', Series: 'Second', Section: '402A', Pinpoint: 'cmt. b', Publisher: 'Am. L. Inst.', Date: '1965' }],
  ['Clean Power Plan, 80 Fed. Reg. 64,662, 64,670 (Oct. 23, 2015).', 'register', { Title: 'Clean Power Plan', Printed: '80 Fed. Reg. 64,662', Pinpoint: '64,670', Date: 'Oct. 23, 2015' }],
  ['Exec. Order No. 12,866, 58 Fed. Reg. 51,735 (Sept. 30, 1993).', 'executive', { Document: 'Exec. Order', Number: '12,866', Printed: '58 Fed. Reg. 51,735', Date: 'Sept. 30, 1993' }],
  ['U.S. Patent No. 8,112,504 B2 (filed Mar. 4, 2009).', 'patent', { Number: '8,112,504 B2', Filed: 'Mar. 4, 2009' }],
  ['Paycheck Fairness Act, H.R. 11, 111th Cong. § 203 (2009).', 'bill', { Title: 'Paycheck Fairness Act', Bill: 'H.R. 11', Congress: '111th Cong.', Section: '203', Date: '2009' }],
  ['S. Rep. No. 106-261, at 441 (2000).', 'legislativeReport', { Chamber: 'S.', Number: '106-261', Pinpoint: '441', Date: '2000' }],
  ['155 Cong. Rec. S1234 (daily ed. Feb. 2, 2009).', 'congressionalRecord', { Printed: '155 Cong. Rec. S1234', Edition: 'daily ed.', Date: 'Feb. 2, 2009' }],
  ['Boundary Waters Treaty, U.S.-Gr. Brit., art. VIII, Jan. 11, 1909, 36 Stat. 2448.', 'treaty', { Treaty: 'Boundary Waters Treaty', Parties: 'U.S., Gr. Brit.', Provision: 'art. VIII', Printed: '36 Stat. 2448', Date: 'Jan. 11, 1909' }],
  ['U.N. Charter art. 51.', 'treaty', { Treaty: 'U.N. Charter', Provision: 'art. 51' }],
  ['Human Rights Comm., General Comment No. 34, ¶ 11, U.N. Doc. CCPR/C/GC/34 (Sept. 12, 2011).', 'unDocument', { Author: 'Human Rights Comm.', Title: 'General Comment No. 34', Symbol: 'CCPR/C/GC/34', Pinpoint: '¶ 11', Date: 'Sept. 12, 2011' }],
  ['G.A. Res. 62/228, ¶ 35, U.N. Doc. A/RES/62/228 (Dec. 22, 2007).', 'unDocument', { Author: 'G.A.', Number: '62/228', Symbol: 'A/RES/62/228', Pinpoint: '¶ 35', Date: 'Dec. 22, 2007' }],
  ['Brief for Petitioner at 12, Miranda v. Arizona, 384 U.S. 436 (1966) (No. 759).', 'courtDocument', { Title: 'Brief for Petitioner', Case: 'Miranda v. Arizona', Reported: '384 U.S. 436', Docket: '759', Pinpoint: '12', Date: '1966' }],
  ['R. v. Oakes, [1986] 1 S.C.R. 103, 135 (Can.).', 'foreign', { Case: 'R. v. Oakes', Reported: '1 SCR 103', Country: 'Can.', Pinpoint: '135', Date: '1986' }],
  ['Case C-131/12, Google Spain SL v. AEPD, ECLI:EU:C:2014:317 (May 13, 2014).', 'foreign', { Case: 'Google Spain SL v. AEPD', Number: 'ECLI:EU:C:2014:317', Docket: 'C-131/12', Date: 'May 13, 2014' }],
  ['Corfu Channel (U.K. v. Alb.), Judgment, 1949 I.C.J. 4, 22 (Apr. 9).', 'case', { Case: 'Corfu Channel (U.K. v. Alb.)', Document: 'Judgment', Reported: '1949 I.C.J. 4', Pinpoint: '22', Date: 'Apr. 9' }],
  ['State v. Green, No. 2012AP1475-CR, 2013 WL 5811261, at *7 (Wis. Ct. App. Oct. 30, 2013).', 'case', { Case: 'State v. Green', Docket: '2012AP1475-CR', Database: '2013 WL 5811261', Pinpoint: '*7', Court: 'Wis. Ct. App.', Date: 'Oct. 30, 2013' }],
]; // prettier-ignore

const shorter = new Set<Citation['kind']>(['id', 'supra', 'shortCase', 'shortStatute', 'infra', 'crossReference']);

const isFull = (citation: Citation): citation is FullCitation => !shorter.has(citation.kind);

describe('the fields that hovering shows', () => {
  for (const [text, kind, expected] of rows) {
    it(text, () => {
      const [citation] = readPassage(Prose.plain(text)).segments.flatMap(({ citations }) => citations);
      assert.ok(citation !== undefined && isFull(citation));
      assert.equal(citation.kind, kind);
      assert.deepEqual(Object.fromEntries(fieldsOf(citation).map((field) => [field.name, field.text])), expected);
    });
  }
});
