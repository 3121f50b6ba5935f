/** *Fill note numbers*: writes all open numbers that have one answer, as one undo step, and lists the rest. */
import {
  l10n,
  Selection,
  TextEditorRevealType,
  ViewColumn,
  window,
  workspace,
  type Range,
  type TextEditor,
} from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { fillNoteNumbersRequest, type FillNoteNumbersResult } from './protocol';

export async function fillNoteNumbers(client: BaseLanguageClient, editor: TextEditor): Promise<void> {
  const result = await fill(client, editor);
  if (result.left.length > 0) return chooseFrom(result.left, client, editor);
  const message =
    result.edit === null
      ? l10n.t('No note number is open in this document.')
      : l10n.t('All open note numbers are filled.');
  void window.showInformationMessage(message);
}

/** The document may move on while the server thinks; then its answer is for another text, and it is asked again. */
async function fill(client: BaseLanguageClient, editor: TextEditor): Promise<FillNoteNumbersResult> {
  const { document } = editor;
  for (;;) {
    const { version } = document;
    const result = await client.sendRequest(fillNoteNumbersRequest, { uri: document.uri.toString(), version });
    if (result.edit === null) return result;
    const edit = await client.protocol2CodeConverter.asWorkspaceEdit(result.edit);
    if (document.version !== version) continue;
    await workspace.applyEdit(edit);
    return result;
  }
}

async function chooseFrom(
  left: FillNoteNumbersResult['left'],
  client: BaseLanguageClient,
  editor: TextEditor,
): Promise<void> {
  const items = left.map(({ range, message }) => ({
    label: message,
    description: l10n.t('line {0}', range.start.line + 1),
    range: client.protocol2CodeConverter.asRange(range),
  }));
  const title =
    left.length === 1 ? l10n.t('1 note number is left open') : l10n.t('{0} note numbers are left open', left.length);
  const chosen = await window.showQuickPick(items, { title, matchOnDescription: true });
  if (chosen !== undefined) await show(editor, chosen.range);
}

async function show(editor: TextEditor, range: Range): Promise<void> {
  const shown = await window.showTextDocument(editor.document, { viewColumn: editor.viewColumn ?? ViewColumn.Active });
  shown.selection = new Selection(range.start, range.end);
  shown.revealRange(range, TextEditorRevealType.InCenterIfOutsideViewport);
}
