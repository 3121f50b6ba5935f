import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { processesBelow } from '../harness/processes';
import { closeAll, definitionLines, findings, lineOf, open, placeOf, theFinding, until } from './editor';

function serverProcess(): number | undefined {
  return processesBelow(process.pid).find(({ command }) => command.includes('dist/server.js'))?.pid;
}

describe('the server', () => {
  afterEach(closeAll);

  it('is started again when it is killed, and knows the document as before', async function () {
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

  it('is started afresh by command', async () => {
    const document = await open('article.md');
    await theFinding(document, 'supra-wrong-note');
    await vscode.commands.executeCommand('carolene.restartServer');
    await theFinding(document, 'supra-wrong-note');
    assert.equal(findings(document).length, 1);
  });
});
