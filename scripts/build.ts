/**
 * `npm run build`: bundles everything into dist/. `--production` minifies and leaves out source maps; `--watch` stays
 * and builds again after each change, speaking in the lines that the problem matcher of .vscode/tasks.json knows.
 */
import { chmodSync, existsSync, rmSync, statSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import { build, context, formatMessagesSync, type BuildOptions, type Plugin } from 'esbuild';
import { bundles, type Bundle } from './bundles';

const production = process.argv.includes('--production');
const watch = process.argv.includes('--watch');

function optionsOf(bundle: Bundle): BuildOptions {
  return {
    ...bundle.options,
    minify: production,
    sourcemap: production ? false : 'linked',
    legalComments: 'none',
    logLevel: 'silent',
    plugins: [...(bundle.options.plugins ?? []), speakToProblemMatcher],
  };
}

const speakToProblemMatcher: Plugin = {
  name: 'speak-to-problem-matcher',
  setup(plugin) {
    if (watch) plugin.onStart(() => console.log('[watch] build started'));
    plugin.onEnd((result) => {
      for (const text of formatMessagesSync(result.errors, { kind: 'error' })) console.error(text);
      for (const { text, location } of watch ? result.errors : []) {
        if (location !== null) console.error(`> ${location.file}:${location.line}:${location.column}: error: ${text}`);
      }
      for (const text of formatMessagesSync(result.warnings, { kind: 'warning' })) console.error(text);
      if (watch) console.log('[watch] build finished');
    });
  },
};

function kilobytes(file: string): string {
  return `${(statSync(file).size / 1024).toFixed(0)} KB`;
}

async function buildOnce(): Promise<void> {
  const started = performance.now();
  await Promise.all(bundles.map((bundle) => build(optionsOf(bundle))));
  chmodSync('dist/carolene.js', 0o755);
  const sizes = bundles.map((bundle) => `${bundle.name} ${kilobytes(bundle.options.outfile)}`).join(', ');
  console.log(`built in ${(performance.now() - started).toFixed(0)} ms: ${sizes}`);
}

async function buildAndWatch(): Promise<void> {
  const contexts = await Promise.all(bundles.map((bundle) => context(optionsOf(bundle))));
  await Promise.all(contexts.map((one) => one.watch()));
}

async function main(): Promise<void> {
  if (production && existsSync('dist'))
    for (const { options } of bundles) rmSync(`${options.outfile}.map`, { force: true });
  await (watch ? buildAndWatch() : buildOnce());
}

main().catch((error: unknown) => {
  // What the bundler found wrong has been printed by the plugin.
  const printed = error instanceof Error && 'errors' in error;
  if (!printed) console.error(error);
  process.exitCode = 1;
});
