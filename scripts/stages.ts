/** The stages of `npm test`: how one is run, and what comes of it. */
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface Outcome {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
  /** What to print under the stage's line: failures, or why something was skipped. */
  readonly words: string;
}

interface Ended {
  readonly code: number;
  readonly output: string;
}

/** Runs a program of the project's own node_modules/.bin, or any other. Standard output and error are kept together. */
export function runProgram(command: readonly [string, ...string[]], env: NodeJS.ProcessEnv = {}): Promise<Ended> {
  const [program, ...args] = command;
  const child = spawn(program, args, { env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  const keep = (data: Buffer) => {
    output += data.toString();
  };
  child.stdout.on('data', keep);
  child.stderr.on('data', keep);
  return new Promise((resolve) => {
    child.once('error', (error) => resolve({ code: 127, output: `${program}: ${error.message}` }));
    child.once('close', (code) => resolve({ code: code ?? 1, output }));
  });
}

/** Commands that only pass or fail, one after the other: each is one test. */
export async function commands(...all: readonly (readonly [string, ...string[]])[]): Promise<Outcome> {
  let passed = 0;
  const words: string[] = [];
  for (const command of all) {
    const { code, output } = await runProgram(command);
    if (code === 0) passed += 1;
    else words.push(`${command.join(' ')}\n${output}`);
  }
  return { passed, failed: all.length - passed, skipped: 0, words: words.join('\n') };
}

/** What mocha's `json` reporter writes, as far as it is read here. */
interface MochaReport {
  readonly stats: { readonly passes: number; readonly failures: number; readonly pending: number };
  readonly failures: readonly {
    readonly fullTitle: string;
    readonly err: { readonly message?: string; readonly stack?: string };
  }[];
  readonly pending: readonly { readonly fullTitle: string }[];
}

/** Mocha's tests in the files that match. */
export function mochaFiles(...files: readonly string[]): Promise<Outcome> {
  return reported((report) =>
    runProgram(['mocha', '--reporter', 'json', '--reporter-option', `output=${report}`, ...files]),
  );
}

/** Anything that runs mocha and has it write its report to the file that it is given. */
export async function reported(run: (report: string) => Promise<Ended>): Promise<Outcome> {
  const folder = mkdtempSync(join(tmpdir(), 'carolene-report-'));
  try {
    const file = join(folder, 'report.json');
    const ended = await run(file);
    return outcomeOf(readReport(file), ended);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Null where mocha came to no end, and so wrote none. */
function readReport(file: string): MochaReport | null {
  if (!existsSync(file)) return null;
  const report: unknown = JSON.parse(readFileSync(file, 'utf8'));
  return isReport(report) ? report : null;
}

function isReport(value: unknown): value is MochaReport {
  return typeof value === 'object' && value !== null && 'stats' in value && 'failures' in value && 'pending' in value;
}

function outcomeOf(report: MochaReport | null, { code, output }: Ended): Outcome {
  if (report === null) return { passed: 0, failed: 1, skipped: 0, words: output };
  const { passes, failures, pending } = report.stats;
  const words = [
    ...report.failures.map(({ fullTitle, err }) => `${fullTitle}\n${err.stack ?? err.message ?? 'failed'}`),
    ...report.pending.map(({ fullTitle }) => `skipped: ${fullTitle}`),
  ];
  // A crash after the last test, or one that the report knows nothing of.
  const crashed = code !== 0 && failures === 0;
  if (crashed) words.push(output);
  return { passed: passes, failed: crashed ? 1 : failures, skipped: pending, words: words.join('\n') };
}
