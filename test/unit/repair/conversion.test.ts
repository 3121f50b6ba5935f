/** Citations in another form that means the same. */
import assert from 'node:assert/strict';
import { article as generated } from '../../../scripts/bench/article';
import type { Analysis } from '../../../server/src/analysis/analysis';
import { authorityOf } from '../../../server/src/authority/query';
import type { Format } from '../../../server/src/manuscript/manuscript';
import { conversionEdits, keepingMeaning, type Conversion } from '../../../server/src/repair/conversion';
import { applyEdits } from '../../../server/src/text/edit';
import { analysed } from '../rules/marked';

const LEE = 'Ann Lee, Paper Trails, 90 N.Y.U. L. Rev. 1160, 1175 (2015)';
const ROE = 'Bo Roe, Quill and Ink 12 (2014)';
const DOE = 'Doe v. Poe, 410 U.S. 113, 120 (1973)';

const article = (...notes: readonly string[]): string =>
  `${notes.map((_, index) => `So it is.[${index + 1}]`).join(' ')}\n\n${notes.map((note, index) => `[${index + 1}] ${note}`).join('\n\n')}\n`;

function converted(text: string, what: Conversion, format: Format = 'plaintext'): string {
  const analysis = analysed(text, {}, format);
  const edits = conversionEdits(analysis, what, null);
  return applyEdits(
    text,
    keepingMeaning(analysis, edits, (other) => analysed(other, {}, format)),
  );
}

describe('converting', () => {
  for (const [what, conversion, notes, expected] of [
    ['Id. with a page', 'explicit', [`${LEE}.`, 'Id. at 1180.'], [`${LEE}.`, 'Lee, supra note 1, at 1180.']],
    [
      'a bare Id., which takes over its page',
      'explicit',
      [`${LEE}.`, 'Id.'],
      [`${LEE}.`, 'Lee, supra note 1, at 1175.'],
    ],
    [
      'id. behind a signal',
      'explicit',
      [`${LEE}.`, 'See id. at 1180 (so he says).'],
      [`${LEE}.`, 'See Lee, supra note 1, at 1180 (so he says).'],
    ],
    ['Id. for a case', 'explicit', [`${DOE}.`, 'Id. at 121.'], [`${DOE}.`, 'Doe, 410 U.S. at 121.']],
    [
      'a chain',
      'explicit',
      [`${LEE}.`, 'Id. at 1180.', 'Id.'],
      [`${LEE}.`, 'Lee, supra note 1, at 1180.', 'Lee, supra note 1, at 1180.'],
    ],
    ['no Id. that means nothing sure', 'explicit', [`${LEE}; ${ROE}.`, 'Id. at 5.'], [`${LEE}; ${ROE}.`, 'Id. at 5.']],
    ['supra where Id. would do', 'id', [`${LEE}.`, 'Lee, supra note 1, at 1180.'], [`${LEE}.`, 'Id. at 1180.']],
    ['the same behind a signal', 'id', [`${LEE}.`, 'See Lee, supra note 1, at 1180.'], [`${LEE}.`, 'See id. at 1180.']],
    ['a short case', 'id', [`${DOE}.`, 'Doe, 410 U.S. at 121.'], [`${DOE}.`, 'Id. at 121.']],
    [
      'no supra whose page Id. would change',
      'id',
      [`${LEE}.`, 'Lee, supra note 1.'],
      [`${LEE}.`, 'Lee, supra note 1.'],
    ],
    [
      'no supra behind another work',
      'id',
      [`${LEE}.`, `${ROE}.`, 'Lee, supra note 1, at 5.'],
      [`${LEE}.`, `${ROE}.`, 'Lee, supra note 1, at 5.'],
    ],
    [
      'a repeated article',
      'short',
      [`${LEE}.`, `${ROE}.`, `${LEE} (so he says).`],
      [`${LEE}.`, `${ROE}.`, 'Lee, supra note 1, at 1175 (so he says).'],
    ],
    [
      'a repeated case',
      'short',
      [`${DOE}.`, `${ROE}.`, `See ${DOE}.`],
      [`${DOE}.`, `${ROE}.`, 'See Doe, 410 U.S. at 120.'],
    ],
    ['no first citation', 'short', [`${LEE}.`, `${ROE}.`], [`${LEE}.`, `${ROE}.`]],
    [
      'a supra',
      'full',
      [`${LEE}.`, `${ROE}.`, 'Lee, supra note 1, at 1180.'],
      [`${LEE}.`, `${ROE}.`, 'Ann Lee, Paper Trails, 90 N.Y.U. L. Rev. 1160, 1180 (2015).'],
    ],
    [
      'a supra without a page',
      'full',
      [`${LEE}.`, `${ROE}.`, 'Lee, supra note 1.'],
      [`${LEE}.`, `${ROE}.`, 'Ann Lee, Paper Trails, 90 N.Y.U. L. Rev. 1160 (2015).'],
    ],
    [
      'a supra of a book',
      'full',
      [`${ROE}.`, `${LEE}.`, 'Roe, supra note 1, at 30.'],
      [`${ROE}.`, `${LEE}.`, 'Bo Roe, Quill and Ink 30 (2014).'],
    ],
    [
      'a short case in full',
      'full',
      [`${DOE}.`, `${ROE}.`, 'Doe, 410 U.S. at 121.'],
      [`${DOE}.`, `${ROE}.`, 'Doe v. Poe, 410 U.S. 113, 121 (1973).'],
    ],
    ['nothing in a quotation', 'explicit', [`${LEE}.`, '“Id. at 1180.”'], [`${LEE}.`, '“Id. at 1180.”']],
  ] as const) {
    it(`${what} (${conversion})`, () => assert.equal(converted(article(...notes), conversion), article(...expected)));
  }

  it('moves the marks of Markdown with the words', () => {
    const text = (note: string): string =>
      `So.[^1] So.[^2]\n\n[^1]: Ann Lee, *Ink*, 80 Yale L.J. 9, 11 (2016).\n\n[^2]: ${note}\n`;
    assert.equal(
      converted(text('*See id.* at 12.'), 'explicit', 'markdown'),
      text('*See* Lee, *supra* note 1, at 12.'),
    );
    assert.equal(converted(text('*Id.*'), 'explicit', 'markdown'), text('Lee, *supra* note 1, at 11.'));
    assert.equal(converted(text('Lee, *supra* note 1, at 12.'), 'id', 'markdown'), text('*Id.* at 12.'));
  });
});

/** What each citation of the notes means, in order: its work and its page. */
function meanings({ resolution }: Analysis): readonly string[] {
  return resolution.occurrences.flatMap(({ id, note, parent, citation }) => {
    const link = resolution.links[id];
    if (note === null || parent !== null || link === undefined || link.kind === 'crossReference') return [];
    const pin = link.kind === 'reference' ? link.pin : 'pinpoint' in citation ? citation.pinpoint : null;
    return [`${authorityOf(resolution, id)?.shortName ?? '?'} ${pin?.text.replaceAll('–', '-') ?? ''}`];
  });
}

describe('converting a whole article', () => {
  for (const format of ['plaintext', 'markdown'] as const) {
    for (const seed of [1, 2, 3]) {
      it(`and back keeps what each reference means (${format}, ${seed})`, () => {
        const { text } = generated(format, 30_000, seed);
        const before = meanings(analysed(text, {}, format));
        const explicit = converted(text, 'explicit', format);
        const kinds = (of: string): number =>
          analysed(of, {}, format).resolution.occurrences.filter(({ citation }) => citation.kind === 'id').length;
        assert.ok(kinds(text) > 5 && kinds(explicit) < kinds(text) / 2, `${kinds(text)} → ${kinds(explicit)}`);
        assert.deepEqual(meanings(analysed(explicit, {}, format)), before);
        const back = converted(explicit, 'id', format);
        assert.ok(kinds(back) >= kinds(text) / 2, `${kinds(text)} → ${kinds(back)}`);
        assert.deepEqual(meanings(analysed(back, {}, format)), before);
        assert.deepEqual(meanings(analysed(converted(text, 'full', format), {}, format)), before);
        assert.deepEqual(meanings(analysed(converted(text, 'short', format), {}, format)), before);
      });
    }
  }
});
