/** What went wrong where nobody waits for an answer: it is told to the client's log, and the server goes on. */
import type { Connection } from 'vscode-languageserver';

export const reporting =
  (connection: Connection) =>
  (error: unknown): void =>
    connection.console.error(error instanceof Error ? (error.stack ?? error.message) : String(error));
