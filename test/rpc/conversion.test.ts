/** Citations in another form that means the same, as an editor asks for them. */
import assert from 'node:assert/strict';
import type { Range } from 'vscode-languageserver-protocol/node';
import type { ConvertResult } from '../../server/src/features/protocol';
import { article, cursorBehind } from './article';
import { Session } from './session';

describe('a citation in another form', function () {
  this.timeout(30_000);
  let session: Session;
  before(async () => {
    session = await Session.start();
  });
  after(() => session.end());

  it('is a refactoring of the one under the cursor', async () => {
    const document = await session.open(cursorBehind('[^2]: *Id'));
    const at = { start: document.cursor, end: document.cursor };
    const [action, ...others] = await document.codeActions(at, { only: ['refactor.rewrite'] });
    assert.ok(action !== undefined && 'edit' in action && others.length === 0);
    assert.equal(action.title, 'Write the short form for Id.');
    await document.apply(action.edit);
    assert.ok(document.text.includes('[^2]: Lee, *supra* note 1, at 1180.'), document.text);
  });

  it('is asked for in the whole document or in a selection, and back again', async () => {
    const document = await session.open(article);
    const convert = async (what: string, range: Range | null): Promise<number> => {
      const params = { uri: document.uri, version: document.version, what, range };
      const { edit, rewritten } = await session.connection.sendRequest<ConvertResult>('carolene/convert', params);
      await document.apply(edit ?? undefined);
      return rewritten;
    };
    const start = document.find('[^3]:');
    assert.equal(await convert('explicit', { start, end: document.positionAt(article.length) }), 0);
    assert.equal(await convert('explicit', null), 1);
    assert.ok(document.text.includes('[^2]: Lee, *supra* note 1, at 1180.'));
    assert.equal(await convert('id', null), 1);
    assert.equal(document.text, article);
  });
});
