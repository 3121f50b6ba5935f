/** What opinions of courts write otherwise than articles: page marks, parallel places, acts with their parts, own papers. */
import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { citedFields, type CitedFields } from '../../../server/src/citation/fields';
import { citationsIn, plain } from './reading';

interface Row {
  /** `«…»` marks the citation. */
  readonly text: string;
  readonly kind: string;
  readonly fields: CitedFields;
}

const rows: readonly Row[] = [
  {
    text: 'the threat of global warming, «68 *1463 Fed. Reg. 52932», that it would',
    kind: 'register',
    fields: { volume: '68', reporter: 'Fed. Reg.', page: '52932' },
  },
  {
    text: 'See «Rumsfeld v. Forum, 547 U.S. 47, 52, n. 2, 126 S.Ct. *1454 1297 (2006)».',
    kind: 'case',
    fields: {
      plaintiff: 'Rumsfeld',
      defendant: 'Forum',
      volume: '547',
      reporter: 'U.S.',
      page: '47',
      pinpoint: '52, n. 2',
      year: '2006',
      parallel: [{ volume: '126', reporter: 'S. Ct.', page: '1297' }],
    },
  },
  {
    text: '«Id., at 581, 112 S.Ct. 2130 (emphasis added)».',
    kind: 'id',
    fields: { pinpoint: '581', parentheticals: ['emphasis added'] },
  },
  {
    text: '«Wildlife, supra, at 565, n. 2, 112 S.Ct. 2130 (a concept)».',
    kind: 'supra',
    fields: { key: 'Wildlife', pinpoint: '565, n. 2', parentheticals: ['a concept'] },
  },
  {
    text: '«262 U.S., at 484-485, 43 S.Ct. 597».',
    kind: 'shortCase',
    fields: {
      volume: '262',
      reporter: 'U.S.',
      pinpoint: '484-485',
      parallel: [{ volume: '43', reporter: 'S. Ct.', page: '597' }],
    },
  },
  {
    text: 'See «§ 6(a) of the Clean Air Amendments of 1970, 84 Stat. 1690».',
    kind: 'sessionLaw',
    fields: { name: 'Clean Air Amendments of 1970', section: '6(a)', volume: '84', reporter: 'Stat.', page: '1690' },
  },
  {
    text: 'See «§ 1103(c), 101 Stat. 1408-1409». It has.',
    kind: 'sessionLaw',
    fields: { section: '1103(c)', volume: '101', reporter: 'Stat.', page: '1408-1409' },
  },
  {
    text: '«Global Change Research Act of 1990, Tit. I, 104 Stat. 3097».',
    kind: 'sessionLaw',
    fields: {
      name: 'Global Change Research Act of 1990',
      section: 'Tit. I',
      volume: '104',
      reporter: 'Stat.',
      page: '3097',
    },
  },
  {
    text: 'It speaks of Congress\' "tailored solutions to global issues," «68 Fed. Reg. 52929-52931 (footnote omitted)».',
    kind: 'register',
    fields: { volume: '68', reporter: 'Fed. Reg.', page: '52929-52931', parentheticals: ['footnote omitted'] },
  },
  {
    text: 'See «29 U.S.C. § 816(b) (1976 ed., Supp. V)».',
    kind: 'statute',
    fields: { title: '29', code: 'U.S.C.', section: '816(b)', year: '1976' },
  },
  {
    text: 'It must be more. «Brief for Petitioners 14».',
    kind: 'courtDocument',
    fields: { work: 'Brief for Petitioners', pinpoint: '14' },
  },
  {
    text: "There is no elaboration. «Petitioners' Standing Appendix in No. 03-1361, etc. (CADC), p. 196 (Stdg. App.)».",
    kind: 'courtDocument',
    fields: {
      work: "Petitioners' Standing Appendix",
      pinpoint: 'p. 196',
      docket: '03-1361',
      parentheticals: ['Stdg. App.'],
    },
  },
];

const unread: readonly (readonly [what: string, text: string])[] = [
  ['a brief in running text', 'The Brief for Petitioners 14 days later was late.'],
  ['a formula', 'They found 5 *7 See below and wrote 3 *4 Doe as well.'],
];

describe('citations as opinions write them', () => {
  for (const { text, kind, fields } of rows) {
    it(`reads ${text}`, () => {
      const [start, end] = [text.indexOf('«'), text.indexOf('»') - 1];
      const [citation] = citationsIn(plain(text.replace('«', '').replace('»', '')));
      assert.ok(citation, 'nothing was read');
      assert.equal(citation.kind, kind);
      assert.deepEqual(citedFields(citation), fields);
      assert.deepEqual(citation.span, { start, end });
    });
  }

  for (const [what, text] of unread) {
    it(`leaves ${what} unread`, () => assert.deepEqual(citationsIn(plain(text)), []));
  }

  const starPages: readonly (readonly [text: string, pinpoint: string])[] = [
    ['Green v. Doe, 2013 WL 5811261, at *7 (D. Md. Oct. 3, 2013).', '*7'],
    ['Green v. Doe, 2013 WL 5811261, *7 (D. Md. Oct. 3, 2013).', '*7'],
    ['Green v. Doe, 2013 WL 5811261, at *7 n.3 (D. Md. Oct. 3, 2013).', '*7 n.3'],
    ['Id. *5 (quoting it).', '*5'],
  ];
  for (const [text, pinpoint] of starPages) {
    it(`points to a star page: ${text}`, () => {
      const [citation] = citationsIn(plain(text));
      assert.ok(citation, 'nothing was read');
      assert.equal(citedFields(citation).pinpoint, pinpoint);
    });
  }
});
