/** Takes all measurements and prints a line for each. Bundled and run by `../bench.ts`. */
import { printed, type Line } from './budget';
import { editingLines } from './editing';
import { followingLines } from './following';
import { firstAnalysisLines, fixAllLines, growthLines } from './reading';
import { stageLines } from './stages';
import { typingLines } from './typing';

async function* lines(server: string): AsyncGenerator<Line> {
  yield* firstAnalysisLines();
  yield* growthLines();
  yield* fixAllLines();
  yield* stageLines();
  yield* editingLines();
  yield* followingLines();
  yield* typingLines(server);
}

async function main(): Promise<void> {
  const [server, ...flags] = process.argv.slice(2);
  if (server === undefined) throw new Error('The file of the server is not named.');
  const all: Line[] = [];
  for await (const line of lines(server)) all.push(line);
  console.log(printed(all));
  const broken = all.filter((line) => line.holds === false);
  if (flags.includes('--check') && broken.length > 0) {
    console.error(`out of bounds: ${broken.map(({ what }) => what).join('; ')}`);
    process.exitCode = 1;
  }
}

void main();
