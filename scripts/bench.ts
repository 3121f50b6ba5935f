/**
 * `npm run bench`: measures Carolene against its budgets, on articles made for it, and prints a line for each. With
 * `--check` it ends with 1 if a ratio or a growth is out of bounds even with slack; milliseconds are only reported.
 * What is measured is bundled as it is shipped: loaded a file at a time, the same code is a good deal slower.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { buildServer, onNode } from './bundles';

async function main(): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), 'carolene-bench-'));
  try {
    const bench = join(folder, 'bench.cjs');
    const shipped = { minify: true, logLevel: 'error' } as const;
    const serverFile = await buildServer(folder, shipped);
    await build({ ...onNode, ...shipped, entryPoints: ['scripts/bench/main.ts'], outfile: bench });
    return spawnSync(process.execPath, [bench, serverFile, ...process.argv.slice(2)], { stdio: 'inherit' }).status ?? 1;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

void main().then((status) => (process.exitCode = status));
