/** The commands of the palette, each a line or two: what they do is the server's or the editor's work. */
import { commands, l10n, TabInputText, Uri, window, workspace, type Disposable, type TextEditor } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { insertArchiveLinks } from './archives';
import { convertTo } from './conversion';
import { isOurs } from './documents';
import { registerExplain } from './explanation';
import { fillNoteNumbers, finalize, makeSymbolic } from './noteNumbers';
import { ignoreShift, insertFootnote, previewShift, renumberNotes } from './following';
import { showFormRequest } from './protocol';
import { listUnarchivedLinks, tableOfAuthorities } from './reports';
import { turnOffRule } from './rules';
import type { Session } from './session';

const exampleFile = ['examples', 'article.md'];

/** What needs a running server and a document of ours; says in a word which is missing. */
type WithDocument = (client: BaseLanguageClient, editor: TextEditor) => Thenable<unknown>;

export function registerCommands(session: Session, extensionUri: Uri): readonly Disposable[] {
  const onDocument = (run: WithDocument) => () => runOnDocument(session, run);
  return [
    ...registerExplain(onDocument),
    commands.registerCommand('carolene.restartServer', () => session.restart()),
    commands.registerCommand('carolene.showLog', () => session.log.show()),
    commands.registerCommand('carolene.showFormFindings', onDocument(showFormFindings)),
    commands.registerCommand('carolene.fillNoteNumbers', onDocument(fillNoteNumbers)),
    commands.registerCommand('carolene.makeIdsExplicit', onDocument(convertTo('explicit'))),
    commands.registerCommand('carolene.writeIds', onDocument(convertTo('id'))),
    commands.registerCommand('carolene.writeShortForms', onDocument(convertTo('short'))),
    commands.registerCommand('carolene.writeFullCitations', onDocument(convertTo('full'))),
    commands.registerCommand('carolene.finalize', onDocument(finalize)),
    commands.registerCommand('carolene.makeSymbolic', onDocument(makeSymbolic)),
    commands.registerCommand('carolene.insertFootnote', onDocument(insertFootnote)),
    commands.registerCommand('carolene.renumberNotes', onDocument(renumberNotes)),
    commands.registerCommand('carolene.previewShift', onDocument(previewShift)),
    commands.registerCommand('carolene.ignoreShift', onDocument(ignoreShift)),
    commands.registerCommand('carolene.fixAll', onDocument(fixAll)),
    commands.registerCommand('carolene.tableOfAuthorities', onDocument(tableOfAuthorities)),
    commands.registerCommand('carolene.listUnarchivedLinks', onDocument(listUnarchivedLinks)),
    commands.registerCommand('carolene.insertArchiveLinks', onDocument(insertArchiveLinks)),
    commands.registerCommand('carolene.openExample', () => openExample(extensionUri)),
    commands.registerCommand('carolene.turnOffRule', turnOffRule),
  ];
}

async function runOnDocument(session: Session, run: WithDocument): Promise<void> {
  const editor = await editorMeant();
  const { client } = session;
  if (editor === undefined) {
    void window.showInformationMessage(l10n.t('Carolene reads Markdown and plain text: open such a document first.'));
  } else if (client === undefined) {
    void window.showWarningMessage(l10n.t('Carolene’s server is not running.'));
  } else {
    await run(client, editor);
  }
}

/** The one that is written in; where a page without text has the focus, as the walkthrough, the one that is open. */
async function editorMeant(): Promise<TextEditor | undefined> {
  const active = window.activeTextEditor;
  if (active !== undefined) return isOurs(active.document) ? active : undefined;
  const open = window.tabGroups.all.flatMap(({ tabs, viewColumn }) =>
    tabs.flatMap(({ input }) => {
      if (!(input instanceof TabInputText)) return [];
      const document = workspace.textDocuments.find(({ uri }) => uri.toString() === input.uri.toString());
      return document !== undefined && isOurs(document) ? [{ document, viewColumn }] : [];
    }),
  );
  const [only, ...others] = open;
  return only === undefined || others.length > 0 ? undefined : window.showTextDocument(only.document, only.viewColumn);
}

function showFormFindings(client: BaseLanguageClient, { document }: TextEditor): Thenable<unknown> {
  return client.sendRequest(showFormRequest, { uri: document.uri.toString() });
}

/** Through the editor's own command, so that it is one undo step and the fixes are those of this very version. */
function fixAll(): Thenable<unknown> {
  return commands.executeCommand('editor.action.codeAction', { kind: 'source.fixAll.carolene', apply: 'first' });
}

/** As an untitled document: the writer may do with it what he likes. */
async function openExample(extensionUri: Uri): Promise<void> {
  const bytes = await workspace.fs.readFile(Uri.joinPath(extensionUri, ...exampleFile));
  const content = new TextDecoder().decode(bytes);
  const document = await workspace.openTextDocument({ language: 'markdown', content });
  await window.showTextDocument(document);
}
