/**
 * `npm run e2e:setup`: puts the editor of the end-to-end tests outside the repository. Needs npm, and apt for Chromium
 * and the other editors where they are missing (as root). Does nothing when everything is there.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { onPath, systemPackages } from './harness/packages';
import * as tools from './harness/tools';
import { layBuild } from './harness/webWorkbench';

const started = Date.now();

function say(text: string): void {
  console.log(`e2e:setup  ${((Date.now() - started) / 1000).toFixed(0).padStart(3)} s  ${text}`);
}

/** Runs a command, its output shown only when it fails. */
function run(command: string, args: readonly string[], cwd: string, env: NodeJS.ProcessEnv = {}): void {
  const result = spawnSync(command, args, { cwd, env: { ...process.env, ...env }, encoding: 'utf8' });
  if (result.status === 0) return;
  const reason = result.error?.message ?? `${result.stdout}${result.stderr}`;
  throw new Error(`${command} ${args.join(' ')} failed:\n${reason}`);
}

function installSystemPackages(): void {
  const missing = systemPackages.filter((wanted) => !wanted.isInstalled());
  if (missing.length === 0) return;
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  const packages = missing.flatMap((wanted) => wanted.packages);
  run('apt-get', ['update', '-qq'], '/', env);
  run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], '/', env);
  say(`${missing.map(({ name }) => name).join(', ')} installed`);
}

/** No install scripts: they would compile what the tests don't need. */
const npmInstall = ['install', '--no-audit', '--no-fund', '--ignore-scripts', '--omit=dev'];

function installEditor(): void {
  mkdirSync(tools.toolsFolder, { recursive: true });
  rmSync(tools.stampFile, { force: true });
  const manifest = { private: true, dependencies: tools.versions };
  writeFileSync(join(tools.toolsFolder, 'package.json'), JSON.stringify(manifest, null, 2));
  run('npm', npmInstall, tools.toolsFolder);
  say('code-server and its Node installed');
  // Not `npm ci`: the lock file published with code-server is out of step with its manifest.
  run('npm', npmInstall, tools.vscodeFolder);
  say("VS Code's own packages installed");
}

/** With a compiler, the log writer and the watchdog are built; without, the server is as good for tests. */
function buildNativeModules(): void {
  const watchdog = join(tools.vscodeFolder, 'node_modules', '@vscode', 'native-watchdog');
  if (['g++', 'make', 'python3'].every(onPath)) {
    const env = {
      PATH: `${dirname(tools.serverNode)}${delimiter}${process.env['PATH'] ?? ''}`,
      npm_config_nodedir: tools.nodePackage,
    };
    run('npm', ['rebuild', '@vscode/spdlog', '@vscode/native-watchdog'], tools.vscodeFolder, env);
  }
  if (!existsSync(join(watchdog, 'build', 'Release', 'watchdog.node'))) {
    writeFileSync(join(watchdog, 'index.js'), 'exports.start = () => {};\n');
  }
  say('native modules settled');
}

function pickBuiltinExtensions(): void {
  rmSync(tools.builtinExtensions, { recursive: true, force: true });
  mkdirSync(tools.builtinExtensions);
  for (const name of tools.builtinNames) {
    symlinkSync(join(tools.vscodeFolder, 'extensions', name), join(tools.builtinExtensions, name));
  }
}

function installWebWorkbench(): void {
  mkdirSync(tools.webFolder, { recursive: true });
  rmSync(tools.webStampFile, { force: true });
  const manifest = { private: true, dependencies: tools.webVersions };
  writeFileSync(join(tools.webFolder, 'package.json'), JSON.stringify(manifest, null, 2));
  run('npm', npmInstall, tools.webFolder);
  layBuild();
  say('VS Code for the web installed');
}

function main(): void {
  if (process.env['VSCODE_EXECUTABLE_PATH'] !== undefined) say('VSCODE_EXECUTABLE_PATH is set: that editor is used');
  installSystemPackages();
  if (!tools.isSetUp()) {
    installEditor();
    buildNativeModules();
    pickBuiltinExtensions();
    writeFileSync(tools.stampFile, tools.stamp());
  }
  if (!tools.isWebSetUp()) {
    installWebWorkbench();
    writeFileSync(tools.webStampFile, tools.webStamp());
  }
  say(`ready in ${tools.toolsFolder}`);
}

try {
  main();
} catch (error) {
  console.error(`e2e:setup  ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 1;
}
