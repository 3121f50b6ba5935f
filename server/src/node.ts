/**
 * The entry on Node: a process of its own, spoken to as its command line says (`--stdio`, `--node-ipc`, `--socket=n`).
 * The command line's `lsp` loads it, too.
 */
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { findFilesIn } from './cli/findFiles';
import { readSettingsFile } from './cli/settingsFile';
import { startServer } from './server';

startServer(createConnection(ProposedFeatures.all), {
  now: () => performance.now(),
  pause: () => new Promise((resolve) => setImmediate(resolve)),
  readSettings: readSettingsFile,
  findFiles: findFilesIn,
});
