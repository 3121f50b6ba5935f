/** Fill note numbers. */
import assert from 'node:assert/strict';
import { fillNoteNumbers } from '../../../server/src/repair/fillNoteNumbers';
import { applyEdits } from '../../../server/src/text/edit';
import { analysed } from '../rules/marked';

function filled(text: string): { readonly text: string; readonly left: readonly string[] } {
  const { manuscript, resolution } = analysed(text);
  const { edits, left } = fillNoteNumbers(manuscript, resolution);
  return {
    text: applyEdits(text, edits),
    left: left.map(({ name, span, candidates }) =>
      `${name} ‹${text.slice(span.start, span.end)}› ${candidates.join(' ')}`.trimEnd(),
    ),
  };
}

const LEE = 'Ann Lee, Paper Trails, 90 N.Y.U. L. Rev. 1160 (2015).';
const INK = 'Ann Lee, Ink, 80 Yale L.J. 9 (2016).';
const ROE = 'Bo Roe, Quill, 70 Tex. L. Rev. 1 (2014).';

const article = (...notes: readonly string[]): string =>
  `${notes.map((_, index) => `So it is.[${index + 1}]`).join(' ')}\n\n${notes.map((note, index) => `[${index + 1}] ${note}`).join('\n\n')}\n`;

describe('filling note numbers', () => {
  for (const open of ['__', '___', 'XX', 'TK', '[ ]', '?']) {
    it(`writes the number for ${open}`, () => {
      const text = filled(article(LEE, ROE, `Lee, supra note ${open}, at 1180.`)).text;
      assert.equal(text, article(LEE, ROE, 'Lee, supra note 1, at 1180.'));
    });
  }

  it('writes it where nothing stands for it yet', () => {
    assert.equal(
      filled(article(LEE, ROE, 'Lee, supra note, at 1180.')).text,
      article(LEE, ROE, 'Lee, supra note 1, at 1180.'),
    );
  });

  it('writes all that have one answer and lists the rest', () => {
    const { text, left } = filled(
      article(LEE, INK, ROE, 'Roe, supra note __.', 'Lee, supra note __.', 'Ames, supra note XX.'),
    );
    assert.equal(text, article(LEE, INK, ROE, 'Roe, supra note 3.', 'Lee, supra note __.', 'Ames, supra note XX.'));
    assert.deepEqual(left, ['Lee ‹__› 1 2', 'Ames ‹XX›']);
  });

  it('leaves numbers that are there', () => {
    const text = article(LEE, ROE, 'Lee, supra note 2.');
    assert.deepEqual(filled(text), { text, left: [] });
  });
});
