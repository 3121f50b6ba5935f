import assert from 'node:assert/strict';
import type { Author, Citation } from '../../../server/src/citation/citation';
import { readPassage } from '../../../server/src/citation/read';
import { Prose } from '../../../server/src/text/prose';

describe('the names by which an author may be called later', () => {
  const article = (authors: string): string => `${authors}, Paper Trails, 90 N.Y.U. L. Rev. 1160 (2015).`;
  const cases: readonly (readonly [authors: string, names: readonly (readonly string[])[], order?: Author['order']])[] = [
    ['Ann Lee', [['Lee', 'Ann Lee']]],
    ['Ralph C. Nash, Jr.', [['Nash', 'Ralph C. Nash, Jr.']]],
    ['Danielle Conway-Jones', [['Conway-Jones', 'Danielle Conway-Jones']]],
    ['Pieter van Dijk', [['van Dijk', 'Pieter van Dijk']]],
    ['H.L.A. Hart', [['Hart', 'H.L.A. Hart']]],
    ['Gabriel García Márquez', [['Márquez', 'Gabriel García Márquez']]],
    ['Bo Roe & Ann Lee', [['Roe', 'Bo Roe'], ['Lee', 'Ann Lee']]],
    ['Bo Roe, Ann Lee & Cy Poe', [['Roe', 'Bo Roe'], ['Lee', 'Ann Lee'], ['Poe', 'Cy Poe']]],
    ['Bo Roe and Ann Lee', [['Roe', 'Bo Roe'], ['Lee', 'Ann Lee']]],
    ['Glen B. Alleman et al.', [['Alleman', 'Glen B. Alleman']]],
    ['Prof. Ann Lee', [['Lee', 'Prof. Ann Lee']]],
    ['Liang, Pan', [['Pan', 'Liang', 'Liang, Pan']], 'uncertain'],
    ['Cohen, Roberta', [['Roberta', 'Cohen', 'Cohen, Roberta']], 'uncertain'],
    ['Lee Yeon Cheol', [['Cheol', 'Lee', 'Lee Yeon Cheol']], 'surnameFirst'],
    ['Choe Sang-Hun', [['Sang-Hun', 'Choe', 'Choe Sang-Hun']], 'surnameFirst'],
    ['Human Rights Watch', [['Human Rights Watch']]],
    ["U.N. High Comm'r for Refugees (UNHCR)", [["U.N. High Comm'r for Refugees", 'UNHCR']]],
    ["Office of the Under Sec'y of Def. for Acquisition, Tech., and Logistics", [["Office of the Under Sec'y of Def. for Acquisition, Tech., and Logistics"]]],
    ['Vivek Kundra, U.S. Chief Info. Officer, White House', [['Kundra', 'Vivek Kundra'], ['U.S. Chief Info. Officer, White House']]],
    ['DEA', [['DEA']]],
  ]; // prettier-ignore
  for (const [written, names, order = 'usual'] of cases) {
    it(written, () => {
      const authors = authorsOf(article(written));
      assert.deepEqual(authors.map((author) => author.names), names); // prettier-ignore
      assert.ok(authors.every((author) => author.institution || author.order === order));
    });
  }

  it('come from surnames alone, as courts write them, before a title’s first word', () => {
    const [author] = authorsOf(
      'Stern, That Commerce Which Concerns More States Than One, 47 Harv. L. Rev. 1335 (1934).',
    );
    assert.deepEqual(author?.names, ['Stern']);
  });

  for (const title of [
    'Law and Lawns',
    'North Korea Human Rights',
    'Privacy, Property, and Speech',
    'Is Law an Art?',
  ]) {
    it(`is none before ${title}`, () => assert.deepEqual(authorsOf(`${title}, 7 Calif. L. Rev. 138 (1972).`), []));
  }

  it('italics say which part is the title', () => {
    const text = 'Gun Control Network, Paper Trails 17 (2010).';
    const start = text.indexOf('Paper');
    const prose = new Prose(text, [{ style: 'italic', span: { start, end: start + 12 } }], Prose.plain(text).pieces);
    const [citation] = readPassage(prose).segments.flatMap((segment) => segment.citations);
    assert.ok(citation !== undefined && 'authors' in citation);
    assert.deepEqual([citation.title?.text, citation.authors.map((author) => author.text)], ['Paper Trails', ['Gun Control Network']]); // prettier-ignore
  });
});

describe('the beginning of a case’s name in a running sentence', () => {
  for (const [text, name, ...candidates] of [
    ['In Loving v. Virginia, 388 U.S. 1 (1967), the Court spoke.', 'Loving v. Virginia'],
    [
      'The rule of Board of Trade of Chicago v. Olsen, 262 U.S. 1 (1923), is old.',
      'Board of Trade of Chicago v. Olsen',
    ],
    ['But First Nat’l Bank v. Bellotti, 435 U.S. 765 (1978), differs.', 'First Nat’l Bank v. Bellotti'],
    ['We follow AT&T Mobility LLC v. Concepcion, 563 U.S. 333 (2011).', 'AT&T Mobility LLC v. Concepcion'],
    [
      'It cited United States ex rel. Accardi v. Shaughnessy, 347 U.S. 260 (1954).',
      'United States ex rel. Accardi v. Shaughnessy',
    ],
    ['However, Smith, Jones & Co. v. Doe, 1 U.S. 1 (1790), held so.', 'Jones & Co. v. Doe'],
    ['See Smith, Jones & Co. v. Doe, 1 U.S. 1 (1790).', 'Smith, Jones & Co. v. Doe'],
    ['As in In re Gault, 387 U.S. 1 (1967), the boy lost.', 'In re Gault'],
    ['That is In the Matter of Oliver, 333 U.S. 257 (1948).', 'In the Matter of Oliver'],
  ] as const) {
    it(text, () => {
      const [citation] = citationsIn(text);
      assert.ok(citation?.kind === 'case');
      assert.equal(citation.name?.text, name);
      assert.equal(citation.span.start, citation.name.span.start);
      assert.deepEqual(candidates, []);
    });
  }

  it('is in doubt where a small word ties capitals: the other beginnings are candidates', () => {
    const text = 'It was Harlan of Board of Trade v. Olsen, 262 U.S. 1 (1923), who spoke.';
    const [citation] = citationsIn(text);
    assert.ok(citation?.kind === 'case' && citation.name !== null);
    const others = citation.name.candidates.map((at) => text.slice(at, text.indexOf(' v.')));
    assert.deepEqual(others, ['Trade', 'Board of Trade']);
  });
});

const citationsIn = (text: string): readonly Citation[] =>
  readPassage(Prose.plain(text)).segments.flatMap((segment) => segment.citations);

function authorsOf(text: string): readonly Author[] {
  const [citation] = citationsIn(text);
  assert.ok(citation !== undefined && 'authors' in citation, 'nothing of an author was read');
  return citation.authors;
}
