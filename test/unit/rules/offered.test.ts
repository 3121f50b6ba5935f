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
