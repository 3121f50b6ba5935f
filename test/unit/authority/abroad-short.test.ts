/** Treaties, documents of the United Nations, international and foreign cases cited again, led to the work before. */
import assert from 'node:assert/strict';
import { article, resolved } from './document';
import type { Citation } from '../../../server/src/citation/citation';

const CORFU = 'Corfu Channel (U.K. v. Alb.), Judgment, 1949 I.C.J. 4, 22 (Apr. 9).';
const OAKES = 'R. v. Oakes, [1986] 1 S.C.R. 103, 135 (Can.).';
const LAW_OF_TREATIES = 'Vienna Convention on the Law of Treaties, May 23, 1969, 1155 U.N.T.S. 331.';
const DISABILITY = 'G.A. Res. 62/228, ¶ 35, U.N. Doc. A/RES/62/228 (Dec. 22, 2007).';
const UDHR = 'G.A. Res. 217 (III) A, Universal Declaration of Human Rights (Dec. 10, 1948).';
const CHILD = 'Convention on the Rights of the Child, Nov. 20, 1989, 1577 U.N.T.S. 3';

type Row = readonly [full: string, short: string, kind: Citation['kind'], pinpoint: string | null];

const again: readonly Row[] = [
  [CORFU, 'Corfu Channel, 1949 I.C.J. at 22.', 'shortCase', '22'],
  ['Legality of the Threat or Use of Nuclear Weapons, Advisory Opinion, 1996 I.C.J. 226 (July 8).', 'Nuclear Weapons, 1996 I.C.J. at 257.', 'shortCase', '257'],
  ['Military and Paramilitary Activities in and Against Nicaragua (Nicar. v. U.S.), Judgment, 1986 I.C.J. 14 (June 27).', 'Nicaragua, 1986 I.C.J. at 20.', 'shortCase', '20'],
  [OAKES, 'Oakes, [1986] 1 S.C.R. at 110.', 'shortCase', '110'],
  ['Donoghue v. Stevenson, [1932] A.C. 562 (H.L.) 580 (appeal taken from Scot.).', 'Donoghue, [1932] A.C. at 581.', 'shortCase', '581'],
  ['Mabo v Queensland (No 2) (1992) 175 CLR 1.', 'Mabo (1992) 175 CLR at 29.', 'shortCase', '29'],
  ['Joined Cases C-402/05 P & C-415/05 P, Kadi v. Council, 2008 E.C.R. I-6351, ¶ 281.', 'Kadi, 2008 E.C.R. at I-6360.', 'shortCase', 'I-6360'],
  ['Osman v. United Kingdom, 1998-VIII Eur. Ct. H.R. 3124, 3159.', 'Osman, 1998-VIII Eur. Ct. H.R. at 3160.', 'shortCase', '3160'],
  ['Carter v. Canada (Attorney General), 2015 SCC 5, ¶ 12.', 'Carter, 2015 SCC 5, ¶ 15.', 'shortCase', '¶ 15'],
  [DISABILITY, 'G.A. Res. 62/228, supra note 1, ¶ 36.', 'supra', '¶ 36'],
  [DISABILITY, 'See UNGA Res 62/228, supra note 1, ¶ 36.', 'supra', '¶ 36'],
  ['S.C. Res. 1373 (2001), ¶ 2(a).', 'S.C. Res. 1373, supra note 1, ¶ 3.', 'supra', '¶ 3'],
  [UDHR, 'G.A. Res. 217A (III), supra note 1, art. 3.', 'supra', 'art. 3'],
  [UDHR, 'Universal Declaration of Human Rights, supra note 1, art. 3.', 'supra', 'art. 3'],
  [`${CHILD} [hereinafter CRC].`, 'CRC, supra note 1, arts. 3, 12.', 'supra', 'arts. 3, 12'],
  [`${CHILD.replace('Child,', 'Child (CRC),')}.`, 'CRC, supra note 1, arts. 3 & 40(2).', 'supra', 'arts. 3 & 40(2)'],
  ['Convention relating to the Status of Refugees art. 33, July 28, 1951, 189 U.N.T.S. 137 [hereinafter Refugee Convention].', 'Refugee Convention, supra note 1, art. 33.', 'supra', 'art. 33'],
  [LAW_OF_TREATIES, 'Vienna Convention, supra note 1, art. 31(1), (3).', 'supra', 'art. 31(1), (3)'],
  ['Human Rights Comm., General Comment No. 31, U.N. Doc. CCPR/C/21/Rev.1/Add.13 (May 26, 2004).', 'General Comment No. 31, supra note 1, ¶ 8.', 'supra', '¶ 8'],
]; // prettier-ignore

const others: readonly (readonly [full: string, short: string])[] = [
  [OAKES, 'Jones, [1986] 1 S.C.R. at 290.'],
  [CORFU, 'Reparation for Injuries, 1949 I.C.J. at 180.'],
  [LAW_OF_TREATIES, 'Vienna Convention on Consular Relations, supra note 1, art. 36.'],
  [DISABILITY, 'S.C. Res. 1325, supra note 1, ¶ 8.'],
  ['The court followed Oakes.', 'Oakes, [1986] 1 S.C.R. at 110.'],
];

describe('treaties, documents and cases from abroad cited again', () => {
  for (const [full, short, kind, pinpoint] of again) {
    it(short, () => {
      const { occurrences, links } = resolved(article({ 1: full, 3: short })).resolution;
      const [, second, ...more] = occurrences;
      const link = links[1];
      assert.ok(second !== undefined && link?.kind === 'reference', 'it is a reference');
      assert.deepEqual([second.citation.kind, more.length], [kind, 0]);
      assert.deepEqual([link.authority, link.guess, link.problems], [0, false, []]);
      assert.equal(link.pin?.text ?? null, pinpoint);
    });
  }
  for (const [full, short] of others) {
    it(`another: ${short}`, () => {
      const link = resolved(article({ 1: full, 3: short })).resolution.links.at(-1);
      assert.ok(link !== undefined && (link.kind !== 'reference' || link.authority === null || link.guess));
    });
  }

  it('a year in brackets tells the volumes of a series apart', () => {
    const { links } = resolved(
      article({
        1: 'R. v. Smith, [1986] 1 S.C.R. 103.',
        2: 'R. v. Smith, [1987] 1 S.C.R. 90.',
        3: 'Smith, [1987] 1 S.C.R. at 110.',
      }),
    ).resolution;
    const link = links[2];
    assert.ok(link?.kind === 'reference');
    assert.deepEqual([link.authority, link.guess], [1, false]);
  });
});
