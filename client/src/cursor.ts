/**
 * Tells the server which line is being written on. What is half typed there (`[^25]`, `Id`, `supra no`) is not scolded
 * until the line is left; the protocol itself never says where the cursor is.
 */
import { Disposable, window, type TextDocument, type TextEditor } from 'vscode';
import { isOurs } from './documents';
import { cursorNotification } from './protocol';
import type { Session } from './session';

/** Speaks when the cursor comes to another line or another document, and for nothing less. */
export function watchCursor(session: Session): Disposable {
  let document: TextDocument | undefined;
  let line = 0;

  const tell = (where: TextDocument, cursorLine: number) => {
    const params = { uri: where.uri.toString(), version: where.version, line: cursorLine };
    void session.client?.sendNotification(cursorNotification, params);
  };
  const look = (editor: TextEditor | undefined) => {
    const next = editor !== undefined && isOurs(editor.document) ? editor.document : undefined;
    const nextLine = editor?.selection.active.line ?? 0;
    if (next === document && nextLine === line) return;
    // A document that is left has its cursor on no line: one past the last.
    if (document !== undefined && next !== document) tell(document, document.lineCount);
    document = next;
    line = nextLine;
    if (next !== undefined) tell(next, line);
  };

  look(window.activeTextEditor);
  return Disposable.from(
    window.onDidChangeActiveTextEditor(look),
    window.onDidChangeTextEditorSelection(({ textEditor }) => {
      if (textEditor === window.activeTextEditor) look(textEditor);
    }),
  );
}
