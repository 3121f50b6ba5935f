/** Citations in another form that means the same: of the selection, or of the whole document where nothing is selected. */
import { l10n, window, type TextEditor } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { convertRequest, type ConvertParams } from './protocol';
import { rewrite } from './rewriting';

export const convertTo =
  (what: ConvertParams['what']) =>
  async (client: BaseLanguageClient, editor: TextEditor): Promise<void> => {
    const { selection } = editor;
    const range = selection.isEmpty ? null : client.code2ProtocolConverter.asRange(selection);
    const { rewritten } = await rewrite(client, editor, (document) =>
      client.sendRequest(convertRequest, { ...document, what, range }),
    );
    const message =
      rewritten === 0
        ? l10n.t('There is no citation here that could be written so and mean the same.')
        : l10n.t('Citations rewritten: {0}.', rewritten);
    void window.showInformationMessage(message);
  };
