import assert from 'node:assert/strict';
import { article } from '../../scripts/bench/article';
import { timed } from '../../scripts/bench/measure';
import type { Format } from '../../server/src/manuscript/manuscript';
import { slowest, written, type Recipe } from './adversary';
import { slowRecipes } from './slow';
import { formats, soundly } from './sound';

/** How much longer than an article of its size a text may take. */
const allowed = 10;

const megabyte = 1_000_000;

/** Where the search begins, and how long it lasts for each format: CAROLENE_SEED and CAROLENE_SECONDS change them. */
const seed = Number(process.env['CAROLENE_SEED'] ?? 1);
const seconds = Number(process.env['CAROLENE_SECONDS'] ?? 5);

/** Many small texts find more than a few large ones; the slowest are tried at their full size. */
const searched = 40_000;

/** What was found is tried at full size from here on: what grows faster than it should is worse there. */
const suspicious = 4;

/** Tries at a text that seems slow: something else may have kept the machine busy. */
const tries = 4;

/** The time of an analysis, as if the text were of a size. */
const timeOf = (text: string, format: Format, size: number): number =>
  (timed(() => soundly(text, format)) * size) / text.length;

/** The best of a few articles, the compiler warmed up. */
const ordinary = (format: Format, size: number): number =>
  Math.min(...[1, 2, 3, 4, 5, 6].map((each) => timeOf(article(format, size, each).text, format, size)));

/** What a text is measured beside: long enough to be timed. */
const besideSize = 250_000;

/** Asserts that the text is within what is allowed, each time beside an article on a machine that is as busy. */
function withinTime(recipe: Recipe, format: Format): void {
  const text = written(recipe, format, megabyte);
  let best = Infinity;
  for (let count = 1; count <= tries && best > allowed; count++) {
    const beside = timeOf(article(format, besideSize, count).text, format, megabyte);
    best = Math.min(best, timeOf(text, format, megabyte) / beside);
  }
  assert.ok(best <= allowed, `${best.toFixed(1)} times as long as an article`);
}

for (const format of formats) {
  describe(`an adversary with 1 MB of ${format}`, function () {
    this.timeout((seconds + 600) * 1000);

    before(() => {
      for (const each of [1, 2, 3, 4]) soundly(article(format, besideSize, each).text, format);
    });

    for (const recipe of slowRecipes) {
      it(`is no slower than ten articles: ${JSON.stringify(recipe)}`, () => {
        withinTime(recipe, format);
      });
    }

    it('finds nothing slower than ten articles', () => {
      const found = slowest(format, seed, seconds * 1000, searched, ordinary(format, searched));
      assert.notEqual(found.length, 0);
      for (const { recipe, times } of found.filter((each) => each.times > suspicious).slice(0, 2)) {
        console.log(`      ${times.toFixed(1)} times at ${searched} characters: ${JSON.stringify(recipe)}`);
        withinTime(recipe, format);
      }
    });
  });
}
