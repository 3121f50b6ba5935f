/** Files of a folder by patterns, as VS Code has them. */
import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { findFilesIn } from '../../../server/src/cli/findFiles';

describe('files by patterns', () => {
  let folder = '';
  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'carolene-find-'));
    for (const file of [
      'refs.bib',
      'a/b/deep refs.bib',
      'a/refs.csl.json',
      'node_modules/x/refs.bib',
      '.git/refs.bib',
      'a.bib.txt',
    ]) {
      mkdirSync(dirname(join(folder, file)), { recursive: true });
      writeFileSync(join(folder, file), '');
    }
  });
  after(() => rmSync(folder, { recursive: true }));

  for (const [pattern, expected] of [
    ['**/*.bib', ['refs.bib', 'a/b/deep refs.bib']],
    ['*.bib', ['refs.bib']],
    ['./refs.bib', ['refs.bib']],
    ['a/**/*.bib', ['a/b/deep refs.bib']],
    ['**/*.csl.json', ['a/refs.csl.json']],
    ['a/b/deep*s.bib', ['a/b/deep refs.bib']],
    ['**/refs*refs.bib', []],
    ['', []],
  ] as const) {
    it(pattern, async () => {
      const found = await findFilesIn(pathToFileURL(folder).href, [pattern]);
      assert.deepEqual(
        found,
        expected.map((file) => pathToFileURL(join(folder, file)).href),
      );
    });
  }

  it('are none in a folder that is not there, or on another machine', async () => {
    assert.deepEqual(await findFilesIn(pathToFileURL(join(folder, 'gone')).href, ['**/*.bib']), []);
    assert.deepEqual(await findFilesIn('vscode-vfs://github/law', ['**/*.bib']), []);
  });
});
