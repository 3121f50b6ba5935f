/** `carolene lsp --stdio`: the language server, for any editor that speaks the protocol. */

/** Starts the server, which reads from the process's command line that it is to speak on standard input and output. */
export async function lsp(): Promise<void> {
  await import('../node');
}
