/** Libraries of sources beside an article, as an editor comes to them. */
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { DidChangeWatchedFilesNotification, FileChangeType, type Hover } from 'vscode-languageserver-protocol/node';
import type { ClientDocument } from './clientDocument';
import { Session } from './session';

const LEE = `@article{lee2015,
  title = {Paper {{Trails}}},
  author = {Lee, Ann},
  date = {2015-05},
  journaltitle = {New York University Law Review},
  volume = {90},
  pages = {1160--1199}
}
`;
const ROE = '[{"id": "roe2014", "type": "book", "title": "Quill and ink", "author": [{"family": "Roe", "given": "Bo"}], "issued": {"date-parts": [[2014]]}}]'; // prettier-ignore

const shown = (hover: Hover | null): string =>
  hover !== null && typeof hover.contents === 'object' && 'value' in hover.contents ? hover.contents.value : '';

/** What the article cites is said in notes; `¦` is the cursor. */
const articleWith = (...notes: readonly string[]): string =>
  [
    '---\nbibliography:\n  - sources/refs.bib\n  - more.json\n---\n\n# The Weight of Paper\n',
    ...notes.map((_, index) => `Paper was once weighed.[^${index + 1}]`),
    ...notes.map((note, index) => `\n[^${index + 1}]: ${note}`),
    '',
  ].join('\n');

const files: Readonly<Record<string, string>> = {
  'vscode-vfs://github/law/sources/refs.bib': LEE,
  'vscode-vfs://github/law/more.json': ROE,
};

describe('a library of sources', function () {
  this.timeout(30_000);
  let session: Session;
  const asked: string[] = [];
  before(async () => {
    session = await Session.start();
    session.connection.onRequest('carolene/findFiles', ({ patterns }: { readonly patterns: readonly string[] }) => {
      asked.push(...patterns);
      return [];
    });
    session.connection.onRequest('carolene/readSettings', ({ url }: { readonly url: string }) => files[url] ?? null);
  });
  after(() => session.end());

  const open = (...notes: readonly string[]): Promise<ClientDocument> =>
    session.open(articleWith(...notes), 'markdown', 'vscode-vfs://github/law/article.md');

  it('is that of the front matter, and of the workspace', async () => {
    const document = await open('[@lee2015¦].');
    assert.ok((await document.hover()) !== null);
    assert.deepEqual(asked, ['**/*.bib', '**/*.csl.json']);
  });

  describe('a key in a note', () => {
    it('shows the citation it stands for', async () => {
      const document = await open('See [@lee2015¦, 1180].');
      const hover = await document.hover();
      assert.match(shown(hover), /Ann Lee, Paper Trails, 90 N\\?\.Y\\?\.U\\?\. L\\?\. Rev\\?\. 1160 \\?\(2015\\?\)/);
      assert.match(shown(hover), /refs\\?\.bib/);
      assert.ok(hover?.range !== undefined);
      assert.equal(document.textIn(hover.range), '@lee2015');
    });

    it('leads to its entry', async () => {
      const [bib] = await (await open('[@lee¦2015].')).definition();
      assert.deepEqual(bib, {
        uri: 'vscode-vfs://github/law/sources/refs.bib',
        range: { start: { line: 0, character: 9 }, end: { line: 0, character: 16 } },
      });
      const [json] = await (await open('[@roe2014¦].')).definition();
      assert.deepEqual(json, {
        uri: 'vscode-vfs://github/law/more.json',
        range: { start: { line: 0, character: 9 }, end: { line: 0, character: 16 } },
      });
    });

    it('that no library knows has neither', async () => {
      const document = await open('[@nobody¦].');
      assert.equal(await document.hover(), null);
      assert.deepEqual(await document.definition(), []);
    });

    const cases: readonly (readonly [what: string, notes: readonly string[], expected: string])[] = [
      ['in full the first time', ['[@lee2015¦].'], 'Ann Lee, *Paper Trails*, 90 N.Y.U. L. Rev. 1160 (2015).'],
      ['with its page', ['[@lee2015¦, p. 1180].'], 'Ann Lee, *Paper Trails*, 90 N.Y.U. L. Rev. 1160, 1180 (2015).'],
      ['with its pages', ['[@lee2015¦, pp. 1180-82].'], 'Ann Lee, *Paper Trails*, 90 N.Y.U. L. Rev. 1160, 1180–82 (2015).'],
      ['behind a signal', ['[see @roe2014¦, 12].'], 'See Bo Roe, *Quill and Ink* 12 (2014).'],
      ['two of them', ['[@lee2015; see also @roe2014¦].'], 'Ann Lee, *Paper Trails*, 90 N.Y.U. L. Rev. 1160 (2015); see also Bo Roe, *Quill and Ink* (2014).'],
      ['one without brackets', ['As @roe2014¦ has it.'], 'As Bo Roe, *Quill and Ink* (2014) has it.'],
      ['Id. where it means the work', ['Bo Roe, *Quill and Ink* (2014).', '[@roe2014¦, 12].'], '*Id.* at 12.'],
      ['Id. in small letters behind a signal', ['Bo Roe, *Quill and Ink* (2014).', '[see @roe2014¦, 12].'], 'See *id.* at 12.'],
      ['short afterwards', ['Bo Roe, *Quill and Ink* (2014).', 'So it is.', '[@roe2014¦, 12].'], 'Roe, *supra* note 1, at 12.'],
      ['in full where the work comes only later', ['[@roe2014¦].', 'Bo Roe, *Quill and Ink* (2014).'], 'Bo Roe, *Quill and Ink* (2014).'],
      ['short, not Id., behind another key', ['Bo Roe, *Quill and Ink* (2014).', '[@lee2015].', '[@roe2014¦].'], 'Roe, *supra* note 1.'],
    ]; // prettier-ignore
    for (const [what, notes, expected] of cases) {
      it(`is written out: ${what}`, async () => {
        const document = await open(...notes);
        const { cursor } = document;
        const actions = await document.codeActions({ start: cursor, end: cursor }, { only: ['refactor.rewrite'] });
        const [action] = actions;
        assert.ok(action !== undefined && 'edit' in action);
        assert.match(action.title, /^Write out @/);
        await document.apply(action.edit);
        const marker = notes.findIndex((note) => note.includes('¦')) + 1;
        assert.ok(document.text.includes(`[^${marker}]: ${expected}`), document.text);
      });
    }

    for (const [what, notes] of [
      ['an unknown key', ['[@nobody¦].']],
      ['a mail address', ['Write to ann@lee2015¦.org.']],
      ['code', ['Type `[@lee2015¦]`.']],
    ] as const) {
      it(`is not written out: ${what}`, async () => {
        const document = await open(...notes);
        const { cursor } = document;
        assert.deepEqual(
          await document.codeActions({ start: cursor, end: cursor }, { only: ['refactor.rewrite'] }),
          [],
        );
      });
    }
  });

  it('is read by the server itself for other editors, and again when it changes', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'carolene-library-'));
    const file = join(folder, 'refs.bib');
    const other = await Session.start({ own: false, folder: pathToFileURL(folder).href });
    try {
      writeFileSync(file, LEE);
      const text = 'Paper.[^1]\n\n[^1]: [@lee2015¦].\n';
      const document = await other.open(text, 'markdown', pathToFileURL(join(folder, 'article.md')).href);
      const [place] = await document.definition();
      assert.ok(place !== undefined && 'uri' in place);
      assert.equal(place.uri, pathToFileURL(file).href);
      writeFileSync(file, LEE.replace('Ann', 'Amy'));
      await other.connection.sendNotification(DidChangeWatchedFilesNotification.type, {
        changes: [{ uri: pathToFileURL(file).href, type: FileChangeType.Changed }],
      });
      const hover = await document.hover();
      assert.match(shown(hover), /^Amy Lee/);
    } finally {
      await other.end();
      rmSync(folder, { recursive: true });
    }
  });
});
