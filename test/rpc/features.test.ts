import assert from 'node:assert/strict';
import type { Location, LocationLink } from 'vscode-languageserver-protocol/node';
import { article, cursorBehind } from './article';
import type { ClientDocument } from './clientDocument';
import { Session, vscodeCapabilities } from './session';

describe('an editor asks', function () {
  this.timeout(30_000);
  let session: Session;
  before(async () => {
    session = await Session.start();
  });
  after(() => session.end());

  const opened = (text: string, language = 'markdown'): Promise<ClientDocument> => session.open(text, language);

  describe('where something is defined', () => {
    /** The beginning of each line that the cursor would go to. */
    async function lines(text: string, nth?: number): Promise<readonly string[]> {
      const document = await opened(cursorBehind(text, nth));
      return (await document.definition()).map((found) => lineOf(document, found));
    }

    const cases: readonly [string, string, number, string[]][] = [
      ['a call leads to its note', 'asked why.[^3', 1, ['[^3]: *See* Bo Roe']],
      ['a note leads to its call', '\n\n[^3', 1, ['Paper was once weighed']],
      ['Id. leads to its antecedent', '[^2]: *Id', 1, ['[^1]: Ann Lee']],
      ['a supra leads to the full citation', 'Lee, *sup', 1, ['[^1]: Ann Lee']],
      ['its number, too', 'Lee, *supra* note 1', 1, ['[^1]: Ann Lee']],
      [
        'a wrong number leads to the work first, then to the note named',
        'Roe, *supra* note 2',
        1,
        ['[^3]: *See* Bo Roe', '[^2]: *Id.* at 1180'],
      ],
      ['a short-form case leads to the case', '*Doe*, 410', 1, ['[^3]: *See* Bo Roe']],
      ['supra Part I leads to the heading', 'Part I', 1, ['## I. Paper']],
      [
        'supra notes 1–3 lead to all of them',
        'notes',
        1,
        ['[^1]: Ann Lee', '[^2]: *Id.* at 1180', '[^3]: *See* Bo Roe'],
      ],
      ['a full citation is its own definition', 'Paper Trails', 1, ['[^1]: Ann Lee']],
      ['prose leads nowhere', 'Paper was once', 1, []],
    ];
    for (const [what, text, nth, expected] of cases) {
      it(what, async () => {
        const found = await lines(text, nth);
        assert.equal(found.length, expected.length, found.join('\n'));
        expected.forEach((line, index) =>
          assert.ok(found[index]?.startsWith(line), `${found[index]} begins with ${line}`),
        );
      });
    }

    it('as bare locations, if it knows no links', async () => {
      const { textDocument, ...rest } = vscodeCapabilities;
      const { definition: _, ...withoutLinks } = textDocument ?? {};
      const other = await Session.start({ capabilities: { ...rest, textDocument: withoutLinks } });
      const document = await other.open(cursorBehind('[^2]: *Id'));
      const [found] = await document.definition();
      assert.ok(found !== undefined && 'uri' in found);
      assert.equal(document.textIn(found.range), 'Ann Lee, *Paper Trails*, 90 N.Y.U. L. Rev. 1160, 1175 (2015)');
      await other.end();
    });
  });

  describe('who refers to something', () => {
    const found = async (text: string, nth: number, withDeclaration = true): Promise<readonly string[]> => {
      const document = await opened(cursorBehind(text, nth));
      const places = await document.references(document.cursor, withDeclaration);
      return places.map(({ range }) => document.textIn(range));
    };

    it('all citations of a work, from any of them', async () => {
      const citations = [
        'Ann Lee, *Paper Trails*, 90 N.Y.U. L. Rev. 1160, 1175 (2015)',
        '*Id.* at 1180',
        'Lee, *supra* note 1, at 1190',
        'Lee, *supra* note __, at 1191',
      ];
      for (const text of ['Ann Lee', '[^2]: *Id', 'Lee, *supra* note __']) {
        assert.deepEqual((await found(text, 1)).map(withoutOpening), citations.map(withoutOpening));
      }
      assert.equal((await found('Ann Lee', 1, false)).length, 3);
    });

    it('of a note: its call and the numbers that name it', async () => {
      assert.deepEqual(await found('weighed.[^1', 1), ['1', '[^1]', '1', 'supra* notes 1–3 and accompanying text']);
      assert.deepEqual(await found('\n\n[^2', 1, false), ['[^2]', 'supra* notes 1–3 and accompanying text', '2']);
    });
  });

  describe('what something stands for', () => {
    async function shown(text: string, nth?: number): Promise<string> {
      const document = await opened(cursorBehind(text, nth));
      const found = await document.hover();
      if (found === null) return '';
      return typeof found.contents === 'object' && 'value' in found.contents ? found.contents.value : '';
    }

    it('Id.: the full citation, its fields, the page that it inherits', async () => {
      const text = await shown('[^2]: *Id');
      assert.match(text, /^Ann Lee, \*Paper Trails\*, 90 N\.Y\.U\. L\. Rev\. 1160, 1175 \(2015\)/);
      assert.match(text, /note 2 → note 1/);
      assert.match(text, /- Author: Ann Lee/);
      assert.match(text, /- Here: 1180/);
    });

    it('a call: the note', async () => {
      assert.equal(await shown('counted.[^2'), '**2** *Id.* at 1180.');
    });

    it('supra Part I: the heading', async () => assert.equal(await shown('Part I'), '**I. Paper**'));

    it('a full citation: its fields and where it is cited', async () => {
      const text = await shown('Paper Trails');
      assert.match(text, /- Journal: N\.Y\.U\. L\. Rev\./);
      assert.match(text, /Cited 4 times: note 1, note 2, note 4, note 8\./);
    });

    it('nothing for a number that may be anything', async () => assert.equal(await shown('Ink came'), ''));

    it('text that is no markup, whatever it holds', async () => {
      const document = await opened(
        'One.[^1] Two.[^2¦]\n\n[^1]: Id.\n\n[^2]: See <b>&amp; [a](javascript:x) `c` _d_ | e\\*',
      );
      const found = await document.hover();
      const value = typeof found?.contents === 'object' && 'value' in found.contents ? found.contents.value : '';
      assert.doesNotMatch(value, /(^|[^\\])[<&`|_]/);
    });
  });

  describe('for the outline', () => {
    it('headings as they nest, and the notes', async () => {
      const document = await opened(article);
      const symbols = await document.symbols();
      assert.deepEqual(
        symbols.map(({ name }) => name),
        ['The Weight of Paper', 'Notes 1–8'],
      );
      assert.deepEqual(
        symbols[0]?.children?.map(({ name }) => name),
        ['I. Paper', 'II. Ink'],
      );
      const notes = symbols[1]?.children ?? [];
      assert.equal(notes.length, 8);
      assert.equal(notes[1]?.detail, 'Id. at 1180.');
    });

    it('inline notes where they stand', async () => {
      const document = await opened('# One\n\nText.^[*Id.* at 4.] More.^[See 5 U.S.C. § 706.]\n');
      const [symbol] = await document.symbols();
      assert.deepEqual(
        symbol?.children?.map(({ name, detail }) => `${name} ${detail}`),
        ['1 Id. at 4.', '2 See 5 U.S.C. § 706.'],
      );
    });
  });

  it('for a citation to be taken apart', async () => {
    const document = await opened(cursorBehind('[^1]: Ann Lee'));
    const asked = { uri: document.uri, position: document.cursor };
    const answer = await session.connection.sendRequest<{ title: string; markdown: string } | null>(
      'carolene/explain',
      asked,
    );
    assert.match(answer?.title ?? '', /^Ann Lee, Paper Trails/);
    assert.match(answer?.markdown ?? '', /\| Journal \|/);
    const nowhere = { ...asked, position: { line: 0, character: 0 } };
    assert.equal(await session.connection.sendRequest('carolene/explain', nowhere), null);
  });

  it('to fill the open numbers', async () => {
    const document = await opened(article.replace('Roe, *supra* note 2', 'Moe, *supra* note XX'));
    const answer = await session.connection.sendRequest<{ edit: object | null; left: { message: string }[] }>(
      'carolene/fillNoteNumbers',
      { uri: document.uri, version: document.version },
    );
    await document.apply(answer.edit ?? undefined);
    assert.match(document.text, /Lee, \*supra\* note 1, at 1191/);
    assert.deepEqual(
      answer.left.map(({ message }) => message),
      ['Moe: no work of this name is cited before.'],
    );
  });
});

/** The line that a destination is on. */
function lineOf(document: ClientDocument, found: Location | LocationLink): string {
  const { start } = 'range' in found ? found.range : found.targetSelectionRange;
  return document.text.split('\n')[start.line] ?? '';
}

/** The first mark of emphasis may stand outside a citation. */
const withoutOpening = (text: string): string => text.replace(/^\*/, '');
