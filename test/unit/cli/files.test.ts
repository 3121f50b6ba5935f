import assert from 'node:assert/strict';
import { chmodSync, lstatSync, readdirSync, readFileSync, statSync, symlinkSync } from 'node:fs';
import fc from 'fast-check';
import { decoded, encoded, readFiles, replaceText, type NamedFile, type TextFile } from '../../../server/src/cli/files';
import { Folder } from './folder';

const textOf = (named: NamedFile): TextFile => (named.kind === 'text' ? named.file : assert.fail(named.error));

const errorOf = (named: NamedFile): string => (named.kind === 'unreadable' ? named.error : assert.fail('it was read'));

const bytes = (...parts: (number | string)[]): Buffer =>
  Buffer.concat(parts.map((part) => (typeof part === 'number' ? Buffer.of(part) : Buffer.from(part))));

describe('bytes of a file', () => {
  it('are read as UTF-8', () => {
    assert.equal(textOf(decoded('a.txt', bytes('Jugé § 7 — 𝒮'))).text, 'Jugé § 7 — 𝒮');
  });

  it('may start with a byte order mark, which is no part of the text', () => {
    const file = textOf(decoded('a.txt', bytes(0xef, 0xbb, 0xbf, 'Id.')));
    assert.deepEqual([file.text, file.byteOrderMark, file.encoding], ['Id.', true, 'utf8']);
  });

  it('may be UTF-16 where a byte order mark says so', () => {
    const little = Buffer.from('\uFEFFJugé', 'utf16le');
    const big = Buffer.from(little).swap16();
    assert.deepEqual(
      [little, big].map((each) => textOf(decoded('a.txt', each)).text),
      ['Jugé', 'Jugé'],
    );
  });

  it('may be none at all', () => {
    assert.equal(textOf(decoded('a.txt', Buffer.of())).text, '');
  });

  const unreadable: readonly (readonly [string, Buffer, RegExp])[] = [
    ['a NUL byte', bytes('abc', 0, 'def'), /not text: a NUL byte at offset 3/],
    ['bytes that are no UTF-8', bytes('Isn', 0x92, 't'), /not UTF-8 text; save it as UTF-8/],
    ['half a UTF-16 character', bytes(0xff, 0xfe, 0x41), /half a UTF-16 character/],
  ];
  for (const [what, content, message] of unreadable) {
    it(`are no text with ${what}`, () => assert.match(errorOf(decoded('a.txt', content)), message));
  }

  it('come back as they were, whatever they hold', () => {
    fc.assert(
      fc.property(fc.uint8Array(), fc.constantFrom('', '\u00ff\u00fe', '\u00fe\u00ff'), (content, mark) => {
        const before = Buffer.concat([Buffer.from(mark, 'latin1'), content]);
        const named = decoded('a.txt', before);
        if (named.kind === 'text') assert.deepEqual(encoded(named.file.text, named.file), before);
      }),
    );
  });
});

describe('a file that is named', () => {
  const folder = new Folder();

  const readOne = async (name: string): Promise<NamedFile> => {
    for await (const named of readFiles([name])) return named;
    return assert.fail('a file was left out');
  };

  it('is named with its reason when it is missing', async () => {
    assert.equal(errorOf(await readOne(folder.at('gone.txt'))), 'no such file');
  });

  it('is named with its reason when it is a directory', async () => {
    assert.equal(errorOf(await readOne(folder.at(''))), 'is a directory');
  });
});

describe('mended text', () => {
  const folder = new Folder();

  it('takes the place of the old, with the same mode and nothing left beside it', async () => {
    const path = folder.write('a.txt', 'old');
    chmodSync(path, 0o640);
    await replaceText(path, 'new', textOf(decoded(path, Buffer.from('old'))));
    assert.equal(readFileSync(path, 'utf8'), 'new');
    assert.equal(statSync(path).mode & 0o777, 0o640);
    assert.deepEqual(readdirSync(folder.at('')), ['a.txt']);
  });

  it('goes to the file that a symbolic link names', async () => {
    const path = folder.write('a.txt', 'old');
    symlinkSync(path, folder.at('link.txt'));
    await replaceText(folder.at('link.txt'), 'new', textOf(decoded(path, Buffer.from('old'))));
    assert.equal(readFileSync(path, 'utf8'), 'new');
    assert.ok(lstatSync(folder.at('link.txt')).isSymbolicLink());
  });
});
