import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import type { CiteRecord } from '../../../server/src/cli/cite-records';
import { carolene } from './captured';
import { Folder } from './folder';

const article = `One.[1] Two.[2] Three.[3]


[1] Ann Lee, Paper Trails, 90 N.Y.U. L. Rev. 1160, 1175 (2015).

[2] See Doe v. Poe, 410 U.S. 113, 120 (1973) (quoting Roe v. Moe, 400 U.S. 1 (1970)).

[3] Lee,  supra note 2, at 1180.
`;

/** Text out of a PDF: calls glued to words, notes at the bottoms of pages. */
const glued = [1, 5]
  .map((first) => {
    const second = first + 1;
    const body = `The court agreed.${first} Scholars did not.${second} The rule stands,${first + 2} for now.${first + 3}`;
    return `${body}\n${first}. OLIVER, supra note 7, at 385.\n${second}. Id.\n\n<<PAGE_BREAK>>\n`;
  })
  .join('\n');

const mended = article.replace('Lee,  supra note 2', 'Lee, supra note 1');

describe('carolene', () => {
  const folder = new Folder();

  describe('check', () => {
    it('ends with 1 while an error is left, and with 0 when it is mended', async () => {
      assert.equal((await carolene('check', folder.write('a.txt', article))).status, 1);
      assert.equal((await carolene('check', folder.write('a.txt', mended))).status, 0);
    });

    it('mends first with --fix, and reports what is left', async () => {
      const file = folder.write('a.txt', article);
      const { status, out } = await carolene('check', '--fix', file);
      assert.deepEqual([status, readFileSync(file, 'utf8')], [0, mended]);
      assert.equal(out, 'No findings in 1 file.\n');
    });

    it('ends with 1 above the warnings allowed', async () => {
      const file = folder.write('a.txt', 'One.[1]\n\n\n[1] Ann Lee, Ink, 80 Yale L.J. 9 (2016) (hereinafter Ink).\n');
      assert.equal((await carolene('check', file)).status, 0);
      assert.equal((await carolene('check', '--max-warnings', '0', file)).status, 1);
    });

    it('reads what it is told to read as what it is told', async () => {
      const file = folder.write('a.txt', 'One.[^a]\n\n[^a]: *Id.*\n');
      assert.equal((await carolene('check', file)).status, 0);
      assert.equal((await carolene('check', '--language', 'markdown', file)).status, 1);
    });

    it('turns a rule off, or down, when told on the command line', async () => {
      const file = folder.write('a.txt', article);
      assert.equal((await carolene('check', '--rule', 'supra-wrong-note=off', file)).status, 0);
      assert.equal((await carolene('check', '--rule', 'supra-wrong-note=warning', file)).status, 0);
    });

    it('reads the nearest .carolene.json, over which the command line wins', async () => {
      folder.write('.carolene.json', '{ "rules": { "supra-wrong-note": "off" } }');
      const file = folder.write('a.txt', article);
      assert.equal((await carolene('check', file)).status, 0);
      assert.equal((await carolene('check', '--rule', 'supra-wrong-note=error', file)).status, 1);
    });

    it('says what is wrong with .carolene.json, reports all the same, and ends with 2', async () => {
      folder.write('.carolene.json', '{ "preset": "severe" }');
      const { status, out, messages } = await carolene('check', folder.write('a.txt', mended));
      assert.deepEqual([status, out], [2, 'No findings in 1 file.\n']);
      assert.match(messages, /preset is "severe"/);
    });
  });

  describe('says beside its results', () => {
    const messages: readonly (readonly [string, string[], string, RegExp])[] = [
      ['how a file is checked, where the command is left out', [], article, /to check a file: carolene check .*a\.txt/],
      ['that nothing was found to check', ['check'], 'Milk, eggs.\n', /^no notes and no citations were found/],
      ['nothing of a document that it has read', ['check'], mended, /^$/],
      ['how many findings it has fixed', ['fix'], article, /a\.txt: 2 findings fixed\n$/],
      ['no number where there was nothing to fix', ['fix'], mended, /^$/],
      ['where the options of a command are explained', ['check', '--loud'], article, /carolene check --help/],
    ];
    for (const [what, args, text, expected] of messages) {
      it(what, async () => {
        const result = await carolene(...args, folder.write('a.txt', text));
        assert.match(result.messages, expected);
      });
    }

    it('how a command is used', async () => {
      const { status, out } = await carolene('help', 'cites');
      assert.equal(status, 0);
      assert.match(out, /^Usage: carolene cites/);
    });

    it('that notes of a layout that can’t be read surely are not judged', async () => {
      const name = folder.write('a.txt', glued);
      const { status, out, messages: said } = await carolene('check', '--format', 'json', name);
      assert.equal(status, 0);
      assert.deepEqual((JSON.parse(out) as { files: { findings: unknown[] }[] }).files[0]?.findings, []);
      assert.match(said, /its notes can't be told apart surely/);
    });
  });

  describe('fix', () => {
    it('mends in place and leaves line ends, byte order mark and encoding', async () => {
      const odd = (text: string): Buffer => Buffer.from(`\uFEFF${text.replaceAll('\n', '\r\n')}`, 'utf16le');
      const file = folder.write('a.txt', odd(article));
      assert.equal((await carolene('fix', file)).status, 0);
      assert.deepEqual(readFileSync(file), odd(mended));
    });

    it('does not touch what needs no mending', async () => {
      const file = folder.write('a.txt', mended);
      writeFileSync(file, mended, { mode: 0o444 });
      assert.equal((await carolene('fix', file)).status, 0);
    });
  });

  describe('cites', () => {
    it('lists citations in order, nested ones behind their parent, with what they point to', async () => {
      const { status, out } = await carolene('cites', '--format', 'ndjson', folder.write('a.txt', article));
      const records = out
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line) as CiteRecord);
      assert.equal(status, 0);
      assert.deepEqual(
        records.map(({ note, kind, nested, authority, signal }) => [note, kind, nested, authority, signal]),
        [
          [1, 'article', false, 'a1', null],
          [2, 'case', false, 'a2', 'See'],
          [2, 'case', true, 'a3', 'quoting'],
          [3, 'supra', false, 'a1', null],
        ],
      );
      const [lee, , , supra] = records;
      assert.deepEqual(supra?.fields, { key: 'Lee', noteNumber: 2, pinpoint: '1180' });
      assert.deepEqual(supra.full, { note: 1, part: 0, text: lee?.text, range: lee?.range });
      assert.equal(lee?.full, null);
    });

    it('always has all keys', async () => {
      const { out } = await carolene('cites', '--format', 'ndjson', folder.write('a.txt', 'See infra Part II.\n'));
      assert.deepEqual(Object.keys(JSON.parse(out) as object), [
        'file', 'in', 'note', 'label', 'part', 'kind', 'text', 'range', 'signal', 'nested', 'fields', 'authority',
        'antecedent', 'full',
      ]); // prettier-ignore
    });

    it('ends with 2 when a file can’t be read, and lists the others', async () => {
      const good = folder.write('a.txt', article);
      const { status, out } = await carolene('cites', '--format', 'ndjson', folder.at('gone.txt'), good);
      assert.deepEqual([status, out.trim().split('\n').length], [2, 4]);
    });
  });
});
