/** What the suites do in the editor, in few words. Nothing here sleeps: it waits for a condition. */
import assert from 'node:assert/strict';
import * as vscode from 'vscode';

export const extensionId = 'carolene.carolene';

/** Waits until `look` gives something; fails with what it was waiting for. */
export async function until<T>(
  what: string,
  look: () => T | undefined | false | PromiseLike<T | undefined | false>,
  milliseconds = 20_000,
): Promise<T> {
  const end = Date.now() + milliseconds;
  for (;;) {
    const found = await look();
    if (found !== undefined && found !== false) return found;
    if (Date.now() > end) throw new Error(`waited in vain for ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
}

export function workspaceFolder(): vscode.WorkspaceFolder {
  const folder = vscode.workspace.workspaceFolders?.[0];
  assert.ok(folder, 'the suite needs a folder');
  return folder;
}

/** Opens a file of the workspace in the editor. */
export async function open(name: string): Promise<vscode.TextDocument> {
  return show(await vscode.workspace.openTextDocument(vscode.Uri.joinPath(workspaceFolder().uri, name)));
}

export async function openUntitled(language: string, content: string): Promise<vscode.TextDocument> {
  return show(await vscode.workspace.openTextDocument({ language, content }));
}

async function show(document: vscode.TextDocument): Promise<vscode.TextDocument> {
  await vscode.window.showTextDocument(document, { preview: false });
  return document;
}

export function activeEditor(): vscode.TextEditor {
  const editor = vscode.window.activeTextEditor;
  assert.ok(editor, 'no editor is open');
  return editor;
}

/** Moves the cursor to the start: what was written elsewhere is finished. */
export function leaveLine(): void {
  activeEditor().selection = new vscode.Selection(0, 0, 0, 0);
}

/** Closes everything and throws away what was not saved. */
export async function closeAll(): Promise<void> {
  await vscode.commands.executeCommand('workbench.action.files.revert');
  await vscode.commands.executeCommand('workbench.action.closeAllEditors');
}

/** The place of `mark` in the document, which is written `text|text` with `|` for the place. */
export function placeOf(document: vscode.TextDocument, mark: string): vscode.Position {
  const [before = '', after = ''] = mark.split('|');
  const start = document.getText().indexOf(before + after);
  assert.notEqual(start, -1, `no “${before}${after}” in the document`);
  return document.positionAt(start + before.length);
}

export function findings(document: vscode.TextDocument): readonly vscode.Diagnostic[] {
  return vscode.languages.getDiagnostics(document.uri).filter(({ source }) => source === 'carolene');
}

/** The rule that a finding names. */
export function ruleOf({ code }: vscode.Diagnostic): string {
  return String(typeof code === 'object' ? code.value : code);
}

export function findingsOf(document: vscode.TextDocument, rule: string): readonly vscode.Diagnostic[] {
  return findings(document).filter((finding) => ruleOf(finding) === rule);
}

/** Waits for the one finding of a rule. */
export function theFinding(document: vscode.TextDocument, rule: string): Promise<vscode.Diagnostic> {
  return until(`one ${rule}`, () => {
    const found = findingsOf(document, rule);
    return found.length === 1 && found[0];
  });
}

/** Waits until the server has answered for this document, by asking it something that it answers from its analysis. */
export async function settled(document: vscode.TextDocument): Promise<void> {
  await vscode.commands.executeCommand('vscode.executeDocumentSymbolProvider', document.uri);
}

/** Lines that go-to-definition lands on, zero-based. */
export async function definitionLines(document: vscode.TextDocument, at: vscode.Position): Promise<readonly number[]> {
  const found = await vscode.commands.executeCommand<readonly (vscode.Location | vscode.LocationLink)[]>(
    'vscode.executeDefinitionProvider',
    document.uri,
    at,
  );
  return found.map(
    (each) => ('targetUri' in each ? (each.targetSelectionRange ?? each.targetRange) : each.range).start.line,
  );
}

/** The line on which `text` stands. */
export function lineOf(document: vscode.TextDocument, text: string): number {
  return placeOf(document, `|${text}`).line;
}

export async function hoverText(document: vscode.TextDocument, at: vscode.Position): Promise<string> {
  const hovers = await vscode.commands.executeCommand<readonly vscode.Hover[]>(
    'vscode.executeHoverProvider',
    document.uri,
    at,
  );
  return hovers
    .flatMap(({ contents }) => contents)
    .map((content) => (content instanceof vscode.MarkdownString ? content.value : ''))
    .join('\n')
    .replaceAll('\\', '');
}

export async function quickFixes(
  document: vscode.TextDocument,
  range: vscode.Range,
): Promise<readonly vscode.CodeAction[]> {
  return vscode.commands.executeCommand<readonly vscode.CodeAction[]>(
    'vscode.executeCodeActionProvider',
    document.uri,
    range,
    vscode.CodeActionKind.QuickFix.value,
    20,
  );
}
