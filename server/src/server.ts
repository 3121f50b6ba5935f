/**
 * The server: what the client may ask, and which feature answers. In: a connection, on which nothing was said yet, and
 * the host it runs on. The text of each document is kept here, not by the protocol's own store, which copies and counts
 * lines anew with each keystroke.
 */
import {
  LSPErrorCodes,
  PositionEncodingKind,
  ResponseError,
  TextDocumentSyncKind,
  type CancellationToken,
  type Connection,
  type InitializeParams,
  type InitializeResult,
  type TextDocumentIdentifier,
  type TextDocumentItem,
} from 'vscode-languageserver';
import type { Pace } from './analysis/live';
import { ReadingMemo } from './analysis/memo';
import { abilitiesOf, type ClientAbilities } from './features/abilities';
import { codeActionKinds, codeActions } from './features/codeActions';
import { completion, wantedAt } from './features/completion';
import { Configuring, type ReadSettings } from './features/configuring';
import { definition } from './features/definition';
import { Diagnosing } from './features/diagnosing';
import { explain } from './features/explain';
import { fillNoteNumbers } from './features/fillNoteNumbers';
import { hover } from './features/hover';
import { markdown, plaintext } from './features/markup';
import { insertArchives } from './features/insertArchives';
import { OpenDocument } from './features/openDocument';
import {
  cursorNotification,
  explainRequest,
  fillNoteNumbersRequest,
  insertArchivesRequest,
  showFormRequest,
  tableOfAuthoritiesRequest,
  unarchivedLinksRequest,
} from './features/protocol';
import { references } from './features/references';
import { tableOfAuthorities, unarchivedLinks } from './features/reports';
import { documentSymbols } from './features/symbols';
import type { View } from './features/view';
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
    const pulled = {
      diagnosticProvider: { identifier: 'carolene', interFileDependencies: false, workspaceDiagnostics: false },
    };
    return {
      serverInfo: { name: 'Carolene' },
      capabilities: {
        ...(encodings === undefined ? {} : { positionEncoding: PositionEncodingKind.UTF16 }),
        textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: true },
        definitionProvider: true,
        referencesProvider: true,
        hoverProvider: true,
        documentSymbolProvider: { label: 'Carolene' },
        completionProvider: { triggerCharacters: [' ', '[', '^'] },
        codeActionProvider: { codeActionKinds: [...codeActionKinds] },
        ...(this.client.pullsDiagnostics ? pulled : {}),
      },
    };
  }

  listen(): void {
    this.#listenToDocuments();
    this.#listenToSettings();
    this.#answerRequests();
    this.#answerOwnClient();
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
  }

  async #configure(document: OpenDocument): Promise<void> {
    document.configure(await this.#configuring.settingsFor(document.uri));
  }

  #answerRequests(): void {
    const { connection, client } = this;
    connection.onDefinition(({ textDocument, position }, token) =>
      this.#answer(textDocument, token, null, (view) => definition(view, position, client.definitionLinks)),
    );
    connection.onReferences(({ textDocument, position, context }, token) =>
      this.#answer(textDocument, token, null, (view) => references(view, position, context.includeDeclaration)),
    );
    connection.onHover(({ textDocument, position }, token) =>
      this.#answer(textDocument, token, null, (view) =>
        hover(view, position, client.hoverMarkdown ? markdown : plaintext),
      ),
    );
    connection.onDocumentSymbol(({ textDocument }, token) => this.#answer(textDocument, token, null, documentSymbols));
    connection.onCodeAction(({ textDocument, range, context }, token) =>
      this.#answer(textDocument, token, null, (view, document) =>
        codeActions(view, document.show(view.analysis).findings, range, context, client),
      ),
    );
    connection.onCompletion(({ textDocument, position }, token) => {
      const document = this.#documents.get(textDocument.uri);
      if (document === undefined) return null;
      const offset = document.lines.offsetAt(position, document.source);
      const wanted = wantedAt(document.source, document.lines, offset);
      if (wanted === null) return null;
      return this.#answer(textDocument, token, null, (view) => completion(view, offset, wanted));
    });
    connection.languages.diagnostics.on(({ textDocument, previousResultId }, token) =>
      this.#pull(textDocument, previousResultId, token),
    );
  }

  async #pull({ uri }: TextDocumentIdentifier, previousResultId: string | undefined, token: CancellationToken) {
    const document = this.#documents.get(uri);
    const report = document === undefined ? null : await this.#diagnosing.report(document, previousResultId);
    refuseIfCancelled(token);
    return report ?? { kind: 'full' as const, items: [] };
  }

  #answerOwnClient(): void {
    this.connection.onNotification(cursorNotification, ({ uri, line }) => {
      const document = this.#documents.get(uri);
      if (document?.unfinished.cursorOn(line, document) === true) this.#diagnosing.refresh([document]);
    });
    this.connection.onRequest(showFormRequest, ({ uri }) => {
      this.#formAsked.add(uri);
      const document = this.#documents.get(uri);
      if (document === undefined) return null;
      document.formAsked = true;
      this.#diagnosing.refresh([document]);
      return null;
    });
    this.connection.onRequest(explainRequest, ({ uri, position }, token) =>
      this.#answer({ uri }, token, null, (view, document) =>
        explain(view, position, document.show(view.analysis).findings),
      ),
    );
    this.connection.onRequest(tableOfAuthoritiesRequest, (params, token) =>
      this.#answer(params, token, null, tableOfAuthorities),
    );
    this.connection.onRequest(unarchivedLinksRequest, (params, token) =>
      this.#answer(params, token, null, unarchivedLinks),
    );
    this.connection.onRequest(insertArchivesRequest, (params, token) =>
      this.#answer(params, token, null, (view) => insertArchives(view, params.list, this.client)),
    );
    this.connection.onRequest(fillNoteNumbersRequest, (params, token) =>
      this.#answer(params, token, { edit: null, left: [] }, (view) => fillNoteNumbers(view, this.client)),
    );
  }

  /**
   * An answer for the version that the client had when it asked. When the text moves on before the answer is there,
   * the places in the question mean something else, and the client is told so.
   */
  async #answer<T>(
    { uri }: TextDocumentIdentifier,
    token: CancellationToken,
    nothing: T,
    make: (view: View, document: OpenDocument) => T,
  ): Promise<T> {
    const document = this.#documents.get(uri);
    if (document === undefined) return nothing;
    const { version } = document;
    const view = await document.view();
    refuseIfCancelled(token);
    if (view === null) return nothing;
    if (view.version !== version) throw new ResponseError(LSPErrorCodes.ContentModified, 'The document has changed.');
    return make(view, document);
  }
}

function refuseIfCancelled(token: CancellationToken): void {
  if (token.isCancellationRequested) throw new ResponseError(LSPErrorCodes.RequestCancelled, 'Cancelled.');
}

const formats: ReadonlyMap<string, Format> = new Map([
  ['plaintext', 'plaintext'],
  ['markdown', 'markdown'],
]);
