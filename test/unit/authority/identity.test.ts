import assert from 'node:assert/strict';
import { article, resolved, type Notes } from './document';

/** How many works the full citations of some notes are of. */
const worksOf = (...notes: readonly string[]): number => {
  const numbered: Notes = Object.fromEntries(notes.map((note, index) => [index + 1, note]));
  return resolved(article(numbered)).resolution.authorities.length;
};

describe('who is who', () => {
  const one: readonly (readonly [string, string, string])[] = [
    ['a case at its place', 'Doe v. Poe, 410 U.S. 113, 120 (1973).', 'Doe v. Poe, 410 U.S. 113 (1973).'],
    [
      'a case by a parallel place',
      'Doe v. Poe, 410 U.S. 113, 93 S. Ct. 705 (1973).',
      'Doe v. Poe, 93 S. Ct. 705 (1973).',
    ],
    ['a case without its name', 'Doe v. Poe, 410 U.S. 113 (1973).', '410 U.S. 113, 120 (1973).'],
    [
      'a reporter in another spelling',
      'Doe v. Poe, 12 F.3d 5 (2d Cir. 1999).',
      'Doe v. Poe, 12 F. 3d 5 (2d Cir. 1999).',
    ],
    [
      'a database in another spelling',
      'Doe v. Poe, 2015 Westlaw 1234, at *4 (S.D.N.Y. Feb. 25, 2015).',
      'Doe v. Poe, 2015 WL 1234, at *4 (S.D.N.Y. Feb. 25, 2015).',
    ],
    ['a section and its subsection', '42 U.S.C. § 1983.', '42 U.S.C. § 1983(a).'],
    [
      'a code whose name is broken at the end of a line',
      'Cal. Health & Safety Code Ann. § 11362 (West 2005).',
      'Cal. Health & Safety\nCode Ann. § 11362(b) (West 2005).',
    ],
    ['a provision', 'U.S. Const. amend. XIV, § 1.', 'U.S. Const. amend. XIV, § 5.'],
    [
      'an article at two pages',
      'Ann Lee, Paper Trails, 90 N.Y.U. L. Rev. 1160, 1175 (2015).',
      'Ann Lee, Paper Trails, 90 N.Y.U. L. Rev. 1160, 1180 (2015).',
    ],
    [
      'an article again, without its title',
      'Ann Lee, Paper Trails, 90 N.Y.U. L. Rev. 1160 (2015).',
      'Lee, 90 N.Y.U. L. Rev. 1160 (2015).',
    ],
    [
      'a piece in a magazine again, without its title',
      'Ann Lee, Paper Trails: A Primer, Boston B.J., Summer 2010, at 9.',
      'Lee, Boston B.J., Summer 2010, at 9.',
    ],
    [
      'a treaty at one of its places',
      'Vienna Convention on the Law of Treaties, May 23, 1969, 1155 U.N.T.S. 331.',
      'Vienna Convention on the Law of Treaties, May 23, 1969, 1155 U.N.T.S. 331, 8 I.L.M. 679.',
    ],
    [
      'a treaty under a shorter name',
      'Convention for the Protection of Human Rights and Fundamental Freedoms art. 8, Nov. 4, 1950, 213 U.N.T.S. 221.',
      'Convention for the Protection of Human Rights, Nov. 4, 1950, E.T.S. No. 5, 213 U.N.T.S. 221.',
    ],
    [
      'a treaty by its name and date',
      'Convention on the Rights of the Child (CRC) art. 3, Nov. 20, 1989, 1577 U.N.T.S. 3.',
      'Convention on the Rights of the Child art. 12, Nov. 20, 1989, 28 I.L.M. 1448.',
    ],
    ['a charter', 'U.N. Charter art. 51.', 'United Nations Charter, Article 2(4).'],
    [
      'a resolution by its number',
      'G.A. Res. 62/228, ¶ 35, U.N. Doc. A/RES/62/228 (Dec. 22, 2007).',
      'UNGA Res 62/228 (6 February 2008), para 36.',
    ],
    [
      'a resolution with its session',
      'Universal Declaration of Human Rights, G.A. Res. 217A (III), U.N. Doc. A/810, at 71 (1948).',
      'G.A. Res. 217 (III) A, Universal Declaration of Human Rights (Dec. 10, 1948).',
    ],
    [
      'a document by its symbol and title',
      'Int’l Law Comm’n, Rep. on the Work of Its Fifty-Third Session, U.N. Doc. A/56/10 (2001).',
      'Int’l Law Commission, Report on the Work of Its Fifty-Third Session, ¶ 76, U.N. Doc. A/56/10 (2001).',
    ],
    [
      'a European case by its ECLI',
      'Case C-131/12, Google Spain SL v. AEPD, ECLI:EU:C:2014:317 (May 13, 2014).',
      'Google Spain SL v Agencia Española de Protección de Datos, ECLI:EU:C:2014:317, ¶ 80.',
    ],
    [
      'a European case by its number',
      'Case 6/64 Costa v ENEL [1964] ECR 585.',
      'Case 6/64, Costa v. ENEL, 1964 E.C.R. 585, 590.',
    ],
    [
      'a foreign case by one of its places',
      'R v Jordan, 2016 SCC 27, [2016] 1 SCR 631 at para 45.',
      'R. v. Jordan, [2016] 1 S.C.R. 631 (Can.).',
    ],
    [
      'a foreign case by its neutral citation',
      'R v Jordan, 2016 SCC 27, [2016] 1 SCR 631.',
      'R. v. Jordan, 2016 SCC 27, ¶ 50.',
    ],
    [
      'a case of human rights by its application',
      'Al-Skeini v. United Kingdom, App. No. 55721/07, ¶ 130 (July 7, 2011).',
      'Al-Skeini v. U.K., App. No. 55721/07, ¶ 131 (2011).',
    ],
    [
      'an international case by year and page',
      'Corfu Channel (U.K. v. Alb.), Judgment, 1949 I.C.J. 4, 22 (Apr. 9).',
      'Corfu Channel (United Kingdom v Albania) (Merits) [1949] ICJ Rep 4, 25.',
    ],
  ];
  for (const [what, first, second] of one) {
    it(`one work: ${what}`, () => {
      assert.equal(worksOf(first, second), 1);
    });
  }

  const two: readonly (readonly [string, string, string])[] = [
    ['cases that share a page', 'Doe v. Poe, 410 U.S. 113 (1973).', 'Moe v. Noe, 410 U.S. 113 (1973).'],
    ['cases of one name', 'Doe v. Poe, 410 U.S. 113 (1973).', 'Doe v. Poe, 381 U.S. 479 (1965).'],
    ['sections of a title', '42 U.S.C. § 1983.', '42 U.S.C. § 1985.'],
    ['titles of a code', '42 U.S.C. § 1.', '7 U.S.C. § 1.'],
    ['two amendments', 'U.S. Const. amend. XIV.', 'U.S. Const. amend. V.'],
    [
      'two articles of one author',
      'Ann Lee, Paper Trails, 90 N.Y.U. L. Rev. 1160 (2015).',
      'Ann Lee, Ink, 80 Yale L.J. 9 (2016).',
    ],
    [
      'short pieces that share a page',
      'Ann Lee, Paper Trails, 90 N.Y.U. L. Rev. 1160 (2015).',
      'Bo Roe, Quill, 90 N.Y.U. L. Rev. 1160 (2015).',
    ],
    [
      'two pieces of one writer on a page',
      'Ann Lee, Paper Trails, Time, Nov. 24, 2014, at 13.',
      'Ann Lee, Ink, Time, Nov. 24, 2014, at 13.',
    ],
    [
      'pieces in two numbers of a magazine',
      'Ann Lee, Paper Trails, Time, Nov. 24, 2014, at 13.',
      'Lee, Time, Dec. 1, 2014, at 13.',
    ],
    [
      'pages of a site by its root',
      'Ann Lee, Paper, Lex Blog (Mar. 1, 2015), https://lex.example/.',
      'Bo Roe, Ink, Lex Blog (Mar. 2, 2015), https://lex.example/.',
    ],
    [
      'two treaties on a page',
      'Exchange of Notes, U.S.-Fr., Jan. 2, 1950, 1 U.N.T.S. 3.',
      'Air Transport Agreement, U.S.-Belg., Apr. 5, 1946, 1 U.N.T.S. 3.',
    ],
    [
      'two treaties of one name',
      'Extradition Treaty, U.S.-U.K., June 8, 1972, 28 U.S.T. 227.',
      'Extradition Treaty, U.S.-Can., Dec. 3, 1971, 27 U.S.T. 983.',
    ],
    [
      'two treaties that begin alike',
      'Vienna Convention on the Law of Treaties, May 23, 1969, 1155 U.N.T.S. 331.',
      'Vienna Convention on Consular Relations, Apr. 24, 1963, 596 U.N.T.S. 261.',
    ],
    [
      'two parts of one document',
      'Int’l Law Comm’n, Draft Articles on Responsibility of States, U.N. Doc. A/56/10 (2001).',
      'Int’l Law Comm’n, Draft Articles on Prevention of Transboundary Harm, U.N. Doc. A/56/10 (2001).',
    ],
    [
      'two instruments annexed to one resolution',
      'International Covenant on Civil and Political Rights, G.A. Res. 2200A (XXI), U.N. Doc. A/6316 (1966).',
      'International Covenant on Economic, Social and Cultural Rights, G.A. Res. 2200A (XXI), U.N. Doc. A/6316 (1966).',
    ],
    ['two resolutions', 'G.A. Res. 62/228 (Dec. 22, 2007).', 'G.A. Res. 62/229 (Dec. 22, 2007).'],
    ['resolutions of two bodies', 'S.C. Res. 1325 (Oct. 31, 2000).', 'G.A. Res. 1325 (Dec. 12, 1958).'],
    ['foreign cases in the volumes of two years', 'R v Smith, [2016] 1 SCR 631.', 'R v Smith, [2017] 1 SCR 631.'],
    ['foreign cases of one volume', 'R. v. Oakes, [1986] 1 S.C.R. 103.', 'R. v. Jones, [1986] 1 S.C.R. 284.'],
    [
      'two judgments in one case',
      'Lautsi v. Italy, App. No. 30814/06 (Eur. Ct. H.R. Mar. 18, 2011).',
      'Lautsi v. Italy, App. No. 30814/06 (Eur. Ct. H.R. Nov. 3, 2009).',
    ],
    [
      'two international cases of one volume',
      'Corfu Channel (U.K. v. Alb.), Judgment, 1949 I.C.J. 4 (Apr. 9).',
      'Corfu Channel (U.K. v. Alb.), Assessment of Compensation, 1949 I.C.J. 244 (Dec. 15).',
    ],
  ];
  for (const [what, first, second] of two) {
    it(`two works: ${what}`, () => {
      assert.equal(worksOf(first, second), 2);
    });
  }

  it('numbers a section by the Id. that cites it before it is cited in full', () => {
    const { resolution } = resolved(
      article({ 1: '42 U.S.C. § 1983.', 2: 'Id. § 1985.', 3: '7 U.S.C. § 1.', 4: '42 U.S.C. § 1985.' }),
    );
    assert.deepEqual(
      resolution.authorities.map((authority) => authority.occurrences),
      [[0], [1, 3], [2]],
    );
  });

  it('numbers works by their first citations, sections that only Id. names included', () => {
    const { resolution } = resolved(article({ 1: '42 U.S.C. § 1983.', 2: 'Id. § 1985.', 3: '7 U.S.C. § 1.' }));
    assert.deepEqual(
      resolution.authorities.map((authority) => [authority.id, authority.occurrences[0], authority.section]),
      [
        [0, 0, null],
        [1, 1, '1985'],
        [2, 2, null],
      ],
    );
  });
});
