/** Reads the files that the server asks for, wherever the editor can read: on the disk, or in a virtual folder. */
import { FileSystemError, Uri, workspace } from 'vscode';

/** The text of a file; null where there is none. */
export async function readSettingsFile(url: string): Promise<string | null> {
  try {
    return new TextDecoder().decode(await workspace.fs.readFile(Uri.parse(url, true)));
  } catch (error) {
    if (error instanceof FileSystemError && error.code === 'FileNotFound') return null;
    throw error;
  }
}

/** More libraries than this are no one's. */
const mostFiles = 32;

/** The URLs of the workspace's files that one of the patterns fits, without those of packages. */
export async function findFiles(patterns: readonly string[]): Promise<readonly string[]> {
  const found = await Promise.all(
    patterns.map((pattern) => workspace.findFiles(pattern, '**/node_modules/**', mostFiles)),
  );
  return [...new Set(found.flat().map((file) => file.toString()))].sort();
}
