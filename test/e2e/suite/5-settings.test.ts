import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, findings, open, openUntitled, quickFixes, settled, theFinding, until } from './editor';

async function set(name: string, value: unknown): Promise<void> {
  const configuration = vscode.workspace.getConfiguration('carolene');
  await configuration.update(name, value, vscode.ConfigurationTarget.Workspace);
}

describe('settings', () => {
  afterEach(async () => {
    await set('rules', undefined);
    await set('document', undefined);
    await closeAll();
  });

  it('a rule is turned off from the lightbulb of its finding', async () => {
    const document = await open('article.md');
    const finding = await theFinding(document, 'supra-wrong-note');
    const actions = await quickFixes(document, finding.range);
    const off = actions.find(({ command }) => command?.command === 'carolene.turnOffRule');
    assert.ok(off?.command, actions.map(({ title }) => title).join(' | '));
    await vscode.commands.executeCommand(off.command.command, ...argumentsOf(off.command));
    assert.deepEqual(vscode.workspace.getConfiguration('carolene').get('rules'), { 'supra-wrong-note': 'off' });
    await until('no finding', () => findings(document).length === 0);
  });

  it('a rule reports with the severity that is set for it', async () => {
    const document = await open('article.md');
    await theFinding(document, 'supra-wrong-note');
    await set('rules', { 'supra-wrong-note': 'info' });
    await until('a softer finding', () =>
      findings(document).some(({ severity }) => severity === vscode.DiagnosticSeverity.Information),
    );
  });

  it('a document that is said to be no legal writing is left alone', async () => {
    const document = await open('article.md');
    await theFinding(document, 'supra-wrong-note');
    await set('document', 'none');
    await until('no finding', () => findings(document).length === 0);
  });

  it('a settings file beside the article is read, and heard again when it changes', async () => {
    const document = await open('article.md');
    await theFinding(document, 'supra-wrong-note');
    const file = vscode.Uri.joinPath(document.uri, '..', '.carolene.json');
    const write = (rules: object) =>
      vscode.workspace.fs.writeFile(file, new TextEncoder().encode(JSON.stringify({ rules })));
    try {
      await write({ 'supra-wrong-note': 'off' });
      await until('no finding', () => findings(document).length === 0);
      await write({ 'supra-wrong-note': 'info' });
      await until('a softer finding', () =>
        findings(document).some(({ severity }) => severity === vscode.DiagnosticSeverity.Information),
      );
    } finally {
      await vscode.workspace.fs.delete(file);
    }
    await until('the finding as before', () =>
      findings(document).some(({ severity }) => severity === vscode.DiagnosticSeverity.Error),
    );
  });

  it('front matter speaks for its document', async () => {
    const article = await open('article.md');
    const text = `---\ncarolene.document: none\n---\n\n${article.getText()}`;
    await theFinding(article, 'supra-wrong-note');
    const document = await openUntitled('markdown', text);
    await settled(document);
    assert.deepEqual(findings(document), []);
  });
});

function argumentsOf(command: vscode.Command): readonly unknown[] {
  return command.arguments ?? [];
}
