import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { bundles } from '../../scripts/bundles';

const root = resolve(__dirname, '../..');
const vsix = join(root, 'dist', 'carolene.vsix');
const megabyte = 1024 * 1024;

/** Everything that ships. What is not here was packed by mistake, and what is missing is missed by a user. */
const shipped = [
  'package.json',
  'package.nls.json',
  'README.md',
  'CHANGELOG.md',
  'LICENSE',
  'NOTICE',
  'images/icon.png',
  'dist/client.js',
  'dist/client.web.js',
  'dist/server.js',
  'dist/server.web.js',
  'schemas/carolene.schema.json',
  'syntaxes/citations.injection.tmLanguage.json',
  'syntaxes/plaintext.tmLanguage.json',
  ...readdirSync(join(root, 'walkthrough')).map((name) => `walkthrough/${name}`),
  ...readdirSync(join(root, 'examples')).map((name) => `examples/${name}`),
];

describe('the package', () => {
  it('holds exactly what is meant to ship', function () {
    this.timeout(60_000);
    const vsce = join(root, 'node_modules', '@vscode', 'vsce', 'vsce');
    const listing = spawnSync(process.execPath, [vsce, 'ls', '--no-dependencies'], { cwd: root, encoding: 'utf8' });
    const packed = listing.stdout.split('\n').filter((line) => line !== '');
    assert.deepEqual(packed.sort(), [...shipped].sort());
  });

  it('is under a megabyte', () => {
    assert.ok(existsSync(vsix), `${vsix} is missing: npm run package`);
    const size = statSync(vsix).size;
    console.log(`      carolene.vsix: ${(size / 1024).toFixed(0)} KB`);
    assert.ok(size < megabyte, `${size} bytes`);
  });

  it('has all bundles, and none is larger than what ships together may be', () => {
    for (const { name, options } of bundles) {
      const size = statSync(join(root, options.outfile)).size;
      console.log(`      ${name}: ${(size / 1024).toFixed(0)} KB`);
      assert.ok(size > 0 && size < 2 * megabyte, `${name}: ${size} bytes`);
    }
  });
});
