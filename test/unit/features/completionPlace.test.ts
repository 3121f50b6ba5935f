import assert from 'node:assert/strict';
import fc from 'fast-check';
import { wantedAt, type Wanted } from '../../../server/src/features/completionPlace';
import { LineIndex } from '../../../server/src/text/line-index';

/** What is wanted at the `¦` of a text, and the texts that it would replace. */
function wanted(marked: string): (Wanted & { readonly typed: readonly string[] }) | null {
  const offset = marked.indexOf('¦');
  const text = marked.replace('¦', '');
  const found = wantedAt(text, LineIndex.of(text), offset);
  if (found === null) return null;
  const starts = found.kind === 'citation' ? found.starts : [found.from];
  return { ...found, typed: starts.map((start) => text.slice(start, offset)) };
}

describe('what is completed where', () => {
  const numbers: readonly [string, string][] = [
    ['[16] Pan, supra note ¦', ''],
    ['[16] Pan, supra note 1¦', '1'],
    ['[16] Pan, supra note #pa¦', 'pa'],
    ['[^16]: Pan, *supra* note ¦.', ''],
    ['[^16]: Pan, _supra_ n. Pa¦', 'Pa'],
    ['Text. See *supra note* ¦', ''],
    ['See infra notes ¦', ''],
    ['[16] PAN, SUPRA NOTE ¦', ''],
    ['[16] Pan, supra\u00a0note\u00a0¦', ''],
  ];
  for (const [text, typed] of numbers) {
    it(`a number: ${text}`, () => {
      const found = wanted(text);
      assert.equal(found?.kind, 'noteNumber');
      assert.deepEqual(found.typed, [typed]);
    });
  }

  const citations: readonly [string, boolean, string[]][] = [
    ['[^25]: ¦', true, ['']],
    ['[25] ¦', true, ['']],
    ['25. ¦', true, ['']],
    ['[^25]: I¦', true, ['I']],
    ['[^25]: *I¦', true, ['I']],
    ['[25] See ¦', true, ['']],
    ['[25] See, e.g., Co¦', true, ['Co']],
    ['[25] *See also* Pan¦', true, ['Pan']],
    ['[25] China Ref¦', true, ['China Ref', 'Ref']],
    [
      '[^25]: What was claimed is old. Co¦',
      false,
      ['was claimed is old. Co', 'claimed is old. Co', 'is old. Co', 'old. Co', 'Co'],
    ],
    ['    continued, Pan¦', false, ['Pan']],
    ['Text.^[Pan¦', true, ['Pan']],
  ];
  for (const [text, atNoteStart, typed] of citations) {
    it(`a citation: ${text}`, () => {
      const found = wanted(text);
      assert.equal(found?.kind, 'citation');
      assert.equal(found.atNoteStart, atNoteStart);
      assert.deepEqual(found.typed, typed);
    });
  }

  it('the label of a note: Text.[^¦', () => {
    assert.deepEqual(wanted('Text.[^¦')?.typed, ['']);
    assert.equal(wanted('Text.[^¦]')?.kind, 'label');
    assert.equal(wanted('Text.[1¦')?.kind, 'label');
  });

  const nothing: readonly string[] = [
    'China ratified the Protocol in ¦',
    'The note ¦',
    'He wrote a supranote ¦',
    'Pan, supra note 12 ¦',
    'Pan, supra ¦',
    '[¦',
    '[^2¦5]: Id.',
    '[25]¦',
    '- [ ] ¦',
    '2016 was ¦',
    '¦',
    '',
  ];
  for (const text of nothing) it(`nothing: ${text}`, () => assert.equal(wanted(text), null));

  it('is found without looking beyond the line, wherever the cursor is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.nat(), (text, at) => {
        const offset = at % (text.length + 1);
        const found = wantedAt(text, LineIndex.of(text), offset);
        const starts = found === null ? [] : found.kind === 'citation' ? found.starts : [found.from];
        assert.ok(starts.every((start) => start >= 0 && start <= offset));
      }),
    );
  });
});
