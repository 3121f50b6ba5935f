/** A citation taken apart, as a student reads it. */
import assert from 'node:assert/strict';
import { analyse } from '../../../server/src/analysis/analyse';
import { explain } from '../../../server/src/features/explain';
import { hover } from '../../../server/src/features/hover';
import { plaintext } from '../../../server/src/features/markup';
import type { View } from '../../../server/src/features/view';
import { defaultOptions, type Preset } from '../../../server/src/settings/options';
import { LineIndex } from '../../../server/src/text/line-index';

const article = (cited: string): string =>
  `Pens are old.[^1] They last.[^2]\n\n[^1]: ${cited}\n\n[^2]: *Id.* at 130.\n`;
const DOE = '*See* Doe v. Poe, 450 F.3d 113, 120 (9th Cir. 2006) (holding that pens are arms).';

function viewOf(text: string, preset: Preset = 'drafting'): View {
  const analysis = analyse(text, 'markdown', { ...defaultOptions, document: 'law-review', preset });
  return { uri: 'file:///a.md', version: 1, analysis, lines: LineIndex.of(text) };
}

/** The page for what stands under the cursor `¦`. */
function explained(marked: string): string | null {
  const text = marked.replace('¦', '');
  const view = viewOf(text);
  const position = view.lines.positionAt(marked.indexOf('¦'));
  return explain(view, position, view.analysis.findings())?.markdown ?? null;
}

describe('the explanation of a citation', () => {
  it('names each part, says what it is for, and links its rule', () => {
    const page = explained(article(DOE).replace('450', '45¦0')) ?? '';
    assert.match(page, /^# A case\n\n> Doe v\. Poe/);
    assert.match(page, /\| Signal \| See \| How the work bears on the text.*\[Indigo Book R4\.2\]\(https:.*#r4-2\) \|/);
    assert.match(page, /\| Court \| 9th Cir\. \| Which court decided/);
    assert.match(page, /\| Parenthetical \| holding that pens are arms \|/);
  });

  it('of a short form says what it stands for', () => {
    const page = explained(article(DOE).replace('Id.', 'I¦d.')) ?? '';
    assert.match(page, /^# Id\.\n/);
    assert.match(page, /## What it stands for\n\nThe work cited in full in note 1:\n\n> Doe v\. Poe/);
  });

  it('says what is wrong with it, and why that matters', () => {
    const page = explained(article(DOE).replace('*Id.* at', 'I¦d at')) ?? '';
    assert.match(page, /## What is wrong\n\n- .*Id/);
  });

  it('is none where nothing is cited', () => {
    assert.equal(explained(article(DOE).replace('Pens', 'Pe¦ns')), null);
  });

  it('keeps a writer’s own marks out of the table', () => {
    const page = explained(article('Ann Lee, A|B `C` <b>, 90 N.Y.U. L. Rev. 11¦60 (2015).')) ?? '';
    assert.match(page, /\| Title \| A\\\|B/);
  });
});

describe('the hover of a full citation', () => {
  const shown = (preset: Preset): string => {
    const text = article(DOE);
    const view = viewOf(text, preset);
    const found = hover(view, view.lines.positionAt(text.indexOf('450')), plaintext);
    return found === null || typeof found.contents !== 'object' || !('value' in found.contents)
      ? ''
      : found.contents.value;
  };

  it('lists the parts', () => {
    assert.match(shown('drafting'), /Court: 9th Cir\.$/m);
  });

  it('tells a student what each is for', () => {
    assert.match(shown('student'), /Court: 9th Cir\. – Which court decided/);
  });

  it('leaves the parts out for an editor', () => {
    assert.doesNotMatch(shown('editor'), /Court:/);
  });
});
