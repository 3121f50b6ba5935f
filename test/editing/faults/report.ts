/**
 * `npx tsx test/editing/faults/report.ts [SEED] [--remarks] [--write]`: makes the faults and prints the table;
 * with `--remarks` every miss, with `--write` it takes the figures into `score.json`.
 */
import { writeFileSync } from 'node:fs';
import { drawn } from './draw';
import { measured } from './measure';
import { SEED, scoreFile, scored } from './score';
import { remarks, table } from './tally';

const [, , ...args] = process.argv;
const seed = args.find((arg) => /^\d+$/.test(arg));
const all = drawn(seed === undefined ? SEED : Number(seed)).map(measured);
console.log(table(all));
if (args.includes('--remarks')) console.log(remarks(all).join('\n'));
if (args.includes('--write')) writeFileSync(scoreFile, `${JSON.stringify(scored(all), null, 2)}\n`);
