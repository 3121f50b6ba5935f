import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, extensionId, openUntitled, until } from './editor';

const article = `Paper was weighed.[^lee] Then it was counted.[^two] The courts agreed.[^doe]

[^lee]: Ann Lee, *Paper Trails*, 90 N.Y.U. L. Rev. 1160, 1175 (2015) [hereinafter *Trails*].

[^two]: *Id.* at 1180.

[^doe]: *See* *Doe v. Poe*, 410 U.S. 113, 120 (1973); *Trails*, *supra* note #lee, at 1190.
`;

describe('what is seen of an article', () => {
  let document: vscode.TextDocument;

  before(async () => {
    await vscode.extensions.getExtension(extensionId)?.activate();
    document = await openUntitled('markdown', article);
  });
  after(closeAll);

  /** An editor's command that asks the providers, until one has an answer. */
  const ask = <T>(command: string, ...more: readonly unknown[]): Promise<T> =>
    until(command, async () => {
      const found = await vscode.commands.executeCommand<T | undefined>(command, document.uri, ...more);
      return Array.isArray(found) && found.length === 0 ? undefined : found;
    });
  const placeOf = (text: string) => document.positionAt(article.indexOf(text));
  const whole = () => new vscode.Range(0, 0, document.lineCount, 0);

  it('its colours', async () => {
    const legend = await ask<vscode.SemanticTokensLegend>('vscode.provideDocumentSemanticTokensLegend');
    assert.ok(legend.tokenTypes.includes('citationSignal'));
    const tokens = await ask<vscode.SemanticTokens>('vscode.provideDocumentSemanticTokens');
    const signal = legend.tokenTypes.indexOf('citationSignal');
    assert.ok([...tokens.data].some((value, index) => index % 5 === 3 && value === signal));
  });

  it('all citations of a work', async () => {
    const found = await ask<vscode.DocumentHighlight[]>('vscode.executeDocumentHighlights', placeOf('Id.'));
    assert.equal(found.length, 3);
    assert.equal(found.filter(({ kind }) => kind === vscode.DocumentHighlightKind.Write).length, 1);
  });

  it('the numbers of labelled notes', async () => {
    const hints = await ask<vscode.InlayHint[]>('vscode.executeInlayHintProvider', whole());
    const numbers = hints.map(({ label }) => (typeof label === 'string' ? label : ''));
    assert.deepEqual(numbers.sort(), ['1', '1', '1', '2', '2', '3', '3']);
  });

  it('links to what is cited', async () => {
    const links = await ask<vscode.DocumentLink[]>('vscode.executeLinkProvider');
    const targets = links.map(({ target }) => target?.toString(true));
    assert.ok(targets.includes('https://supreme.justia.com/cases/federal/us/410/113/'), targets.join('\n'));
  });

  it('a name, renamed everywhere', async () => {
    const edit = await ask<vscode.WorkspaceEdit>('vscode.executeDocumentRenameProvider', placeOf('Trails*]'), 'Paper');
    assert.equal(edit.get(document.uri).length, 2);
  });

  it('labels written out as numbers, and back by one undo', async () => {
    await vscode.commands.executeCommand('carolene.finalize');
    await until('the number', () => document.getText().includes('supra* note 1, at'));
    await vscode.commands.executeCommand('undo');
    await until('the label', () => document.getText() === article);
  });

  it('the view of its authorities, and the walkthrough', async () => {
    await vscode.commands.executeCommand('carolene.authorities.focus');
    await vscode.commands.executeCommand('workbench.action.openWalkthrough', `${extensionId}#start`);
  });
});
