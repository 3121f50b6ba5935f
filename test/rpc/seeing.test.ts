/** What an editor lays over the text: colours, highlights, hints, links; and what it finds by name. */
import assert from 'node:assert/strict';
import {
  DocumentHighlightRequest,
  DocumentLinkRequest,
  InlayHintRefreshRequest,
  InlayHintRequest,
  SemanticTokensDeltaRequest,
  SemanticTokensRangeRequest,
  SemanticTokensRequest,
  WorkspaceSymbolRequest,
  type Range,
} from 'vscode-languageserver-protocol/node';
import { article, cursorBehind } from './article';
import { Session, until, vscodeCapabilities } from './session';

const firstLines: Range = { start: { line: 0, character: 0 }, end: { line: 6, character: 0 } };

describe('an editor shows', function () {
  this.timeout(30_000);
  let session: Session;
  before(async () => {
    const workspace = { ...vscodeCapabilities.workspace, inlayHint: { refreshSupport: true } };
    session = await Session.start({ capabilities: { ...vscodeCapabilities, workspace } });
  });
  after(() => session.end());

  it('colours by types that the server names', async () => {
    const { legend } = session.capabilities.semanticTokensProvider ?? {};
    assert.ok(legend?.tokenTypes.includes('citationSignal'));
    const document = await session.open(article);
    const whole = await session.connection.sendRequest(SemanticTokensRequest.type, { textDocument: document.id });
    const seen = await session.connection.sendRequest(SemanticTokensRangeRequest.type, {
      textDocument: document.id,
      range: firstLines,
    });
    assert.ok(whole !== null && seen !== null);
    assert.equal(seen.data.length, 3 * 5);
    assert.deepEqual(whole.data.slice(0, seen.data.length), seen.data);
  });

  it('colours after an edit from the difference alone', async () => {
    const document = await session.open(article);
    const before = await session.connection.sendRequest(SemanticTokensRequest.type, { textDocument: document.id });
    await document.edit({ start: document.find('Ink came'), end: document.find('Ink came') }, 'Id. at 3. ');
    const asked = { textDocument: document.id, previousResultId: before?.resultId ?? '' };
    const after = await session.connection.sendRequest(SemanticTokensDeltaRequest.type, asked);
    assert.ok(before !== null && after !== null && 'edits' in after);
    const data = [...before.data];
    for (const { start, deleteCount, data: put = [] } of after.edits) data.splice(start, deleteCount, ...put);
    const now = await session.connection.sendRequest(SemanticTokensRequest.type, { textDocument: document.id });
    assert.deepEqual(data, now?.data);
    const size = after.edits.reduce((sum, edit) => sum + (edit.data?.length ?? 0), 0);
    assert.ok(size < before.data.length / 4, `${size} numbers are sent of ${before.data.length}`);
    const stale = await session.connection.sendRequest(SemanticTokensDeltaRequest.type, asked);
    assert.ok(stale !== null && 'data' in stale, 'an answer that isn’t the last one is no ground for a difference');
  });

  it('all citations of a work', async () => {
    const document = await session.open(cursorBehind('[^4]: Lee'));
    const found = await session.connection.sendRequest(DocumentHighlightRequest.type, {
      textDocument: document.id,
      position: document.cursor,
    });
    assert.deepEqual(
      found?.map(({ range }) => document.textIn(range).replaceAll('*', '')),
      [
        'Ann Lee, Paper Trails, 90 N.Y.U. L. Rev. 1160, 1175 (2015)',
        'Id. at 1180',
        'Lee, supra note 1, at 1190',
        'Lee, supra note __, at 1191',
      ],
    );
  });

  it('the numbers of labelled notes, and works beside Id. once the writer wants them', async () => {
    const document = await session.open(article.replaceAll('[^2]', '[^two]'));
    const hints = async () => {
      const range = { start: document.positionAt(0), end: document.positionAt(document.text.length) };
      const asked = { textDocument: document.id, range };
      const found = await session.connection.sendRequest(InlayHintRequest.type, asked);
      return (found ?? []).map(({ label }) => (typeof label === 'string' ? label : label[0]?.value));
    };
    assert.deepEqual(await hints(), ['2', '2']);
    let refreshed = false;
    session.connection.onRequest(InlayHintRefreshRequest.type, () => {
      refreshed = true;
    });
    await session.changeSettings({ inlayHints: { noteNumbers: false, id: true } });
    await until('the server asks to be asked for hints again', () => refreshed);
    assert.deepEqual(await hints(), ['Lee']);
    await session.changeSettings(null);
  });

  it('links to what is cited', async () => {
    const document = await session.open(article);
    const links = await session.connection.sendRequest(DocumentLinkRequest.type, { textDocument: document.id });
    assert.deepEqual(
      links?.map(({ target, tooltip, range }) => [document.textIn(range), target, tooltip]),
      [['410 U.S. 113', 'https://supreme.justia.com/cases/federal/us/410/113/', 'The opinion, at supreme.justia.com']],
    );
  });

  it('works and notes of open documents, by name', async () => {
    const other = await Session.start();
    const first = await other.open(article);
    const second = await other.open(article.replaceAll('Ann Lee', 'Jo Pan'));
    const found = await other.connection.sendRequest(WorkspaceSymbolRequest.type, { query: 'quill' });
    const works = (found ?? []).filter(({ name }) => name.startsWith('Bo Roe'));
    assert.deepEqual(
      works.map(({ location }) => location.uri),
      [first.uri, second.uri],
    );
    await other.end();
  });
});
