/** VS Code's server, started for one profile on a free port of this machine. */
import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { createWriteStream, existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Profile, Trust } from './profile';
import { builtinExtensions, serverNode, vscodeServer } from './tools';

const startMilliseconds = 120_000;
const stopMilliseconds = 5_000;

export interface EditorServer {
  /** `127.0.0.1:PORT` */
  readonly host: string;
  readonly pid: number;
  /** All that it printed so far. */
  output(): string;
  stop(): Promise<void>;
}

const folders = (profile: Profile) => [
  ...['--user-data-dir', profile.userData],
  ...['--server-data-dir', profile.serverData],
  ...['--extensions-dir', profile.extensions],
];

const quiet = ['--accept-server-license-terms', '--disable-telemetry', '--disable-experiments'];

/** Nothing of the user's own editor is read or written, and no gallery is asked. */
function environment(profile: Profile): NodeJS.ProcessEnv {
  const { folder } = profile;
  const homes = { HOME: folder, XDG_DATA_HOME: folder, XDG_CONFIG_HOME: folder, XDG_RUNTIME_DIR: folder };
  return { EXTENSIONS_GALLERY: '{}', ...process.env, ...homes };
}

export interface ServerOptions {
  /**
   * Take the page's word on which extension is under development and where its tests are. Notifications then wait
   * unseen, and modal dialogs are refused.
   */
  readonly testable: boolean;
  /** Trusted, if not said otherwise. */
  readonly trust?: Trust;
}

/** Rejects with what the server printed when it ends or stays silent instead of listening. */
export async function startServer(
  profile: Profile,
  { testable, trust = 'trusted' }: ServerOptions,
): Promise<EditorServer> {
  const args = [
    vscodeServer,
    ...['--host', '127.0.0.1', '--port', '0', '--without-connection-token'],
    ...(testable ? ['--enable-smoke-test-driver'] : []),
    ...quiet,
    ...(trust === 'trusted' ? ['--disable-workspace-trust'] : []),
    ...folders(profile),
    ...['--logsPath', profile.logs, '--log', 'info'],
    ...['--builtin-extensions-dir', builtinExtensions],
  ];
  // A process group of its own: the extension hosts and language servers end with it.
  const child = spawn(serverNode, args, {
    env: environment(profile),
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  });
  const log = createWriteStream(join(profile.folder, 'server.log'));
  let output = '';
  const listening = new Promise<string>((resolve, reject) => {
    const fail = (reason: string) => reject(new Error(`VS Code's server ${reason}:\n${output}`));
    const timer = setTimeout(() => fail('did not start'), startMilliseconds);
    const read = (data: Buffer) => {
      output += data.toString();
      log.write(data);
      const port = /Extension host agent listening on (\d+)/.exec(output)?.[1];
      if (port === undefined) return;
      clearTimeout(timer);
      resolve(port);
    };
    child.stdout.on('data', read);
    child.stderr.on('data', read);
    child.once('error', (error) => fail(`could not be started (${error.message})`));
    child.once('exit', (code) => fail(`ended with ${String(code)}`));
  });
  try {
    const port = await listening;
    return { host: `127.0.0.1:${port}`, pid: child.pid ?? NaN, output: () => output, stop: () => stop(child) };
  } catch (error) {
    await stop(child);
    throw error;
  }
}

async function stop(child: ChildProcess): Promise<void> {
  const { pid } = child;
  if (pid === undefined || child.exitCode !== null || child.signalCode !== null) return;
  const ended = new Promise((resolve) => child.once('exit', resolve));
  const signal = (name: NodeJS.Signals) => {
    try {
      process.kill(-pid, name);
    } catch {
      // The group is gone already.
    }
  };
  signal('SIGTERM');
  const timer = setTimeout(() => signal('SIGKILL'), stopMilliseconds);
  await ended;
  clearTimeout(timer);
}

/** Installs a packed extension as a user would; throws with the installer's words. */
export function installExtension(profile: Profile, vsix: string): void {
  if (!existsSync(vsix)) throw new Error(`${vsix} is missing: npm run package`);
  const args = [vscodeServer, '--accept-server-license-terms', ...folders(profile), '--install-extension', vsix];
  const result = spawnSync(serverNode, args, { env: environment(profile), encoding: 'utf8' });
  if (result.status !== 0) throw new Error(`${vsix} could not be installed:\n${result.stdout}${result.stderr}`);
}
