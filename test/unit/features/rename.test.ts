/** Renaming: what is renamed with it, and what is refused. */
import assert from 'node:assert/strict';
import { ResponseError } from 'vscode-languageserver';
import { abilitiesOf } from '../../../server/src/features/abilities';
import { prepareRename, rename } from '../../../server/src/features/rename';
import type { Format } from '../../../server/src/manuscript/manuscript';
import type { Options } from '../../../server/src/settings/options';
import { applyEdits } from '../../../server/src/text/edit';
import { cursorIn, textIn, viewed } from './viewed';

const client = abilitiesOf({ capabilities: {} });

/** The text with all renamed at the cursor, or why not. */
function renamed(marked: string, name: string, format: Format = 'markdown', options: Partial<Options> = {}): string {
  const view = viewed(marked, format, options);
  const { source } = view.analysis.manuscript;
  try {
    const edit = rename(view, cursorIn(marked), name, client);
    const edits = (edit.changes?.[view.uri] ?? []).map(({ range, newText }) => ({
      span: { start: view.lines.offsetAt(range.start, source), end: view.lines.offsetAt(range.end, source) },
      newText,
    }));
    return applyEdits(source, edits);
  } catch (error) {
    assert.ok(error instanceof ResponseError);
    return `refused: ${error.message}`;
  }
}

const labelled = `Paper was weighed.[^lee] Then counted.[^two] So it was.[^lee]

[^lee]: Ann Lee, *Paper Trails*, 90 N.Y.U. L. Rev. 1160 (2015).

[^two]: Lee, *supra* note #lee, at 7. *See supra* notes #lee–#two; “supra note #lee.” The word lee.
`;
const at = (text: string, place: string): string => {
  assert.ok(text.includes(place.replace('¦', '')), `${place} is not in the text`);
  return text.replace(place.replace('¦', ''), place);
};

describe('renaming a label', () => {
  const expected = labelled
    .replaceAll('[^lee]', '[^pan]')
    .replace('Lee, *supra* note #lee', 'Lee, *supra* note #pan')
    .replace('notes #lee–', 'notes #pan–');
  for (const place of ['[^l¦ee] Then', '[^lee¦]: Ann', '#¦lee, at', 'notes #lee¦–']) {
    it(`at ${place}: its calls, its note, and what names it`, () => {
      assert.equal(renamed(at(labelled, place), 'pan'), expected);
    });
  }

  it('shows what will be renamed', () => {
    const marked = at(labelled, '[^l¦ee] Then');
    const view = viewed(marked);
    const prepared = prepareRename(view, cursorIn(marked));
    assert.ok('placeholder' in prepared);
    assert.deepEqual([textIn(view, prepared.range), prepared.placeholder], ['lee', 'lee']);
  });

  const refused: readonly (readonly [string, RegExp])[] = [
    ['two', /There is a note \[\^two\] already/],
    ['TWO', /There is a note \[\^TWO\] already/],
    ['a b', /can’t be a label/],
    ['', /can’t be a label/],
    ['a]b', /can’t be a label/],
    ['lee!', /could not be read as the label/],
  ];
  for (const [name, reason] of refused) {
    it(`to “${name}” is refused`, () => assert.match(renamed(at(labelled, '[^l¦ee] Then'), name), reason));
  }

  it('is refused where labels are the numbers', () => {
    const text = 'So.[^3] So.[¦^1]\n\n[^3]: Ann Lee, *Ink*, 90 N.Y.U. L. Rev. 1160 (2015).\n\n[^1]: *Id.*\n';
    assert.match(renamed(text, 'x', 'markdown', { numbering: 'label' }), /labels of this document are the numbers/);
  });

  it('is refused for a number in plain text', () => {
    const text = 'So.[1¦] So.[2]\n\n[1] Ann Lee, Ink, 90 N.Y.U. L. Rev. 1160 (2015).\n\n[2] Id.\n';
    assert.match(renamed(text, '7', 'plaintext'), /number of a note follows from its place/);
  });
});

const named = `So it is.[1] So.[2] So.[3] So.[4]

[1] Ann Lee, Paper Trails, 90 N.Y.U. L. Rev. 1160 (2015) [hereinafter Trails].

[2] Bo Roe, Quill, 70 Tex. L. Rev. 1 (2014). Trails, supra note 1, at 7.

[3] Lee, Trails, supra note 1, at 9. The Trails.

[4] Id. at 4; Lee, supra note 1.
`;

describe('renaming a hereinafter name', () => {
  const expected = named
    .replace('hereinafter Trails', 'hereinafter Paper')
    .replace('Trails, supra', 'Paper, supra')
    .replace('Lee, Trails,', 'Lee, Paper,');
  for (const place of ['hereinafter Tr¦ails', '. ¦Trails, supra', 'Lee, Trails¦, supra']) {
    it(`at ${place}: its definition and all its uses`, () => {
      assert.equal(renamed(at(named, place), 'Paper', 'plaintext'), expected);
    });
  }

  it('leaves its italics', () => {
    const text = `So.[^1] So.[^2]\n\n[^1]: Ann Lee, *Ink*, 90 N.Y.U. L. Rev. 1160 (2015) [hereinafter *I¦nk*].\n\n[^2]: *Ink*, *supra* note 1.\n`;
    assert.match(renamed(text, 'Pen'), /\[hereinafter \*Pen\*\][^]*\[\^2\]: \*Pen\*, \*supra\*/);
  });

  const refused: readonly (readonly [string, RegExp])[] = [
    ['Roe', /already means another work, cited in note 2/],
    ['', /can’t be empty/],
    ['Paper]', /could not be read as the name/],
    ['Paper; Ink', /could not be read as the name/],
    ['Paper, supra', /could not be read as the name/],
    ['supra', /could not be read as the name/],
  ];
  for (const [name, reason] of refused) {
    it(`to “${name}” is refused`, () => {
      assert.match(renamed(at(named, 'hereinafter Tr¦ails'), name, 'plaintext'), reason);
    });
  }
  for (const name of ['Paper Trails', 'Lee Report', 'EPA', '2015 Report', 'Lee’s Ink']) {
    it(`to “${name}” is done`, () => {
      assert.match(
        renamed(at(named, 'hereinafter Tr¦ails'), name, 'plaintext'),
        new RegExp(`\\n.*${name}, supra note 1`),
      );
    });
  }
});

describe('renaming anything else is refused', () => {
  for (const place of ['So it¦ is', 'Ann L¦ee', 'Id. a¦t 4', 'Lee, s¦upra note 1.', 'Tr¦ails.\n\n[4]']) {
    it(place.replaceAll('\n', '⏎'), () => {
      assert.match(renamed(at(named, place), 'X', 'plaintext'), /^refused: Only the label/);
    });
  }
});
