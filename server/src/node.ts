/**
 * The entry on Node: a process of its own, spoken to as its command line says (`--stdio`, `--node-ipc`, `--socket=n`).
 * The command line's `lsp` loads it, too.
 */
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { findFilesIn } from './cli/findFiles';
import { readSettingsFile } from './cli/settingsFile';
import { startServer } from './server';

/** To the end of this turn of the event loop. */
const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

startServer(createConnection(ProposedFeatures.all), {
  now: () => performance.now(),
  // What came in meanwhile is read in one turn and answered at its end: after the second, nobody waits any more.
  pause: () => turn().then(turn),
  readSettings: readSettingsFile,
  findFiles: findFilesIn,
});
