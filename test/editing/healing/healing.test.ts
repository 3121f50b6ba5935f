import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { join, resolve } from 'node:path';
import type { Driver } from './driver';
import { Knowing } from './knowing';
import { LeavingOut, occasions, omissions } from './leavingOut';
import { made, SEED, type Made, type Wanted } from './run';
import { remarks } from './tally';

async function all(driver: Driver, wanted: Wanted): Promise<readonly Made[]> {
  const edits: Made[] = [];
  for await (const each of made(driver, wanted)) edits.push(each);
  return edits;
}

describe('an article that is edited', function () {
  this.timeout(120_000);

  it('meets every check, if what it means is known', async () => {
    assert.deepEqual(remarks(await all(new Knowing(), { seed: SEED, edits: 132 })), []);
  });

  for (const omission of omissions) {
    it(`fails without ${omission}`, async () => {
      const wanted = { seed: SEED, edits: 300, untilFault: true, ...occasions(omission) };
      const edits = await all(new LeavingOut(new Knowing(), omission), wanted);
      assert.notEqual(edits.at(-1)?.fault ?? null, null, `${edits.length} edits, and nobody saw it`);
    });
  }

  it('is judged by a model that has nothing from Carolene', () => {
    const folder = 'test/editing/healing';
    const entry = join(folder, 'run.ts');
    const args = [resolve('node_modules/dependency-cruiser/bin/dependency-cruise.mjs'), '--no-config', entry];
    const options = ['--ts-config', 'tsconfig.json', '--ts-pre-compilation-deps', '--output-type', 'json'];
    const { stdout } = spawnSync(process.execPath, [...args, ...options], { encoding: 'utf8' });
    const { modules } = JSON.parse(stdout) as { readonly modules: readonly { readonly source: string }[] };
    const sources = modules.map(({ source }) => source);
    assert.ok(sources.includes(`${folder}/meaning.ts`), sources.join('\n'));
    assert.deepEqual(
      sources.filter((source) => !source.startsWith('test/editing/')),
      [],
    );
  });
});
