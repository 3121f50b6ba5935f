/** Edits of the source as the protocol's workspace edits. */
import type { TextEdit as LspTextEdit, WorkspaceEdit } from 'vscode-languageserver';
import type { TextEdit } from '../rules/rule';
import type { ClientAbilities } from './abilities';
import { rangeOf, type View } from './view';

/** For this very version of the document, where the client can be told so. */
export function workspaceEdit(view: View, edits: readonly TextEdit[], client: ClientAbilities): WorkspaceEdit {
  const changes = edits.map(({ span, newText }): LspTextEdit => ({ range: rangeOf(view, span), newText }));
  if (!client.versionedEdits) return { changes: { [view.uri]: changes } };
  return { documentChanges: [{ textDocument: { uri: view.uri, version: view.version }, edits: changes }] };
}
