/** What esbuild makes of the sources: one entry, one file, for each place that Carolene runs in. */
import { build, type BuildOptions } from 'esbuild';
import { join } from 'node:path';
import { sharing, type Half } from './sharing';
import { withoutExamples } from './withoutExamples';

export interface Bundle {
  /** What it is, for people. */
  readonly name: string;
  readonly options: BuildOptions & { readonly outfile: string };
}

const always: BuildOptions = {
  bundle: true,
  target: 'es2022',
  charset: 'utf8',
  alias: { '@citation-js/core': './scripts/citationCore.mjs' },
  plugins: [withoutExamples],
};
/** `node` bundles run on Node 20 (VS Code's own is newer), `web` ones in a worker with no Node about them. */
export const onNode: BuildOptions = { ...always, platform: 'node', format: 'cjs', mainFields: ['module', 'main'] };
const inWorker: BuildOptions = { ...always, platform: 'browser', mainFields: ['browser', 'module', 'main'] };
const besideVscode: BuildOptions = { external: ['vscode'] };

const clients = sharing(
  half('client/src/browser.ts', 'dist/client.web.js', { ...inWorker, ...besideVscode, format: 'cjs' }),
  half('client/src/extension.ts', 'dist/client.js', { ...onNode, ...besideVscode }),
);
const servers = sharing(
  half('server/src/browser.ts', 'dist/server.web.js', { ...inWorker, format: 'iife' }),
  half('server/src/node.ts', 'dist/server.js', onNode),
);

export const bundles: readonly Bundle[] = [
  { name: 'client, desktop', options: clients.rest },
  { name: 'client, web', options: clients.whole },
  { name: 'server, desktop', options: servers.rest },
  { name: 'server, web', options: servers.whole },
  {
    name: 'command line',
    options: {
      ...onNode,
      entryPoints: ['server/src/cli/main.ts'],
      outfile: 'dist/carolene.js',
      banner: { js: '#!/usr/bin/env node' },
    },
  },
];

/** Builds the server for Node into a folder; its file there, which needs the worker's beside it. */
export async function buildServer(folder: string, options: BuildOptions): Promise<string> {
  const inFolder = ({ outfile }: Half) => join(folder, outfile.replace(/^dist\//, ''));
  await Promise.all(
    [servers.rest, servers.whole].map((half) => build({ ...half, ...options, outfile: inFolder(half) })),
  );
  return inFolder(servers.rest);
}

function half(entry: string, outfile: string, options: BuildOptions): Half {
  return { ...options, entryPoints: [entry], outfile };
}
