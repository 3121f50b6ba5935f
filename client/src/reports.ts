/** What goes out of the editor, shown beside the document: the table of authorities, the links without a copy. */
import { l10n, ViewColumn, window, workspace, type TextEditor } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { askWithProgress } from './asking';
import { tableOfAuthoritiesRequest, unarchivedLinksRequest } from './protocol';

export async function tableOfAuthorities(client: BaseLanguageClient, { document }: TextEditor): Promise<void> {
  const params = { uri: document.uri.toString() };
  const title = l10n.t('Making the table of authorities');
  const table = await askWithProgress(title, (token) => client.sendRequest(tableOfAuthoritiesRequest, params, token));
  if (table === undefined || table === null) return;
  if (table.works === 0) {
    void window.showInformationMessage(l10n.t('No authorities are cited in this document.'));
    return;
  }
  await showBeside('markdown', table.markdown);
  const [first] = table.uncounted;
  if (first === undefined) return;
  const message =
    table.uncounted.length === 1
      ? l10n.t('1 reference has no sure answer and so no place in the table: {0}', first.message)
      : l10n.t(
          '{0} references have no sure answer and so no place in the table, the first is {1}',
          table.uncounted.length,
          first.message,
        );
  void window.showWarningMessage(message);
}

/** One a line, as whatever makes the copies wants them. */
export async function listUnarchivedLinks(client: BaseLanguageClient, { document }: TextEditor): Promise<void> {
  const params = { uri: document.uri.toString() };
  const title = l10n.t('Looking for links');
  const found = await askWithProgress(title, (token) => client.sendRequest(unarchivedLinksRequest, params, token));
  if (found === undefined || found === null) return;
  if (found.urls.length === 0) {
    void window.showInformationMessage(l10n.t('No link in this document is without an archived copy.'));
    return;
  }
  await showBeside('plaintext', found.urls.map((url) => `${url}\n`).join(''));
}

/** As an untitled document: the writer may do with it what he likes. */
async function showBeside(language: string, content: string): Promise<void> {
  const document = await workspace.openTextDocument({ language, content });
  await window.showTextDocument(document, { viewColumn: ViewColumn.Beside, preview: false });
}
