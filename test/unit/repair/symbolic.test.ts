/** References by label, written out as numbers, and back. */
import assert from 'node:assert/strict';
import { analyse } from '../../../server/src/analysis/analyse';
import { finalized, madeSymbolic, type Rewritten } from '../../../server/src/repair/symbolic';
import { defaultOptions, type Options } from '../../../server/src/settings/options';
import { applyEdits } from '../../../server/src/text/edit';
import { span } from '../../../server/src/text/span';

const analysed = (text: string, options: Partial<Options> = {}) =>
  analyse(text, 'markdown', { ...defaultOptions, document: 'law-review', ...options });

const result = (text: string, { edits, left }: Rewritten) => ({
  text: applyEdits(text, edits),
  left: left.map(({ span, why }) => `${text.slice(span.start, span.end)} ${why}`),
});
const final = (text: string) => result(text, finalized(analysed(text)));
const symbolic = (text: string) => result(text, madeSymbolic(analysed(text)));

const article = (last: string): string => `Paper was weighed.[^lee] Then counted.[^roe-2014] And so on.[^last]

[^lee]: Ann Lee, *Paper Trails*, 90 N.Y.U. L. Rev. 1160, 1175 (2015).

[^roe-2014]: Bo Roe, *Quill*, 70 Tex. L. Rev. 1 (2014).

[^last]: ${last}
`;

describe('a reference by label', () => {
  const pairs: readonly (readonly [string, string])[] = [
    ['Lee, *supra* note #lee, at 1180.', 'Lee, *supra* note 1, at 1180.'],
    ['*See* Roe, *supra* note #roe-2014.', '*See* Roe, *supra* note 2.'],
    ['*See supra* notes #lee–#roe-2014 and accompanying text.', '*See supra* notes 1–2 and accompanying text.'],
    ['*See supra* notes #lee, #roe-2014.', '*See supra* notes 1, 2.'],
    ['*See supra* text accompanying note #lee; Roe, *supra* note #roe-2014, at 5.', '*See supra* text accompanying note 1; Roe, *supra* note 2, at 5.'], // prettier-ignore
  ];
  for (const [byLabel, byNumber] of pairs) {
    it(`${byLabel} ⇄ ${byNumber}`, () => {
      assert.deepEqual(final(article(byLabel)), { text: article(byNumber), left: [] });
      assert.deepEqual(symbolic(article(byNumber)), { text: article(byLabel), left: [] });
    });
  }

  it('gives the lower number first, whatever has been moved', () => {
    assert.equal(final(article('*See supra* notes #roe-2014–#lee.')).text, article('*See supra* notes 1–2.'));
  });

  it('stays where no note has the label, or its note is called nowhere', () => {
    const text = `${article('Lee, *supra* note #pan; *supra* note #none; *see infra* note #lost.')}\n[^lost]: It is.\n`;
    assert.deepEqual(final(text), { text, left: ['#pan unknown', '#none unknown', '#lost unnumbered'] });
  });

  const kept: readonly (readonly [string, string])[] = [
    ['a quotation', 'He wrote “Lee, supra note #lee.”'],
    ['code', 'He wrote `supra note #lee`.'],
    ['a number that is wrong', 'Lee, *supra* note 2.'],
    ['a number that no note has', '*See supra* note 44.'],
    ['a number in front of its word', '*See* note 1, *supra*; Lee, note 1 *supra*.'],
    ['a page', 'Ann Lee, *Ink*, 80 Yale L.J. 1 (2016).'],
  ];
  for (const [what, note] of kept) {
    it(`leaves ${what} alone`, () => {
      assert.equal(final(article(note)).text, article(note));
      assert.equal(symbolic(article(note)).text, article(note));
    });
  }

  it('is made only where labels are not the numbers', () => {
    const numbered = article('Lee, *supra* note 1.').replaceAll('lee]', '1]').replaceAll('roe-2014]', '2]').replaceAll('last]', '3]'); // prettier-ignore
    assert.deepEqual(madeSymbolic(analysed(numbered, { numbering: 'label' })).edits, []);
    assert.equal(madeSymbolic(analysed(numbered, { numbering: 'order' })).edits.length, 1);
  });

  it('is made of a label that can be read back', () => {
    const text = article('Lee, *supra* note 1.').replaceAll('[^lee]', '[^lee!]');
    assert.equal(symbolic(text).text, text);
  });

  it('is written out for a selection alone', () => {
    const text = article('Lee, *supra* note #lee. Roe, *supra* note #roe-2014.');
    const at = text.indexOf('#roe');
    assert.equal(
      applyEdits(text, finalized(analysed(text), span(at, at)).edits),
      article('Lee, *supra* note #lee. Roe, *supra* note 2.'),
    );
  });
});
