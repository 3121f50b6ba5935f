/** The protocol's requests that are answered, an entry each: its type, what the server says of it, what makes the answer. */
import {
  CodeActionRequest,
  CompletionRequest,
  CompletionResolveRequest,
  DefinitionRequest,
  DocumentDiagnosticRequest,
  DocumentHighlightRequest,
  DocumentLinkRequest,
  DocumentSymbolRequest,
  HoverRequest,
  InlayHintRequest,
  PrepareRenameRequest,
  ReferencesRequest,
  RenameRequest,
  SemanticTokensDeltaRequest,
  SemanticTokensRangeRequest,
  SemanticTokensRequest,
  type ServerCapabilities,
} from 'vscode-languageserver';
import type { ClientAbilities } from './abilities';
import { refuseIfCancelled, standard, type StandardRequest } from './answering';
import { conversionActions, convertKind } from './convert';
import { codeActionKinds, codeActions, isWanted } from './codeActions';
import { completion, resolved, wantedAt } from './completion';
import { definition } from './definition';
import { documentLinks } from './documentLinks';
import { highlights } from './highlights';
import { hover } from './hover';
import { inlayHints } from './inlayHints';
import { definitionOfKey, hoverOnKey, isOnCitationByKey, isOnKey, writeOut, writeOutKind } from './libraryKeys';
import { markdown, plaintext } from './markup';
import { references } from './references';
import { prepareRename, rename } from './rename';
import { semanticTokens, semanticTokensDelta, semanticTokensIn, semanticTokensOptions } from './semanticTokens';
import { documentSymbols } from './symbols';
import { workspaceSymbols } from './workspaceSymbols';

const diagnostics: StandardRequest = {
  provides: ({ pullsDiagnostics }) =>
    pullsDiagnostics
      ? { diagnosticProvider: { identifier: 'carolene', interFileDependencies: false, workspaceDiagnostics: false } }
      : {},
  listen({ connection, documents, diagnosing }) {
    connection.onRequest(DocumentDiagnosticRequest.type, async ({ textDocument, previousResultId }, token) => {
      const document = documents.get(textDocument.uri);
      const report = document === undefined ? null : await diagnosing.report(document, previousResultId);
      refuseIfCancelled(token);
      return report ?? { kind: 'full' as const, items: [] };
    });
  },
};

/** More of a completion that the writer looks at. */
const completionResolve: StandardRequest = {
  provides: () => ({}),
  listen({ connection, documents }) {
    connection.onRequest(CompletionResolveRequest.type, (item) => {
      const data: unknown = item.data;
      if (typeof data !== 'object' || data === null || !('uri' in data && 'id' in data && 'index' in data)) return item;
      const { uri, id, index } = data;
      if (typeof uri !== 'string' || typeof id !== 'number' || typeof index !== 'number') return item;
      return resolved(item, documents.get(uri)?.offered ?? null, index, id);
    });
  },
};

export const standardRequests: readonly StandardRequest[] = [
  diagnostics,
  completionResolve,
  workspaceSymbols,
  standard(DefinitionRequest.type, { definitionProvider: true }, async (view, { position }, { client, library }) => {
    const byKey = isOnKey(view, position) ? definitionOfKey(view, position, await library()) : null;
    return byKey ?? definition(view, position, client.definitionLinks);
  }),
  standard(ReferencesRequest.type, { referencesProvider: true }, (view, { position, context }) =>
    references(view, position, context.includeDeclaration),
  ),
  standard(DocumentHighlightRequest.type, { documentHighlightProvider: true }, (view, { position }) =>
    highlights(view, position),
  ),
  standard(InlayHintRequest.type, { inlayHintProvider: true }, (view, { range }, { document }) =>
    inlayHints(view, range, document.beside),
  ),
  standard(DocumentLinkRequest.type, { documentLinkProvider: {} }, (view, _, { document }) =>
    documentLinks(view, document.beside.publicAddresses),
  ),
  standard(HoverRequest.type, { hoverProvider: true }, async (view, { position }, { client, library }) => {
    const markup = client.hoverMarkdown ? markdown : plaintext;
    const byKey = isOnKey(view, position) ? hoverOnKey(view, position, await library(), markup) : null;
    return byKey ?? hover(view, position, markup);
  }),
  standard(
    SemanticTokensRequest.type,
    (client) => ({ semanticTokensProvider: semanticTokensOptions(client) }),
    (view, _, { document }) => semanticTokens(view, document),
  ),
  standard(SemanticTokensDeltaRequest.type, {}, (view, { previousResultId }, { document }) =>
    semanticTokensDelta(view, document, previousResultId),
  ),
  standard(SemanticTokensRangeRequest.type, {}, (view, { range }) => semanticTokensIn(view, range)),
  standard(
    RenameRequest.type,
    ({ preparesRename }) => ({ renameProvider: preparesRename ? { prepareProvider: true } : true }),
    (view, { position, newName }, { client }) => rename(view, position, newName, client),
  ),
  standard(PrepareRenameRequest.type, {}, (view, { position }) => prepareRename(view, position)),
  standard(DocumentSymbolRequest.type, { documentSymbolProvider: { label: 'Carolene' } }, documentSymbols),
  standard(
    CodeActionRequest.type,
    { codeActionProvider: { codeActionKinds: [...codeActionKinds] } },
    async (view, { range, context }, { client, document, library }) => {
      const fixes = codeActions(
        view,
        document.show(view.analysis).findings,
        document.following(view.analysis),
        range,
        context,
        client,
      );
      if (isWanted(convertKind, context)) fixes.push(...conversionActions(view, range, client));
      const byKey = isWanted(writeOutKind, context) && isOnCitationByKey(view, range.start);
      return byKey ? [...fixes, ...writeOut(view, range, await library(), client)] : fixes;
    },
  ),
  standard(
    CompletionRequest.type,
    { completionProvider: { triggerCharacters: [' ', '[', '^', '#'], resolveProvider: true } },
    (view, { position }, around) => completion(view, position, around),
    ({ source, lines }, { position }) => wantedAt(source, lines, lines.offsetAt(position, source)) !== null,
  ),
];

/** All that the server says of its requests. */
export const provided = (client: ClientAbilities): ServerCapabilities =>
  Object.assign({}, ...standardRequests.map((each) => each.provides(client))) as ServerCapabilities;
