/**
 * A client that talks to a server of its own, over standard input and output, as any editor would. It answers what the
 * server asks and keeps what it is told.
 */
import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  createProtocolConnection,
  ConfigurationRequest,
  DiagnosticRefreshRequest,
  DidChangeConfigurationNotification,
  DidOpenTextDocumentNotification,
  ExitNotification,
  InitializedNotification,
  InitializeRequest,
  PublishDiagnosticsNotification,
  RegistrationRequest,
  ShowMessageNotification,
  ShutdownRequest,
  StreamMessageReader,
  StreamMessageWriter,
  type ClientCapabilities,
  type InitializeResult,
  type ProtocolConnection,
  type ServerCapabilities,
  type PublishDiagnosticsParams,
} from 'vscode-languageserver-protocol/node';
import { statusNotification, type StatusParams } from '../../server/src/features/protocol';
import { buildServer } from '../../scripts/bundles';
import { ClientDocument } from './clientDocument';

/** What VS Code says of itself, as far as the server looks at it. */
export const vscodeCapabilities: ClientCapabilities = {
  general: { positionEncodings: ['utf-16'] },
  textDocument: {
    diagnostic: { relatedDocumentSupport: false },
    publishDiagnostics: { relatedInformation: true, codeDescriptionSupport: true, versionSupport: true },
    definition: { linkSupport: true },
    hover: { contentFormat: ['markdown', 'plaintext'] },
  },
  workspace: {
    configuration: true,
    diagnostics: { refreshSupport: true },
    workspaceEdit: { documentChanges: true },
    didChangeConfiguration: { dynamicRegistration: true },
  },
};

/** An editor to which diagnostics are pushed, and which knows little else. */
export const pushCapabilities: ClientCapabilities = {
  textDocument: { publishDiagnostics: { versionSupport: true } },
  workspace: { configuration: true },
};

export interface Notification {
  readonly method: string;
  readonly params: object;
}

export interface SessionOptions {
  readonly capabilities?: ClientCapabilities;
  /** Carolene's own client: true if not said otherwise. */
  readonly own?: boolean;
  /** The value of the section `carolene`. */
  readonly settings?: unknown;
  /** The URL of the folder that is open; none if not said. */
  readonly folder?: string;
  /** The server's file; by default it is bundled anew, once. */
  readonly server?: string;
}

let bundled: Promise<string> | undefined;

/** The server of the sources as they are; bundled once for all tests of a run. */
export const bundledServer = (): Promise<string> => (bundled ??= bundleServer());

async function bundleServer(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'carolene-server-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  return buildServer(folder, { logLevel: 'silent' });
}

export class Session {
  readonly published: PublishDiagnosticsParams[] = [];
  readonly messages: string[] = [];
  readonly status: StatusParams[] = [];
  /** How often the server asked to be asked for diagnostics again. */
  refreshes = 0;
  #documents = 0;

  private constructor(
    readonly connection: ProtocolConnection,
    readonly process: ChildProcess,
    private settings: unknown,
  ) {
    connection.onRequest(ConfigurationRequest.type, ({ items }) => items.map((): unknown => this.settings));
    connection.onRequest(RegistrationRequest.type, () => undefined);
    connection.onRequest(DiagnosticRefreshRequest.type, () => {
      this.refreshes++;
    });
    connection.onNotification(PublishDiagnosticsNotification.type, (params) => {
      this.published.push(params);
    });
    connection.onNotification(ShowMessageNotification.type, ({ message }) => {
      this.messages.push(message);
    });
    connection.onNotification(statusNotification.method, (params: StatusParams) => {
      this.status.push(params);
    });
  }

  /** What the server says that it can do. */
  capabilities: ServerCapabilities = {};

  static async start(options: SessionOptions = {}): Promise<Session> {
    const child = spawn(process.execPath, [options.server ?? (await bundledServer()), '--stdio'], {
      stdio: ['pipe', 'pipe', 'inherit'],
    });
    const connection = createProtocolConnection(
      new StreamMessageReader(child.stdout),
      new StreamMessageWriter(child.stdin),
    );
    const session = new Session(connection, child, options.settings ?? null);
    connection.listen();
    const params = {
      processId: process.pid,
      rootUri: null,
      workspaceFolders: options.folder === undefined ? null : [{ uri: options.folder, name: 'folder' }],
      capabilities: options.capabilities ?? vscodeCapabilities,
      initializationOptions: { carolene: { status: options.own ?? true } },
    };
    const { capabilities } = await connection.sendRequest<InitializeResult>(InitializeRequest.method, params);
    session.capabilities = capabilities;
    await connection.sendNotification(InitializedNotification.type, {});
    return session;
  }

  #untitled(languageId: string): string {
    const extension = languageId === 'markdown' ? 'md' : 'txt';
    return `untitled:document-${++this.#documents}.${extension}`;
  }

  /** Opens a document; a `¦` in the text is a cursor and not part of it. */
  async open(marked: string, languageId = 'markdown', uri = this.#untitled(languageId)): Promise<ClientDocument> {
    const document = new ClientDocument(this, uri, marked);
    await this.connection.sendNotification(DidOpenTextDocumentNotification.type, {
      textDocument: { uri: document.uri, languageId, version: document.version, text: document.text },
    });
    return document;
  }

  async changeSettings(settings: unknown): Promise<void> {
    this.settings = settings;
    await this.connection.sendNotification(DidChangeConfigurationNotification.type, { settings: null });
  }

  /** Sends notifications as one piece, so that all of them wait at the server at once. */
  sendTogether(notifications: readonly Notification[]): void {
    const frames = notifications.map((notification) => {
      const body = JSON.stringify({ jsonrpc: '2.0', ...notification });
      return `Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`;
    });
    this.process.stdin?.write(frames.join(''));
  }

  /** Ends the server in good order. */
  async end(): Promise<void> {
    await this.connection.sendRequest(ShutdownRequest.type);
    const ended = new Promise((resolve) => this.process.once('exit', resolve));
    await this.connection.sendNotification(ExitNotification.type);
    await ended;
    this.connection.dispose();
  }
}

/** Looks again and again until something holds. */
export async function until(what: string, holds: () => boolean, milliseconds = 5000): Promise<void> {
  const end = Date.now() + milliseconds;
  while (!holds()) {
    if (Date.now() > end) throw new Error(`It did not happen: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}
