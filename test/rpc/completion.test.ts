import assert from 'node:assert/strict';
import { article } from './article';
import type { ClientDocument } from './clientDocument';
import { Session } from './session';

describe('completion', function () {
  this.timeout(30_000);
  let session: Session;
  before(async () => {
    session = await Session.start();
  });
  after(() => session.end());

  /** The article with something typed behind it, a character at a time, and the completions there. */
  async function typed(text: string, language = 'markdown', source = article): Promise<readonly string[]> {
    const document = await session.open(source, language);
    const end = await document.type(document.positionAt(source.length), text);
    return (await document.completions(end)).map(({ textEdit, label }) => textEdit?.newText ?? label);
  }

  const plaintext = article
    .replaceAll(/\[\^(\d)\]:/g, '[$1]')
    .replaceAll('[^', '[')
    .replaceAll('*', '');

  it('opens by itself after a blank, a bracket, a caret and a number sign', () => {
    assert.deepEqual(session.capabilities.completionProvider?.triggerCharacters, [' ', '[', '^', '#']);
  });

  describe('behind “supra note ”', () => {
    it('offers the note that the name means first', async () => {
      assert.equal((await typed('\n[^9]: Roe, *supra* note '))[0], '3');
      assert.equal((await typed('\n[^9]: Lee, *supra* note '))[0], '1');
    });

    it('offers only notes that cite a work in full, where there is a name', async () => {
      assert.deepEqual(await typed('\n[^9]: Roe, *supra* note '), ['3', '1']);
    });

    it('offers all notes before, the nearest first, where there is none', async () => {
      assert.deepEqual(await typed('\n[^9]: *See supra* note '), ['8', '7', '6', '5', '4', '3', '2', '1']);
    });

    it('offers labels behind a number sign', async () => {
      const labelled = article.replaceAll('[^3]', '[^roe]').replaceAll('[^1]', '[^lee]');
      assert.deepEqual(await typed('\n[^9]: Roe, *supra* note #', 'markdown', labelled), ['roe', 'lee']);
      assert.deepEqual(await typed('\n# Heading #', 'markdown', labelled), []);
    });

    it('offers the same in plain text', async () => {
      assert.equal((await typed('\n[9] Roe, supra note ', 'plaintext', plaintext))[0], '3');
    });
  });

  it('behind “infra note ” offers the notes to come', async () => {
    const document = await session.open(article);
    const at = document.find('Lee, *supra* note 1');
    const end = await document.type(at, 'See infra note ');
    const numbers = (await document.completions(end)).map(({ textEdit }) => textEdit?.newText);
    assert.deepEqual(numbers, ['5', '6', '7', '8']);
  });

  describe('at the start of a note', () => {
    it('offers Id. where one work was cited before, and the works in the form wanted here', async () => {
      const offers = await typed('\n[^9]: ');
      assert.equal(offers[0], '*Id.*');
      assert.deepEqual([...offers.slice(1)].sort(), [
        'Doe, 410 U.S. 113',
        'Lee, *supra* note 1',
        'Roe, *supra* note 3',
      ]);
    });

    it('offers no Id. behind a note with several works', async () => {
      const offers = await typed('\n[^9]: 5 U.S.C. § 706; 42 U.S.C. § 1983.\n\n[^10]: ');
      assert.ok(offers.length > 0 && !offers.includes('*Id.*'), offers.join(', '));
    });

    it('offers what was typed the beginning of', async () => {
      assert.deepEqual(await typed('\n[^9]: Ro'), ['Roe, *supra* note 3']);
      assert.deepEqual(await typed('\n[^9]: I'), ['*Id.*']);
      assert.deepEqual(await typed('\n[^9]: *I'), ['Id.*'], 'the emphasis is begun already');
    });

    it('offers them behind a signal', async () => {
      assert.ok((await typed('\n[^9]: See ')).includes('Roe, *supra* note 3'));
    });
  });

  it('in a note offers a work by its short name', async () => {
    assert.deepEqual(await typed('\n[^9]: The point is old. Ro'), ['Roe, *supra* note 3']);
    assert.deepEqual(await typed('\n[^9]: The point is old. Xy'), []);
  });

  it('replaces what was typed, and nothing else', async () => {
    const document = await session.open(article);
    const end = await document.type(document.positionAt(article.length), '\n[^9]: The point is old. Ro');
    const [offer] = await document.completions(end);
    assert.ok(offer?.textEdit !== undefined && 'range' in offer.textEdit);
    assert.equal(document.textIn(offer.textEdit.range), 'Ro');
  });

  it('behind “[^” offers the notes that nothing calls yet', async () => {
    const document = await session.open(`${article}\n[^9]: Roe, *supra* note 3.\n`);
    const at = document.find(' So it stayed');
    const end = await document.type(at, '[^');
    assert.deepEqual(
      (await document.completions(end)).map(({ textEdit }) => textEdit?.newText),
      ['9]'],
    );
  });

  describe('offers nothing', () => {
    const nothing: readonly [string, string][] = [
      ['in prose', '\n\nThe notes say '],
      ['behind a blank in a note', '\n[^9]: The point is old '],
      ['behind a number', '\n[^9]: Roe, *supra* note 3 '],
      ['in a list', '\n\n- [ ] '],
    ];
    for (const [where, text] of nothing) it(where, async () => assert.deepEqual(await typed(text), []));

    it('in a document that is no legal writing', async () => {
      assert.deepEqual(await typed('[1] ', 'plaintext', 'Milk.[1] Bread.\n\n[1] Two bottles.\n\n'), []);
      assert.deepEqual(await typed(', supra note ', 'plaintext', 'Milk and bread'), []);
    });

    it('there within 2 ms', async () => {
      const document: ClientDocument = await session.open(article.repeat(200));
      await document.completions();
      const times: number[] = [];
      for (let count = 0; count < 41; count++) {
        await document.type({ line: 4, character: 5 }, ' ');
        const start = performance.now();
        assert.deepEqual(await document.completions({ line: 4, character: 6 }), []);
        times.push(performance.now() - start);
      }
      const fastest = Math.min(...times);
      assert.ok(fastest < 2, `the fastest took ${fastest.toFixed(2)} ms`);
    });
  });
});
