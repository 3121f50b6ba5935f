import assert from 'node:assert/strict';
import { analyse } from '../../../server/src/analysis/analyse';
import type { Format } from '../../../server/src/manuscript/manuscript';
import { tableOfAuthorities, type TableOfAuthorities } from '../../../server/src/reports/authorities';
import { placesInWords } from '../../../server/src/reports/citedAt';
import { defaultOptions } from '../../../server/src/settings/options';
import { LineIndex } from '../../../server/src/text/line-index';
import { article } from '../authority/document';

const tableOf = (source: string, format: Format = 'plaintext'): TableOfAuthorities =>
  tableOfAuthorities(analyse(source, format, defaultOptions));

/** Every work of a document, as its table names it. */
const entriesOf = (source: string, format?: Format): readonly string[] =>
  tableOf(source, format).groups.flatMap(({ authorities }) => authorities.map(({ entry }) => entry.text));

/** One note that cites these works, one a sentence, as a table names them. */
const entriesOfNote = (...citations: readonly string[]): readonly string[] =>
  entriesOf(article({ 1: citations.map((citation) => `${citation}.`).join(' ') }));

/** Every work with the places where it is cited. */
function placesOf(source: string, format: Format = 'plaintext', passimAbove: number | null = null): readonly string[] {
  const { manuscript, resolution } = analyse(source, format, defaultOptions);
  const lines = LineIndex.of(source);
  const severalParts = manuscript.parts.length > 1;
  return tableOfAuthorities({ manuscript, resolution }).groups.flatMap(({ authorities }) =>
    authorities.map(({ entry, places }) => {
      const [name = ''] = entry.text.split(',', 1);
      const lineAt = (offset: number): number => lines.positionAt(offset).line + 1;
      return `${name}: ${placesInWords(places, { lineAt, passimAbove, severalParts })}`;
    }),
  );
}

describe('a table of authorities names a work by its full citation', () => {
  const cases: readonly (readonly [what: string, citation: string, entry: string])[] = [
    ['without its signal', 'See also Roe v. Wade, 410 U.S. 113 (1973)', 'Roe v. Wade, 410 U.S. 113 (1973)'],
    ['without a pinpoint', 'Roe v. Wade, 410 U.S. 113, 120–21 (1973)', 'Roe v. Wade, 410 U.S. 113 (1973)'],
    [
      'with all places where a case is printed, each without its pinpoint',
      'Anderson v. Bessemer City, 470 U.S. 564, 573, 84 L. Ed. 2d 518, 105 S. Ct. 1504, 1511, (1985)',
      'Anderson v. Bessemer City, 470 U.S. 564, 84 L. Ed. 2d 518, 105 S. Ct. 1504 (1985)',
    ],
    [
      'without what is explained in parentheses',
      'Roe v. Wade, 410 U.S. 113 (1973) (Rehnquist, J., dissenting) (holding that it is a right)',
      'Roe v. Wade, 410 U.S. 113 (1973)',
    ],
    [
      'with what says how a court sat',
      'Garcia v. Google, Inc., 786 F.3d 733, 740 (9th Cir. 2015) (en banc) (emphasis added)',
      'Garcia v. Google, Inc., 786 F.3d 733 (9th Cir. 2015) (en banc)',
    ],
    [
      'with its history, without pinpoints there',
      'Doe v. Roe, 10 F.3d 20, 22 (2d Cir. 1993), aff’d, 511 U.S. 30, 35 (1994)',
      'Doe v. Roe, 10 F.3d 20 (2d Cir. 1993), aff’d, 511 U.S. 30 (1994)',
    ],
    [
      'with its page in a newspaper, without the pinpoint',
      'Robert Gates, A Balanced Strategy, Foreign Aff., Jan./Feb. 2009, at 28, 34',
      'Robert Gates, A Balanced Strategy, Foreign Aff., Jan./Feb. 2009, at 28',
    ],
    [
      'without its hereinafter name',
      'Ann Lee, Ink 7 (2d ed. 2015) [hereinafter Lee, Ink]',
      'Ann Lee, Ink (2d ed. 2015)',
    ],
    [
      'with its address',
      'Ann Lee, Ink, Slate (Mar. 2, 2015), https://slate.com/ink [https://perma.cc/AB12-CD34]',
      'Ann Lee, Ink, Slate (Mar. 2, 2015), https://slate.com/ink [https://perma.cc/AB12-CD34]',
    ],
    ['without the mark of a page on line', 'Gregory v. Ashcroft, *71 501 U.S. 452 (1991)', 'Gregory v. Ashcroft, 501 U.S. 452 (1991)'],
    ['with a section that is all that is cited', 'See 28 U.S.C. § 1332(a)(1) (2018)', '28 U.S.C. § 1332(a)(1) (2018)'],
    [
      'with where an act stands in the code',
      'E-Government Act of 2002, Pub. L. No. 107-347, § 2, 116 Stat. 2899, 2900 (codified at 44 U.S.C. § 3501)',
      'E-Government Act of 2002, Pub. L. No. 107-347, § 2, 116 Stat. 2899 (codified at 44 U.S.C. § 3501)',
    ],
  ]; // prettier-ignore
  for (const [what, citation, entry] of cases) {
    it(what, () => assert.deepEqual(entriesOfNote(citation), [entry]));
  }

  it('on one line, with blanks as they should be, however it was broken', () => {
    const source = article({ 1: 'Roe v.\nWade,  410 U.S.\n113,\n120 (1973).' });
    assert.deepEqual(entriesOf(source), ['Roe v. Wade, 410 U.S. 113 (1973)']);
  });

  it('with the name that the text gives it', () => {
    const source = 'In *Loving v. Virginia*,[^1] the Court agreed.\n\n[^1]: 388 U.S. 1, 12 (1967).\n';
    assert.deepEqual(entriesOf(source, 'markdown'), ['Loving v. Virginia, 388 U.S. 1 (1967)']);
  });

  it('without the subsection where it is not always the same', () => {
    const apart = ['28 U.S.C. § 1332(a)', '28 U.S.C. § 1332(b)', 'U.S. Const. art. I, § 8', 'U.S. Const. art. I, § 9'];
    assert.deepEqual(entriesOfNote(...apart), ['U.S. Const. art. I', '28 U.S.C. § 1332']);
    assert.deepEqual(entriesOfNote('28 U.S.C. § 1332(a)', 'Id. § 1332(b)'), ['28 U.S.C. § 1332']);
  });

  it('with the italics of the document, and a case’s name in italics', () => {
    const source =
      'Text.[^1]\n\n[^1]: Roe v. Wade, 410 U.S. 113 (1973); Ann Lee, *Paper Trails*, 9 Yale L.J. 1, 7 (1990).\n';
    const italics = tableOf(source, 'markdown').groups.flatMap(({ authorities }) =>
      authorities.map(({ entry }) => entry.italics.map(({ start, end }) => entry.text.slice(start, end))),
    );
    assert.deepEqual(italics, [['Roe v. Wade'], ['Paper Trails']]);
  });
});

describe('a table of authorities stands in the groups and the order that courts want', () => {
  const groups: readonly (readonly [title: string, works: readonly string[]])[] = [
    [
      'Cases',
      [
        'Anderson v. Liberty Lobby, Inc., 477 U.S. 242 (1986)',
        'Anderson Bros. v. Zim, 10 F.3d 20 (2d Cir. 1993)',
        'In re Gault, 387 U.S. 1 (1967)',
        'Li v. Renaud, 654 F.3d 376 (2d Cir. 2011)',
        'The Paquete Habana, 175 U.S. 677 (1900)',
        'United States v. E. C. Knight Co., 156 U.S. 1 (1895)',
        'United States v. Lopez, 514 U.S. 549 (1995)',
        'Ex parte Young, 209 U.S. 123 (1908)',
      ],
    ],
    [
      'Constitutional Provisions',
      ['U.S. Const. art. I', 'U.S. Const. art. IV', 'U.S. Const. amend. V', 'U.S. Const. amend. XIV', 'Cal. Const. art. I'],
    ],
    [
      'Statutes',
      [
        '5 U.S.C. § 552',
        '5 U.S.C. § 552a',
        '28 U.S.C. § 1332',
        '42 U.S.C. § 1983',
        '42 U.S.C. § 2000e-5',
        '42 U.S.C. § 2000bb',
        'Cal. Civ. Code § 1714',
        'Ohio Rev. Code Ann. § 2903.01',
        'Pub. L. No. 88-352, 78 Stat. 241 (1964)',
        'Pub. L. No. 107-347, 116 Stat. 2899 (2002)',
      ],
    ],
    ['Rules', ['Fed. R. Civ. P. 12', 'Fed. R. Civ. P. 56', 'Fed. R. Evid. 403']],
    [
      'Regulations and Executive Materials',
      ['9 C.F.R. § 1.2', '17 C.F.R. § 240.9', '17 C.F.R. § 240.10b-5', '80 Fed. Reg. 64,662 (Oct. 23, 2015)', 'Exec. Order No. 9066, 7 Fed. Reg. 1407 (Feb. 19, 1942)'],
    ],
    ['Legislative Materials', ['S. 23, 112th Cong. (2011)', 'H.R. Rep. No. 94-1476 (1976)', '155 Cong. Rec. 1234 (2009)']],
    [
      'Treaties and International Materials',
      ['R v Oakes, [1986] 1 SCR 103 (Can.)', 'Vienna Convention on the Law of Treaties, May 23, 1969, 1155 U.N.T.S. 331'],
    ],
    [
      'Books, Articles, and Other Secondary Sources',
      [
        'Akhil Reed Amar, The Bill of Rights (1998)',
        'Black’s Law Dictionary (11th ed. 2019)',
        'Ann Lee, Paper Trails, 90 N.Y.U. L. Rev. 1160 (2015)',
        'Zed Lee, An Early Work, 80 Yale L.J. 9 (2016)',
        'Restatement (Second) of Torts § 402A (Am. L. Inst. 1965)',
      ],
    ],
    ['Other Authorities', ['Brief for Petitioner, Miranda v. Arizona, 384 U.S. 436 (1966) (No. 759)']],
  ]; // prettier-ignore
  const inTableOf = (works: readonly string[]): readonly (readonly [string, readonly string[]])[] =>
    tableOf(article(Object.fromEntries(works.map((work, index) => [index + 1, `${work}.`])))).groups.map(
      ({ title, authorities }) => [title, authorities.map(({ entry }) => entry.text)],
    );
  for (const [title, works] of groups) {
    it(title, () => assert.deepEqual(inTableOf([...works].reverse()), [[title, works]]));
  }

  it('one group after the other, whichever is cited first', () => {
    const firsts = groups.map(([, [first = '']]) => first);
    assert.deepEqual(
      inTableOf([...firsts].reverse()),
      groups.map(([title, [first = '']]) => [title, [first]]),
    );
  });
});

describe('a table of authorities says where a work is cited', () => {
  const lee = 'Ann Lee, Ink, 90 N.Y.U. L. Rev. 1160 (2015).';
  const cases: readonly (readonly [what: string, source: string, places: readonly string[], format?: Format])[] = [
    [
      'by whatever form',
      article({ 1: lee, 2: 'Id.', 3: 'Roe v. Wade, 410 U.S. 113 (1973).', 4: 'Roe, 410 U.S. at 120.', 5: 'Lee, supra note 1, at 1170.' }),
      ['Roe v. Wade: notes 3, 4', 'Ann Lee: notes 1, 2, 5'],
    ],
    ['with runs of notes as a range', article({ 1: lee, 2: 'Id.', 3: 'Id.', 5: 'Lee, supra note 1.' }), ['Ann Lee: notes 1–3, 5']],
    ['once, however often a note cites it', article({ 1: `${lee} Id. at 1170. Id. at 1171.` }), ['Ann Lee: note 1']],
    ['in the text by the line', 'The rule is old.\n\nRoe v. Wade, 410 U.S. 113 (1973). It holds.\n\nRoe, 410 U.S. at 120.\n', ['Roe v. Wade: lines 3, 5']],
    [
      'where another citation quotes it',
      article({ 1: 'Roe v. Wade, 410 U.S. 113 (1973) (quoting Doe v. Bolton, 410 U.S. 179 (1973)).', 2: 'Doe v. Bolton, 410 U.S. 179 (1973).' }),
      ['Doe v. Bolton: notes 1, 2', 'Roe v. Wade: note 1'],
    ],
    [
      'not where it is only the history of another',
      article({ 1: 'Doe v. Roe, 10 F.3d 20 (2d Cir. 1993), aff’d sub nom. Poe v. Roe, 511 U.S. 30 (1994).', 3: 'Poe v. Roe, 511 U.S. 30 (1994).' }),
      ['Doe v. Roe: note 1', 'Poe v. Roe: note 3'],
    ],
    [
      'not in a table of authorities of its own',
      '# Table of Authorities\n\n## Cases\n\n*Roe v. Wade*, 410 U.S. 113 (1973) ...... 1\n\n# Argument\n\n*Roe v. Wade*, 410 U.S. 113, 120 (1973), holds it.\n',
      ['Roe v. Wade: line 9'],
      'markdown',
    ],
    ['in a note with a mark instead of a number', `Text.[^*]\n\n[^*]: ${lee}\n`, ['Ann Lee: note *'], 'markdown'],
    ['but not of papers of the case itself', article({ 1: 'J.A. 32. Tr. of Oral Arg. 5.' }), []],
  ]; // prettier-ignore
  for (const [what, source, places, format] of cases) {
    it(what, () => assert.deepEqual(placesOf(source, format), places));
  }

  it('with the part where numbers begin again', () => {
    const opinion = (name: string, note: string): string =>
      `# ${name}\n\nIt was held.[1] And so.[2]\n\n[1] ${note}\n\n[2] Id.\n`;
    const source = `${opinion('I', lee)}\n${opinion('II', 'Ann Lee, Ink, 90 N.Y.U. L. Rev. 1160, 1170 (2015).')}`;
    assert.deepEqual(placesOf(source), ['Ann Lee: part 1, notes 1, 2; part 2, notes 1, 2']);
  });

  it('as cited throughout, above a number of places', () => {
    const source = article({ 1: lee, 2: 'Id.', 3: 'Id. at 1170; Roe v. Wade, 410 U.S. 113 (1973).' });
    assert.deepEqual(placesOf(source, 'plaintext', 2), ['Roe v. Wade: note 3', 'Ann Lee: passim']);
    assert.deepEqual(placesOf(source, 'plaintext', 3), ['Roe v. Wade: note 3', 'Ann Lee: notes 1–3']);
  });

  it('and keeps apart what nobody can know', () => {
    const source = article({ 1: `${lee} Bo Ray, Pens, 80 Yale L.J. 9 (2016).`, 2: 'Id. at 1170.' });
    const { groups, uncounted } = tableOf(source);
    assert.deepEqual(
      groups.flatMap(({ authorities }) => authorities.map(({ places }) => places.length)),
      [1, 1],
    );
    assert.deepEqual(
      uncounted.map(({ text, note }) => [text, note?.number]),
      [['Id. at 1170', 2]],
    );
  });
});
