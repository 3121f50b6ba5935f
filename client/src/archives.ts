/** *Insert archive links*: from a list on the clipboard or in a file, as one undo step; what could not be put in is listed. */
import { env, l10n, Selection, TextEditorRevealType, window, workspace, type TextEditor } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { askWithProgress } from './asking';
import { insertArchivesRequest, type InsertArchivesResult } from './protocol';

export async function insertArchiveLinks(client: BaseLanguageClient, editor: TextEditor): Promise<void> {
  const list = await pickedList();
  if (list === undefined) return;
  const result = await insert(client, editor, list);
  if (result === undefined) return;
  const message =
    result.placed === 1 ? l10n.t('1 archive link is put in.') : l10n.t('{0} archive links are put in.', result.placed);
  if (result.left.length === 0) void window.showInformationMessage(message);
  else await chooseFrom(result.left, message, client, editor);
}

/** The text of the list; undefined where the writer thinks better of it. */
async function pickedList(): Promise<string | undefined> {
  const fromClipboard = { label: l10n.t('From the Clipboard') };
  const fromFile = { label: l10n.t('From a File…') };
  const placeHolder = l10n.t('On each line: the address of a page, a blank, the address of its archived copy');
  const picked = await window.showQuickPick([fromClipboard, fromFile], { placeHolder });
  if (picked === fromClipboard) return env.clipboard.readText();
  if (picked !== fromFile) return undefined;
  const [file] = (await window.showOpenDialog({ openLabel: l10n.t('Insert') })) ?? [];
  return file === undefined ? undefined : new TextDecoder().decode(await workspace.fs.readFile(file));
}

/** The document may move on while the server thinks; then its answer is for another text, and it is asked again. */
async function insert(
  client: BaseLanguageClient,
  { document }: TextEditor,
  list: string,
): Promise<InsertArchivesResult | undefined> {
  for (;;) {
    const { version } = document;
    const params = { uri: document.uri.toString(), version, list };
    const title = l10n.t('Inserting archive links');
    const result = await askWithProgress(title, (token) => client.sendRequest(insertArchivesRequest, params, token));
    if (result === undefined || result === null) return undefined;
    if (result.edit === null) return result;
    const edit = await client.protocol2CodeConverter.asWorkspaceEdit(result.edit);
    if (document.version !== version) continue;
    await workspace.applyEdit(edit);
    return result;
  }
}

/** A page that is cited can be gone to: copies that were put in have moved nothing to another line. */
async function chooseFrom(
  left: InsertArchivesResult['left'],
  title: string,
  client: BaseLanguageClient,
  editor: TextEditor,
): Promise<void> {
  const items = left.map(({ range, message }) => ({
    label: message,
    description: range === null ? '' : l10n.t('line {0}', range.start.line + 1),
    range: range === null ? undefined : client.protocol2CodeConverter.asRange(range),
  }));
  const chosen = await window.showQuickPick(items, { title, matchOnDescription: true });
  if (chosen?.range === undefined) return;
  const shown = await window.showTextDocument(editor.document, editor.viewColumn);
  shown.selection = new Selection(chosen.range.start, chosen.range.start);
  shown.revealRange(chosen.range, TextEditorRevealType.InCenterIfOutsideViewport);
}
