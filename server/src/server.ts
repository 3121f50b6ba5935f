/**
 * The server. In: a connection, on which nothing was said yet, and the host it runs on. What is answered, and by which
 * feature, is listed in `features/requests.ts` and `features/ownRequests.ts`. The text of each document is kept here, not by the protocol's own store, which copies and counts
 * lines anew with each keystroke.
 */
import {
  InlayHintRefreshRequest,
  PositionEncodingKind,
  SemanticTokensRefreshRequest,
  TextDocumentSyncKind,
  type Connection,
  type InitializeParams,
  type InitializeResult,
  type TextDocumentItem,
} from 'vscode-languageserver';
import type { Pace } from './analysis/live';
import { ReadingMemo } from './analysis/memo';
import { abilitiesOf, type ClientAbilities } from './features/abilities';
import type { Answering } from './features/answering';
import { Configuring, type ReadSettings } from './features/configuring';
import { Diagnosing } from './features/diagnosing';
import { OpenDocument } from './features/openDocument';
import { ownRequests } from './features/ownRequests';
import { reporting } from './features/reporting';
import { provided, standardRequests } from './features/requests';
import type { Format } from './manuscript/manuscript';

/** What the server needs of the machine it runs on. */
export interface Host extends Pace {
  /** Reads a settings file by its URL; null where it has no files of its own. */
  readonly readSettings: ReadSettings | null;
}

/** Answers on a connection until it ends. */
export function startServer(connection: Connection, host: Host): void {
  connection.onInitialize((params) => {
    const server = new Server(connection, host, abilitiesOf(params));
    server.listen();
    return server.introduction(params);
  });
  connection.listen();
}

class Server {
  readonly #documents = new Map<string, OpenDocument>();
  /** Documents in which the writer asked for points of form, for as long as the server lives. */
  readonly #formAsked = new Set<string>();
  readonly #memo = new ReadingMemo();
  readonly #diagnosing: Diagnosing;
  readonly #configuring: Configuring;

  constructor(
    private readonly connection: Connection,
    private readonly host: Host,
    private readonly client: ClientAbilities,
  ) {
    const isOpen = (document: OpenDocument): boolean => this.#documents.get(document.uri) === document;
    this.#diagnosing = new Diagnosing(connection, host, client, isOpen);
    this.#configuring = new Configuring(connection, client, host.readSettings);
  }

  introduction({ capabilities }: InitializeParams): InitializeResult {
    const encodings = capabilities.general?.positionEncodings;
    return {
      serverInfo: { name: 'Carolene' },
      capabilities: {
        ...(encodings === undefined ? {} : { positionEncoding: PositionEncodingKind.UTF16 }),
        textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: true },
        ...provided(this.client),
      },
    };
  }

  listen(): void {
    this.#listenToDocuments();
    this.#listenToSettings();
    this.#answer();
  }

  #answer(): void {
    const answering: Answering = {
      connection: this.connection,
      client: this.client,
      documents: this.#documents,
      diagnosing: this.#diagnosing,
      formAsked: this.#formAsked,
    };
    for (const request of standardRequests) request.listen(answering);
    for (const listen of ownRequests) listen(answering);
  }

  #listenToDocuments(): void {
    this.connection.onDidOpenTextDocument(({ textDocument }) => this.#open(textDocument));
    this.connection.onDidChangeTextDocument(({ textDocument, contentChanges }) => {
      const document = this.#documents.get(textDocument.uri);
      if (document === undefined) return;
      document.change(contentChanges, textDocument.version);
      this.#diagnosing.changed(document);
    });
    this.connection.onDidSaveTextDocument(({ textDocument }) => {
      const document = this.#documents.get(textDocument.uri);
      if (document?.unfinished.finished() === true) this.#diagnosing.refresh([document]);
    });
    this.connection.onDidCloseTextDocument(({ textDocument }) => this.#close(textDocument.uri));
  }

  #open(item: TextDocumentItem): void {
    const format = formats.get(item.languageId);
    if (format === undefined) return;
    this.#close(item.uri);
    const formAsked = !this.client.own || this.#formAsked.has(item.uri);
    const document = new OpenDocument(item, format, this.#memo, this.host, formAsked);
    this.#documents.set(item.uri, document);
    document.configured = this.#configure(document);
    this.#diagnosing.changed(document);
  }

  #close(uri: string): void {
    const document = this.#documents.get(uri);
    if (document === undefined) return;
    this.#documents.delete(uri);
    document.close();
    this.#diagnosing.closed(document);
  }

  #listenToSettings(): void {
    this.connection.onInitialized(() => this.#configuring.watch());
    this.connection.onDidChangeConfiguration(({ settings }) => {
      this.#configuring.received(settings);
      return this.#configureAll();
    });
    this.connection.onDidChangeWatchedFiles(async ({ changes }) => {
      if (this.#configuring.filesChanged(changes.map(({ uri }) => uri))) await this.#configureAll();
    });
  }

  async #configureAll(): Promise<void> {
    const documents = [...this.#documents.values()];
    await Promise.all(documents.map((document) => (document.configured = this.#configure(document))));
    this.#diagnosing.refresh(documents);
    this.#refreshBeside();
  }

  /** What is shown beside the text is asked for when the text changes, and not when a setting does. */
  #refreshBeside(): void {
    const { connection, client } = this;
    const asked = [
      ...(client.refreshesInlayHints ? [connection.sendRequest(InlayHintRefreshRequest.type)] : []),
      ...(client.refreshesSemanticTokens ? [connection.sendRequest(SemanticTokensRefreshRequest.type)] : []),
    ];
    Promise.all(asked).catch(reporting(connection));
  }

  async #configure(document: OpenDocument): Promise<void> {
    document.configure(await this.#configuring.settingsFor(document.uri));
  }
}

/** By the names that editors give: VS Code's own, and those of Vim's file types, Emacs's modes and Helix's languages. */
const formats: ReadonlyMap<string, Format> = new Map([
  ['plaintext', 'plaintext'],
  ['text', 'plaintext'],
  ['markdown', 'markdown'],
  ['gfm', 'markdown'],
  ['pandoc', 'markdown'],
  ['quarto', 'markdown'],
  ['rmd', 'markdown'],
]);
