/** The `.carolene.json` beside an article, as the server sees it: by itself, or through an editor that reads for it. */
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import {
  DidChangeWatchedFilesNotification,
  FileChangeType,
  MessageType,
  ShowMessageNotification,
} from 'vscode-languageserver-protocol/node';
import { article } from './article';
import { Session, until } from './session';

const numbers = ['supra-wrong-note: 2', 'supra-open-number: __'];

describe('a settings file beside the article', function () {
  this.timeout(30_000);

  it('is read by the server itself for an editor that knows nothing of it, and again when it changes', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'carolene-settings-'));
    const file = join(folder, '.carolene.json');
    const changed = (type: FileChangeType) => ({ changes: [{ uri: pathToFileURL(file).href, type }] });
    const session = await Session.start({ own: false });
    try {
      const document = await session.open(article, 'markdown', pathToFileURL(join(folder, 'article.md')).href);
      assert.deepEqual(await document.findings(), numbers);
      writeFileSync(file, '{ "rules": { "supra-wrong-note": "off" } }');
      await session.connection.sendNotification(
        DidChangeWatchedFilesNotification.type,
        changed(FileChangeType.Created),
      );
      await until('the server asks to be asked again', () => session.refreshes > 0);
      assert.deepEqual(await document.findings(), ['supra-open-number: __']);
    } finally {
      await session.end();
      rmSync(folder, { recursive: true });
    }
  });

  it('is asked of our own editor, which can read where the server can’t', async () => {
    const session = await Session.start({ settings: { rules: { 'supra-open-number': 'off' } } });
    const asked: string[] = [];
    session.connection.onRequest('carolene/readSettings', ({ url }: { readonly url: string }) => {
      asked.push(url);
      return url === 'vscode-vfs://github/law/journal/.carolene.json' ? '{ "preset": "final" }' : null;
    });
    const document = await session.open(article, 'markdown', 'vscode-vfs://github/law/journal/articles/a.md');
    assert.deepEqual(await document.findings(), ['supra-wrong-note: 2']);
    assert.deepEqual(asked, [
      'vscode-vfs://github/law/journal/articles/.carolene.json',
      'vscode-vfs://github/law/journal/.carolene.json',
    ]);
    await session.end();
  });

  it('is complained of by its name', async () => {
    const session = await Session.start();
    session.connection.onRequest('carolene/readSettings', () => '{ "preset": "finl" }');
    const said: string[] = [];
    session.connection.onNotification(ShowMessageNotification.type, ({ type, message }) => {
      if (type === MessageType.Error) said.push(message);
    });
    const document = await session.open(article, 'markdown', 'file:///articles/a.md');
    assert.deepEqual(await document.findings(), numbers);
    assert.deepEqual(said, [
      'Carolene’s settings: .carolene.json: preset is "finl"; it can be drafting, final, editor, student or strict.',
    ]);
    await session.end();
  });
});
