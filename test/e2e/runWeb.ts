/**
 * The suite of test/e2e/suite, less what a browser can't do, against the web build in VS Code on the web: extension and
 * server in workers, the folder a virtual one. Ends with exit code 3 where `npm run e2e:setup` was not run.
 */
import { cpSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { format } from 'node:util';
import { build } from 'esbuild';
import { exitCodeOf } from './harness/exitCode';
import { printLine } from './harness/log';
import { missingWebTool } from './harness/tools';
import { Verdict } from './harness/verdict';
import { mochaReport, resultIn, type WebResult } from './harness/webReport';
import { startWebWorkbench, type WebWorkbench } from './harness/webWorkbench';
import { launchBrowser, newPage } from './harness/window';

const root = resolve(__dirname, '../..');
const noEditor = 3;

/** One script, as a worker takes no more. */
async function buildSuite(outfile: string): Promise<void> {
  const suites = readdirSync(join(__dirname, 'suite')).filter((name) => /^(?!.*\.desktop\.).*\.test\.ts$/.test(name));
  const imports = suites.sort().map((name) => `import './suite/${name}';`);
  await build({
    stdin: { contents: [`export { run } from './web/index';`, ...imports].join('\n'), resolveDir: __dirname },
    outfile,
    bundle: true,
    platform: 'browser',
    format: 'cjs',
    target: 'es2022',
    sourcemap: 'inline',
    external: ['vscode'],
    alias: { 'node:assert/strict': join(__dirname, 'web', 'assert.ts') },
    logLevel: 'error',
  });
}

async function runSuite({ address }: WebWorkbench): Promise<{ complaint: string | null; results: WebResult[] }> {
  const browser = await launchBrowser();
  try {
    const page = await newPage(browser);
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write'], { origin: new URL(address).origin });
    const verdict = new Verdict();
    const results: WebResult[] = [];
    await page.exposeFunction('codeAutomationLog', (_type: string, parts: readonly unknown[]) => {
      const line = format(...parts);
      const result = resultIn(line);
      if (result === null) printLine(line);
      else {
        results.push(result);
        console.log(`${result.state}  ${result.title}${result.reason === undefined ? '' : `\n${result.reason}`}`);
      }
      verdict.read(line);
    });
    const exit = exitCodeOf(page);
    await page.goto(address);
    const code = await exit;
    // What the worker printed at its end is still on its way.
    await page.waitForTimeout(300);
    return { complaint: verdict.complaint(code, { output: () => '' }), results };
  } finally {
    await browser.close();
  }
}

async function main(): Promise<void> {
  const missing = missingWebTool();
  if (missing !== null) {
    console.error(`e2e: ${missing}`);
    process.exitCode = noEditor;
    return;
  }
  const folder = mkdtempSync(join(tmpdir(), 'carolene-workspace-'));
  try {
    cpSync(join(__dirname, 'workspace'), join(folder, 'workspace'), { recursive: true });
    // In a browser, the default is to save by itself.
    const settings = join(folder, 'workspace', '.vscode', 'settings.json');
    writeFileSync(settings, JSON.stringify({ 'files.autoSave': 'off' }));
    const tests = join(folder, 'tests.js');
    await buildSuite(tests);
    const workbench = await startWebWorkbench({ extension: root, folder: join(folder, 'workspace'), tests });
    try {
      const { complaint, results } = await runSuite(workbench);
      const report = process.env['CAROLENE_TEST_REPORT'];
      if (report !== undefined) writeFileSync(report, JSON.stringify(mochaReport(results)));
      if (complaint !== null) throw new Error(complaint);
    } finally {
      workbench.stop();
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

main().then(
  // @vscode/test-web leaves its connections open.
  () => process.exit(),
  (error: unknown) => {
    console.error(`e2e: ${error instanceof Error ? error.message : String(error)}`);
    process.exit(1);
  },
);
