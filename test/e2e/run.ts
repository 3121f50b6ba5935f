/**
 * `npm run test:e2e`: the suite of test/e2e/suite inside the extension host of a real VS Code. Which one: the
 * executable that `VSCODE_EXECUTABLE_PATH` names, else the editor that `npm run e2e:setup` has set up, else the one that
 * @vscode/test-electron downloads. Where none works, it says so in one line and ends with exit code 3.
 */
import { cpSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { downloadAndUnzipVSCode, runTests, SilentReporter } from '@vscode/test-electron';
import { build } from 'esbuild';
import { missingTool } from './harness/tools';

const root = resolve(__dirname, '../..');
const built = join(root, 'dist', 'e2e');
const noEditor = 3;

async function findEditor(): Promise<string | null> {
  const named = process.env['VSCODE_EXECUTABLE_PATH'];
  if (named !== undefined && named !== '') return named;
  const missing = missingTool();
  if (missing === null) return join(__dirname, 'harness', 'editor.cjs');
  try {
    return await downloadAndUnzipVSCode({ timeout: 15_000, reporter: new SilentReporter() });
  } catch {
    console.error(`e2e: VSCODE_EXECUTABLE_PATH is not set, ${missing}, and VS Code could not be downloaded`);
    return null;
  }
}

async function buildSuite(): Promise<void> {
  const suite = join(__dirname, 'suite');
  rmSync(built, { recursive: true, force: true });
  await build({
    entryPoints: readdirSync(suite)
      .filter((name) => name.endsWith('.test.ts') || name === 'index.ts')
      .map((name) => join(suite, name)),
    outdir: built,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    sourcemap: 'inline',
    external: ['vscode', 'mocha'],
  });
}

async function main(): Promise<void> {
  const vscodeExecutablePath = await findEditor();
  if (vscodeExecutablePath === null) {
    process.exitCode = noEditor;
    return;
  }
  await buildSuite();
  // The suite changes settings and files: it gets a workspace of its own.
  const workspace = mkdtempSync(join(tmpdir(), 'carolene-workspace-'));
  try {
    cpSync(join(__dirname, 'workspace'), workspace, { recursive: true });
    await runTests({
      vscodeExecutablePath,
      extensionDevelopmentPath: root,
      extensionTestsPath: join(built, 'index.js'),
      launchArgs: [workspace, '--disable-extensions'],
    });
  } finally {
    rmSync(workspace, { recursive: true, force: true });
  }
}

main().catch((error: unknown) => {
  console.error(`e2e: ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 1;
});
