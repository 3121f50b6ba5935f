import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { activeEditor, closeAll, findings, findingsOf, leaveLine, open, quickFixes, theFinding, until } from './editor';

describe('mending', () => {
  afterEach(closeAll);

  for (const name of ['article.md', 'article.txt']) {
    it(`the quick fix of ${name} is one edit, and one undo takes it back`, async () => {
      const document = await open(name);
      const original = document.getText();
      const finding = await theFinding(document, 'supra-wrong-note');
      const fixes = (await quickFixes(document, finding.range)).filter(({ edit }) => edit !== undefined);
      const edit = fixes[0]?.edit;
      assert.ok(edit, 'no quick fix with an edit');
      assert.ok(await vscode.workspace.applyEdit(edit));
      assert.equal(document.getText(), original.replace('note 4, at 2', 'note 3, at 2'));
      await until('no finding', () => findings(document).length === 0);
      await vscode.commands.executeCommand('undo');
      leaveLine();
      assert.equal(document.getText(), original);
      await theFinding(document, 'supra-wrong-note');
    });
  }

  it('“Fix All” mends what is safe to mend', async () => {
    const document = await open('article.txt');
    await theFinding(document, 'supra-wrong-note');
    await vscode.commands.executeCommand('carolene.fixAll');
    await until('the right number', () => document.getText().includes('Tenement Light Survey, supra note 3, at 2'));
    await vscode.commands.executeCommand('undo');
    assert.ok(document.getText().includes('supra note 4, at 2'));
  });

  it('“Fill Note Numbers” writes the numbers that have one answer in one undo step, and lists the rest', async () => {
    const document = await open('open-numbers.md');
    const original = document.getText();
    await until('open numbers', () => findingsOf(document, 'supra-open-number').length > 0);
    // It ends when the list of what is left is answered.
    const done = vscode.commands.executeCommand('carolene.fillNoteNumbers');
    await until('the numbers', () => document.getText().includes('*supra* note 1, at 421'));
    assert.ok(document.getText().includes('*supra* note 1, at 420'));
    assert.ok(document.getText().includes('Montague, *supra* note __, at 7'));
    let ended = false;
    void done.then(() => (ended = true));
    await until('the end of the list', async () => {
      await vscode.commands.executeCommand('workbench.action.closeQuickOpen');
      return ended;
    });
    await vscode.commands.executeCommand('undo');
    assert.equal(document.getText(), original);
    assert.equal(activeEditor().document, document);
  });
});
