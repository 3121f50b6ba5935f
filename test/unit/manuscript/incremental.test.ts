import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import fc from 'fast-check';
import { readManuscript, rereadManuscript, type ReadManuscript } from '../../../server/src/manuscript/read';
import type { Manuscript } from '../../../server/src/manuscript/manuscript';
import { applyEdits, type SourceEdit } from '../../../server/src/text/edit';
import { span } from '../../../server/src/text/span';

/** What a manuscript says, without the identity of its objects. */
const said = (manuscript: Manuscript): unknown => ({
  ...manuscript,
  frontMatter: [...manuscript.frontMatter],
  passages: manuscript.passages.map(({ prose: { text, styles, pieces }, ...rest }) => ({
    ...rest,
    text,
    styles,
    pieces,
  })),
});

const scraps = [
  ...['word ', 'Id. at 5. ', '\n', '\n\n', '\r\n', '\r', ' ', '    ', '\t', 'a'.repeat(210), '\ud800', '\0', '\ufeff'],
  ...[
    '[1] ',
    'so.[1] ',
    'so.[2]',
    '\n[2] See Pan.\n',
    '\n\n1. First\n2. Second\n\n',
    'NOTES\n',
    'II. THE RULE\n\n',
    '***\n',
  ],
  ...[
    '[^1]',
    '\n[^1]: Id.\n',
    '\n\n[^b]: B\n\n    more\n',
    '^[in *line*]',
    '^[',
    ']',
    '[',
    '(x)',
    '*',
    '_',
    '`',
    '```\n',
  ],
  ...[
    '> ',
    '- ',
    '1. ',
    '# ',
    '---\n',
    '| a | b |\n|---|---|\n',
    '<!-- carolene-enable -->',
    '<i>',
    '</i>',
    '&#8212;',
    '~',
  ],
];

const scrap = fc.constantFrom(...scraps);
const document = fc.array(scrap, { maxLength: 40 }).map((parts) => parts.join(''));
const change = fc.record({ at: fc.nat(400), removed: fc.nat(9), text: fc.oneof(scrap, fc.constant('')) });

function edited(source: string, { at, removed, text }: { at: number; removed: number; text: string }): SourceEdit {
  const start = source.length === 0 ? 0 : at % (source.length + 1);
  return { span: span(start, Math.min(source.length, start + removed)), newText: text };
}

describe('A manuscript read again after edits', () => {
  for (const format of ['plaintext', 'markdown'] as const) {
    it(`equals one read from scratch: ${format}`, function () {
      this.timeout(60_000);
      fc.assert(
        fc.property(document, fc.array(change, { minLength: 1, maxLength: 8 }), (source, changes) => {
          let text = source;
          let read = readManuscript(text, format);
          for (const each of changes) {
            const edit = edited(text, each);
            text = applyEdits(text, [edit]);
            read = rereadManuscript(read, text, [edit]);
            assert.deepEqual(said(read.manuscript), said(readManuscript(text, format).manuscript));
          }
        }),
        { numRuns: 250 },
      );
    });
  }

  it('equals one read from scratch after several edits at once', () => {
    const before = 'One.[1] Two.[2]\n\nMore.\n\n[1] A.\n\n[2] B.';
    const edits = [
      { span: span(4, 7), newText: '[3]' },
      { span: span(25, 25), newText: 'x' },
    ];
    const after = applyEdits(before, edits);
    const read = rereadManuscript(readManuscript(before, 'plaintext'), after, edits);
    assert.deepEqual(said(read.manuscript), said(readManuscript(after, 'plaintext').manuscript));
  });

  it('is read from scratch where the edits do not lead to the text', () => {
    const read = rereadManuscript(readManuscript('One.', 'plaintext'), 'Quite another.', [
      { span: span(0, 1), newText: 'x' },
    ]);
    assert.equal(read.manuscript.passages[0]?.prose.text, 'Quite another.');
  });

  it('takes a new numbering without an edit', () => {
    const source = 'One.[^2] Two.[^1]\n\n[^1]: A.\n[^2]: B.\n';
    const read = rereadManuscript(readManuscript(source, 'markdown'), source, [], { numbering: 'label' });
    assert.deepEqual(
      read.manuscript.calls.map((call) => call.number),
      [2, 1],
    );
  });
});

describe('What an edit leaves alone', () => {
  const plaintext = (): string =>
    article(
      (number) => `[${number}]`,
      (number) => `[${number}] `,
    );
  const markdown = (): string =>
    article(
      (number) => `[^${number}]`,
      (number) => `[^${number}]: `,
    );

  for (const [what, format, source] of [
    ['plain text', 'plaintext', plaintext()],
    ['Markdown', 'markdown', markdown()],
  ] as const) {
    it(`keeps its prose, the very object: ${what}`, () => {
      for (const at of [0, source.indexOf('Paragraph 20'), source.indexOf('Note 3 '), source.length]) {
        const before = readManuscript(source, format);
        const after = typed(before, at, 'x');
        const kept = new Set(before.manuscript.passages.map((passage) => passage.prose));
        const fresh = after.manuscript.passages.filter((passage) => !kept.has(passage.prose));
        assert.ok(fresh.length <= 1, `${fresh.length} passages were read again after typing at ${at}`);
      }
    });

    it(`keeps its prose through many keystrokes: ${what}`, () => {
      let read = readManuscript(source, format);
      const first = new Set(read.manuscript.passages.map((passage) => passage.prose));
      for (let stroke = 0; stroke < 30; stroke++) {
        read = typed(read, read.manuscript.source.indexOf(`Paragraph ${(stroke % 3) + 10} `), 'y');
      }
      const fresh = read.manuscript.passages.filter((passage) => !first.has(passage.prose));
      assert.equal(fresh.length, 3);
    });
  }

  it('keeps its prose where a list of notes stands without blank lines', () => {
    const source = plaintext().replaceAll('\n\n[', '\n[');
    const before = readManuscript(source, 'plaintext');
    const after = typed(before, source.indexOf('Note 15 '), 'x');
    const kept = new Set(before.manuscript.passages.map((passage) => passage.prose));
    assert.equal(after.manuscript.passages.filter((passage) => !kept.has(passage.prose)).length, 1);
  });

  it('keeps its prose where front matter goes, and where it comes back', () => {
    const source = `---\ntitle: An Article\n---\n\n${markdown()}`;
    const before = readManuscript(source, 'markdown');
    const kept = new Set(before.manuscript.passages.map((passage) => passage.prose));
    const without = typed(before, 0, 'x');
    const again = rereadManuscript(without, source, [{ span: span(0, 1), newText: '' }]);
    for (const { manuscript } of [without, again]) {
      assert.ok(manuscript.passages.filter((passage) => !kept.has(passage.prose)).length <= 2);
    }
  });

  it('keeps its prose, Markdown being one long list', () => {
    const source = Array.from({ length: 50 }, (_, index) => `- item ${index} says *this*`).join('\n');
    const before = readManuscript(source, 'markdown');
    const after = typed(before, source.indexOf('item 25'), 'x');
    const kept = new Set(before.manuscript.passages.map((passage) => passage.prose));
    assert.equal(after.manuscript.passages.filter((passage) => !kept.has(passage.prose)).length, 1);
  });
});

function article(call: (number: number) => string, head: (number: number) => string): string {
  const numbers = Array.from({ length: 40 }, (_, index) => index + 1);
  const body = numbers.map((number) => `Paragraph ${number} of the article says a thing.${call(number)}`);
  const notes = numbers.map((number) => `${head(number)}Note ${number} cites a thing.`);
  return [...body, ...notes].join('\n\n');
}

function typed(read: ReadManuscript, at: number, newText: string): ReadManuscript {
  const edit: SourceEdit = { span: span(at, at), newText };
  return rereadManuscript(read, applyEdits(read.manuscript.source, [edit]), [edit]);
}
