/** A document as a client holds it: edited here, and each edit told to the server. */
import {
  CodeActionRequest,
  CompletionRequest,
  DefinitionRequest,
  DidChangeTextDocumentNotification,
  DidCloseTextDocumentNotification,
  DidSaveTextDocumentNotification,
  DocumentDiagnosticRequest,
  DocumentSymbolRequest,
  HoverRequest,
  ReferencesRequest,
  type CodeAction,
  type CodeActionContext,
  type Command,
  type CompletionItem,
  type Diagnostic,
  type DocumentDiagnosticReport,
  type DocumentSymbol,
  type Hover,
  type Location,
  type LocationLink,
  type Position,
  type Range,
  type TextEdit,
  type WorkspaceEdit,
} from 'vscode-languageserver-protocol/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Notification, Session } from './session';

const cursorMark = '¦';

export class ClientDocument {
  version = 1;
  text: string;
  /** Where the mark stood in the text that was opened; its start if there was none. */
  readonly cursor: Position;

  constructor(
    readonly session: Session,
    readonly uri: string,
    marked: string,
  ) {
    const at = marked.indexOf(cursorMark);
    this.text = marked.replaceAll(cursorMark, '');
    this.cursor = this.positionAt(Math.max(at, 0));
  }

  get id(): { readonly uri: string } {
    return { uri: this.uri };
  }

  positionAt(offset: number): Position {
    return TextDocument.create(this.uri, 'markdown', 0, this.text).positionAt(offset);
  }

  /** The position of the n-th place where a text stands. */
  find(text: string, nth = 1): Position {
    let at = -1;
    for (let count = 0; count < nth; count++) at = this.text.indexOf(text, at + 1);
    if (at < 0) throw new Error(`${text} is not in the document`);
    return this.positionAt(at);
  }

  textIn(range: Range): string {
    return TextDocument.create(this.uri, 'markdown', 0, this.text).getText(range);
  }

  edit(range: Range, newText: string): Promise<void> {
    const { method, params } = this.edited(range, newText);
    return this.session.connection.sendNotification(method, params);
  }

  /** Edits the text here, and gives what has yet to be told to the server. */
  edited(range: Range, newText: string): Notification {
    this.text = TextDocument.applyEdits(TextDocument.create(this.uri, 'markdown', 0, this.text), [{ range, newText }]);
    const textDocument = { uri: this.uri, version: ++this.version };
    const params = { textDocument, contentChanges: [{ range, text: newText }] };
    return { method: DidChangeTextDocumentNotification.method, params };
  }

  /** Types a text at a position, a character at a time, and says where the cursor is then. */
  async type(at: Position, text: string): Promise<Position> {
    let position = at;
    for (const character of text) {
      await this.edit({ start: position, end: position }, character);
      position =
        character === '\n'
          ? { line: position.line + 1, character: 0 }
          : { line: position.line, character: position.character + character.length };
    }
    return position;
  }

  /** Applies a workspace edit as an editor does: all at once, and only to the version that it is for. */
  async apply(edit: WorkspaceEdit | undefined): Promise<void> {
    for (const { range, newText } of this.editsIn(edit).reverse()) await this.edit(range, newText);
  }

  editsIn(edit: WorkspaceEdit | undefined): TextEdit[] {
    const edits = edit?.changes?.[this.uri] ?? [];
    for (const change of edit?.documentChanges ?? []) {
      if (!('edits' in change)) throw new Error('An edit of something else than a text');
      if (change.textDocument.version !== this.version) throw new Error('An edit of another version');
      for (const each of change.edits) if ('newText' in each) edits.push(each);
    }
    return edits.sort(
      (a, b) => a.range.start.line - b.range.start.line || a.range.start.character - b.range.start.character,
    );
  }

  pull(previousResultId?: string): Promise<DocumentDiagnosticReport> {
    return this.session.connection.sendRequest(DocumentDiagnosticRequest.type, {
      textDocument: this.id,
      ...(previousResultId === undefined ? {} : { previousResultId }),
    });
  }

  async diagnostics(): Promise<readonly Diagnostic[]> {
    const report = await this.pull();
    if (report.kind !== 'full') throw new Error('The report is not full');
    return report.items;
  }

  /** The rules that speak, each with the text that it speaks of. */
  async findings(): Promise<readonly string[]> {
    return (await this.diagnostics()).map(({ code, range }) => `${String(code)}: ${this.textIn(range)}`);
  }

  async definition(position = this.cursor): Promise<(Location | LocationLink)[]> {
    const found = await this.session.connection.sendRequest(DefinitionRequest.type, {
      textDocument: this.id,
      position,
    });
    return found === null ? [] : Array.isArray(found) ? found : [found];
  }

  async references(position = this.cursor, includeDeclaration = true): Promise<readonly Location[]> {
    const context = { includeDeclaration };
    const found = await this.session.connection.sendRequest(ReferencesRequest.type, {
      textDocument: this.id,
      position,
      context,
    });
    return found ?? [];
  }

  hover(position = this.cursor): Promise<Hover | null> {
    return this.session.connection.sendRequest(HoverRequest.type, { textDocument: this.id, position });
  }

  async completions(position = this.cursor): Promise<readonly CompletionItem[]> {
    const found = await this.session.connection.sendRequest(CompletionRequest.type, {
      textDocument: this.id,
      position,
    });
    return found === null ? [] : Array.isArray(found) ? found : found.items;
  }

  async codeActions(
    range: Range,
    context: Partial<CodeActionContext> = {},
  ): Promise<readonly (CodeAction | Command)[]> {
    const found = await this.session.connection.sendRequest(CodeActionRequest.type, {
      textDocument: this.id,
      range,
      context: { diagnostics: [], ...context },
    });
    return found ?? [];
  }

  async symbols(): Promise<readonly DocumentSymbol[]> {
    const found = await this.session.connection.sendRequest(DocumentSymbolRequest.type, { textDocument: this.id });
    return (found ?? []).filter((each) => 'selectionRange' in each);
  }

  async save(): Promise<void> {
    await this.session.connection.sendNotification(DidSaveTextDocumentNotification.type, { textDocument: this.id });
  }

  async close(): Promise<void> {
    await this.session.connection.sendNotification(DidCloseTextDocumentNotification.type, { textDocument: this.id });
  }
}
