import assert from 'node:assert/strict';
import {
  authoritiesRequest,
  type AuthoritiesResult,
  insertArchivesRequest,
  tableOfAuthoritiesRequest,
  unarchivedLinksRequest,
  type InsertArchivesResult,
  type TableOfAuthoritiesResult,
  type UnarchivedLinksResult,
} from '../../server/src/features/protocol';
import { Session } from './session';

const article = `One.[^1] Two.[^2] Three.[^3]

[^1]: *Roe v. Wade*, 410 U.S. 113, 120 (1973); Ann Lee, *Ink*, Slate (Mar. 2, 2015), https://slate.com/ink.
[^2]: *Id.* at 121.
[^3]: *Roe*, 410 U.S. at 122; Bo Ray, *Pens*, Time (May 5, 2015), [https://time.com/pens now](https://time.com/pens).
`;

describe('what goes out of the editor', function () {
  this.timeout(60_000);
  let session: Session;
  before(async () => {
    session = await Session.start();
  });
  after(() => session.end());

  const ask = async <R>({ method }: { readonly method: string }, params: object): Promise<R> =>
    (await session.connection.sendRequest<R | null>(method, params)) ?? assert.fail('no answer');

  it('is a table of authorities, and what has no place in it', async () => {
    const document = await session.open(article);
    const table = await ask<TableOfAuthoritiesResult>(tableOfAuthoritiesRequest, { uri: document.uri });
    assert.match(
      table.markdown,
      /^# Table of Authorities\n\n## Cases\n[^]*\| \*Roe v\. Wade\*, 410 U\.S\. 113 \(1973\) \| notes 1, 3 \|/,
    );
    assert.equal(table.works, 3);
    assert.deepEqual(
      table.uncounted.map(({ range, message }) => [document.textIn(range), message]),
      [['Id.* at 121', 'Id. at 121 (note 2)']],
    );
  });

  it('is the list of links without an archived copy', async () => {
    const document = await session.open(article);
    const found = await ask<UnarchivedLinksResult>(unarchivedLinksRequest, { uri: document.uri });
    assert.deepEqual(found.urls, ['https://slate.com/ink', 'https://time.com/pens']);
  });

  it('and what comes in are the copies, for this very version, with what could not be put in', async () => {
    const document = await session.open(article);
    const list = [
      'https://slate.com/ink https://perma.cc/AB12-CD34',
      'https://time.com/pens https://perma.cc/EF56-GH78',
      'https://gone.org/x https://perma.cc/JK90-LM12',
      'nonsense',
    ].join('\n');
    const insert = (): Promise<InsertArchivesResult> =>
      ask(insertArchivesRequest, { uri: document.uri, version: document.version, list });
    const first = await insert();
    assert.equal(first.placed, 1);
    await document.apply(first.edit ?? assert.fail('no edit'));
    assert.equal(document.text, article.replace('com/ink.', 'com/ink [https://perma.cc/AB12-CD34].'));
    assert.deepEqual(
      first.left.map(({ range, message }) => [range?.start.line ?? null, message]),
      [
        [null, 'Line 4 of the list: a line needs two addresses: that of the page and that of its archived copy.'],
        [4, 'https://time.com/pens: there is no place for the copy.'],
        [null, 'https://gone.org/x is not cited here.'],
      ],
    );
    const again = await insert();
    assert.deepEqual([again.edit, again.placed, again.alreadyThere], [null, 0, 1]);
  });

  it('fills the view of authorities, and again after an edit', async () => {
    const document = await session.open(article);
    const works = async () => {
      const { groups } = await session.connection.sendRequest<AuthoritiesResult>(authoritiesRequest.method, {
        uri: document.uri,
      });
      return groups.flatMap((group) => group.works.map(({ citations }) => citations.length));
    };
    const before = await works();
    const end = document.positionAt(document.text.length);
    await document.edit({ start: end, end }, '\nSee Roe v. Lee, 411 U.S. 22 (1973).\n');
    assert.equal((await works()).length, before.length + 1);
  });

  it('is nothing of a document that is closed', async () => {
    const document = await session.open(article);
    await document.close();
    assert.equal(await session.connection.sendRequest(tableOfAuthoritiesRequest.method, { uri: document.uri }), null);
  });
});
