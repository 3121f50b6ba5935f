/** Reads the settings files that the server asks for, wherever the editor can read: on the disk, or in a virtual folder. */
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
