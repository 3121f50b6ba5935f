/**
 * What an editor is asked, and what it answers: the configuration is the one that docs/editors.md gives, the command is
 * bundled from the sources, and home is a folder of its own, where the editor knows nothing else.
 */
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join, resolve } from 'node:path';
import { build } from 'esbuild';
import { bundles } from '../../scripts/bundles';

export interface Answers {
  /** Lines count from 1, as editors count them. */
  readonly findings: readonly { readonly line: number; readonly message: string }[];
  readonly definition: number;
  readonly hover: string;
}

const article = {
  '.txt': `The rule is old.[1] It was told twice.[2] A survey counted the rooms.[3] It was not cited.[4]

[1] Clara Whitfield, Ancient Lights in America, 88 Harv. L. Rev. 412, 414 (1975).

[2] Id. at 415.

[3] Nat'l Hous. Ass'n, Light and Air in the Rooms of the Poor (1911) [hereinafter Tenement Light Survey].

[4] Tenement Light Survey, supra note 2, at 2.
`,
  '.md': `The rule is old.[^1] It was told twice.[^2] A survey counted the rooms.[^3] It was not cited.[^4]

[^1]: Clara Whitfield, *Ancient Lights in America*, 88 Harv. L. Rev. 412, 414 (1975).

[^2]: *Id.* at 415.

[^3]: Nat'l Hous. Ass'n, *Light and Air in the Rooms of the Poor* (1911) [hereinafter *Tenement Light Survey*].

[^4]: *Tenement Light Survey*, *supra* note 2, at 2.
`,
} as const;

export type Extension = keyof typeof article;

/** What each editor must answer of the article, asked at the _Id._ of note 2. */
export function assertAnswers({ findings, definition, hover }: Answers): void {
  const wrong = findings.filter(({ message }) => message.includes('is defined in note 3, not in note 2'));
  assert.deepEqual([findings.length, wrong.map(({ line }) => line)], [1, [9]], JSON.stringify(findings));
  assert.equal(definition, 3);
  assert.match(hover, /Clara Whitfield, .*Ancient Lights in America/);
}

export class Home {
  readonly folder = mkdtempSync(join(tmpdir(), 'carolene-editor-'));

  /** The command on the PATH, and the configuration in its place in this home. */
  async furnish(configuration: string, place: string): Promise<void> {
    const file = join(this.folder, place);
    mkdirSync(resolve(file, '..'), { recursive: true });
    writeFileSync(file, configuration);
    const { options } = bundles.find((bundle) => bundle.options.outfile === 'dist/carolene.js') ?? assert.fail();
    const outfile = join(this.folder, 'bin', 'carolene');
    await build({ ...options, outfile, logLevel: 'silent' });
    chmodSync(outfile, 0o755);
  }

  async ask(extension: Extension, command: (document: string) => readonly [string, ...string[]]): Promise<Answers> {
    const document = join(this.folder, `article${extension}`);
    const text = article[extension];
    writeFileSync(document, text);
    const answers = join(this.folder, 'answers.json');
    rmSync(answers, { force: true });
    const { line, column } = placeIn(text, 'Id.');
    const [program, ...args] = command(document);
    const child = spawn(program, args, {
      cwd: this.folder,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: {
        ...process.env,
        HOME: this.folder,
        XDG_CONFIG_HOME: join(this.folder, '.config'),
        PATH: `${join(this.folder, 'bin')}${delimiter}${process.env['PATH'] ?? ''}`,
        CAROLENE_DOCUMENT: document,
        CAROLENE_ANSWERS: answers,
        CAROLENE_LINE: String(line),
        CAROLENE_COLUMN: String(column),
      },
    });
    let output = '';
    child.stdout.on('data', (data: Buffer) => (output += data.toString()));
    child.stderr.on('data', (data: Buffer) => (output += data.toString()));
    await new Promise((ended) => child.once('close', ended));
    assert.ok(existsSync(answers), `no answers:\n${output}`);
    return parsed(readFileSync(answers, 'utf8'));
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}

/** The block of docs/editors.md that says that this test runs it. */
export function configurationFor(test: string): string {
  const page = readFileSync(resolve(__dirname, '../../docs/editors.md'), 'utf8');
  const [, after] = page.split(`<!-- run by test/editors/${test} -->`);
  const [, block] = after?.split(/^```.*$/m) ?? [];
  return block ?? assert.fail(`docs/editors.md has no block for ${test}`);
}

/** Line and column from 1, one character into the word. */
function placeIn(text: string, word: string): { line: number; column: number } {
  const before = text.slice(0, text.indexOf(word) + 1).split('\n');
  return { line: before.length, column: (before.at(-1) ?? '').length + 1 };
}

function parsed(json: string): Answers {
  const answers: unknown = JSON.parse(json);
  assert.ok(isAnswers(answers), json);
  return answers;
}

const isAnswers = (value: unknown): value is Answers =>
  typeof value === 'object' && value !== null && ['findings', 'definition', 'hover'].every((key) => key in value);
