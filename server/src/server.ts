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
import { Libraries, shelfOf, type FindFiles } from './features/libraries';
import { OpenDocument } from './features/openDocument';
import { findFilesRequest } from './features/protocol';
import { ownRequests } from './features/ownRequests';
import { reporting } from './features/reporting';
import { provided, standardRequests } from './features/requests';
import { readFrontMatter } from './manuscript/front-matter';
import type { Format } from './manuscript/manuscript';

/** What the server needs of the machine it runs on. */
export interface Host extends Pace {
  /** Reads a settings file by its URL; null where it has no files of its own. */
  readonly readSettings: ReadSettings | null;
  /** Finds files below a folder (a URL) by patterns; null where it has no files of its own. */
  readonly findFiles: ((folder: string, patterns: readonly string[]) => Promise<readonly string[]>) | null;
}

/** Answers on a connection until it ends. */
export function startServer(connection: Connection, host: Host): void {
  connection.onInitialize((params) => {
    const server = new Server(connection, host, abilitiesOf(params), foldersOf(params));
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
  readonly #libraries: Libraries;

  constructor(
    private readonly connection: Connection,
    private readonly host: Host,
    private readonly client: ClientAbilities,
    folders: readonly string[],
  ) {
    const isOpen = (document: OpenDocument): boolean => this.#documents.get(document.uri) === document;
    this.#diagnosing = new Diagnosing(connection, host, client, isOpen);
    this.#configuring = new Configuring(connection, client, host.readSettings);
    const askClient: FindFiles = (patterns) => connection.sendRequest(findFilesRequest, { patterns });
    const findHere: FindFiles = async (patterns) =>
      (await Promise.all(folders.map((folder) => host.findFiles?.(folder, patterns) ?? Promise.resolve([])))).flat();
    this.#libraries = new Libraries(connection, host, this.#configuring.read, client.own ? askClient : findHere);
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
      libraries: this.#libraries,
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
    this.#fetchLibrary(document).catch(reporting(this.connection));
  }

  /** So that it is there when the writer asks for it. */
  async #fetchLibrary(document: OpenDocument): Promise<void> {
    await document.configured;
    const frontMatter = readFrontMatter(document.source).values;
    await this.#libraries.of(shelfOf(document, frontMatter));
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
      const files = changes.map(({ uri }) => uri);
      this.#libraries.filesChanged(files);
      if (this.#configuring.filesChanged(files)) await this.#configureAll();
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

/** The workspace's, by their URLs. */
const foldersOf = ({ workspaceFolders }: InitializeParams): readonly string[] =>
  workspaceFolders?.map(({ uri }) => uri) ?? [];

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
