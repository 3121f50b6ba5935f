/**
 * A sheet to judge the rules by: findings of real documents drawn at random from all of them together, each with the text
 * around it. `npx tsx scripts/drawFindings.ts FILE… [--seed N] [--count N] [--level warning]`; the same seed draws the
 * same findings. With `--all` nothing is drawn: all at error level, for which none may be false.
 */
import { parseArgs } from 'node:util';
import { analyseFiles } from '../server/src/cli/analyse-files';
import type { Finding } from '../server/src/rules/rule';
import { severities, type Severity } from '../server/src/settings/options';
import { LineIndex } from '../server/src/text/line-index';
import { Random } from './bench/random';
import { drawn } from './drawn';

/** How much text is shown on either side, in UTF-16 code units. */
const around = 200;

interface Drawn {
  readonly file: string;
  readonly line: number;
  readonly finding: Finding;
  /** The finding in its text, marked «…». */
  readonly marked: string;
}

function findingIn(file: string, source: string, lines: LineIndex, finding: Finding): Drawn {
  const { start, end } = finding.span;
  const before = source.slice(Math.max(0, start - around), start);
  const marked = `${before}«${source.slice(start, end)}»${source.slice(end, end + around)}`;
  return { file, line: lines.positionAt(start).line + 1, finding, marked: marked.replaceAll(/\s+/g, ' ') };
}

function entry({ file, line, finding, marked }: Drawn, number: number): string {
  const { rule, severity, message, fixes } = finding;
  return [
    `${number}. ${file}:${line} ${severity} ${rule}`,
    `   ${message}`,
    `   …${marked}…`,
    ...fixes.map(({ title, safe }) => `   ${safe ? 'safe fix' : 'offered'}: ${title}`),
  ].join('\n');
}

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      seed: { type: 'string', default: '1' },
      count: { type: 'string', default: '100' },
      level: { type: 'string', default: 'warning' },
      all: { type: 'boolean', default: false },
    },
  });
  const loud: ReadonlySet<Severity> = new Set(
    values.all ? ['error'] : severities.slice(0, severities.findIndex((each) => each === values.level) + 1),
  );
  const all: Drawn[] = [];
  for await (const file of analyseFiles(positionals, {}, console.error)) {
    if (file.kind === 'unreadable') {
      console.error(`${file.name}: ${file.error}`);
      process.exitCode = 2;
      continue;
    }
    const { source } = file.analysis.manuscript;
    const lines = LineIndex.of(source);
    const here = file.analysis.findings().filter(({ severity }) => loud.has(severity));
    all.push(...here.map((finding) => findingIn(file.file.name, source, lines, finding)));
  }
  const some = values.all ? all : drawn(all, Number(values.count), new Random(Number(values.seed)));
  console.log(`# ${some.length} of ${all.length} findings, seed ${values.seed}\n`);
  console.log(some.map((each, index) => `${entry(each, index + 1)}\n`).join('\n'));
}

void main();
