/**
 * One run of the extension, the same on the desktop and on the web: the server, started and restarted, and what hangs on
 * it. How a server is started is the only difference, and is handed in.
 */
import { commands, window, type Disposable, type ExtensionContext, type LogOutputChannel } from 'vscode';
import { RevealOutputChannelOn, type BaseLanguageClient, type LanguageClientOptions } from 'vscode-languageclient';
import { AuthoritiesView } from './authorities';
import { registerCommands } from './commands';
import { watchCursor } from './cursor';
import { documentSelector } from './documents';
import { findFilesRequest, readSettingsRequest, statusNotification } from './protocol';
import { RestartOnce } from './restart';
import { findFiles, readSettingsFile } from './settingsFile';
import { StatusItem } from './status';

/** A client with a server of its own, not started yet. */
export interface Connected {
  readonly client: BaseLanguageClient;
  /** Ends what `client.stop()` leaves running. */
  release(): void;
}

export type Connect = (options: LanguageClientOptions) => Connected;

export class Session implements Disposable {
  readonly log: LogOutputChannel = window.createOutputChannel('Carolene', { log: true });
  readonly status = new StatusItem();
  readonly authorities = new AuthoritiesView(this);
  #current: Connected | undefined;

  constructor(readonly connect: Connect) {}

  /** The running client; undefined while there is none. */
  get client(): BaseLanguageClient | undefined {
    return this.#current?.client.isRunning() === true ? this.#current.client : undefined;
  }

  /** Rejects when the server can't be started; the reason is in the log, too. */
  async start(): Promise<void> {
    const connected = this.connect({
      documentSelector: documentSelector(),
      outputChannel: this.log,
      initializationOptions: { carolene: { status: true } },
      revealOutputChannelOn: RevealOutputChannelOn.Never,
      errorHandler: new RestartOnce(),
      diagnosticPullOptions: { onChange: true, onFocus: true },
    });
    this.#current = connected;
    connected.client.onNotification(statusNotification, (status) => {
      this.status.receive(status);
      this.authorities.changed();
    });
    connected.client.onRequest(readSettingsRequest, ({ url }) => readSettingsFile(url));
    connected.client.onRequest(findFilesRequest, ({ patterns }) => findFiles(patterns));
    await connected.client.start();
  }

  async stop(): Promise<void> {
    const connected = this.#current;
    this.#current = undefined;
    this.status.clear();
    if (connected === undefined) return;
    try {
      await connected.client.dispose();
    } finally {
      connected.release();
    }
  }

  async restart(): Promise<void> {
    try {
      await this.stop();
    } catch (error) {
      // A server that can't be stopped in good order is one more reason to start another.
      this.log.warn(String(error));
    }
    await this.start();
  }

  dispose(): void {
    this.status.dispose();
    this.authorities.dispose();
    this.log.dispose();
  }
}

let session: Session | undefined;

/** The whole of `activate`. */
export async function activateWith(context: ExtensionContext, connect: Connect): Promise<void> {
  session = new Session(connect);
  void commands.executeCommand('setContext', 'carolene.active', true);
  context.subscriptions.push(session, ...registerCommands(session, context.extensionUri));
  await session.start();
  context.subscriptions.push(watchCursor(session));
}

/** The whole of `deactivate`. */
export async function deactivateSession(): Promise<void> {
  await session?.stop();
  session = undefined;
}
