/** VS Code on the web: the server is a worker. */
import { Uri, type ExtensionContext } from 'vscode';
import { LanguageClient } from 'vscode-languageclient/browser';
import { activateWith, deactivateSession } from './session';

export function activate(context: ExtensionContext): Promise<void> {
  const script = Uri.joinPath(context.extensionUri, 'dist', 'server.web.js').toString(true);
  return activateWith(context, (options) => {
    // The worker itself, not a function that makes it: the client's `instanceof Worker` fails in VS Code's worker host.
    const worker = new Worker(script);
    const client = new LanguageClient('carolene', 'Carolene', worker, options);
    return { client, release: () => worker.terminate() };
  });
}

export function deactivate(): Promise<void> {
  return deactivateSession();
}
