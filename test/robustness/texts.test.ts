import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { decoded } from '../../server/src/cli/files';
import { hostileTexts } from './hostile';
import { formats, soundly } from './sound';

const example = (format: string): string =>
  readFileSync(format === 'markdown' ? 'examples/article.md' : 'examples/article.txt', 'utf8');

describe('any text', function () {
  this.timeout(300_000);

  for (const format of formats) {
    describe(`read as ${format}`, () => {
      it('may be empty', () => {
        assert.deepEqual(soundly('', format).findings(), []);
      });

      it('may be made of random bytes', () => {
        fc.assert(
          fc.property(fc.uint8Array({ maxLength: 2_000 }), (bytes) => {
            const named = decoded('a', Buffer.from(bytes));
            soundly(named.kind === 'text' ? named.file.text : Buffer.from(bytes).toString('latin1'), format);
          }),
          { numRuns: 300 },
        );
      });

      it('may be made of what articles are made of, in any order', () => {
        const piece = fc.constantFrom(
          ...hostileTexts.map(({ text }) => text(1)),
          'word ',
          '2d ed. ',
          '“said,” ',
          '\n\n',
        );
        fc.assert(
          fc.property(fc.array(piece, { maxLength: 60 }), (parts) => void soundly(parts.join(''), format)),
          { numRuns: 500 },
        );
      });

      it('may hold lone surrogates and NUL characters anywhere', () => {
        const source = example(format);
        const odd = fc.constantFrom('\ud800', '\udfff', '\udc00\ud800', '\0', '\ufeff', '\ufffe', '\u2028');
        fc.assert(
          fc.property(fc.array(fc.tuple(fc.nat(source.length), odd), { maxLength: 8 }), (places) => {
            const text = places.reduce((all, [at, what]) => all.slice(0, at) + what + all.slice(at), source);
            soundly(text, format);
          }),
          { numRuns: 60 },
        );
      });

      it('may be an article that was cut to pieces', () => {
        const source = example(format);
        const place = fc.nat(source.length);
        fc.assert(
          fc.property(place, place, place, (a, b, c) => {
            const [first = 0, second = 0] = [a, b].sort((x, y) => x - y);
            soundly(source.slice(0, first) + source.slice(second) + source.slice(c), format);
          }),
          { numRuns: 60 },
        );
      });

      it('says the same with CR LF as with LF', () => {
        const source = example(format);
        const said = (text: string): string[] =>
          soundly(text, format)
            .findings()
            .map(({ rule, span, message }) => `${rule} ${text.slice(span.start, span.end)} ${message}`);
        assert.deepEqual(said(source.replaceAll('\n', '\r\n')), said(source));
      });

      it('may be one note of 4 MB', () => {
        soundly(`Text.[1]\n\n\n[1] ${'Lee, supra note 1, at 12; see also words. '.repeat(100_000)}\n`, format);
      });

      it('may be 100,000 unclosed brackets', () => {
        for (const bracket of ['[', '(', '[^', '^[', '“']) soundly(bracket.repeat(100_000), format);
      });

      it('may have 50,000 notes with the same number', () => {
        const line = format === 'markdown' ? '[^1]: Id.\n\n' : '[1] Id.\n\n';
        const call = format === 'markdown' ? 'Text.[^1]\n\n' : 'Text.[1]\n\n\n';
        const findings = soundly(`${call}${line.repeat(50_000)}`, format).findings();
        assert.ok(
          findings.some(({ rule }) => rule === 'note-duplicate-number'),
          findings[0]?.rule,
        );
      });
    });
  }
});
