/**
 * Two bundles with one core: what a worker's bundle and Node's both hold is in the worker's alone, which is whole, and
 * Node's requires it. A module that both hold, and that a module of Node's own imports, is handed over by the worker's
 * bundle under `shared`; everything behind it comes along. So there is one copy of each class, and `instanceof` holds.
 */
import { resolve } from 'node:path';
import { build, type BuildOptions, type Metafile, type Plugin } from 'esbuild';

/** A bundle to be. */
export interface Half extends Omit<BuildOptions, 'entryPoints' | 'outfile'> {
  entryPoints: [string];
  outfile: string;
}

interface Handover {
  /** Paths from the project's folder, of modules that Node's own modules import and the worker's bundle holds. */
  readonly modules: readonly string[];
  /** Those of them that are CommonJS. */
  readonly commonJs: ReadonlySet<string>;
  /** All modules of Node's own: what is handed over follows from what they import. */
  readonly importers: readonly string[];
}

/** The whole of `whole`'s entry, with what `rest` needs handed over; and `rest`, without what it is handed. */
export function sharing(whole: Half, rest: Half): { readonly whole: Half; readonly rest: Half } {
  const handover = onceAtATime(() => handedOver(whole, rest));
  return {
    whole: { ...whole, ...ending(whole), plugins: [...(whole.plugins ?? []), handsOver(whole, handover)] },
    rest: { ...rest, plugins: [...(rest.plugins ?? []), takes(whole, handover)] },
  };
}

/** A script that a worker runs as it is can be required, too; a CommonJS module can be already. */
function ending({ format }: Half): Pick<BuildOptions, 'globalName' | 'footer'> {
  if (format !== 'iife') return {};
  return { globalName: 'carolene', footer: { js: "if (typeof module === 'object') module.exports = carolene;" } };
}

/** The worker's bundle: its entry's exports and `shared`. */
function handsOver(whole: Half, handover: () => Promise<Handover>): Plugin {
  return {
    name: 'hands-over',
    setup(plugin) {
      plugin.onResolve({ filter: /.*/ }, ({ kind, path }) =>
        kind === 'entry-point' ? { path, namespace: 'hands-over' } : undefined,
      );
      plugin.onLoad({ filter: /.*/, namespace: 'hands-over' }, async () => {
        const { modules, commonJs, importers } = await handover();
        const contents = [
          `export * from './${whole.entryPoints[0]}';`,
          ...modules.flatMap((path, index) => (commonJs.has(path) ? [] : namespaceOf(path, index))),
          'export const shared = {',
          ...modules.map((path, index) => `  '${path}': ${commonJs.has(path) ? `require('./${path}')` : `m${index}`},`),
          '};',
        ];
        return {
          contents: contents.join('\n'),
          resolveDir: process.cwd(),
          watchFiles: importers.map((path) => resolve(path)),
        };
      });
    },
  };
}

const namespaceOf = (path: string, index: number): readonly string[] => [
  `import * as m${index} from './${path}';`,
  `Object.defineProperty(m${index}, '__esModule', { value: true });`,
];

/** Node's bundle: in place of each module that is handed over, the one from the worker's bundle beside it. */
function takes(whole: Half, handover: () => Promise<Handover>): Plugin {
  const beside = `./${whole.outfile.replace(/^.*\//, '')}`;
  return {
    name: 'takes',
    setup(plugin) {
      let taken: ReadonlySet<string> = new Set();
      plugin.onStart(async () => {
        taken = new Set((await handover()).modules);
      });
      plugin.onResolve({ filter: /.*/ }, async ({ path, importer, kind, resolveDir, pluginData }) => {
        if (pluginData === 'resolving') return undefined;
        if (path === beside) return { path, external: true };
        const found = await plugin.resolve(path, { importer, kind, resolveDir, pluginData: 'resolving' });
        const own = fromProject(found.path);
        return taken.has(own) ? { path: own, namespace: 'taken' } : undefined;
      });
      plugin.onLoad({ filter: /.*/, namespace: 'taken' }, ({ path }) => ({
        contents: `module.exports = require('${beside}').shared['${path}'];`,
      }));
    },
  };
}

const fromProject = (path: string): string =>
  path.startsWith(process.cwd()) ? path.slice(process.cwd().length + 1).replaceAll('\\', '/') : path;

async function handedOver(whole: Half, rest: Half): Promise<Handover> {
  const [held, wanted] = await Promise.all([modulesOf(whole), modulesOf(rest)]);
  const importers = Object.entries(wanted).filter(([path]) => held[path] === undefined);
  const imported = importers.flatMap(([, { imports }]) => imports.map(({ path }) => path));
  const modules = [...new Set(imported)].filter((path) => held[path] !== undefined).sort();
  return {
    modules,
    commonJs: new Set(modules.filter((path) => held[path]?.format === 'cjs')),
    importers: importers.map(([path]) => path),
  };
}

async function modulesOf(half: Half): Promise<Metafile['inputs']> {
  const { metafile } = await build({ ...half, plugins: [], metafile: true, write: false, logLevel: 'silent' });
  return metafile.inputs;
}

/** While it is being found out, all that ask get the same answer. */
function onceAtATime<T>(find: () => Promise<T>): () => Promise<T> {
  let finding: Promise<T> | undefined;
  return () => (finding ??= find().finally(() => (finding = undefined)));
}
