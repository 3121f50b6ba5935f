import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { analyse } from '../../server/src/analysis/analyse';
import { defaultOptions } from '../../server/src/settings/options';
import { factbook, manuals, type ShippedText } from './shipped-prose';

/** By collection, the citations that are there, each found and judged by hand. */
const there = JSON.parse(readFileSync(new URL('prose.json', import.meta.url), 'utf8')) as Readonly<
  Record<string, readonly string[]>
>;

function citationsIn({ file, format, text }: ShippedText): readonly string[] {
  const { manuscript, resolution, legalWriting } = analyse(text, format, defaultOptions);
  assert.notEqual(legalWriting, 'sure', `${file} was taken for legal writing`);
  return resolution.occurrences.map(({ passage, citation: { span } }) => {
    const prose = manuscript.passages[passage]?.prose.text ?? '';
    return prose.slice(span.start, span.end).replace(/\s+/g, ' ');
  });
}

const count = (texts: readonly ShippedText[], pattern: RegExp): number =>
  texts.reduce((sum, { text }) => sum + (text.match(pattern)?.length ?? 0), 0);

describe('English that nobody wrote as legal writing', function () {
  this.timeout(240_000);
  const collections: readonly [string, () => readonly ShippedText[]][] = [
    ['the World Factbook', factbook],
    ['licences, changelogs and manuals', manuals],
  ];
  for (const [name, read] of collections) {
    it(`has the citations that are there and no others: ${name}`, () => {
      const texts = read();
      const size = texts.reduce((sum, { text }) => sum + text.length, 0);
      assert.ok(size > 2_000_000, `${size} characters`);
      assert.ok(count(texts, /\b(?:1[6-9]|20)\d\d\b/g) > 1_000, 'years');
      assert.ok(count(texts, /\b[A-Za-z]{1,4}\.(?= [A-Za-z\d])/g) > 1_000, 'abbreviations');
      assert.deepEqual(texts.flatMap(citationsIn).sort(), [...(there[name] ?? [])].sort());
    });
  }

  it('has `v.` and `vs.` in it', () => {
    assert.ok(count([...factbook(), ...manuals()], /\bvs?\. /g) > 10);
  });
});
