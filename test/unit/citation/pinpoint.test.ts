import assert from 'node:assert/strict';
import { readDate, readDateParenthetical } from '../../../server/src/citation/dates';
import { readPinpoint } from '../../../server/src/citation/pinpoint';
import { tokensOf } from './reading';

describe('pinpoints', () => {
  const rows: readonly (readonly [text: string, pinpoint: string, kind: string, numbers: string])[] = [
    ['at 5', '5', 'page', '5'],
    ['at 201–02', '201–02', 'page', '201–202'],
    ['at 1160-7', '1160-7', 'page', '1160–1167'],
    ['at 12, 14–16', '12, 14–16', 'page', '12 14–16'],
    ['at 12 & 14', '12 & 14', 'page', '12 14'],
    [', 1239 n.270 (2016)', '1239 n.270', 'page', '1239'],
    ['at 557, n. 2', '557, n. 2', 'page', '557'],
    ['at nn.4–5', 'nn.4–5', 'note', '4–5'],
    ['at 17,147', '17,147', 'page', '17147'],
    ['at *7–8', '*7–8', 'starPage', '7–8'],
    ['at xii–xiv', 'xii–xiv', 'page', ''],
    ['at A6', 'A6', 'page', ''],
    ['at 12:3–5', '12:3–5', 'page', '12'],
    ['at 3 fig.2', '3 fig.2', 'page', '3'],
    ['§ 3(a)(1)', '§ 3(a)(1)', 'section', '3'],
    ['§§ 3–5', '§§ 3–5', 'section', '3–5'],
    ['§ 51-3-22', '§ 51-3-22', 'section', ''],
    ['¶¶ 4–6', '¶¶ 4–6', 'paragraph', '4–6'],
    ['art. I, § 8, cl. 8', 'art. I, § 8, cl. 8', 'subdivision', ''],
    ['cmt. a', 'cmt. a', 'subdivision', ''],
    ['passim', 'passim', 'passim', ''],
    ['at __', '__', 'page', ''],
    ['at 444, 633 N.E.2d 764', '444', 'page', '444'],
    ['at 38, 42 U.S.C. § 1983', '38', 'page', '38'],
  ];
  for (const [text, pinpoint, kind, numbers] of rows) {
    it(`reads “${text}”`, () => {
      const tokens = tokensOf(text);
      const read = readPinpoint(tokens, 0, tokens.length)?.pinpoint;
      const shown = read?.numbers.map(({ first, last }) => (last === null ? `${first}` : `${first}–${last}`)).join(' ');
      assert.deepEqual([read?.text, read?.kind, shown], [pinpoint, kind, numbers]);
    });
  }

  for (const text of ['the rule', 'at', 'at the end', '12 Harv. L. Rev. 3', ', and so on']) {
    it(`finds none in “${text}”`, () => {
      const tokens = tokensOf(text);
      assert.equal(readPinpoint(tokens, 0, tokens.length, { bare: true }), null);
    });
  }
});

describe('dates', () => {
  const rows: readonly (readonly [text: string, year: number | null, month: number | null, day: number | null])[] = [
    ['Mar. 8, 2017', 2017, 3, 8],
    ['March 8, 2017', 2017, 3, 8],
    ['Sept 8 2017', 2017, 9, 8],
    ['8 March 2017', 2017, 3, 8],
    ['Apr. 2009', 2009, 4, null],
    ['Jan./Feb. 2009', 2009, 1, null],
    ['Spring 2010', 2010, null, null],
    ['1803', 1803, null, null],
    ['June 27', null, 6, 27],
  ];
  for (const [text, year, month, day] of rows) {
    it(`reads “${text}”`, () => {
      const tokens = tokensOf(text);
      const date = readDate(tokens, 0, tokens.length)?.date;
      assert.deepEqual([date?.text, date?.year, date?.month, date?.day], [text, year, month, day]);
    });
  }

  const parentheses: readonly (readonly [text: string, before: string | null, date: string])[] = [
    ['(9th Cir. 2002)', '9th Cir.', '2002'],
    ['(N.Y. App. Div. Aug. 19, 2021)', 'N.Y. App. Div.', 'Aug. 19, 2021'],
    ['(July 7, 2014)', null, 'July 7, 2014'],
    ['(July 6, 2021, 8:11 PM)', null, 'July 6, 2021'],
    ['(Leslie C. Levin & Lynn Mather eds., 2012)', 'Leslie C. Levin & Lynn Mather eds.', '2012'],
    ['(8th ed. 2011)', '8th ed.', '2011'],
  ];
  for (const [text, before, date] of parentheses) {
    it(`reads the parenthetical “${text}”`, () => {
      const read = readDateParenthetical(tokensOf(text), 0);
      assert.deepEqual([read?.before?.text ?? null, read?.date.text], [before, date]);
    });
  }

  for (const text of ['(emphasis added)', '(in 2015 it was so)', '(2015']) {
    it(`finds none in “${text}”`, () => assert.equal(readDateParenthetical(tokensOf(text), 0), null));
  }
});
