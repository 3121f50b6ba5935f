/** *Fill note numbers*, and notes named by label or by number: *Finalize* and *Make symbolic*. */
import { l10n, window, type TextEditor } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { fillNoteNumbersRequest, nameNotesRequest } from './protocol';
import { chooseFrom, rewrite } from './rewriting';

export async function fillNoteNumbers(client: BaseLanguageClient, editor: TextEditor): Promise<void> {
  const { edit, left } = await rewrite(client, editor, (document) =>
    client.sendRequest(fillNoteNumbersRequest, document),
  );
  if (left.length > 0) {
    const title =
      left.length === 1 ? l10n.t('1 note number is left open') : l10n.t('{0} note numbers are left open', left.length);
    return chooseFrom(left, title, client, editor);
  }
  const message =
    edit === null ? l10n.t('No note number is open in this document.') : l10n.t('All open note numbers are filled.');
  void window.showInformationMessage(message);
}

/** Every `supra note #pan` becomes a number. */
export async function finalize(client: BaseLanguageClient, editor: TextEditor): Promise<void> {
  const { rewritten, left } = await rewrite(client, editor, (document) =>
    client.sendRequest(nameNotesRequest, { ...document, by: 'number' }),
  );
  if (left.length > 0) {
    const title =
      left.length === 1 ? l10n.t('1 label has no number') : l10n.t('{0} labels have no number', left.length);
    return chooseFrom(left, title, client, editor);
  }
  const message =
    rewritten === 0
      ? l10n.t('No reference in this document names its note by a label.')
      : l10n.t('Numbers in place of labels: {0}.', rewritten);
  void window.showInformationMessage(message);
}

/** Every number that surely means a note becomes its label. */
export async function makeSymbolic(client: BaseLanguageClient, editor: TextEditor): Promise<void> {
  const { rewritten } = await rewrite(client, editor, (document) =>
    client.sendRequest(nameNotesRequest, { ...document, by: 'label' }),
  );
  const message =
    rewritten === 0
      ? l10n.t('There is no number in this document that a label could stand for.')
      : l10n.t('Labels in place of numbers: {0}.', rewritten);
  void window.showInformationMessage(message);
}
