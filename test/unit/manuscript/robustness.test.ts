import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { readManuscript, rereadManuscript } from '../../../server/src/manuscript/read';
import type { Format } from '../../../server/src/manuscript/manuscript';
import { span } from '../../../server/src/text/span';

const many = 100_000;

/** Texts that make a careless reader slow, deep or wrong. */
const hostile: readonly (readonly [string, string])[] = [
  ['unclosed brackets', '['.repeat(many)],
  ['brackets that nothing opens', ']'.repeat(many)],
  ['brackets nested in one another', '['.repeat(many / 2) + ']'.repeat(many / 2)],
  ['unclosed inline notes', '^['.repeat(many)],
  ['inline notes nested in one another', '^['.repeat(many / 2) + ']'.repeat(many / 2)],
  ['links that are never closed', '[a]('.repeat(many / 2)],
  ['calls one after the other', 'x[^1] '.repeat(many / 2)],
  ['printed calls one after the other', 'x[1] '.repeat(many / 2)],
  ['emphasis that is never opened', 'a* '.repeat(many)],
  ['emphasis that is never closed', '*a _b '.repeat(many / 2)],
  ['backticks of all lengths', Array.from({ length: 400 }, (_, size) => '`'.repeat(size)).join(' ')],
  ['unclosed comments', `x ${'<!-- '.repeat(many / 5)}`],
  ['unclosed tags', '<a '.repeat(many)],
  ['quotations nested in one another', `${'> '.repeat(many / 2)}x`],
  ['lists nested in one another', `${'- '.repeat(many / 2)}x`],
  ['an unclosed link definition', `[a]: b "${'c\n'.repeat(many / 4)}`],
  ['unclosed front matter', `---\n${'a: b\n'.repeat(many / 4)}`],
  ['definitions of one note', '[^1]: a\n'.repeat(many / 4)],
  ['notes with one number', `x.[7]\n\n${'[7] note\n\n'.repeat(50_000)}`],
  ['author notes without end', `x[*] y.[1]\n\n${'[*] note\n\n'.repeat(many / 4)}[1] x`],
  ['lone surrogates', '\ud800 \udc00'.repeat(many)],
  ['NUL bytes', '\0'.repeat(many)],
  ['line ends alone', '\r'.repeat(many)],
  ['white space alone', ' \t\u00a0'.repeat(many)],
];

describe('Hostile text', () => {
  for (const format of ['plaintext', 'markdown'] as const) {
    for (const [what, source] of hostile) {
      it(`is read in time that goes with its length, as ${format}: ${what}`, function () {
        this.timeout(60_000);
        const usual = timed(() => read(harmless(source.length), format));
        const taken = timed(() => read(source, format));
        assert.ok(taken <= 250 * usual + 400, `${taken.toFixed(0)} ms, where plain text takes ${usual.toFixed(1)} ms`);
      });
    }
  }
});

describe('Code that is never closed', () => {
  for (const source of ['One.[^1]\n\n[^1]: ```', 'One.[^1]\n\n[^1]: Id.\n    ```\n', '[^1]: ~~~a']) {
    it(`lets its note end where the text does: ${JSON.stringify(source)}`, () => {
      const { notes, passages } = readManuscript(source, 'markdown').manuscript;
      assert.equal(notes.length, 1);
      for (const { span: place } of [...notes, ...passages]) assert.ok(place.end <= source.length);
    });
  }
});

describe('A note of ten megabytes', () => {
  for (const [format, source] of [
    ['plaintext', `One.[1]\n\n[1] ${'word '.repeat(2_000_000)}`],
    ['markdown', `One.[^1]\n\n[^1]: ${'word word word word word *em* '.repeat(330_000)}`],
  ] as const) {
    it(`is read whole: ${format}`, function () {
      this.timeout(60_000);
      const { manuscript } = readManuscript(source, format);
      const passage = manuscript.passages[manuscript.notes[0]?.passage ?? -1];
      assert.ok((passage?.prose.text.length ?? 0) > 7_000_000);
    });
  }
});

describe('A long paragraph', () => {
  it('keeps its inline notes whole', () => {
    const source = `${'A sentence. '.repeat(500)}Called.^[${'See *Pan* [hereinafter Pan]. '.repeat(120)}] ${'More text. '.repeat(900)}`;
    const { manuscript } = readManuscript(source, 'markdown');
    assert.equal(manuscript.notes.length, 1);
  });
});

/** Reads a text, and again with a character typed in its middle. */
function read(source: string, format: Format): void {
  const first = readManuscript(source, format);
  const middle = source.length >> 1;
  const after = `${source.slice(0, middle)}x${source.slice(middle)}`;
  rereadManuscript(first, after, [{ span: span(middle, middle), newText: 'x' }]);
}

const harmless = (length: number): string =>
  'The court held that it was so. '.repeat(Math.ceil(length / 31)).slice(0, length);

function timed(run: () => void): number {
  const start = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}
