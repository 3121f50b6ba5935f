import assert from 'node:assert/strict';
import { articles } from './faults/article';
import { drawn } from './faults/draw';
import { kinds } from './faults/kinds';
import { measured, type Measured } from './faults/measure';
import { SEED, scored, stored } from './faults/score';
import { remarks } from './faults/tally';

/** Findings above hint besides the right one, for each fault. */
const MOST_NOISE = 0.05;

describe('single faults in clean documents', () => {
  const faults = drawn(SEED);

  it('are of sixty kinds and more, forty in each document', () => {
    assert.ok(new Set(faults.map(({ kind }) => kind)).size >= 60);
    assert.equal(new Set(kinds.map(({ name }) => name)).size, kinds.length, 'a name twice');
    for (const article of articles) {
      assert.ok(faults.filter((fault) => fault.article === article).length >= 40, article.name);
    }
  });

  let all: readonly Measured[] = [];
  before(function () {
    this.timeout(120_000);
    all = faults.map(measured);
  });

  it('are found, and mended, as often as before', () => {
    const present = scored(all);
    const fallen = Object.entries(stored.kinds).filter(([name, before]) => {
      const now = present.kinds[name] ?? { made: 0, found: 0, mended: 0, noise: 0 };
      return now.found < before.found || (now.mended ?? 0) < (before.mended ?? 0);
    });
    console.log(`      ${present.all.found} of ${present.all.made} found, ${present.all.mended ?? 0} mended whole`);
    const said = remarks(all.filter(({ kind }) => fallen.some(([name]) => name === kind.name)));
    assert.deepEqual(
      fallen.map(([name]) => name),
      [],
      said.join('\n'),
    );
  });

  it('seldom bring anything besides', () => {
    const { noise, made } = scored(all).all;
    const said = remarks(all).filter((one) => one.startsWith('noise'));
    assert.ok(noise <= made * MOST_NOISE, said.join('\n'));
  });
});
