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

  it('a citation behind a signal within a note, and not behind the word see in a sentence', () => {
    assert.equal(wanted('[^25]: It is old. *See* ¦')?.kind, 'citation');
    assert.equal(wanted('[^25]: It is old; see also ¦')?.kind, 'citation');
    assert.equal(wanted('[^25]: As we see ¦'), null);
  });

  const bodies: readonly [string, string[]][] = [
    ['So it is. Doe¦', ['So it is. Doe', 'Doe']],
    ['See Doe v¦', ['See Doe v', 'Doe v']],
    ['Carolene Prod¦', ['Carolene Prod']],
  ];
  for (const [text, typed] of bodies) {
    it(`in the text, as court papers cite: ${text}`, () => {
      const found = wanted(text);
      assert.ok(found?.kind === 'citation' && found.inBody);
      assert.deepEqual(found.typed, typed);
    });
  }

  it('the number of a heading: supra Part ¦', () => {
    assert.equal(wanted('See *supra* Part ¦')?.kind, 'part');
    assert.deepEqual(wanted('See infra Part II¦')?.typed, ['II']);
  });

  it('what stands behind a number, or in parentheses', () => {
    const found = wanted('[^25]: Doe v. Poe, 90 Fed¦');
    assert.ok(found?.kind === 'citation' && found.behindNumber !== null);
    const court = wanted('[^25]: Doe v. Poe, 90 F. Supp. 10 (South¦');
    assert.ok(court?.kind === 'citation' && court.inParentheses);
  });

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
