import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import {
  closeAll,
  extensionId,
  findings,
  findingsOf,
  leaveLine,
  open,
  openUntitled,
  ruleOf,
  settled,
  theFinding,
  until,
} from './editor';

describe('what is underlined', () => {
  afterEach(closeAll);

  for (const name of ['article.md', 'article.txt']) {
    it(`opening ${name} starts the extension, and its one fault is the one finding`, async () => {
      const document = await open(name);
      await until('the extension', () => vscode.extensions.getExtension(extensionId)?.isActive);
      const finding = await theFinding(document, 'supra-wrong-note');
      assert.deepEqual(findings(document).map(ruleOf), ['supra-wrong-note']);
      assert.equal(document.getText(finding.range), '4');
      assert.ok(document.lineAt(finding.range.start.line).text.includes('Tenement Light Survey'));
      assert.equal(finding.severity, vscode.DiagnosticSeverity.Error);
      assert.match(finding.message, /note 3/);
    });
  }

  it('mending the number takes the finding away, and undo brings it back', async () => {
    const document = await open('article.txt');
    const finding = await theFinding(document, 'supra-wrong-note');
    const edit = new vscode.WorkspaceEdit();
    edit.replace(document.uri, finding.range, '3');
    await vscode.workspace.applyEdit(edit);
    await until('no finding', () => findings(document).length === 0);
    await vscode.commands.executeCommand('undo');
    leaveLine();
    await theFinding(document, 'supra-wrong-note');
  });

  it('a file that is closed keeps nothing in the list of problems', async () => {
    const document = await open('article.txt');
    await theFinding(document, 'supra-wrong-note');
    await closeAll();
    await until('no finding', () => findings(document).length === 0);
  });

  it('points of form wait until they are asked for', async () => {
    const article = await open('article.md');
    const text = article.getText().replace('[^2]: *Id.*', '[^2]: *Ibid.*');
    const document = await openUntitled('markdown', text);
    await theFinding(document, 'supra-wrong-note');
    assert.deepEqual(findings(document).map(ruleOf), ['supra-wrong-note']);
    await vscode.commands.executeCommand('carolene.showFormFindings');
    await theFinding(document, 'id-ibid');
  });
});

describe('where Carolene is silent', () => {
  afterEach(closeAll);

  for (const name of ['shopping.md', 'changelog.txt']) {
    it(`${name} is no legal writing`, async () => {
      const article = await open('article.md');
      const document = await open(name);
      await settled(document);
      // The server answers in order: when the article's finding is here, so would be those of the other.
      await theFinding(article, 'supra-wrong-note');
      await settled(document);
      assert.deepEqual(findings(document), []);
      const position = new vscode.Position(0, 0);
      const hovers = await vscode.commands.executeCommand<readonly vscode.Hover[]>(
        'vscode.executeHoverProvider',
        document.uri,
        position,
      );
      assert.deepEqual(hovers, []);
    });
  }

  it('a source file in C is not looked at', async () => {
    const document = await vscode.workspace.openTextDocument({ language: 'c', content: 'int a = b[1]; /* Id. */\n' });
    await vscode.window.showTextDocument(document);
    await settled(await open('article.md'));
    assert.deepEqual(findingsOf(document, 'supra-wrong-note'), []);
  });
});
