/** *Explain this citation*: the server's page, shown beside the document as Markdown is read. */
import { commands, Disposable, EventEmitter, l10n, Uri, window, workspace, type TextEditor } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { explainRequest } from './protocol';

const scheme = 'carolene-explanation';
/** One page for all: the next explanation takes the place of the last. */
const page = Uri.from({ scheme, path: '/Explanation.md' });

/** The command, and the page that it fills. */
export function registerExplain(run: (explain: ExplainAt) => () => Promise<void>): readonly Disposable[] {
  let text = '';
  const changed = new EventEmitter<Uri>();
  const provider = workspace.registerTextDocumentContentProvider(scheme, {
    onDidChange: changed.event,
    provideTextDocumentContent: () => text,
  });
  const explain: ExplainAt = async (client, { document, selection }) => {
    const position = client.code2ProtocolConverter.asPosition(selection.active);
    const found = await client.sendRequest(explainRequest, { uri: document.uri.toString(), position });
    if (found === null) {
      void window.showInformationMessage(l10n.t('There is no citation here: put the cursor on one.'));
      return;
    }
    text = found.markdown;
    changed.fire(page);
    await commands.executeCommand('markdown.showPreviewToSide', page);
  };
  return [
    new Disposable(() => changed.dispose()),
    provider,
    commands.registerCommand('carolene.explain', run(explain)),
  ];
}

type ExplainAt = (client: BaseLanguageClient, editor: TextEditor) => Promise<void>;
