import assert from 'node:assert/strict';
import { build } from 'esbuild';
import { bundles } from '../../scripts/bundles';

/** The files whose code ends in a bundle. */
async function holds(outfile: string): Promise<readonly string[]> {
  const { options } = bundles.find((bundle) => bundle.options.outfile === outfile) ?? assert.fail(outfile);
  const { metafile } = await build({ ...options, write: false, metafile: true, logLevel: 'silent' });
  const { inputs } = metafile.outputs[outfile] ?? assert.fail(outfile);
  return Object.keys(inputs).filter((path) => (inputs[path]?.bytesInOutput ?? 0) > 0);
}

describe('what Node’s bundle and the worker’s both need', function () {
  this.timeout(60_000);

  for (const side of ['server', 'client']) {
    it(`is in one of them: ${side}`, async () => {
      const own = await holds(`dist/${side}.js`);
      const core = new Set(await holds(`dist/${side}.web.js`));
      assert.ok(core.size > 50 && own.length > 3);
      assert.deepEqual(
        own.filter((path) => core.has(path)),
        [],
      );
    });
  }
});
