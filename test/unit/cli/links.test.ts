import assert from 'node:assert/strict';
import { chmodSync, readFileSync } from 'node:fs';
import type { LinksRecord } from '../../../server/src/cli/links';
import { carolene } from './captured';
import { Folder } from './folder';

const article = `One.[1] Two.[2] Three.[3]


[1] Ann Lee, Ink, Slate (Mar. 2, 2015), https://slate.com/ink.

[2] Bo Ray, Pens, Time (May 5, 2015), https://time.com/pens [https://perma.cc/ZZ99-ZZ99].

[3] Quills, BBC, https://bbc.com/quills (last visited Mar. 2, 2020); Ann Lee, Ink, Slate (Mar. 2, 2015), https://slate.com/ink.
`;

const archived = article
  .replaceAll('https://slate.com/ink', 'https://slate.com/ink [https://perma.cc/AB12-CD34]')
  .replace('quills (last', 'quills [https://perma.cc/EF56-GH78] (last');

const list = `# made today
https://slate.com/ink\thttps://perma.cc/AB12-CD34
https://bbc.com/quills https://perma.cc/EF56-GH78
`;

describe('carolene links', () => {
  const folder = new Folder();

  it('lists each link without an archived copy once, a line each', async () => {
    const files = [folder.write('a.txt', article), folder.write('b.txt', article)];
    const { status, out } = await carolene('links', ...files);
    assert.deepEqual([status, out], [0, 'https://slate.com/ink\nhttps://bbc.com/quills\n']);
    assert.deepEqual(await carolene('links', folder.write('c.txt', archived)), { status: 0, out: '', messages: '' });
  });

  it('says for programs where they stand, and which files can’t be read', async () => {
    const { status, out } = await carolene(
      'links',
      '--format',
      'json',
      folder.write('a.txt', article),
      folder.at('gone.txt'),
    );
    const { files } = JSON.parse(out) as { files: LinksRecord[] };
    assert.equal(status, 2);
    const [read, gone] = files;
    assert.deepEqual(gone, { file: folder.at('gone.txt'), error: 'no such file' });
    assert.ok(read !== undefined && 'links' in read);
    assert.deepEqual(
      read.links.map(({ url, places }) => [url, places.map(({ note }) => note)]),
      [
        ['https://slate.com/ink', [1, 3]],
        ['https://bbc.com/quills', [3]],
      ],
    );
    assert.deepEqual(read.links[0]?.places[0], {
      in: 'note',
      note: 1,
      label: '1',
      part: 0,
      range: { start: { line: 3, character: 40 }, end: { line: 3, character: 61 } },
    });
  });

  it('puts the copies of a list in, and leaves line ends, byte order mark and encoding', async () => {
    const odd = (text: string): Buffer => Buffer.from(`\uFEFF${text.replaceAll('\n', '\r\n')}`, 'utf16le');
    const file = folder.write('a.txt', odd(article));
    const { status, out } = await carolene('links', '--insert', folder.write('list.txt', list), file);
    assert.deepEqual([status, out], [0, `${file}: 3 archive links put in\n`]);
    assert.deepEqual(readFileSync(file), odd(archived));
  });

  it('puts none in twice', async () => {
    const file = folder.write('a.txt', archived);
    chmodSync(file, 0o444);
    const { status, out } = await carolene('links', '--insert', folder.write('list.txt', list), file);
    assert.deepEqual([status, out], [0, `${file}: 0 archive links put in, 2 already there\n`]);
    assert.equal(readFileSync(file, 'utf8'), archived);
  });

  it('ends with 1 and says what could not be put in', async () => {
    const names = [folder.write('a.txt', article), folder.write('b.txt', 'One.[1]\n\n\n[1] Nothing.\n')];
    const wanted = `${list}nonsense\nhttps://gone.org/x https://perma.cc/JK90-LM12\n`;
    const lists = folder.write('list.txt', wanted);
    const { status, messages } = await carolene('links', '--insert', lists, ...names);
    assert.equal(status, 1);
    assert.deepEqual(messages.trim().split('\n'), [
      `${lists}: line 4: a line needs two addresses: that of the page and that of its archived copy`,
      `${lists}: line 5: https://gone.org/x is cited in none of the files`,
    ]);
    assert.equal(readFileSync(names[0] ?? '', 'utf8'), archived);
  });

  it('says the line of a page that is cited where no copy can stand', async () => {
    const text =
      'One.[^1]\n\n[^1]: Ann Lee, Ink, Slate (Mar. 2, 2015), [https://slate.com/ink now](https://slate.com/ink).\n';
    const file = folder.write('a.md', text);
    const { status, out } = await carolene(
      'links',
      '--insert',
      folder.write('list.txt', list.split('\n', 2).join('\n')),
      file,
    );
    assert.deepEqual(
      [status, out],
      [1, `${file}: 0 archive links put in\n  line 3: no place for the copy of https://slate.com/ink\n`],
    );
  });

  it('ends with 2 when the list or a file can’t be read, and mends the others', async () => {
    const file = folder.write('a.txt', article);
    const gone = await carolene('links', '--insert', folder.at('gone.txt'), file);
    assert.deepEqual([gone.status, gone.messages], [2, `${folder.at('gone.txt')}: no such file\n`]);
    assert.equal(readFileSync(file, 'utf8'), article);
    const other = await carolene('links', '--insert', folder.write('list.txt', list), folder.at('gone.md'), file);
    assert.deepEqual([other.status, readFileSync(file, 'utf8')], [2, archived]);
  });

  it('can’t take the list and the article from one input, nor print several', async () => {
    for (const args of [
      ['-', '-'],
      [folder.write('list.txt', list), '-', 'a.txt'],
    ]) {
      const { status, messages } = await carolene('links', '--insert', ...args);
      assert.equal(status, 2);
      assert.match(messages, /^"-" can /);
    }
  });
});
