import assert from 'node:assert/strict';
import { article } from '../../scripts/bench/article';
import { effort, formats, soundly } from './sound';
import { hostileTexts } from './hostile';

const size = 60_000;

/** How much longer than an ordinary article of its size a text may take; what grows with the square takes hundreds. */
const allowed = 30;

/** Tries at a text that seems slow: something else may have kept the machine busy. */
const tries = 3;

describe('a text made to be slow', () => {
  for (const format of formats) {
    describe(`read as ${format}`, function () {
      this.timeout(120_000);
      let ordinary = 0;

      before(() => {
        const runs = [1, 2, 3, 4].map((seed) => effort(() => soundly(article(format, size, seed).text, format)));
        ordinary = Math.min(...runs);
      });

      for (const { what, text } of hostileTexts) {
        it(`takes no longer than an article: ${what}`, () => {
          const source = text(size);
          let best = Infinity;
          for (let count = 0; count < tries && best > allowed; count++) {
            best = Math.min(best, effort(() => soundly(source, format)) / ordinary);
          }
          assert.ok(best <= allowed, `${best.toFixed(1)} times as long`);
        });
      }
    });
  }
});
