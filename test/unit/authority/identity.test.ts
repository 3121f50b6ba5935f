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
    ['a section and its subsection', '42 U.S.C. § 1983.', '42 U.S.C. § 1983(a).'],
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
