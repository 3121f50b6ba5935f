/** References by label as an editor shows them: numbers beside, actions, colours. */
import assert from 'node:assert/strict';
import { inlayHints } from '../../../server/src/features/inlayHints';
import { defaultBeside } from '../../../server/src/settings/options';
import { viewed, wholeOf, withBeside } from './viewed';

const article = (note: string): string =>
  `Paper was weighed.[^1] And so on.[^pan]\n\n[^1]: Ann Lee, *Paper Trails*, 90 N.Y.U. L. Rev. 1160 (2015).\n\n[^pan]: ${note}\n`;

const shown = (text: string): string => {
  const view = viewed(text, 'markdown', { numbering: 'order' });
  const hints = inlayHints(view, wholeOf(view), defaultBeside);
  return withBeside(
    view,
    hints.map(({ position, label }) => ({ position, text: typeof label === 'string' ? label : '' })),
  );
};

describe('the number of a note that is named by its label', () => {
  const cases: readonly (readonly [string, string])[] = [
    ['Lee, *supra* note #1, at 7.', 'Lee, *supra* note #1⟨1⟩, at 7.'],
    ['*See infra* note #pan.', '*See infra* note #pan⟨2⟩.'],
    ['*See* notes #1–#pan, *supra*.', '*See* notes #1–#pan, *supra*.'],
    ['*See supra* notes #1–#pan.', '*See supra* notes #1–#pan⟨1–2⟩.'],
    ['Lee, *supra* note #nobody, at 7.', 'Lee, *supra* note #nobody, at 7.'],
  ];
  for (const [note, expected] of cases) {
    it(`${note}: is shown beside it, where there is one`, () => {
      const marked = article(expected);
      assert.equal(shown(article(note)).replaceAll('[^pan]⟨2⟩', '[^pan]').replaceAll('[^pan]:⟨2⟩', '[^pan]:'), marked);
    });
  }
});
