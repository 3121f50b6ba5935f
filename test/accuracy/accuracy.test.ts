import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { citations, scored, type Score } from './score';

interface Scores {
  /** Of the first reader that was run on the list. */
  readonly first: Score;
  /** The least that is accepted; raise it when the reader has become better. */
  readonly present: Score;
}

const scores = JSON.parse(readFileSync(new URL('score.json', import.meta.url), 'utf8')) as Scores;

describe('accuracy on public citations', () => {
  it('has a list of which half is sloppy and a quarter stands in running text', () => {
    const share = (holds: (citation: (typeof citations)[number]) => boolean): number =>
      citations.filter(holds).length / citations.length;
    assert.ok(citations.length >= 150);
    assert.ok(share(({ mess }) => mess !== null) >= 0.5);
    assert.ok(share(({ running }) => running) >= 0.25);
  });

  it('never falls below the score that was reached', () => {
    const { score, full, misses } = scored(citations);
    console.log(
      `      ${score.exact} of ${full.exact} citations wholly right, ${score.fields} of ${full.fields} fields` +
        ` (at first ${scores.first.exact} and ${scores.first.fields})`,
    );
    const report = misses.map(({ text, faults }) => `${text}\n    ${faults.join('\n    ')}`).join('\n');
    assert.ok(score.exact >= scores.present.exact && score.fields >= scores.present.fields, `misses:\n${report}`);
  });
});
