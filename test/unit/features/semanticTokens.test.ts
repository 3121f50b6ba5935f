/** What is coloured, and as what. */
import assert from 'node:assert/strict';
import { semanticTokensIn, semanticTokensOptions } from '../../../server/src/features/semanticTokens';
import { abilitiesOf } from '../../../server/src/features/abilities';
import type { View } from '../../../server/src/features/view';
import type { Format } from '../../../server/src/manuscript/manuscript';
import { textIn, viewed, wholeOf } from './viewed';

const client = (own: boolean) =>
  abilitiesOf({
    capabilities: {},
    initializationOptions: { carolene: { status: own } },
  });

const types = semanticTokensOptions(client(true)).legend.tokenTypes;

/** The coloured stretches in order, as `text:type`, with `!` where a name introduces its work. */
function coloured(view: View, range = wholeOf(view)): readonly string[] {
  const { data } = semanticTokensIn(view, range);
  const found: string[] = [];
  let [line, character] = [0, 0];
  for (let at = 0; at < data.length; at += 5) {
    const [lines = 0, characters = 0, length = 0, type = 0, modifiers = 0] = data.slice(at, at + 5);
    character = lines === 0 ? character + characters : characters;
    line += lines;
    const text = textIn(view, { start: { line, character }, end: { line, character: character + length } });
    found.push(`${text}:${(types[type] ?? '').replace('citation', '')}${modifiers === 1 ? '!' : ''}`);
  }
  return found;
}

const note = (text: string): string => `As it was.[^1]\n\n[^1]: ${text}\n`;

describe('semantic tokens', () => {
  const cases: readonly (readonly [string, Format, string, readonly string[]])[] = [
    [
      'a case: signal, name, reporter, numbers',
      'markdown',
      note('*See* *Doe v. Poe*, 410 U.S. 113, 120 (1973).'),
      [
        '[^1]:Call',
        '[^1]::Call',
        'See:Signal',
        'Doe v. Poe:Case!',
        '410:Number',
        'U.S.:Reporter',
        '113:Number',
        '120:Number',
      ],
    ],
    [
      'a short form of it',
      'markdown',
      note('Doe v. Poe, 410 U.S. 113 (1973); *Doe*, 410 U.S. at 120; *id.* at 3.'),
      [
        '[^1]:Call',
        '[^1]::Call',
        'Doe v. Poe:Case!',
        '410:Number',
        'U.S.:Reporter',
        '113:Number',
        'Doe:Case',
        '410:Number',
        'U.S.:Reporter',
        '120:Number',
        'id.:Reference',
        '3:Number',
      ],
    ],
    [
      'a supra, an infra, a hereinafter name',
      'plaintext',
      'As it was.[1] So.[2]\n\n[1] Ann Lee, Ink, 90 N.Y.U. L. Rev. 1160 (2015) [hereinafter Lee, Ink].\n\n[2] Lee, Ink, supra note 1, at 7; see infra notes 3–5.\n',
      [
        '[1]:Call',
        '[2]:Call',
        '[1]:Call',
        '90:Number',
        'N.Y.U. L. Rev.:Reporter',
        '1160:Number',
        'Lee, Ink:Name!',
        '[2]:Call',
        'Lee:Name',
        'Ink:Name',
        'supra:Reference',
        '1:Number',
        '7:Number',
        'see:Signal',
        'infra:Reference',
        '3–5:Number',
      ],
    ],
    [
      'a code and its section',
      'markdown',
      note('42 U.S.C. § 1983 (2012).'),
      ['[^1]:Call', '[^1]::Call', '42:Number', 'U.S.C.:Reporter', '1983:Number'],
    ],
    ['of an inline note only the mark', 'markdown', 'As it was.^[It was so.]\n', ['^[:Call']],
    [
      'a name over two lines, line by line',
      'plaintext',
      'As it was.[1]\n\n[1] Doe v.\n    Poe, 410 U.S. 113 (1973).\n',
      ['[1]:Call', '[1]:Call', 'Doe v.:Case!', 'Poe:Case!', '410:Number', 'U.S.:Reporter', '113:Number'],
    ],
    ['nothing within a quotation', 'markdown', note('He said “id. at 5.”'), ['[^1]:Call', '[^1]::Call']],
  ];
  for (const [what, format, text, expected] of cases) {
    it(what, () => assert.deepEqual(coloured(viewed(text, format)), expected));
  }

  it('of a range, those that touch it', () => {
    const view = viewed('As.[^1]\n\nSo.[^2]\n\n[^1]: *Doe v. Poe*, 410 U.S. 113 (1973).\n\n[^2]: *Id.* at 120.\n');
    const range = { start: { line: 6, character: 0 }, end: { line: 7, character: 0 } };
    assert.deepEqual(coloured(view, range), ['[^2]::Call', 'Id.:Reference', '120:Number']);
  });

  it('where it isn’t surely legal writing, none', () => {
    assert.deepEqual(coloured(viewed('As it was.[^1]\n\n[^1]: Id. at 3.\n', 'markdown', { document: 'none' })), []);
  });

  it('for other clients go by the protocol’s own types', () => {
    const standard = semanticTokensOptions(client(false)).legend.tokenTypes;
    assert.deepEqual([...new Set(standard)].sort(), ['class', 'keyword', 'number', 'type', 'variable']);
    assert.equal(standard.length, types.length);
  });
});
