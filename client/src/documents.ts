/** The documents that Carolene looks at: writing, on a disk or not yet; never an output panel, a diff or a comment box. */
import { languages, workspace, type TextDocument } from 'vscode';

const schemes = ['file', 'untitled', 'vscode-vfs', 'vscode-remote'];
const ids = ['plaintext', 'markdown'];

/** A virtual workspace has a scheme of its own, which no list can know. */
export function documentSelector(): { readonly scheme: string; readonly language: string }[] {
  const ofFolders = workspace.workspaceFolders?.map(({ uri }) => uri.scheme) ?? [];
  return [...new Set([...schemes, ...ofFolders])].flatMap((scheme) => ids.map((language) => ({ scheme, language })));
}

export function isOurs(document: TextDocument): boolean {
  return languages.match(documentSelector(), document) > 0;
}
