import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { build } from 'esbuild';
import {
  createProtocolConnection,
  ExitNotification,
  InitializeRequest,
  ShutdownRequest,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver-protocol/node';
import { bundles } from '../../scripts/bundles';

interface Ended {
  readonly status: number | null;
  readonly out: string;
  readonly messages: string;
}

describe('the command line, bundled', function () {
  this.timeout(30_000);
  let folder = '';
  let program = '';

  before(async () => {
    folder = mkdtempSync(join(tmpdir(), 'carolene-'));
    program = join(folder, 'carolene.cjs');
    const bundle = bundles.find(({ options }) => options.outfile === 'dist/carolene.js') ?? assert.fail();
    await build({ ...bundle.options, outfile: program, logLevel: 'silent' });
  });

  after(() => rmSync(folder, { recursive: true, force: true }));

  /** Runs it in a folder that is not the project's. */
  function carolene(args: readonly string[], input = '', enough = Infinity): Promise<Ended> {
    const child = spawn(process.execPath, [program, ...args], { cwd: folder, stdio: 'pipe' });
    let out = '';
    let messages = '';
    child.stdout.on('data', (data: Buffer) => {
      out += data.toString();
      if (out.length >= enough) child.stdout.destroy();
    });
    child.stderr.on('data', (data: Buffer) => (messages += data.toString()));
    child.stdin.on('error', () => undefined);
    child.stdin.end(input);
    return new Promise((done) => child.on('close', (status) => done({ status, out, messages })));
  }

  it('checks standard input', async () => {
    const { status, out } = await carolene(['check', '--format', 'json', '-'], 'One.[1]\n\n\n[1] Id.\n');
    assert.equal(status, 1);
    assert.match(out, /^\{[^]*"file": "-"[^]*"id-no-antecedent"[^]*\}\n$/);
  });

  it('prints standard input with its archive links, and what was done beside it', async () => {
    const note = 'One.[1]\n\n\n[1] Ink, Slate, https://slate.com/ink.\n';
    const list = join(folder, 'list.txt');
    writeFileSync(list, 'https://slate.com/ink https://perma.cc/AB12-CD34\n');
    const { status, out, messages } = await carolene(['links', '--insert', list, '-'], note);
    assert.deepEqual([status, out], [0, note.replace('/ink', '/ink [https://perma.cc/AB12-CD34]')]);
    assert.equal(messages, '-: 1 archive link put in\n');
  });

  it('prints the mended text of standard input, and the findings beside it', async () => {
    const { status, out, messages } = await carolene(['fix', '-'], 'One.[1]\n\n\n[1] Ibid.\n');
    assert.deepEqual([status, out], [1, 'One.[1]\n\n\n[1] Id.\n']);
    assert.match(messages, /id-no-antecedent/);
  });

  it('runs from any folder on a file named from there, without colours in a pipe', async () => {
    const { status, out, messages } = await carolene(['check', resolve('test/documents/clean/tractor.txt')]);
    assert.deepEqual([status, out, messages], [0, 'No findings in 1 file.\n', '']);
  });

  it('ends quietly when its reader has seen enough', async () => {
    const notes = Array.from({ length: 20_000 }, (_, index) => `[${index + 1}] Ann Lee, Ink, 80 Yale L.J. 9 (2016).`);
    const { messages } = await carolene(['cites', '--format', 'ndjson', '-'], notes.join('\n\n'), 1);
    assert.equal(messages, '');
  });

  it('serves an editor', async () => {
    const child = spawn(process.execPath, [program, 'lsp', '--stdio'], {
      cwd: folder,
      stdio: ['pipe', 'pipe', 'inherit'],
    });
    const connection = createProtocolConnection(
      new StreamMessageReader(child.stdout),
      new StreamMessageWriter(child.stdin),
    );
    connection.listen();
    const params = { processId: process.pid, rootUri: null, capabilities: {} };
    const { serverInfo } = await connection.sendRequest(InitializeRequest.type, params);
    assert.equal(serverInfo?.name, 'Carolene');
    const ended = new Promise((done) => child.once('exit', done));
    await connection.sendRequest(ShutdownRequest.type);
    await connection.sendNotification(ExitNotification.type);
    assert.equal(await ended, 0);
    connection.dispose();
  });
});
