import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { citations, forms, fresh, scored, scoredByForm, type Miss, type Score } from './score';

/** The kinds of the older list were not counted at first. */
type First = Omit<Score, 'kinds'> & Partial<Score>;

interface Scores {
  /** Of the first reader that was run on the list. */
  readonly first: First;
  /** The least that is accepted; raise it when the reader has become better. */
  readonly present: Score;
}

interface Stored {
  readonly citations: Scores;
  readonly forms: Scores;
  readonly fresh: Scores;
}

const stored = JSON.parse(readFileSync(new URL('score.json', import.meta.url), 'utf8')) as Stored;

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
    report(score, full, stored.citations.first);
    notBelow(score, stored.citations.present, misses);
  });
});

describe('accuracy on public citations of every form', () => {
  it('has a list of which half is sloppy and a quarter stands in running text', () => {
    assert.ok(forms.length >= 300);
    assert.ok(forms.filter(({ mess }) => mess !== null).length / forms.length >= 0.5);
    assert.ok(forms.filter(({ running }) => running).length / forms.length >= 0.25);
  });

  it('never falls below the score that was reached', () => {
    const { score, full, misses } = scored(forms);
    report(score, full, stored.forms.first);
    console.log(table());
    notBelow(score, stored.forms.present, misses);
  });
});

describe('accuracy on public citations that the reader was not made for', () => {
  it('has two passages of each form, of which half are sloppy and a quarter stand in running text', () => {
    const each = new Map<string, number>();
    for (const { form } of fresh) each.set(form, (each.get(form) ?? 0) + 1);
    assert.deepEqual([...each.keys()], [...new Set(forms.map(({ form }) => form))]);
    assert.ok([...each.values()].every((passages) => passages === 2));
    assert.ok(fresh.filter(({ mess }) => mess !== null).length / fresh.length >= 0.5);
    assert.ok(fresh.filter(({ running }) => running).length / fresh.length >= 0.25);
  });

  it('never falls below the score that was reached', () => {
    const { score, full, misses } = scored(fresh);
    report(score, full, stored.fresh.first);
    notBelow(score, stored.fresh.present, misses);
  });
});

function report(score: Score, full: Score, first: First): void {
  console.log(
    `      ${score.exact} of ${full.exact} citations wholly right, ${score.kinds} kinds, ` +
      `${score.fields} of ${full.fields} fields (at first ${first.exact}, ${first.kinds ?? 'uncounted'} and ${first.fields})`,
  );
}

function notBelow(score: Score, least: Score, misses: readonly Miss[]): void {
  const faults = misses.map((miss) => `${miss.text}\n    ${miss.faults.join('\n    ')}`).join('\n');
  assert.ok(
    score.exact >= least.exact && score.kinds >= least.kinds && score.fields >= least.fields,
    `misses:\n${faults}`,
  );
}

/** Form, kinds right, fields right: four forms to a line. */
function table(): string {
  const cells = [...scoredByForm(forms)].map(([form, { score, full }]) => {
    const kinds = `${score.kinds}/${full.kinds}`;
    return `${form.padEnd(5)}${kinds.padEnd(5)}${score.fields}/${full.fields}`.padEnd(19);
  });
  const lines = Array.from({ length: Math.ceil(cells.length / 4) }, (_, line) =>
    cells.slice(4 * line, 4 * line + 4).join(''),
  );
  return ['form, kinds, fields:', ...lines].map((line) => `      ${line.trimEnd()}`).join('\n');
}
