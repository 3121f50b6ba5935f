/**
 * `npx tsx test/editing/healing/report.ts [SEED [EDITS]] [--faults FILE] [--knowing]`: makes the edits, and prints what
 * was right of each kind and every fault; the texts of the faults go to FILE. With `--knowing`, one answers who knows the
 * model, which shows that all checks can be met.
 */
import { writeFileSync } from 'node:fs';
import { kindNames } from './kinds';
import { Knowing } from './knowing';
import { OverTheLine } from './overTheLine';
import { made, SEED, type Made } from './run';
import { remarks, table } from './tally';

/** More than a hundred of each kind, as all are dealt out as often as the articles have a place for them. */
const EDITS = kindNames.length * 102;

async function report(args: readonly string[]): Promise<void> {
  const after = args.indexOf('--faults');
  const file = after < 0 ? undefined : args[after + 1];
  const [seed = SEED, edits = EDITS] = args.filter((arg) => /^\d+$/.test(arg)).map(Number);
  const line = args.includes('--knowing') ? null : await OverTheLine.start();
  const all: Made[] = [];
  for await (const each of made(line ?? new Knowing(), { seed, edits })) all.push(each);
  await line?.end();
  console.log(table(all));
  console.log(remarks(all).join('\n'));
  const faults = all.filter(({ fault }) => fault !== null);
  if (file !== undefined) writeFileSync(file, JSON.stringify(faults, null, 1));
  process.exitCode = faults.length === 0 ? 0 : 1;
}

void report(process.argv.slice(2));
