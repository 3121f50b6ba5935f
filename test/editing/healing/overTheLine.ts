/** A server of its own, spoken to as an editor does. */
import type { Position, Range, WorkspaceEdit } from 'vscode-languageserver-protocol/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { Session } from '../../rpc/session';
import { applied, inTurn, type Driver, type Inserted, type Repairs } from './driver';
import type { Format } from './model';
import type { Stroke } from './pen';

interface RepairsResult {
  readonly count: number;
  readonly message: string | null;
  readonly edit: WorkspaceEdit | null;
  readonly lost: readonly { readonly range: Range; readonly message: string }[];
}

let documents = 0;

export class OverTheLine implements Driver {
  #document = TextDocument.create('', 'plaintext', 0, '');

  private constructor(readonly session: Session) {}

  static async start(): Promise<OverTheLine> {
    return new OverTheLine(await Session.start());
  }

  text(): string {
    return this.#document.getText();
  }

  async open(text: string, format: Format): Promise<void> {
    const uri = `untitled:healing-${++documents}.${format === 'markdown' ? 'md' : 'txt'}`;
    this.#document = TextDocument.create(uri, format, 1, text);
    await this.session.connection.sendNotification('textDocument/didOpen', {
      textDocument: { uri, languageId: format, version: 1, text },
    });
    // As an editor asks for diagnostics, so that the text was read before it is edited.
    await this.repairs();
  }

  async change(strokes: readonly Stroke[]): Promise<void> {
    const { uri, version, languageId } = this.#document;
    const contentChanges: { range: Range; text: string }[] = [];
    for (const stroke of strokes) {
      const { at, removed, text } = stroke;
      contentChanges.push({ range: this.#range(at, at + removed), text });
      this.#document = TextDocument.create(uri, languageId, version, applied(this.text(), [stroke]));
    }
    this.#document = TextDocument.create(uri, languageId, version + 1, this.text());
    const textDocument = { uri, version: version + 1 };
    await this.session.connection.sendNotification('textDocument/didChange', { textDocument, contentChanges });
  }

  async repairs(): Promise<Repairs> {
    const result = await this.#ask<RepairsResult>('carolene/repairs', {});
    const edit = result.edit === null ? null : this.#strokes(result.edit);
    return {
      ...{ count: result.count, message: result.message ?? '', edit },
      lost: result.lost.map(({ range, message }) => ({
        ...{ start: this.#document.offsetAt(range.start), end: this.#document.offsetAt(range.end) },
        message,
      })),
    };
  }

  async insertFootnote(offset: number): Promise<Inserted | null> {
    const position = this.#document.positionAt(offset);
    const result = await this.#ask<{ edit: WorkspaceEdit; cursor: Position } | null>('carolene/insertFootnote', {
      position,
    });
    if (result === null) return null;
    const edit = this.#strokes(result.edit);
    const after = TextDocument.create('', 'plaintext', 0, applied(this.text(), edit));
    return { edit, cursor: after.offsetAt(result.cursor) };
  }

  async renumber(): Promise<readonly Stroke[] | null> {
    const { edit } = await this.#ask<{ edit: WorkspaceEdit | null }>('carolene/renumberNotes', {});
    return edit === null ? null : this.#strokes(edit);
  }

  async close(): Promise<void> {
    await this.session.connection.sendNotification('textDocument/didClose', {
      textDocument: { uri: this.#document.uri },
    });
  }

  end(): Promise<void> {
    return this.session.end();
  }

  #ask<R>(method: string, params: object): Promise<R> {
    const { uri, version } = this.#document;
    return this.session.connection.sendRequest<R>(method, { uri, version, ...params });
  }

  #range(start: number, end: number): Range {
    return { start: this.#document.positionAt(start), end: this.#document.positionAt(end) };
  }

  /** What an edit does to this document, from the end of the text to its beginning. */
  #strokes(edit: WorkspaceEdit): readonly Stroke[] {
    const edits = [...(edit.changes?.[this.#document.uri] ?? [])];
    for (const change of edit.documentChanges ?? []) {
      if (!('edits' in change)) throw new Error('An edit of something else than a text');
      if (change.textDocument.version !== this.#document.version) throw new Error('An edit of another version');
      for (const each of change.edits) if ('newText' in each) edits.push(each);
    }
    return inTurn(
      edits.map(({ range, newText }) => {
        const at = this.#document.offsetAt(range.start);
        return { at, removed: this.#document.offsetAt(range.end) - at, text: newText };
      }),
    );
  }
}
