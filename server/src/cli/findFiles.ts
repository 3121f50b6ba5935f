/** Files below a folder of the disk by patterns as VS Code has them: a star within a name, two for any folders. */
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

/** A tree deeper or larger than this is left where it is: a home folder is no workspace. */
const deepest = 8;
const mostEntries = 20_000;
const mostFound = 32;

const passedOver: ReadonlySet<string> = new Set(['node_modules', 'dist', 'build']);

/** The URLs of the files below a folder, given by its URL, that one of the patterns fits. */
export async function findFilesIn(url: string, patterns: readonly string[]): Promise<readonly string[]> {
  if (!url.startsWith('file:')) return [];
  const folder = fileURLToPath(url);
  const wanted = patterns.map((pattern) => pattern.split('/').filter((part) => part !== '' && part !== '.'));
  const found: string[] = [];
  let looked = 0;
  const folders: (readonly string[])[] = [[]];
  for (let at = folders.shift(); at !== undefined && found.length < mostFound; at = folders.shift()) {
    for (const entry of await entriesOf(join(folder, ...at))) {
      if (++looked > mostEntries) return found;
      const path = [...at, entry.name];
      if (entry.isDirectory()) {
        if (path.length < deepest && !entry.name.startsWith('.') && !passedOver.has(entry.name)) folders.push(path);
      } else if (wanted.some((pattern) => fits(path, pattern))) {
        found.push(pathToFileURL(join(folder, ...path)).href);
      }
    }
  }
  return found;
}

async function entriesOf(folder: string) {
  try {
    return await readdir(folder, { withFileTypes: true });
  } catch {
    return [];
  }
}

/** Both are short: a path has few folders. */
function fits(path: readonly string[], pattern: readonly string[]): boolean {
  const [part, ...rest] = pattern;
  const [name, ...below] = path;
  if (part === undefined || name === undefined) return part === undefined && name === undefined;
  if (part === '**') return fits(path, rest) || fits(below, pattern);
  return nameFits(name, part) && fits(below, rest);
}

/** The pieces between stars stand in the name in their order. */
function nameFits(name: string, pattern: string): boolean {
  const pieces = pattern.split('*');
  const [first = '', ...others] = pieces;
  const last = others.pop();
  if (last === undefined) return name === pattern;
  if (!name.startsWith(first) || !name.endsWith(last) || name.length < first.length + last.length) return false;
  let from = first.length;
  for (const piece of others) {
    const at = name.indexOf(piece, from);
    if (at < 0 || at + piece.length > name.length - last.length) return false;
    from = at + piece.length;
  }
  return true;
}
