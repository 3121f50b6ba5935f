import assert from 'node:assert/strict';
import { article } from '../../scripts/bench/article';
import { formats, soundly } from './sound';
import { hostileTexts } from './hostile';

const size = 250_000;

/** How much longer than an ordinary article of its size a text may take; what grows with the square takes thousands. */
const allowed = 12;

describe('a text made to be slow', () => {
  for (const format of formats) {
    describe(`read as ${format}`, function () {
      this.timeout(120_000);
      let ordinary = 0;

      before(() => {
        const runs = [1, 2, 3, 4].map((seed) => time(() => soundly(article(format, size, seed).text, format)));
        ordinary = Math.min(...runs);
      });

      for (const { what, text } of hostileTexts) {
        it(`takes no longer than an article: ${what}`, () => {
          const source = text(size);
          const taken = Math.min(...[1, 2].map(() => time(() => soundly(source, format))));
          const ratio = taken / ordinary;
          assert.ok(ratio <= allowed, `${ratio.toFixed(1)} times as long (${taken.toFixed(0)} ms)`);
        });
      }
    });
  }
});

function time(action: () => unknown): number {
  const start = performance.now();
  action();
  return performance.now() - start;
}
