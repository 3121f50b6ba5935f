/** References that follow their notes: what the server would do is put in, shown beforehand, or left. */
import { l10n, Range, Selection, window, workspace, WorkspaceEdit, type TextDocument, type TextEditor } from 'vscode';
import type { BaseLanguageClient, WorkspaceEdit as SentEdit } from 'vscode-languageclient';
import { ignoreShiftRequest, insertFootnoteRequest, renumberNotesRequest, repairsRequest } from './protocol';

/** The document may move on while the server thinks; then its answer is for another text, and it is asked again. */
async function forThisVersion<T>(document: TextDocument, ask: () => Promise<T>): Promise<T> {
  for (;;) {
    const { version } = document;
    const answer = await ask();
    if (document.version === version) return answer;
  }
}

const apply = async (client: BaseLanguageClient, edit: SentEdit): Promise<boolean> =>
  workspace.applyEdit(await client.protocol2CodeConverter.asWorkspaceEdit(edit));

/** The cursor goes into the new note. */
export async function insertFootnote(client: BaseLanguageClient, editor: TextEditor): Promise<void> {
  const { document } = editor;
  const uri = document.uri.toString();
  const result = await forThisVersion(document, () => {
    const position = client.code2ProtocolConverter.asPosition(editor.selection.active);
    return client.sendRequest(insertFootnoteRequest, { uri, position });
  });
  if (result === null) {
    void window.showInformationMessage(l10n.t('No footnote can be called here.'));
    return;
  }
  if (!(await apply(client, result.edit))) return;
  const place = client.protocol2CodeConverter.asPosition(result.cursor);
  editor.selection = new Selection(place, place);
  editor.revealRange(new Range(place, place));
}

export async function renumberNotes(client: BaseLanguageClient, editor: TextEditor): Promise<void> {
  const { document } = editor;
  const uri = document.uri.toString();
  const { edit, left } = await forThisVersion(document, () => client.sendRequest(renumberNotesRequest, { uri }));
  if (edit !== null) await apply(client, edit);
  const done = edit === null ? l10n.t('The notes are in order.') : l10n.t('The notes are renumbered.');
  const [first] = left;
  if (first === undefined) void window.showInformationMessage(done);
  else void window.showWarningMessage([done, ...left.map(({ message }) => message)].slice(0, 6).join(' '));
}

/** In the editor's own view of changes that are still to be made, where each can be left out. */
export async function previewShift(client: BaseLanguageClient, { document }: TextEditor): Promise<void> {
  const uri = document.uri.toString();
  const { edit } = await forThisVersion(document, () => client.sendRequest(repairsRequest, { uri }));
  if (edit === null) return;
  const converted = await client.protocol2CodeConverter.asWorkspaceEdit(edit);
  const label = l10n.t('References follow their notes');
  const reviewed = new WorkspaceEdit();
  for (const [at, edits] of converted.entries()) {
    for (const { range, newText } of edits) reviewed.replace(at, range, newText, { label, needsConfirmation: true });
  }
  await workspace.applyEdit(reviewed, { isRefactoring: true });
}

export function ignoreShift(client: BaseLanguageClient, { document }: TextEditor): Thenable<unknown> {
  return client.sendRequest(ignoreShiftRequest, { uri: document.uri.toString() });
}
