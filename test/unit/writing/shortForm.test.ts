/** The form that the rules want of a later citation, at a place. */
import assert from 'node:assert/strict';
import { noteReference } from '../../../server/src/writing/noteReference';
import { shortForm } from '../../../server/src/writing/shortForm';
import type { Format } from '../../../server/src/manuscript/manuscript';
import { analysed } from '../rules/marked';

const A = 'Ann Lee, Paper Trails, 90 N.Y.U. L. Rev. 1160, 1175 (2015).';
const A2 = 'Ann Lee, Ink, 80 Yale L.J. 9 (2016)';
const C = 'Doe v. Poe, 410 U.S. 113, 120 (1973).';
const TREATY = 'Convention Relating to the Status of Refugees, July 28, 1951, 189 U.N.T.S. 137.';
const CORFU = 'Corfu Channel (U.K. v. Alb.), Judgment, 1949 I.C.J. 4 (Apr. 9).';
const LOTUS = 'S.S. Lotus (Fr. v. Turk.), Judgment, 1927 P.C.I.J. (ser. A) No. 10 (Sept. 7).';
const OAKES = 'R. v. Oakes, [1986] 1 S.C.R. 103, 135 (Can.).';
const SHEET = 'U.N. High Comm’r for Refugees, Fact Sheet on China (2015)';

/** The short form of the first work cited in note 1, as it would be written in the last of so many notes. */
function writtenIn(notes: number, first: string, pinpoint: string | null = null, format: Format = 'plaintext'): string {
  const numbers = Array.from({ length: notes }, (_, index) => index + 1);
  const call = (number: number): string => (format === 'markdown' ? `[^${number}]` : `[${number}]`);
  const body = (number: number): string => (format === 'markdown' ? `[^${number}]:` : `[${number}]`);
  const bodies = numbers.map((number) => `${body(number)} ${number === 1 ? first : 'Nobody objected.'}`);
  const text = `${numbers.map((number) => `They said so.${call(number)}`).join(' ')}\n\n${bodies.join('\n\n')}\n`;
  const analysis = analysed(text, {}, format);
  const [work] = analysis.resolution.authorities;
  assert.ok(work, 'a work is cited');
  return shortForm(analysis, work, { note: notes - 1, part: 0, offset: text.length }, pinpoint);
}

describe('the short form', () => {
  for (const [what, written, expected] of [
    ['of an article names its note', () => writtenIn(4, A), 'Lee, supra note 1'],
    ['takes at before a page', () => writtenIn(4, A, '1180'), 'Lee, supra note 1, at 1180'],
    ['takes none before a section', () => writtenIn(4, A, '§ 3'), 'Lee, supra note 1, § 3'],
    ['needs no number in the same note', () => writtenIn(1, A, '1180'), 'Lee, supra, at 1180'],
    [
      'adds the title where the note cites another work of that author',
      () => writtenIn(4, `${A2}; ${A}`),
      'Lee, Ink, supra note 1',
    ],
    [
      'uses the hereinafter name',
      () => writtenIn(4, `${SHEET} [hereinafter China Sheet].`, '2'),
      'China Sheet, supra note 1, at 2',
    ],
    ['of a case gives volume, reporter and page', () => writtenIn(4, C, '121'), 'Doe, 410 U.S. at 121'],
    ['of a case without a page gives the first', () => writtenIn(4, C), 'Doe, 410 U.S. 113'],
    ['of a case more than five notes on is full', () => writtenIn(8, C, '121'), 'Doe v. Poe, 410 U.S. 113, 121 (1973)'],
    ['of a section names its code', () => writtenIn(4, '42 U.S.C. § 1983 (2018).'), '42 U.S.C. § 1983'],
    ['of a constitution repeats it', () => writtenIn(4, 'U.S. Const. amend. XIV, § 1.'), 'U.S. Const. amend. XIV, § 1'],
    [
      'of a treaty is supra',
      () => writtenIn(4, TREATY, 'art. 33'),
      'Convention Relating to the Status of Refugees, supra note 1, art. 33',
    ],
    [
      'of a resolution is supra by its number',
      () => writtenIn(4, 'G.A. Res. 62/228 (Dec. 22, 2007).', '¶ 36'),
      'G.A. Res. 62/228, supra note 1, ¶ 36',
    ],
    [
      'of a charter names the article',
      () => writtenIn(4, 'U.N. Charter art. 51.', 'art. 2, ¶ 4'),
      'U.N. Charter art. 2, ¶ 4',
    ],
    [
      'of an international case is called by its heading',
      () => writtenIn(4, CORFU, '22'),
      'Corfu Channel, 1949 I.C.J. at 22',
    ],
    [
      'of an international case is full more than five notes on',
      () => writtenIn(8, CORFU, '22'),
      'Corfu Channel (U.K. v. Alb.), Judgment, 1949 I.C.J. 4, 22 (Apr. 9)',
    ],
    [
      'of a case in a numbered series keeps the number',
      () => writtenIn(4, LOTUS, '18'),
      'S.S. Lotus, 1927 P.C.I.J. (ser. A) No. 10, at 18',
    ],
    ['of a foreign case keeps the year in brackets', () => writtenIn(4, OAKES, '110'), 'Oakes, [1986] 1 S.C.R. at 110'],
    ['of a foreign case without a page gives the first', () => writtenIn(4, OAKES), 'Oakes, [1986] 1 S.C.R. 103'],
    [
      'of a foreign case more than five notes on is full',
      () => writtenIn(8, OAKES, '110'),
      'R. v. Oakes, [1986] 1 S.C.R. 103, 110 (Can.)',
    ],
    [
      'of a foreign case by its neutral citation',
      () => writtenIn(4, 'Carter v. Canada, 2015 SCC 5, ¶ 12.', '¶ 15'),
      'Carter, 2015 SCC 5, ¶ 15',
    ],
    [
      'of a case that is printed nowhere repeats it',
      () => writtenIn(4, 'Al-Skeini v. United Kingdom, App. No. 55721/07, ¶ 130 (July 7, 2011).', '¶ 131'),
      'Al-Skeini v. United Kingdom, App. No. 55721/07, ¶ 131 (July 7, 2011)',
    ],
  ] as const) {
    it(what, () => {
      assert.equal(written(), expected);
    });
  }

  it('sets supra in italics where the document does', () => {
    assert.equal(writtenIn(4, `${A} *See supra* note 2.`, null, 'markdown'), 'Lee, *supra* note 1');
    assert.equal(writtenIn(4, `${A} See *supra* note 2.`, null, 'markdown'), 'Lee, *supra* note 1');
  });
});

describe('a reference to notes', () => {
  it('gives one or a range, with an en dash', () => {
    assert.equal(noteReference(12), 'note 12');
    assert.equal(noteReference(12, 15), 'notes 12–15');
  });
});
