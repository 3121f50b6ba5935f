/** Completion of all that notes are made of: works by any key, libraries, reporters and courts by name, forms. */
import assert from 'node:assert/strict';
import { CompletionRequest, CompletionResolveRequest, type CompletionList } from 'vscode-languageserver-protocol/node';
import { article } from './article';
import type { ClientDocument } from './clientDocument';
import { Session, vscodeCapabilities } from './session';

const BIB = `@article{pan2015,
  title = {The Paper Chase of {{Rights}}},
  author = {Pan, Mei},
  date = {2015},
  journaltitle = {Harvard Law Review},
  volume = {128},
  pages = {900--950}
}
@article{lee2015, title = {Paper Trails}, author = {Lee, Ann}, date = {2015}, journaltitle = {New York University Law Review}, volume = {90}, pages = {1160}}
`;

const headed = article.replace('## II. Ink', '## II. Ink\n\n### A. Black\n\nIt was black.');

describe('what notes are made of', function () {
  this.timeout(30_000);
  let session: Session;
  before(async () => {
    session = await Session.start({
      capabilities: {
        ...vscodeCapabilities,
        textDocument: {
          ...vscodeCapabilities.textDocument,
          completion: { completionItem: { snippetSupport: true, resolveSupport: { properties: ['documentation'] } } },
        },
      },
    });
    session.connection.onRequest('carolene/findFiles', () => ['file:///law/refs.bib']);
    session.connection.onRequest('carolene/readSettings', ({ url }: { readonly url: string }) =>
      url.endsWith('.bib') ? BIB : null,
    );
  });
  after(() => session.end());

  async function asked(
    text: string,
    source = article,
    language = 'markdown',
  ): Promise<[ClientDocument, CompletionList]> {
    const document = await session.open(source, language);
    const position = await document.type(document.positionAt(source.length), text);
    const list = await session.connection.sendRequest(CompletionRequest.type, { textDocument: document.id, position });
    assert.ok(list !== null && !Array.isArray(list), `something is answered to ${text}`);
    return [document, list];
  }

  /** What would be written, and in place of what. */
  async function offered(text: string, source?: string, language?: string): Promise<readonly string[]> {
    const [document, { items }] = await asked(text, source, language);
    return items.map(({ textEdit, label }) => {
      assert.ok(textEdit !== undefined && 'range' in textEdit);
      return `‹${document.textIn(textEdit.range)}› ${label} → ${textEdit.newText}`;
    });
  }

  describe('a work cited so far', () => {
    it('has its pinpoint and its signal to fill in', async () => {
      assert.deepEqual(await offered('\n[^9]: Ro'), [
        '‹Ro› Roe, *supra* note 3 → ${3}Roe, *supra* note 3${1:, at ${2:page}}$0',
      ]);
    });

    it('has no signal to fill in behind one', async () => {
      assert.deepEqual(await offered('\n[^9]: *See* Ro'), [
        '‹Ro› Roe, *supra* note 3 → Roe, *supra* note 3${1:, at ${2:page}}$0',
      ]);
    });

    it('if a case, has the page behind at', async () => {
      assert.deepEqual(await offered('\n[^9]: Doe'), ['‹Doe› Doe, 410 U.S. 113 → ${3}Doe, 410 U.S. at ${1:page}$0']);
    });

    it('is found by a word of its title and by its other party', async () => {
      assert.match((await offered('\n[^9]: quil')).join(), /Roe, \*supra\* note 3/);
      assert.match((await offered('\n[^9]: Poe')).join(), /Doe, 410 U\.S\. 113/);
    });

    it('comes the sooner the nearer and the oftener it is cited', async () => {
      const labels = (await offered('\n[^9]: Nobody doubts it. See ')).map((each) => each.split(' → ')[0]);
      assert.deepEqual(labels, ['‹› Lee, *supra* note 1', '‹› Roe, *supra* note 3', '‹› Doe, 410 U.S. 113']);
    });

    it('is told of only when it is looked at', async () => {
      const [, { items }] = await asked('\n[^9]: Ro');
      const [item] = items;
      assert.ok(item !== undefined);
      assert.equal(item.documentation, undefined);
      const whole = await session.connection.sendRequest(CompletionResolveRequest.type, item);
      assert.equal(whole.documentation, 'Bo Roe, Quill and Ink, 70 Tex. L. Rev. 1 (2014)');
      await asked('\n[^9]: Le');
      assert.deepEqual(
        await session.connection.sendRequest(CompletionResolveRequest.type, { ...item, data: { x: 1 } }),
        { ...item, data: { x: 1 } },
      );
    });
  });

  describe('a work of the library', () => {
    it('is cited in full, by its author, its title or its key', async () => {
      const full =
        'Pan, The Paper Chase of Rights → ${3}Mei Pan, *The Paper Chase of Rights*, 128 Harv. L. Rev. 900${1:, ${2:page}} (2015)$0';
      for (const typed of ['Pan', 'chase', 'pan2015', 'Paper Ch']) {
        const found = await offered(`\n[^9]: ${typed}`);
        assert.ok(found.includes(`‹${typed}› ${full}`), `${typed}: ${found.join('\n')}`);
      }
    });

    it('is offered once where the document cites it', async () => {
      const found = await offered('\n[^9]: Lee');
      assert.deepEqual(
        found.map((each) => each.split(' → ')[0]),
        ['‹Lee› Lee, *supra* note 1'],
      );
    });

    it('is asked for again as long as too little is typed', async () => {
      assert.equal((await asked('\n[^9]: '))[1].isIncomplete, true);
      assert.equal((await asked('\n[^9]: Pan'))[1].isIncomplete, false);
    });

    it('is told of when it is looked at', async () => {
      const [, { items }] = await asked('\n[^9]: Pan');
      const item = items.find(({ label }) => label.startsWith('Pan, '));
      assert.ok(item !== undefined);
      const whole = await session.connection.sendRequest(CompletionResolveRequest.type, item);
      assert.equal(whole.documentation, 'Mei Pan, The Paper Chase of Rights, 128 Harv. L. Rev. 900 (2015)');
    });

    it('begins the first note of a new article, too', async () => {
      assert.match((await offered('\n[^1]: Pan', 'Paper was weighed.[^1]\n')).join(), /Mei Pan/);
    });
  });

  const words: readonly (readonly [typed: string, expected: string])[] = [
    ['\n[^9]: Doe v. Poe, 90 Federal Suppl', '‹Federal Suppl› F. Supp. → F. Supp.'],
    ['\n[^9]: Doe v. Poe, 90 Federal Supplement Sec', '‹Federal Supplement Sec› F. Supp. 2d → F. Supp. 2d'],
    ['\n[^9]: Ann Lee, *Ink*, 90 Yale Law J', '‹Yale Law J› Yale L.J. → Yale L.J.'],
    ['\n[^9]: 42 United States C', '‹United States C› U.S.C. → U.S.C.'],
    ['\n[^9]: Ann Lee, *Ink*, Time (Septem', '‹Septem› Sept. → Sept.'],
    ['\n[^9]: se', '‹se› See → *See* '],
    ['\n[^9]: But s', '‹But s› But see → *But see* '],
    ['\n[^9]: cas', '‹cas› case → *${1:Doe} v. ${2:Poe}*, ${3:410} ${4:U.S.} ${5:113}, ${6:120} (${7:1973})$0'],
    ['\n[^9]: arti', '‹arti› article → ${1:Ann Lee}, *${2:Title}*, ${3:90} ${4:N.Y.U. L. Rev.} ${5:1160}, ${6:1175} (${7:2015})$0'],
  ]; // prettier-ignore
  for (const [typed, expected] of words) {
    it(`${typed.trim()}: ${expected}`, async () => {
      const found = await offered(typed);
      assert.ok(found.includes(expected), found.slice(0, 8).join('\n'));
    });
  }

  it('courts by a word of their full name', async () => {
    const found = await offered('\n[^9]: Doe v. Poe, 90 F. Supp. 10 (Southern District of New Y');
    assert.ok(found.includes('‹Southern District of New Y› S.D.N.Y. → S.D.N.Y.'), found.join('\n'));
  });

  it('headings behind supra Part', async () => {
    assert.deepEqual(
      (await offered('\n[^9]: See *supra* Part ', headed)).map((each) => each.split(' → ')[1]),
      ['II.A', 'II', 'I'],
    );
  });

  it('nothing in the prose of an article', async () => {
    for (const text of [
      '\n\nLee',
      '\n\nSo it is. Lee',
      '\n\nIn 1990 Federal Suppl',
      '\n\nSee Lee',
      '\n\nThe (Septem',
    ]) {
      const document = await session.open(article);
      const position = await document.type(document.positionAt(article.length), text);
      assert.deepEqual(await document.completions(position), [], text);
    }
  });

  it('in the text of a court paper the works cited so far', async () => {
    const paper =
      '---\ncarolene.document: court\n---\n\nThe rule is old. *Doe v. Poe*, 410 U.S. 113, 120 (1973). It has stood. *Roe v. Coe*, 250 F.3d 10, 12 (2d Cir. 2001).\n\n';
    assert.deepEqual(await offered('So it is here. Doe', paper), [
      '‹Doe› Doe, 410 U.S. 113 → ${3}Doe, 410 U.S. at ${1:page}$0',
    ]);
    const document = await session.open(paper);
    const position = await document.type(document.positionAt(paper.length), 'So it is with Doe');
    assert.deepEqual(await document.completions(position), []);
  });
});
