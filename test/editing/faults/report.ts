/**
 * `npx tsx test/editing/faults/report.ts [SEED [EACH]] [--remarks] [--write]`: makes the faults, EACH of a kind, and prints
 * the table; with `--remarks` every miss, with `--write` it takes the figures into `score.json`.
 */
import { writeFileSync } from 'node:fs';
import { drawn } from './draw';
import { measured } from './measure';
import { SEED, scoreFile, scored } from './score';
import { remarks, table } from './tally';

const [, , ...args] = process.argv;
const [seed = SEED, each] = args.filter((arg) => /^\d+$/.test(arg)).map(Number);
const all = drawn(seed, each).map(measured);
console.log(table(all));
if (args.includes('--remarks')) console.log(remarks(all).join('\n'));
if (args.includes('--write')) writeFileSync(scoreFile, `${JSON.stringify(scored(all), null, 2)}\n`);
