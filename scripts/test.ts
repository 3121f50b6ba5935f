/**
 * `npm test`: everything, a line a stage, and `N passed, N failed, N skipped` at the end. Stages named on the command
 * line run alone (`npm test -- unit rpc`). In CI a skipped test is a failed one, but for those over `CAROLENE_CORPUS`.
 */
import { performance } from 'node:perf_hooks';
import { missingTool } from '../test/e2e/harness/tools';
import { commands, mochaFiles, reported, runProgram, type Outcome } from './stages';

const inCi = process.env['CI'] !== undefined;
/** What these programs end with where no editor works. */
const noEditor = 3;

interface Stage {
  readonly name: string;
  readonly run: () => Promise<Outcome>;
  readonly maySkip?: boolean;
}

const stages: readonly Stage[] = [
  { name: 'types', run: () => commands(['tsc', '--noEmit']) },
  {
    name: 'lint',
    run: () =>
      commands(
        ['eslint', '.'],
        ['prettier', '--check', '--log-level', 'warn', '.'],
        ['depcruise', '--config', '.dependency-cruiser.cjs', 'server/src', 'client/src'],
      ),
  },
  { name: 'generated', run: () => commands(['tsx', 'scripts/generate.ts', '--check']) },
  { name: 'package', run: () => commands(['npm', 'run', '--silent', 'package']) },
  { name: 'unit', run: () => mochaFiles('test/unit/**/*.test.ts') },
  { name: 'accuracy', run: () => mochaFiles('test/accuracy/**/*.test.ts') },
  { name: 'editing', run: () => mochaFiles('test/editing/**/*.test.ts') },
  { name: 'robustness', run: () => mochaFiles('test/robustness/**/*.test.ts') },
  { name: 'rpc', run: () => mochaFiles('test/rpc/**/*.test.ts') },
  { name: 'grammar', run: () => mochaFiles('test/grammar/**/*.test.ts') },
  { name: 'architecture', run: () => mochaFiles('test/architecture/**/*.test.ts') },
  { name: 'bundles', run: () => mochaFiles('test/bundles/**/*.test.ts') },
  { name: 'speed', run: () => commands(['tsx', 'scripts/bench.ts', '--check']) },
  { name: 'corpus', run: () => mochaFiles('test/corpus/**/*.test.ts'), maySkip: true },
  { name: 'editors', run: () => mochaFiles('test/editors/**/*.test.ts') },
  { name: 'editor', run: () => inEditor('test/e2e/run.ts') },
  { name: 'web', run: () => inEditor('test/e2e/runWeb.ts') },
  { name: 'window', run: inWindow },
];

/** A suite in an extension host, by the program that starts the editor. */
async function inEditor(program: string): Promise<Outcome> {
  const withoutEditor: string[] = [];
  const outcome = await reported(async (report) => {
    const ended = await runProgram(['tsx', program], { CAROLENE_TEST_REPORT: report });
    if (ended.code === noEditor) withoutEditor.push(ended.output);
    return ended;
  });
  return withoutEditor.length === 0 ? outcome : skipped(withoutEditor.join('\n'));
}

async function inWindow(): Promise<Outcome> {
  const missing = missingTool();
  return missing === null ? mochaFiles('test/e2e/window/**/*.test.ts') : skipped(missing);
}

const skipped = (words: string): Outcome => ({ passed: 0, failed: 0, skipped: 1, words });

function indent(text: string): string {
  return text.trimEnd().replace(/^/gm, '      ');
}

/** Runs it, prints its line, and returns its counts as they count here. */
async function perform(stage: Stage): Promise<Outcome> {
  const started = performance.now();
  const plain = await stage.run();
  const fails = inCi && stage.maySkip !== true;
  const outcome = fails ? { ...plain, failed: plain.failed + plain.skipped, skipped: 0 } : plain;
  const { passed, failed, words } = outcome;
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  const counts = [
    `${passed} passed`,
    failed > 0 && `${failed} failed`,
    outcome.skipped > 0 && `${outcome.skipped} skipped`,
  ];
  const mark = failed > 0 ? 'FAIL' : passed > 0 ? 'ok  ' : 'skip';
  console.log(
    `${mark}  ${stage.name.padEnd(14)}${counts.filter(Boolean).join(', ').padEnd(34)}${seconds.padStart(7)} s`,
  );
  if (words.trim() !== '') console.log(indent(words));
  return outcome;
}

async function main(): Promise<void> {
  const named = process.argv.slice(2);
  const unknown = named.filter((name) => !stages.some((stage) => stage.name === name));
  if (unknown.length > 0) {
    console.error(`no stage named ${unknown.join(', ')}; there are ${stages.map(({ name }) => name).join(', ')}`);
    process.exitCode = 2;
    return;
  }
  const total = { passed: 0, failed: 0, skipped: 0 };
  for (const stage of stages.filter(({ name }) => named.length === 0 || named.includes(name))) {
    const { passed, failed, skipped: left } = await perform(stage);
    total.passed += passed;
    total.failed += failed;
    total.skipped += left;
  }
  if (total.failed > 0) process.exitCode = 1;
  console.log(`${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`);
}

void main();
