import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, findings, open, theFinding } from './editor';

describe('the server', () => {
  afterEach(closeAll);

  it('is started afresh by command', async () => {
    const document = await open('article.md');
    await theFinding(document, 'supra-wrong-note');
    await vscode.commands.executeCommand('carolene.restartServer');
    await theFinding(document, 'supra-wrong-note');
    assert.equal(findings(document).length, 1);
  });
});
