import assert from 'node:assert/strict';
import { csv } from '../../../server/src/reports/csv';
import { authoritiesMarkdown, inMarkdown } from '../../../server/src/reports/markdown';
import type { Excerpt } from '../../../server/src/reports/excerpt';

/** An excerpt in which what stands between underscores is in italics. */
function excerpt(marked: string): Excerpt {
  const italics: { start: number; end: number }[] = [];
  let text = '';
  marked.split('‗').forEach((piece, index) => {
    if (index % 2 === 1) italics.push({ start: text.length, end: text.length + piece.length });
    text += piece;
  });
  return { text, italics };
}

describe('a work in Markdown', () => {
  const cases: readonly (readonly [what: string, marked: string, written: string])[] = [
    ['has its italics', 'Lee, ‗Ink‗, 9 Yale L.J. 1 (2015)', 'Lee, *Ink*, 9 Yale L.J. 1 (2015)'],
    ['has blanks outside of its italics', 'Lee,‗ Ink ‗(2015)', 'Lee, *Ink* (2015)'],
    ['shows what Markdown would take for markup', 'A*B [c] <d> `e` | ~f~ $1 $2', 'A\\*B \\[c\\] \\<d\\> \\`e\\` \\| \\~f\\~ \\$1 \\$2'],
    ['shows what Pandoc would take for a citation', 'Lee (@lee), ‗x^2^‗', 'Lee (\\@lee), *x\\^2\\^*'],
    ['shows an entity as it stands', 'AT&T, R&amp;D', 'AT\\&T, R\\&amp;D'],
    ['has underscores within words', 'a_b _c_', 'a_b \\_c\\_'],
    ['has its addresses as links', 'Lee, https://a.org/x_y*z|w (2015)', 'Lee, <https://a.org/x_y*z%7Cw> (2015)'],
    ['has an archive in its brackets', 'https://a.org [https://perma.cc/AB12-CD34]', '<https://a.org> \\[<https://perma.cc/AB12-CD34>\\]'],
    ['has signs that are no addresses', 'http:// and ://x', 'http:// and ://x'],
  ]; // prettier-ignore
  for (const [what, marked, written] of cases) {
    it(what, () => assert.equal(inMarkdown(excerpt(marked)), written));
  }

  it('is none where nothing is cited', () => {
    const options = { lineAt: () => 1, passimAbove: null, severalParts: false };
    const written = authoritiesMarkdown({ groups: [], uncounted: [] }, 'Table of Authorities: a_b.md', options);
    assert.equal(written, '# Table of Authorities: a_b.md\n\nNo authorities are cited.\n');
  });
});

describe('a row of a spreadsheet', () => {
  const cases: readonly (readonly [what: string, cell: string, written: string])[] = [
    ['as it is', 'Roe v. Wade', 'Roe v. Wade'],
    ['quoted, with a comma', 'Roe, 410', '"Roe, 410"'],
    ['quoted, with a quotation mark', 'the “or” "and"', '"the “or” ""and"""'],
    ['quoted, with a line break', 'a\nb', '"a\nb"'],
    ['never a formula', '=HYPERLINK("http://x")', '"\'=HYPERLINK(""http://x"")"'],
    ['never a formula of another spelling', '+1', "'+1"],
    ['never a formula behind a blank', ' -1', "' -1"],
    ['never a command', '@SUM(1)', "'@SUM(1)"],
  ];
  for (const [what, cell, written] of cases) {
    it(what, () => assert.equal(csv([[cell, 'x']]), `${written},x\r\n`));
  }
});
