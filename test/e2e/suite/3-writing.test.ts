import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, open, openUntitled, placeOf, settled, theFinding } from './editor';

/** Without the words of the document, which the editor itself offers. */
async function completions(document: vscode.TextDocument, mark: string): Promise<readonly string[]> {
  const list = await vscode.commands.executeCommand<vscode.CompletionList>(
    'vscode.executeCompletionItemProvider',
    document.uri,
    placeOf(document, mark),
    ' ',
  );
  const ours = list.items.filter(({ kind }) => kind !== vscode.CompletionItemKind.Text);
  return ours.map(({ label }) => (typeof label === 'string' ? label : label.label));
}

describe('what is offered while writing', () => {
  afterEach(closeAll);

  for (const name of ['article.md', 'article.txt']) {
    it(`after “supra note ”, the notes that cite a work in full (${name})`, async () => {
      const document = await open(name);
      await theFinding(document, 'supra-wrong-note');
      const supra = name.endsWith('.md') ? '*supra*' : 'supra';
      const labels = await completions(document, `Whitfield, ${supra} note |1`);
      assert.ok(
        labels.some((label) => label.startsWith('1')),
        labels.join(' | '),
      );
    });
  }

  it('nothing in prose that cites nothing', async () => {
    const document = await open('article.txt');
    await theFinding(document, 'supra-wrong-note');
    assert.deepEqual(await completions(document, 'The common law once |gave'), []);
  });

  it('nothing in a document that is no legal writing', async () => {
    const document = await openUntitled('markdown', '1. Milk, as always supra note \n');
    await settled(document);
    assert.deepEqual(await completions(document, 'supra note |'), []);
  });
});
