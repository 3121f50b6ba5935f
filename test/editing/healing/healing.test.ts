import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { join, resolve } from 'node:path';
import { ReadingMemo } from '../../../server/src/analysis/memo';
import { stages } from '../../../server/src/analysis/stages';
import { readManuscript } from '../../../server/src/manuscript/read';
import { defaultOptions } from '../../../server/src/settings/options';
import { finished } from '../../../server/src/text/steps';
import type { Driver } from './driver';
import { styles } from './generate';
import { Knowing } from './knowing';
import { LeavingOut, occasions, omissions } from './leavingOut';
import { articleText, type Article } from './model';
import { OverTheLine } from './overTheLine';
import { made, SEED, type Made, type Wanted } from './run';
import { remarks } from './tally';

async function all(driver: Driver, wanted: Wanted): Promise<readonly Made[]> {
  const edits: Made[] = [];
  for await (const each of made(driver, wanted)) edits.push(each);
  return edits;
}

/** The rules of form, of years and of volumes have no say in what a reference means. */
const isOfReferences = (rule: string): boolean => /^(supra|infra|id|short|note|hereinafter|cross)-/.test(rule);

const memo = new ReadingMemo();

function amiss(article: Article): readonly string[] {
  const text = articleText(article);
  const analysis = finished(stages(readManuscript(text, article.format), defaultOptions, memo));
  return analysis
    .findings()
    .filter(({ rule, severity }) => isOfReferences(rule) && (severity === 'error' || severity === 'warning'))
    .map(({ rule, span, message }) => `${rule} at “${text.slice(span.start, span.end)}”: ${message}`);
}

/** What is known to go wrong in those edits. May only shrink. */
const FAULTS_LEFT = 1;

describe('an article that is edited', function () {
  this.timeout(120_000);

  it('meets every check, if what it means is known', async () => {
    assert.deepEqual(remarks(await all(new Knowing(), { seed: SEED, edits: 132 })), []);
  });

  it('is right by all rules where the model says that it is', async () => {
    const edits = await all(new Knowing(), { seed: SEED + 1, edits: 66 });
    assert.deepEqual([...new Set(edits.flatMap(({ article }) => amiss(article)))], []);
  });

  for (const omission of omissions) {
    it(`fails without ${omission}`, async () => {
      const wanted = { seed: SEED, edits: 300, untilFault: true, ...occasions(omission) };
      const edits = await all(new LeavingOut(new Knowing(), omission), wanted);
      assert.notEqual(edits.at(-1)?.fault ?? null, null, `${edits.length} edits, and nobody saw it`);
    });
  }

  it('stays right under Carolene, over the line', async () => {
    const line = await OverTheLine.start();
    const few = styles.filter(({ name }) => name === 'clerks.txt' || name === 'registers.md');
    const edits = await all(line, { seed: SEED, edits: 32, styles: few });
    await line.end();
    const faults = remarks(edits);
    assert.ok(faults.length <= FAULTS_LEFT, faults.join('\n'));
  });

  it('is judged by a model that has nothing from Carolene', () => {
    const folder = 'test/editing/healing';
    const entry = join(folder, 'run.ts');
    const args = [resolve('node_modules/dependency-cruiser/bin/dependency-cruise.mjs'), '--no-config', entry];
    const options = ['--ts-config', 'tsconfig.json', '--ts-pre-compilation-deps', '--output-type', 'json'];
    const { stdout } = spawnSync(process.execPath, [...args, ...options], { encoding: 'utf8' });
    const { modules } = JSON.parse(stdout) as { readonly modules: readonly { readonly source: string }[] };
    const sources = modules.map(({ source }) => source);
    assert.ok(sources.includes(`${folder}/meaning.ts`), sources.join('\n'));
    assert.deepEqual(
      sources.filter((source) => !source.startsWith('test/editing/')),
      [],
    );
  });
});
