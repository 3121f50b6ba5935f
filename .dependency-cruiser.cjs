/**
 * The way of the data, one direction and no way back (ARCHITECTURE.md): each room may import those before it, and
 * `tables/` and `settings/` are facts for all.
 */

/** Rooms that know only what is listed, each more than the room before. */
const mayImport = {
  text: [],
  tables: ['text'],
  settings: ['text', 'tables'],
  manuscript: ['text', 'tables', 'settings'],
  citation: ['text', 'tables', 'settings'],
  authority: ['text', 'tables', 'settings', 'manuscript', 'citation'],
  library: ['text', 'tables', 'settings', 'citation'],
  writing: ['text', 'tables', 'settings', 'manuscript', 'citation', 'authority', 'library'],
  rules: ['text', 'tables', 'settings', 'manuscript', 'citation', 'authority', 'library', 'writing'],
  analysis: ['text', 'tables', 'settings', 'manuscript', 'citation', 'authority', 'library', 'writing', 'rules'],
};
const everythingBefore = Object.keys(mayImport);
Object.assign(mayImport, {
  repair: everythingBefore,
  reports: everythingBefore,
  features: [...everythingBefore, 'repair', 'reports'],
});

/** A table is written in the terms of the citation that it serves: its types, and nothing that runs. */
const contracts = { tables: ['^server/src/citation/citation\\.ts$'] };

function folders(names) {
  return `^server/src/(${names.join('|')})/`;
}

/** Rooms where an LSP type may be imported: those that speak the protocol. */
const speakLsp = '^server/src/(features/|cli/|server\\.ts|node\\.ts|browser\\.ts)';
const runOnNode = '^server/src/(cli/|node\\.ts)';

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    ...Object.entries(mayImport).map(([room, before]) => ({
      name: `${room}-looks-forward`,
      comment: `${room}/ may import ${before.length === 0 ? 'nothing of the project' : before.join(', ')}.`,
      severity: 'error',
      from: { path: folders([room]) },
      to: { path: '^(server|client)/src/', pathNot: [folders([room, ...before]), ...(contracts[room] ?? [])] },
    })),
    {
      name: 'lsp-beyond-the-edge',
      comment: 'Only features/, server.ts, node.ts, browser.ts and cli/ know the Language Server Protocol.',
      severity: 'error',
      from: { path: '^server/src/', pathNot: speakLsp },
      to: { path: 'vscode-(languageserver|jsonrpc)' },
    },
    {
      name: 'node-in-the-core',
      comment: 'The core runs in a worker, too: Node’s modules only in node.ts and cli/.',
      severity: 'error',
      from: { path: '^server/src/', pathNot: runOnNode },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'vscode-outside-the-client',
      comment: 'Any editor that speaks the protocol can use the server.',
      severity: 'error',
      from: { pathNot: '^client/' },
      to: { path: '^vscode$|/@types/vscode/|vscode-languageclient' },
    },
    {
      name: 'client-knows-the-server',
      comment: 'They meet over the protocol, and in client/src/protocol.ts.',
      severity: 'error',
      from: { path: '^client/' },
      to: { path: '^server/' },
    },
    {
      name: 'server-knows-its-entries',
      severity: 'error',
      from: { path: '^server/src/', pathNot: '^server/src/(cli/|node\\.ts|browser\\.ts)' },
      to: { path: '^server/src/(cli/|node\\.ts|browser\\.ts)' },
    },
    {
      name: 'circle',
      comment: 'No file needs itself.',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    { name: 'unresolvable', severity: 'error', from: {}, to: { couldNotResolve: true, pathNot: '^vscode$' } },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'browser', 'default', 'types'],
    },
  },
};
