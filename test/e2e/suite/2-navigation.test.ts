import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, definitionLines, hoverText, lineOf, open, placeOf, theFinding } from './editor';

describe('going from a reference to what it means', () => {
  let document: vscode.TextDocument;

  before(async () => {
    document = await open('article.txt');
    await theFinding(document, 'supra-wrong-note');
  });
  after(closeAll);

  const cases: readonly (readonly [what: string, from: string, to: string])[] = [
    ['a call to its note', 'always reached his windows.[|1]', '[1] Clara Whitfield'],
    ['a note to its call', '[|1] Clara Whitfield', 'The common law once gave'],
    ['Id. to its antecedent', '[2] I|d. at 415', '[1] Clara Whitfield'],
    ['Id. after a supra to that supra', '[6] I|d. at 421', '[5] Whitfield'],
    ['supra to the full citation', '[5] Whit|field, supra', '[1] Clara Whitfield'],
    ['the number of a supra to that note', 'Whitfield, supra note |1, at 420', '[1] Clara Whitfield'],
    ['a short form to the case', '[10] Prah, 321| N.W.2d at 186', '[9] Prah v. Maretti'],
    ['a Part to its heading', 'See supra Part |I;', 'I. The Old Rule'],
    ['infra to the note below', 'see also infra note |9', '[9] Prah v. Maretti'],
  ];
  for (const [what, from, to] of cases) {
    it(what, async () => {
      assert.deepEqual(await definitionLines(document, placeOf(document, from)), [lineOf(document, to)]);
    });
  }

  it('shows the full citation behind a short form', async () => {
    const text = await hoverText(document, placeOf(document, '[6] I|d. at 421'));
    assert.match(text, /88 Harv\. L\. Rev\. 412/);
  });

  it('explains a citation on a page beside the document', async () => {
    const at = placeOf(document, '[10] Prah, 321| N.W.2d at 186');
    const editor = await vscode.window.showTextDocument(document);
    editor.selection = new vscode.Selection(at, at);
    await vscode.commands.executeCommand('carolene.explain');
    const page = vscode.Uri.from({ scheme: 'carolene-explanation', path: '/Explanation.md' });
    const text = (await vscode.workspace.openTextDocument(page)).getText();
    assert.match(text, /^# The short form of a case/);
    assert.match(text, /Prah v/);
    const tabs = vscode.window.tabGroups.all.flatMap((group) => group.tabs.map(({ label }) => label));
    assert.ok(
      tabs.some((label) => label.includes('Explanation')),
      tabs.join(' | '),
    );
  });

  it('lists the references of an authority', async () => {
    const found = await vscode.commands.executeCommand<readonly vscode.Location[]>(
      'vscode.executeReferenceProvider',
      document.uri,
      placeOf(document, '[1] Clara |Whitfield, Ancient'),
    );
    const notes = ['[1] Clara', '[2] Id.', '[5] Whitfield', '[6] Id.'].map((text) => lineOf(document, text));
    assert.deepEqual(
      found.map(({ range }) => range.start.line).sort((a, b) => a - b),
      notes,
    );
  });

  it('lists headings and notes as the symbols of the document', async () => {
    const symbols = await vscode.commands.executeCommand<readonly vscode.DocumentSymbol[]>(
      'vscode.executeDocumentSymbolProvider',
      document.uri,
    );
    const names = symbols.flatMap(allNames);
    assert.ok(
      names.some((name) => name.includes('The Old Rule')),
      names.join(' | '),
    );
    assert.ok(
      names.some((name) => name.includes('Whitfield')),
      names.join(' | '),
    );
  });
});

describe('the same in Markdown', () => {
  after(closeAll);

  it('a call, a supra, an Id. and a Part', async () => {
    const document = await open('article.md');
    await theFinding(document, 'supra-wrong-note');
    const from = async (mark: string) => definitionLines(document, placeOf(document, mark));
    assert.deepEqual(await from('reached his windows.[^|1]'), [lineOf(document, '[^1]: Clara')]);
    assert.deepEqual(await from('[^|1]: Clara'), [lineOf(document, 'The common law')]);
    assert.deepEqual(await from('[^6]: *I|d.*'), [lineOf(document, '[^5]: Whitfield')]);
    assert.deepEqual(await from('Whit|field, *supra* note 1'), [lineOf(document, '[^1]: Clara')]);
    assert.deepEqual(await from('*See supra* Part |I.'), [lineOf(document, '## I. The Old Rule')]);
  });
});

function allNames(symbol: vscode.DocumentSymbol): readonly string[] {
  return [`${symbol.name} ${symbol.detail}`, ...symbol.children.flatMap(allNames)];
}
