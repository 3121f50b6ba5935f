/** What the fixes that are offered one by one write. */
import assert from 'node:assert/strict';
import type { Format } from '../../../server/src/manuscript/manuscript';
import type { Options } from '../../../server/src/settings/options';
import { applyEdits } from '../../../server/src/text/edit';
import { found } from './marked';

const A = 'Ann Lee, *Paper Trails*, 90 N.Y.U. L. Rev. 1160 (2015)';
const B = 'Bo Roe, *Quill*, 70 Tex. L. Rev. 1 (2014)';

/** The last of some notes, after each fix that is offered of a rule. */
function offered(
  rule: string,
  notes: readonly string[],
  format: Format = 'plaintext',
  options: Partial<Options> = {},
): readonly string[] {
  const [open, close] = format === 'markdown' ? ['[^', ']:'] : ['[', ']'];
  const plain = format === 'markdown' ? notes : notes.map((note) => note.replaceAll('*', ''));
  const calls = plain.map((_, index) => `So it is.${open}${index + 1}]`).join(' ');
  const text = `${calls}\n\n${plain.map((note, index) => `${open}${index + 1}${close} ${note}`).join('\n\n')}\n`;
  return found(text, { ...options, rules: { [rule]: 'on', ...options.rules } }, format)
    .filter((finding) => finding.rule === rule)
    .flatMap((finding) => finding.fixes)
    .map((fix) => applyEdits(text, fix.edits).trimEnd().split(`\n\n${open}${notes.length}${close} `)[1] ?? '');
}

describe('a fix that is offered', () => {
  for (const [what, rule, notes, plain, markdown] of [
    [
      'names each work that Id. may mean',
      'id-after-multiple-authorities',
      [`${A}; ${B}.`, '*Id.* at 1180.'],
      ['Lee, supra note 1, at 1180.', 'Roe, supra note 1, at 1180.'],
      ['Lee, *supra* note 1, at 1180.', 'Roe, *supra* note 1, at 1180.'],
    ],
    [
      'keeps the period that ends the sentence',
      'id-after-textual-note',
      [`${A}.`, 'They differ.', '*See id.*'],
      ['See Lee, supra note 1.'],
      null,
    ],
    [
      'gives no period where the sentence goes on',
      'id-after-textual-note',
      [`${A}.`, 'They differ.', '*Id.* (so holding).'],
      ['Lee, supra note 1 (so holding).'],
      ['Lee, *supra* note 1 (so holding).'],
    ],
    ['writes Id. with one period', 'id-could-be-used', [`${A}.`, 'Lee, *supra* note 1.'], ['Id.'], ['*Id*.']],
    [
      'writes Id. with its page',
      'id-could-be-used',
      [`${A}.`, '*See* Lee, *supra* note 1, at 1180.'],
      ['See id. at 1180.'],
      ['*See* *id.* at 1180.'],
    ],
    [
      'leaves out a comma where the journal may be missing',
      'date-paren-comma',
      ['Bo Roe, *Quill*, (2014).'],
      ['Bo Roe, Quill (2014).'],
      null,
    ],
    [
      'writes the short form of a case',
      'supra-for-primary-authority',
      ['Doe v. Poe, 410 U.S. 113, 120 (1973).', `${B}.`, 'Doe, *supra* note 1, at 121.'],
      ['Doe, 410 U.S. at 121.'],
      ['Doe, 410 U.S. at 121.'],
    ],
  ] as const) {
    it(what, () => {
      assert.deepEqual(offered(rule, notes), plain);
      if (markdown !== null) assert.deepEqual(offered(rule, notes, 'markdown'), markdown);
    });
  }
});

describe('parallel citations are offered to be left out', () => {
  const CASE = 'Doe v. Poe, 410 U.S. 113, 120, 93 S. Ct. 705, 710 (1973).';
  const fixesFor = (...later: readonly string[]): number =>
    found([CASE, ...later].reduce((text, _, index) => `${text} So.[${index + 1}]`, 'It is so.') + notes(CASE, ...later))
      .filter(({ rule }) => rule === 'reporter-parallel-scotus')
      .slice(0, 1)
      .flatMap(({ fixes }) => fixes).length;
  const notes = (...all: readonly string[]): string =>
    all.map((note, index) => `\n\n[${index + 1}] ${note}`).join('') + '\n';

  for (const later of ['Id. at 121.', 'Id.', 'Doe, 410 U.S. at 121.', 'Roe v. Coe, 93 S. Ct. 900, 902 (1973).']) {
    it(`where later stands: ${later}`, () => assert.equal(fixesFor(later), 1));
  }
  for (const later of ['Id. at 711.', 'Doe, 93 S. Ct. at 711.']) {
    it(`but not where their pages are cited: ${later}`, () => assert.equal(fixesFor(later), 0));
  }
});
