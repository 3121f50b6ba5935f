/**
 * `npm run bench`: measures Carolene against its budgets, on articles made for it, and prints a line for each. With
 * `--check` it ends with 1 if a ratio or a growth is out of bounds even with slack; milliseconds are only reported.
 */
import { printed, type Line } from './bench/budget';
import { firstAnalysisLines, fixAllLines, growthLines } from './bench/reading';
import { typingLines } from './bench/typing';

async function* lines(): AsyncGenerator<Line> {
  yield* firstAnalysisLines();
  yield* growthLines();
  yield* fixAllLines();
  yield* typingLines();
}

async function main(): Promise<void> {
  const all: Line[] = [];
  for await (const line of lines()) all.push(line);
  console.log(printed(all));
  const broken = all.filter((line) => line.holds === false);
  if (process.argv.includes('--check') && broken.length > 0) {
    console.error(`out of bounds: ${broken.map(({ what }) => what).join('; ')}`);
    process.exitCode = 1;
  }
}

void main();
