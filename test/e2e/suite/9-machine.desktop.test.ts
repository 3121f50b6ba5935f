/** What only the desktop has: files anywhere on the machine, and processes. */
import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import * as vscode from 'vscode';
import { processesBelow } from '../harness/processes';
import { closeAll, definitionLines, lineOf, open, placeOf, theFinding, until } from './editor';

function serverProcess(): number | undefined {
  return processesBelow(process.pid).find(({ command }) => command.includes('dist/server.js'))?.pid;
}

describe('on a machine of one’s own', () => {
  afterEach(closeAll);

  it('the server is started again when it is killed, and knows the document as before', async function () {
    if (process.platform !== 'linux') this.skip();
    const document = await open('article.md');
    await theFinding(document, 'supra-wrong-note');
    const first = await until('a server', serverProcess);
    process.kill(first, 'SIGKILL');
    await until('another server', () => {
      const pid = serverProcess();
      return pid !== undefined && pid !== first;
    });
    const from = placeOf(document, '[^6]: *I|d.*');
    await until('an answer', async () => (await definitionLines(document, from)).length === 1);
    assert.deepEqual(await definitionLines(document, from), [lineOf(document, '[^5]: Whitfield')]);
    await theFinding(document, 'supra-wrong-note');
  });

  const seed = join(process.env['CAROLENE_CORPUS'] ?? '', 'repatriation.txt');
  if (existsSync(seed)) {
    it('the article of the corpus: one wrong supra, in note 20', async () => {
      const document = await vscode.workspace.openTextDocument(vscode.Uri.file(seed));
      await vscode.window.showTextDocument(document);
      const finding = await theFinding(document, 'supra-wrong-note');
      assert.equal(document.getText(finding.range), '14');
      assert.equal(finding.range.start.line, 55);
    });
  }
});
