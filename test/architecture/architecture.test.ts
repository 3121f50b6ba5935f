import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, mkdirSync, readFileSync, rmSync, symlinkSync, copyFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';

const root = resolve(__dirname, '../..');

/** The files that git knows, or would. */
function projectFiles(...patterns: readonly string[]): readonly string[] {
  const args = ['ls-files', '--cached', '--others', '--exclude-standard', '--', ...patterns];
  const { status, stdout } = spawnSync('git', args, { cwd: root, encoding: 'utf8' });
  assert.equal(status, 0, 'git could not list the files');
  return stdout.split('\n').filter((name) => name !== '');
}

function read(file: string): string {
  return readFileSync(join(root, file), 'utf8');
}

/** What dependency-cruiser says of a tree with only these files in it: the names of the rules they break. */
function brokenRules(files: Readonly<Record<string, string>>): readonly string[] {
  const folder = mkdtempSync(join(tmpdir(), 'carolene-rooms-'));
  try {
    for (const [name, text] of Object.entries(files)) {
      mkdirSync(join(folder, dirname(name)), { recursive: true });
      writeFileSync(join(folder, name), text);
    }
    copyFileSync(join(root, 'tsconfig.json'), join(folder, 'tsconfig.json'));
    symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
    const program = join(root, 'node_modules', 'dependency-cruiser', 'bin', 'dependency-cruise.mjs');
    const config = join(root, '.dependency-cruiser.cjs');
    const args = [program, '--config', config, '--output-type', 'err', 'server', 'client'];
    for (const each of ['server', 'client']) mkdirSync(join(folder, each), { recursive: true });
    const { stdout } = spawnSync(process.execPath, args, { cwd: folder, encoding: 'utf8' });
    return [...stdout.matchAll(/error ([\w-]+):/g)].map(([, rule = '']) => rule).sort();
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

describe('the rooms', function () {
  this.timeout(60_000);

  it('a wall that is broken is seen', () => {
    assert.deepEqual(
      brokenRules({
        'server/src/text/span.ts': `import '../citation/citation';\nimport 'vscode-languageserver';\n`,
        'server/src/citation/citation.ts': `import { readFileSync } from 'node:fs';\nexport const a = readFileSync;\n`,
        'server/src/rules/rule.ts': `import type { Connection } from 'vscode-languageserver';\nexport type A = Connection;\n`,
        'client/src/extension.ts': `import '../../server/src/text/span';\n`,
      }),
      [
        'client-knows-the-server',
        'lsp-beyond-the-edge',
        'lsp-beyond-the-edge',
        'node-in-the-core',
        'text-looks-forward',
      ],
    );
  });

  it('the way of the data is open', () => {
    assert.deepEqual(
      brokenRules({
        'server/src/text/span.ts': `export interface Span { start: number }\n`,
        'server/src/citation/citation.ts': `import type { Span } from '../text/span';\nexport type Citation = Span;\n`,
        'server/src/rules/rule.ts': `import type { Citation } from '../citation/citation';\nexport type Rule = Citation;\n`,
        'server/src/features/hover.ts': `import type { Hover } from 'vscode-languageserver';\nimport type { Rule } from '../rules/rule';\nexport type A = Rule | Hover;\n`,
        'server/src/node.ts': `import 'node:fs';\nimport './features/hover';\n`,
      }),
      [],
    );
  });
});

describe('the files', () => {
  it('have one purpose each: none is longer than 400 lines, but for plain lists of facts', () => {
    const code = projectFiles('*.ts', '*.mjs', '*.cjs').filter((file) => !/\.(data|list)\.ts$/.test(file));
    const long = code.filter((file) => read(file).split('\n').length > 401);
    assert.deepEqual(long, []);
  });

  it('leave nothing for later', () => {
    const words = /\b(TODO|FIXME|XXX|HACK)\b|not implemented/;
    const left = projectFiles('*.ts', '*.md').filter(
      (file) => file !== 'test/architecture/architecture.test.ts' && words.test(read(file)),
    );
    assert.deepEqual(left, []);
  });

  it('speak of the project alone: no path of a machine it was written on', () => {
    const paths = /(?<![\w.~])\/(work|home|root|Users)\/\w/;
    const found = projectFiles('*.ts', '*.mjs', '*.cjs', '*.json', '*.md', '.ci/run').filter((file) =>
      paths.test(read(file)),
    );
    assert.deepEqual(
      found.filter((file) => file !== 'test/architecture/architecture.test.ts'),
      [],
    );
  });

  it('every room says what it is for', () => {
    const rooms = new Set(projectFiles('server/src/*/*.ts').map((file) => file.split('/').slice(0, 3).join('/')));
    const silent = [...rooms].filter((room) => projectFiles(`${room}/README.md`).length === 0);
    assert.deepEqual(silent, []);
  });
});
