/** A settings file on the disk. */
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { reasonOf } from './files';

/** The text at a URL; null where there is none, or where the URL is of no file. Rejects with the reason in plain words. */
export async function readSettingsFile(url: string): Promise<string | null> {
  if (!url.startsWith('file:')) return null;
  try {
    return await readFile(fileURLToPath(url), 'utf8');
  } catch (error) {
    const reason = reasonOf(error);
    if (reason === 'no such file') return null;
    throw new Error(reason, { cause: error });
  }
}
