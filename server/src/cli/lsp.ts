/** `carolene lsp --stdio`: the language server, for any editor that speaks the protocol. */
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { serve } from '../server';

export function lsp(): void {
  serve(createConnection(ProposedFeatures.all, process.stdin, process.stdout));
}
