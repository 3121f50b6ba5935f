/** What esbuild makes of the sources: one entry, one file, for each place that Carolene runs in. */
import type { BuildOptions } from 'esbuild';
import { without } from './withoutExamples';

export interface Bundle {
  /** What it is, for people. */
  readonly name: string;
  readonly options: BuildOptions & { readonly outfile: string };
}

/** `node` bundles run on Node 20 (VS Code's own is newer), `web` ones in a worker with no Node about them. */
function bundle(name: string, entry: string, outfile: string, options: BuildOptions): Bundle {
  const plugins = [
    options.platform === 'browser' ? without('right', 'wrong', 'description') : without('right', 'wrong'),
  ];
  return {
    name,
    options: { entryPoints: [entry], outfile, bundle: true, target: 'es2022', charset: 'utf8', plugins, ...options },
  };
}

const onNode: BuildOptions = { platform: 'node', format: 'cjs', mainFields: ['module', 'main'] };
const inWorker: BuildOptions = { platform: 'browser', mainFields: ['browser', 'module', 'main'] };
const besideVscode: BuildOptions = { external: ['vscode'] };

export const bundles: readonly Bundle[] = [
  bundle('client, desktop', 'client/src/extension.ts', 'dist/client.js', { ...onNode, ...besideVscode }),
  bundle('client, web', 'client/src/browser.ts', 'dist/client.web.js', { ...inWorker, ...besideVscode, format: 'cjs' }),
  bundle('server, desktop', 'server/src/node.ts', 'dist/server.js', onNode),
  bundle('server, web', 'server/src/browser.ts', 'dist/server.web.js', { ...inWorker, format: 'iife' }),
  bundle('command line', 'server/src/cli/main.ts', 'dist/carolene.js', {
    ...onNode,
    banner: { js: '#!/usr/bin/env node' },
  }),
];
