import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { activeEditor, closeAll, extensionId, openUntitled, settled, until } from './editor';

const article = `One.[^1] Two.[^2]

[^1]: *Roe v. Wade*, 410 U.S. 113, 120 (1973); Ann Lee, *Ink*, Slate (Mar. 2, 2015), https://slate.com/ink.
[^2]: *Roe*, 410 U.S. at 121.
`;

const copy = 'https://perma.cc/AB12-CD34';

describe('what goes out of the editor', () => {
  before(async () => {
    await vscode.extensions.getExtension(extensionId)?.activate();
  });
  afterEach(closeAll);

  /** The document that a command shows beside another. */
  const shownBeside = (document: vscode.TextDocument): Promise<vscode.TextDocument> =>
    until('another document', () => {
      const shown = activeEditor().document;
      return shown !== document && shown.isUntitled && shown;
    });

  it('“Table of Authorities” opens one beside the article', async () => {
    const document = await openUntitled('markdown', article);
    await settled(document);
    await vscode.commands.executeCommand('carolene.tableOfAuthorities');
    const table = await shownBeside(document);
    assert.equal(table.languageId, 'markdown');
    assert.match(
      table.getText(),
      /^# Table of Authorities\n[^]*\| \*Roe v\. Wade\*, 410 U\.S\. 113 \(1973\) \| notes 1, 2 \|\n/,
    );
    assert.equal(document.getText(), article);
  });

  it('“List Links without an Archive” opens them, one a line', async () => {
    const document = await openUntitled('markdown', article);
    await settled(document);
    await vscode.commands.executeCommand('carolene.listUnarchivedLinks');
    assert.equal((await shownBeside(document)).getText(), 'https://slate.com/ink\n');
  });

  it('“Insert Archive Links…” puts the copies on the clipboard in, in one undo step', async () => {
    const document = await openUntitled('markdown', article);
    await settled(document);
    await vscode.env.clipboard.writeText(`https://slate.com/ink ${copy}\n`);
    const done = vscode.commands.executeCommand('carolene.insertArchiveLinks');
    // The first of the list is the clipboard.
    await until('the archive link', async () => {
      await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
      return document.getText().includes(copy);
    });
    await done;
    assert.equal(document.getText(), article.replace('com/ink.', `com/ink [${copy}].`));
    await vscode.commands.executeCommand('undo');
    assert.equal(document.getText(), article);
  });
});
