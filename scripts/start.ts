/**
 * `npm start`: builds, then cite-checks the example article, or the files named (`npm start -- FILE…`). Ends with 0
 * whenever the files could be read: findings are what it is for. Where there is a `code` command, the files are opened in
 * VS Code with the extension loaded, and nothing waits for that window; `--no-open` leaves it out, as does `CI`.
 */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { delimiter, join, resolve } from 'node:path';

const root = resolve(__dirname, '..');
/** What the command line ends with when a file could not be read, or it was called wrongly. */
const unreadable = 2;

function exampleFiles(): string[] {
  const folder = join(root, 'examples');
  return readdirSync(folder)
    .filter((name) => /\.(md|txt)$/.test(name) && name !== 'README.md')
    .map((name) => join('examples', name));
}

function build(): boolean {
  const tsx = join(root, 'node_modules', 'tsx', 'dist', 'cli.mjs');
  const result = spawnSync(process.execPath, [tsx, 'scripts/build.ts'], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  return result.status === 0;
}

/** True when all files could be read. */
function check(files: readonly string[], folder: string): boolean {
  const program = join(root, 'dist', 'carolene.js');
  const result = spawnSync(process.execPath, [program, 'check', ...files], { cwd: folder, stdio: 'inherit' });
  return result.status !== null && result.status !== unreadable;
}

function findCode(): string | undefined {
  const names = process.platform === 'win32' ? ['code.cmd'] : ['code'];
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  return folders.flatMap((folder) => names.map((name) => join(folder, name))).find((file) => existsSync(file));
}

function openInCode(code: string, files: readonly string[], folder: string): void {
  const args = [`--extensionDevelopmentPath=${root}`, ...files];
  const child = spawn(code, args, {
    cwd: folder,
    detached: true,
    stdio: 'ignore',
    shell: process.platform === 'win32',
  });
  child.on('error', () => {
    // The findings are printed; a window that won't open takes nothing from them.
  });
  child.unref();
}

function main(): number {
  const args = process.argv.slice(2);
  const named = args.filter((each) => each !== '--no-open');
  // npm runs scripts in the package's folder; the writer's own files are named from where he stands.
  const folder = named.length > 0 ? (process.env['INIT_CWD'] ?? process.cwd()) : root;
  const files = named.length > 0 ? named : exampleFiles();
  if (!build()) return 1;
  const read = check(files, folder);
  const mayOpen = !args.includes('--no-open') && process.env['CI'] === undefined;
  const code = mayOpen ? findCode() : undefined;
  if (code !== undefined) openInCode(code, files, folder);
  return read ? 0 : unreadable;
}

process.exitCode = main();
