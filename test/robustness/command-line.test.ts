import assert from 'node:assert/strict';
import { mkdirSync } from 'node:fs';
import { carolene } from '../unit/cli/captured';
import { Folder } from '../unit/cli/folder';

describe('the command line on bad input', function () {
  this.timeout(60_000);
  const folder = new Folder();

  it('says of each file that is no text why, reads the others, and ends with 2', async () => {
    mkdirSync(folder.at('folder'));
    const good = folder.write('good.txt', 'Text.[1]\n\n\n[1] Id.\n');
    const bad = [
      folder.at('missing.txt'),
      folder.at('folder'),
      folder.write('picture.txt', Buffer.from('89504e470d0a1a0a0000000d', 'hex')),
      folder.write('latin.txt', Buffer.from('Caf\xe9', 'latin1')),
    ];
    const { status, out, messages } = await carolene('check', '--format', 'json', ...bad, good);
    const { files } = JSON.parse(out) as { files: { file: string; error?: string; findings?: unknown[] }[] };
    assert.equal(status, 2);
    assert.deepEqual(
      files.map(({ file }) => file),
      [...bad, good],
    );
    assert.deepEqual(
      files.slice(0, 4).map(({ error }) => error),
      [
        'no such file',
        'is a directory',
        'is not text: a NUL byte at offset 8',
        'is not UTF-8 text; save it as UTF-8 (or UTF-16 with a byte order mark)',
      ],
    );
    assert.equal(files[4]?.findings?.length, 1);
    assert.equal(messages.trim().split('\n').length, 4);
  });

  it('never touches a file that it can’t read', async () => {
    const bad = folder.write('bad.txt', Buffer.from([0x5b, 0x31, 0x5d, 0xff]));
    const { status } = await carolene('fix', bad);
    assert.equal(status, 2);
  });

  const places: readonly (readonly [string, string | Uint8Array, number, number])[] = [
    ['plain', 'Text.[1]\n\n\n[1] Id.\n', 3, 4],
    ['CR LF', 'Text.[1]\r\n\r\n\r\n[1] Id.\r\n', 3, 4],
    ['CR', 'Text.[1]\r\r\r[1] Id.\r', 3, 4],
    ['with a byte order mark', '\uFEFFText.[1]\n\n\n[1] Id.\n', 3, 4],
    ['UTF-16', Buffer.from('\uFEFFText.[1]\n\n\n[1] Id.\n', 'utf16le'), 3, 4],
    ['with characters of two code units', '𝒮.[1]\n\n\n[1] 𝒮. Id.\n', 3, 8],
  ];
  for (const [what, content, line, character] of places) {
    it(`names the right place in a file that is ${what}`, async () => {
      const { out } = await carolene('check', '--format', 'json', folder.write('a.txt', content));
      const { files } = JSON.parse(out) as {
        files: { findings: { rule: string; range: { start: { line: number; character: number } } }[] }[];
      };
      const finding = files[0]?.findings.find(({ rule }) => rule === 'id-no-antecedent');
      assert.deepEqual(finding?.range.start, { line, character });
    });
  }

  it('says how to call it when called wrongly', async () => {
    const wrong = [[], ['frobnicate'], ['check'], ['check', '--format', 'xml', 'a.txt'], ['check', '--max-warnings', 'many', 'a'],
      ['check', '--rule', 'no-such-rule=off', 'a'], ['check', '--fix', '-'], ['fix', '-', 'a.txt'], ['lsp']]; // prettier-ignore
    for (const args of wrong) {
      const { status, out, messages } = await carolene(...args);
      assert.deepEqual([status, out, messages !== ''], [2, '', true], args.join(' '));
    }
  });

  it('gives help and its version when asked, and ends with 0', async () => {
    for (const args of [['--help'], ['check', '--help'], ['--version']]) {
      const { status, out } = await carolene(...args);
      assert.equal(status, 0);
      assert.notEqual(out, '');
    }
  });
});
