/** The protocol's requests that are answered, an entry each: its type, what the server says of it, what makes the answer. */
import {
  CodeActionRequest,
  CompletionRequest,
  DefinitionRequest,
  DocumentDiagnosticRequest,
  DocumentSymbolRequest,
  HoverRequest,
  ReferencesRequest,
  type ServerCapabilities,
} from 'vscode-languageserver';
import type { ClientAbilities } from './abilities';
import { refuseIfCancelled, standard, type StandardRequest } from './answering';
import { codeActionKinds, codeActions } from './codeActions';
import { completion, wantedAt } from './completion';
import { definition } from './definition';
import { hover } from './hover';
import { markdown, plaintext } from './markup';
import { references } from './references';
import { documentSymbols } from './symbols';

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

export const standardRequests: readonly StandardRequest[] = [
  diagnostics,
  standard(DefinitionRequest.type, { definitionProvider: true }, (view, { position }, { client }) =>
    definition(view, position, client.definitionLinks),
  ),
  standard(ReferencesRequest.type, { referencesProvider: true }, (view, { position, context }) =>
    references(view, position, context.includeDeclaration),
  ),
  standard(HoverRequest.type, { hoverProvider: true }, (view, { position }, { client }) =>
    hover(view, position, client.hoverMarkdown ? markdown : plaintext),
  ),
  standard(DocumentSymbolRequest.type, { documentSymbolProvider: { label: 'Carolene' } }, documentSymbols),
  standard(
    CodeActionRequest.type,
    { codeActionProvider: { codeActionKinds: [...codeActionKinds] } },
    (view, { range, context }, { client, document }) =>
      codeActions(view, document.show(view.analysis).findings, range, context, client),
  ),
  standard(
    CompletionRequest.type,
    { completionProvider: { triggerCharacters: [' ', '[', '^'] } },
    (view, { position }) => completion(view, position),
    ({ source, lines }, { position }) => wantedAt(source, lines, lines.offsetAt(position, source)) !== null,
  ),
];

/** All that the server says of its requests. */
export const provided = (client: ClientAbilities): ServerCapabilities =>
  Object.assign({}, ...standardRequests.map((each) => each.provides(client))) as ServerCapabilities;
