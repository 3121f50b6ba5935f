/** VS Code calls `run` inside the extension host. The last line it logs is what harness/verdict.ts waits for. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import Mocha from 'mocha';

/** Loaded machines and their editors are slow; a condition that never comes true fails by its own, shorter, limit. */
const testMilliseconds = 60_000;

export function run(): Promise<void> {
  const output = process.env['CAROLENE_TEST_REPORT'];
  const mocha = new Mocha({
    ui: 'bdd',
    timeout: testMilliseconds,
    color: false,
    ...(output === undefined ? { reporter: 'spec' } : { reporter: 'json', reporterOptions: { output } }),
  });
  for (const file of readdirSync(__dirname)
    .filter((name) => name.endsWith('.test.js'))
    .sort()) {
    mocha.addFile(join(__dirname, file));
  }
  return new Promise((resolve, reject) => {
    const runner = mocha.run((failures) => {
      const { passes = 0, pending = 0 } = runner.stats ?? {};
      console.log(`${passes} passed, ${failures} failed, ${pending} skipped`);
      if (failures === 0) resolve();
      else reject(new Error(`${failures} failed`));
    });
  });
}
