/** What the server rewrites in a whole document: one undo step, and a list of what it left as it is. */
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
import type { FillNoteNumbersResult } from './protocol';

/** An edit, and the places that it leaves, each with the reason. */
export type Rewriting = FillNoteNumbersResult;

/** The document may move on while the server thinks; then its answer is for another text, and it is asked again. */
export async function rewrite<R extends Pick<Rewriting, 'edit'>>(
  client: BaseLanguageClient,
  { document }: TextEditor,
  ask: (document: { readonly uri: string; readonly version: number }) => Promise<R>,
): Promise<R> {
  for (;;) {
    const { version } = document;
    const result = await ask({ uri: document.uri.toString(), version });
    if (result.edit === null) return result;
    const edit = await client.protocol2CodeConverter.asWorkspaceEdit(result.edit);
    if (document.version !== version) continue;
    await workspace.applyEdit(edit);
    return result;
  }
}

/** Lists what was left; the one that is chosen is shown. */
export async function chooseFrom(
  left: Rewriting['left'],
  title: string,
  client: BaseLanguageClient,
  editor: TextEditor,
): Promise<void> {
  const items = left.map(({ range, message }) => ({
    label: message,
    description: l10n.t('line {0}', range.start.line + 1),
    range: client.protocol2CodeConverter.asRange(range),
  }));
  const chosen = await window.showQuickPick(items, { title, matchOnDescription: true });
  if (chosen !== undefined) await show(editor, chosen.range);
}

async function show(editor: TextEditor, range: Range): Promise<void> {
  const shown = await window.showTextDocument(editor.document, { viewColumn: editor.viewColumn ?? ViewColumn.Active });
  shown.selection = new Selection(range.start, range.end);
  shown.revealRange(range, TextEditorRevealType.InCenterIfOutsideViewport);
}
