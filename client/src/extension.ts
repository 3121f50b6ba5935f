/** The desktop, and remote hosts with Node: the server is a process of its own. */
import type { ExtensionContext } from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import { activateWith, deactivateSession } from './session';

export function activate(context: ExtensionContext): Promise<void> {
  const module = context.asAbsolutePath('dist/server.js');
  const transport = TransportKind.ipc;
  const debug = { module, transport, options: { execArgv: ['--nolazy', '--inspect=6009'] } };
  return activateWith(context, (options) => ({
    client: new LanguageClient('carolene', 'Carolene', { run: { module, transport }, debug }, options),
    release: () => {},
  }));
}

export function deactivate(): Promise<void> {
  return deactivateSession();
}
