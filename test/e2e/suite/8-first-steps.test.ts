import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { activeEditor, closeAll, extensionId, theFinding } from './editor';

describe('first steps', () => {
  before(async () => {
    await vscode.extensions.getExtension(extensionId)?.activate();
  });
  afterEach(closeAll);

  it('“Open the Example Article” opens a copy of it, in which a volume is wrong', async () => {
    await vscode.commands.executeCommand('carolene.openExample');
    const { document } = activeEditor();
    assert.ok(document.isUntitled);
    await theFinding(document, 'short-case-volume-mismatch');
  });
});
