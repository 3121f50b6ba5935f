/**
 * Tells the server which line is being written on. What is half typed there (`[^25]`, `Id`, `supra no`) is not scolded
 * until the line is left; the protocol itself never says where the cursor is.
 */
import { window, type Disposable, type TextEditor } from 'vscode';
import { isOurs } from './documents';
import { cursorNotification } from './protocol';
import type { Session } from './session';

/** Speaks when the cursor comes to another line or document, and for nothing less. */
export function watchCursor(session: Session): Disposable {
  let last = '';
  return window.onDidChangeTextEditorSelection(({ textEditor }) => {
    const place = placeOf(textEditor);
    if (place === null || place.key === last) return;
    last = place.key;
    void session.client?.sendNotification(cursorNotification, place.params);
  });
}

function placeOf({ document, selection }: TextEditor) {
  if (!isOurs(document)) return null;
  const uri = document.uri.toString();
  const { line } = selection.active;
  return { key: `${line} ${uri}`, params: { uri, version: document.version, line } };
}
