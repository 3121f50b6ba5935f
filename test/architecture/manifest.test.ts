/** What the manifest promises is there: texts, commands, the files of the walkthrough. */
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const root = resolve(__dirname, '../..');
const manifest = readFileSync(join(root, 'package.json'), 'utf8');
const words = readFileSync(join(root, 'package.nls.json'), 'utf8');
const client = readdirSync(join(root, 'client/src')).map((name) =>
  readFileSync(join(root, 'client/src', name), 'utf8'),
);

/** All that a pattern's first group takes of a text, each once. */
const all = (text: string, pattern: RegExp): readonly string[] =>
  [...new Set([...text.matchAll(pattern)].map(([, found]) => found ?? ''))].sort();

const keysOf = (text: string): readonly string[] => Object.keys(JSON.parse(text) as object).sort();

describe('the manifest', () => {
  it('has a text for each key, and no text that nothing shows', () => {
    assert.deepEqual(all(manifest, /"%([\w.-]+)%"/g), keysOf(words));
  });

  it('offers commands that the client registers', () => {
    const registered = client.flatMap((source) => all(source, /registerCommand\(\s*'([\w.]+)'/g));
    for (const command of all(manifest, /"command": "(carolene\.[\w.]+)"/g)) {
      assert.ok(registered.includes(command), `${command} is registered nowhere`);
    }
  });

  it('has links to commands that are there', () => {
    const own = all(manifest, /"command": "([\w.]+)"/g);
    const views = all(manifest, /"id": "(carolene\.[\w.]+)"/g).map((view) => `${view}.focus`);
    for (const command of all(words, /\(command:(?:toSide:)?(carolene\.[\w.]+)/g)) {
      assert.ok(own.includes(command) || views.includes(command), `${command} is linked, and is no command`);
    }
  });

  it('has the pages of the walkthrough', () => {
    const pages = all(manifest, /"markdown": "([\w/.]+)"/g);
    assert.ok(pages.length > 0);
    for (const page of pages) assert.ok(existsSync(join(root, page)), `${page} is missing`);
    assert.deepEqual(
      pages,
      readdirSync(join(root, 'walkthrough'))
        .map((name) => `walkthrough/${name}`)
        .sort(),
    );
  });
});
