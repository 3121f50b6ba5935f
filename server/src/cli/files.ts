/** The files named on the command line: bytes to text, and mended text back to the same bytes otherwise. */
import { constants, createReadStream } from 'node:fs';
import { access, readFile, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

export type Encoding = 'utf8' | 'utf16le' | 'utf16be';

export interface TextFile {
  /** As given on the command line; `-` for standard input. */
  readonly name: string;
  /** Null for standard input. */
  readonly path: string | null;
  readonly encoding: Encoding;
  /** Whether the file starts with U+FEFF; it is not in `text`. */
  readonly byteOrderMark: boolean;
  readonly text: string;
}

/** A file that was named: its text, or in plain words why there is none. */
export type NamedFile = { readonly kind: 'text'; readonly file: TextFile } | UnreadableFile;

export interface UnreadableFile {
  readonly kind: 'unreadable';
  readonly name: string;
  readonly error: string;
}

export const standardInput = '-';

/** Above this a file is hardly anybody's article, and reading it would take the machine's memory. */
const largestFile = 256 * 1024 * 1024;
const tooLarge = `is larger than ${largestFile / 1024 / 1024} MB`;

/** Reads each of the files named, in order. Never throws for what a file is or is not. */
export async function* readFiles(names: readonly string[]): AsyncGenerator<NamedFile> {
  for (const name of names) {
    const bytes = await readBytes(name);
    yield typeof bytes === 'string' ? { kind: 'unreadable', name, error: bytes } : decoded(name, bytes);
  }
}

/** The bytes of a file, or why they can't be had. */
async function readBytes(name: string): Promise<Buffer | string> {
  try {
    if (name === standardInput) return await readStream(process.stdin);
    const stats = await stat(name);
    if (stats.isDirectory()) return 'is a directory';
    // A pipe or a device doesn't say beforehand how much it will give.
    if (!stats.isFile()) return await readStream(createReadStream(name));
    return stats.size > largestFile ? tooLarge : await readFile(name);
  } catch (error) {
    return reasonOf(error);
  }
}

async function readStream(stream: AsyncIterable<unknown>): Promise<Buffer | string> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of stream) {
    const bytes = Buffer.isBuffer(chunk) ? chunk : Buffer.from(String(chunk));
    chunks.push(bytes);
    size += bytes.length;
    if (size > largestFile) return tooLarge;
  }
  return Buffer.concat(chunks);
}

/** Text out of bytes: UTF-16 if a byte order mark says so, else UTF-8. Anything else is not guessed at. */
export function decoded(name: string, bytes: Buffer): NamedFile {
  const path = name === standardInput ? null : name;
  const wide = wideEncoding(bytes);
  if (wide !== null) {
    if (bytes.length % 2 !== 0)
      return { kind: 'unreadable', name, error: 'is not text: half a UTF-16 character at its end' };
    return {
      kind: 'text',
      file: { name, path, encoding: wide, byteOrderMark: true, text: decodedWide(bytes.subarray(2), wide) },
    };
  }
  const nul = bytes.indexOf(0);
  if (nul >= 0) return { kind: 'unreadable', name, error: `is not text: a NUL byte at offset ${nul}` };
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    const byteOrderMark = text.startsWith('\uFEFF');
    return {
      kind: 'text',
      file: { name, path, encoding: 'utf8', byteOrderMark, text: byteOrderMark ? text.slice(1) : text },
    };
  } catch {
    return {
      kind: 'unreadable',
      name,
      error: 'is not UTF-8 text; save it as UTF-8 (or UTF-16 with a byte order mark)',
    };
  }
}

function wideEncoding(bytes: Buffer): 'utf16le' | 'utf16be' | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf16be';
  return null;
}

const decodedWide = (bytes: Buffer, encoding: 'utf16le' | 'utf16be'): string =>
  (encoding === 'utf16le' ? bytes : Buffer.from(bytes).swap16()).toString('utf16le');

/** The bytes that a text has in the encoding that its file came in. */
export function encoded(text: string, file: TextFile): Buffer {
  const whole = file.byteOrderMark ? `\uFEFF${text}` : text;
  if (file.encoding === 'utf8') return Buffer.from(whole, 'utf8');
  const bytes = Buffer.from(whole, 'utf16le');
  return file.encoding === 'utf16le' ? bytes : bytes.swap16();
}

/**
 * Puts mended text in the place of a file's: written beside it first and then renamed, so that whatever goes wrong
 * leaves either the old file or the new one. Mode and symbolic links stay. Throws what the file system throws.
 */
export async function replaceText(path: string, text: string, file: TextFile): Promise<void> {
  const target = await realpath(path);
  await access(target, constants.W_OK);
  const { mode } = await stat(target);
  const beside = join(dirname(target), `.${basename(target)}.carolene-${process.pid}`);
  try {
    await writeFile(beside, encoded(text, file), { mode, flag: 'wx' });
    await rename(beside, target);
  } catch (error) {
    await rm(beside, { force: true });
    throw error;
  }
}

/** What the system says of a failure, in words for people. */
export function reasonOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : null;
  if (code === 'ENOENT' || code === 'ENOTDIR') return 'no such file';
  if (code === 'EACCES' || code === 'EPERM') return 'permission denied';
  if (code === 'EISDIR') return 'is a directory';
  return error instanceof Error ? error.message : String(error);
}
