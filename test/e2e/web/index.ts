/**
 * What VS Code on the web calls in the extension host that is a worker: mocha as browsers have it. What becomes of each
 * test is logged in a line that harness/webReport.ts reads. The suites are bundled after this, for which it must be ready.
 */
import 'mocha/mocha.js';
import { reportLine, type WebResult } from '../harness/webReport';

const testMilliseconds = 60_000;

class Lines extends Mocha.reporters.Base {
  constructor(runner: Mocha.Runner, options: Mocha.MochaOptions) {
    super(runner, options);
    const tell = (result: WebResult) => console.log(reportLine(result));
    runner.on('pass', (test) => tell({ state: 'passed', title: test.fullTitle() }));
    runner.on('pending', (test) => tell({ state: 'skipped', title: test.fullTitle() }));
    runner.on('fail', (test, error: Error) =>
      tell({ state: 'failed', title: test.fullTitle(), reason: error.stack ?? error.message }),
    );
  }
}

mocha.setup({ ui: 'bdd', timeout: testMilliseconds, reporter: Lines });

export function run(): Promise<void> {
  return new Promise((resolve, reject) => {
    const runner = mocha.run((failures) => {
      const { passes = 0, pending = 0 } = runner.stats ?? {};
      console.log(`${passes} passed, ${failures} failed, ${pending} skipped`);
      if (failures === 0) resolve();
      else reject(new Error(`${failures} failed`));
    });
  });
}
