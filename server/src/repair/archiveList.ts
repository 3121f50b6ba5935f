/** A list of archived copies as people and programs keep it: on each line an address, a blank or a tab, and its copy's. */
import { addressKey, hostOf, isAddress } from '../citation/address';

export interface ArchivedCopy {
  readonly url: string;
  readonly archive: string;
  /** Its line in the list, the first being 1. */
  readonly line: number;
}

export interface ArchiveList {
  /** By the address, as `addressKey` spells it; of two copies of one address the first. */
  readonly copies: ReadonlyMap<string, ArchivedCopy>;
  /** Lines that can't be used, and why. */
  readonly problems: readonly { readonly line: number; readonly message: string }[];
}

/** In: the text of a list. Empty lines and those that begin with `#` say nothing. */
export function readArchiveList(text: string): ArchiveList {
  const copies = new Map<string, ArchivedCopy>();
  const problems: { line: number; message: string }[] = [];
  text.split(/\r\n|\n|\r/).forEach((written, index) => {
    const line = index + 1;
    const words = written.split(/[\s\uFEFF]+/).filter((word) => word !== '');
    if (words.length === 0 || words[0]?.startsWith('#') === true) return;
    const read = copyOf(words);
    if (typeof read === 'string') {
      problems.push({ line, message: read });
      return;
    }
    const key = addressKey(read.url);
    const known = copies.get(key);
    if (known === undefined) copies.set(key, { ...read, line });
    else if (known.archive !== read.archive) {
      problems.push({ line, message: `${read.url} has another copy in line ${known.line}, which is taken` });
    }
  });
  return { copies, problems };
}

/** The two addresses of a line, or why they are none. */
function copyOf([url = '', written = '', ...others]: readonly string[]): Omit<ArchivedCopy, 'line'> | string {
  if (written === '') return 'a line needs two addresses: that of the page and that of its archived copy';
  if (others.length > 0) return 'there is more in this line than two addresses';
  const archive = written.startsWith('[') && written.endsWith(']') ? written.slice(1, -1) : written;
  if (!isAddress(url)) return `${JSON.stringify(shortened(url))} is no address of a page`;
  if (!isSafe(archive)) return `${JSON.stringify(shortened(archive))} is no address of an archived copy`;
  return { url, archive };
}

/** It will stand in brackets, perhaps in Markdown: nothing in it may end either or be taken for markup. */
const isSafe = (archive: string): boolean =>
  /^https?:\/\/[\w.~:/?#@!$&'()+,;=%-]+$/i.test(archive) && /^[^.]+\.[^.]/.test(hostOf(archive));

const longestShown = 60;
const shortened = (text: string): string => (text.length > longestShown ? `${text.slice(0, longestShown)}…` : text);
