/** The documents that Carolene looks at: writing, on a disk or not yet; never an output panel, a diff or a comment box. */
import { languages, type TextDocument } from 'vscode';

const schemes = ['file', 'untitled', 'vscode-vfs', 'vscode-remote'];
const ids = ['plaintext', 'markdown'];

export const documentSelector = schemes.flatMap((scheme) => ids.map((language) => ({ scheme, language })));

export function isOurs(document: TextDocument): boolean {
  return languages.match(documentSelector, document) > 0;
}
