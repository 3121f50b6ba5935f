/** Citations by key, as pandoc has them, at the `¦` of a text. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { citationByKeyAt, keyAt } from '../../../server/src/features/pandocKeys';

const at = (marked: string): readonly [string, number] => [marked.replace('¦', ''), marked.indexOf('¦')];

describe('a key', () => {
  for (const [marked, key] of [
    ['See @pan2015¦.', 'pan2015'],
    ['See ¦@pan2015.', 'pan2015'],
    ['See @pan¦2015, and others', 'pan2015'],
    ['@pan:2015-a_b.c¦.', 'pan:2015-a_b.c'],
    ['[@mül¦ler]', 'müller'],
    ['ann@pan¦2015.org', null],
    ['@ ¦', null],
    ['pan¦2015', null],
    ['¦', null],
  ] as const) {
    it(`${marked}: ${key}`, () => assert.equal(keyAt(...at(marked))?.key ?? null, key));
  }
});

describe('a citation by key', () => {
  const read = (marked: string): readonly string[] | null => {
    const [source, offset] = at(marked);
    const found = citationByKeyAt(source, offset);
    return (
      found && [
        source.slice(found.span.start, found.span.end),
        ...found.items.map(({ prefix, key, pinpoint, rest }) => [prefix, key, pinpoint ?? '-', rest].join('|')),
      ]
    );
  };
  for (const [marked, expected] of [
    ['As [@a¦] says', ['[@a]', '|a|-|']],
    [
      '[see @a, p. 12-14; but cf. @b, § 3, at length¦]',
      ['[see @a, p. 12-14; but cf. @b, § 3, at length]', 'see|a|12–14|', 'but cf.|b|§ 3|, at length'],
    ],
    ['[-@a, pp. 1, 5¦]', ['[-@a, pp. 1, 5]', '|a|1, 5|']],
    ['[¦@a, ch. 2]', ['[@a, ch. 2]', '|a|ch. 2|']],
    ['So @a¦ says', ['@a', '|a|-|']],
    ['[@a; nothing¦]', null],
    ['[^1¦]: @a', null],
    ['[@a](https://e.org) ¦', null],
  ] as const) {
    it(marked, () => assert.deepEqual(read(marked), expected));
  }

  it('is never looked for far away, nor wrong about where it is', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('@', '[', ']', ';', 'a', ' ', ',', '1', '\n', '-')),
        fc.nat(),
        (parts, place) => {
          const source = parts.join('');
          const offset = place % (source.length + 1);
          for (const { span } of citationByKeyAt(source, offset)?.items ?? [])
            assert.equal(source.charAt(span.start), '@');
        },
      ),
    );
  });
});
