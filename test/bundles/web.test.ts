import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { BareWorker } from './worker';

const root = resolve(__dirname, '../..');
const bundle = join(root, 'dist', 'server.web.js');

const article = `The rule is old.[1] It was told twice.[2] A survey counted the rooms.[3] It was not cited.[4]

[1] Clara Whitfield, Ancient Lights in America, 88 Harv. L. Rev. 412, 414 (1975).

[2] Id. at 415.

[3] Nat'l Hous. Ass'n, Light and Air in the Rooms of the Poor (1911) [hereinafter Tenement Light Survey].

[4] Tenement Light Survey, supra note 2, at 2.
`;

interface Diagnostics {
  readonly uri: string;
  readonly diagnostics: readonly { readonly code: string; readonly range: { readonly start: { line: number } } }[];
}

function isDiagnostics(params: unknown): params is Diagnostics {
  return typeof params === 'object' && params !== null && 'diagnostics' in params;
}

/** Opens a document as an editor that is pushed to would, and returns what it is told. */
async function findingsIn(text: string): Promise<Diagnostics['diagnostics']> {
  const worker = new BareWorker(bundle);
  await worker.request('initialize', { processId: null, rootUri: null, capabilities: {} });
  worker.notify('initialized', {});
  const textDocument = { uri: 'vscode-vfs://test/article.txt', languageId: 'plaintext', version: 1, text };
  worker.notify('textDocument/didOpen', { textDocument });
  const { params } = await worker.find(({ method }) => method === 'textDocument/publishDiagnostics');
  assert.ok(isDiagnostics(params));
  return params.diagnostics;
}

describe('the web server bundle in a bare worker', () => {
  before(() => assert.ok(existsSync(bundle), `${bundle} is missing: npm run build`));

  it('finds the wrong supra of a small article', async () => {
    const findings = await findingsIn(article);
    assert.deepEqual(
      findings.map(({ code, range }) => [code, range.start.line]),
      [['supra-wrong-note', 8]],
    );
  });

  const seed = join(process.env['CAROLENE_CORPUS'] ?? '', 'repatriation.txt');
  if (existsSync(seed)) {
    it('finds the one of note 20 in the article of the corpus', async () => {
      const findings = await findingsIn(readFileSync(seed, 'utf8'));
      assert.deepEqual(
        findings.filter(({ code }) => code === 'supra-wrong-note').map(({ range }) => range.start.line),
        [55],
      );
    });
  }
});
