/** Requests whose answer may take long: with progress, for as long as the writer waits. */
import { ProgressLocation, window, type CancellationToken } from 'vscode';
import { LSPErrorCodes, ResponseError } from 'vscode-languageclient';

/** Asks until the answer is for the document as it is: it may move on while the server thinks. Undefined if cancelled. */
export function askWithProgress<T>(
  title: string,
  ask: (token: CancellationToken) => Promise<T>,
): Thenable<T | undefined> {
  return window.withProgress({ location: ProgressLocation.Notification, title, cancellable: true }, (_, token) =>
    answered(ask, token),
  );
}

async function answered<T>(
  ask: (token: CancellationToken) => Promise<T>,
  token: CancellationToken,
): Promise<T | undefined> {
  for (;;) {
    try {
      return await ask(token);
    } catch (error) {
      if (token.isCancellationRequested) return undefined;
      if (!(error instanceof ResponseError) || error.code !== LSPErrorCodes.ContentModified) throw error;
    }
  }
}
