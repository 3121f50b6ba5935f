/** What the client can do, as far as the server's answers depend on it. */
import { MarkupKind, type InitializeParams } from 'vscode-languageserver';

export interface ClientAbilities {
  /** It asks for diagnostics; to others they are pushed. Never both. */
  readonly pullsDiagnostics: boolean;
  /** It can be told to ask again. */
  readonly refreshesDiagnostics: boolean;
  readonly refreshesInlayHints: boolean;
  readonly refreshesSemanticTokens: boolean;
  readonly codeDescription: boolean;
  readonly relatedInformation: boolean;
  /** Go to definition may say what the destination as a whole is. */
  readonly definitionLinks: boolean;
  readonly hoverMarkdown: boolean;
  /** Completions may have places to fill in. */
  readonly snippets: boolean;
  /** It asks for what a completion stands for when the writer looks at it. */
  readonly resolvesDocumentation: boolean;
  /** Edits may carry the version of the document that they are for. */
  readonly versionedEdits: boolean;
  /** It asks first what would be renamed. */
  readonly preparesRename: boolean;
  /** It can be sent an edit to apply. */
  readonly appliesEdits: boolean;
  readonly configuration: boolean;
  readonly configurationChanges: boolean;
  /** It can be told which files to watch. */
  readonly watchesFiles: boolean;
  /**
   * Carolene's own client (`initializationOptions.carolene.status`): it shows the status, tells where the cursor is and
   * has Carolene's commands.
   */
  readonly own: boolean;
}

export function abilitiesOf({
  capabilities,
  initializationOptions,
}: Pick<InitializeParams, 'capabilities' | 'initializationOptions'>): ClientAbilities {
  const { textDocument, workspace } = capabilities;
  const pushed = textDocument?.publishDiagnostics;
  const pulled = textDocument?.diagnostic;
  const item = textDocument?.completion?.completionItem;
  return {
    pullsDiagnostics: pulled !== undefined,
    refreshesDiagnostics: workspace?.diagnostics?.refreshSupport === true,
    refreshesInlayHints: workspace?.inlayHint?.refreshSupport === true,
    refreshesSemanticTokens: workspace?.semanticTokens?.refreshSupport === true,
    codeDescription: (pulled?.codeDescriptionSupport ?? pushed?.codeDescriptionSupport) === true,
    relatedInformation: (pulled?.relatedInformation ?? pushed?.relatedInformation) === true,
    definitionLinks: textDocument?.definition?.linkSupport === true,
    snippets: item?.snippetSupport === true,
    resolvesDocumentation: item?.resolveSupport?.properties.includes('documentation') === true,
    hoverMarkdown: textDocument?.hover?.contentFormat?.includes(MarkupKind.Markdown) === true,
    versionedEdits: workspace?.workspaceEdit?.documentChanges === true,
    preparesRename: textDocument?.rename?.prepareSupport === true,
    appliesEdits: workspace?.applyEdit === true,
    configuration: workspace?.configuration === true,
    configurationChanges: workspace?.didChangeConfiguration?.dynamicRegistration === true,
    watchesFiles: workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
    own:
      isRecord(initializationOptions) &&
      isRecord(initializationOptions['carolene']) &&
      initializationOptions['carolene']['status'] === true,
  };
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;
