/**
 * The `.carolene.json` that holds for a document: the nearest in its folder or above, over those that it extends. In:
 * URLs, and a way to read text by URL. Out: `Options`, and what is wrong in plain words. Nothing is fetched: what a file
 * extends must be where the file itself is.
 */
import type { Options } from './options';
import { readOptionsFile } from './read';
import { isRecord, quoted } from './wording';

export const settingsFileName = '.carolene.json';

export interface SettingsReader {
  /** The text at a URL; null where there is none. Rejects with the reason where there is one that can't be read. */
  read(url: string): Promise<string | null>;
}

export interface FileSettings {
  readonly options: Options;
  /** Each with the file that it is about. */
  readonly problems: readonly { readonly url: string; readonly message: string }[];
}

/** No file lies so deep, and no journal's sheet extends so many. */
const MOST_FOLDERS = 64;
const MOST_EXTENDED = 32;

/** Reads each file once, until it is told to forget them. */
export class SettingsFiles {
  readonly #texts = new Map<string, Promise<string | null>>();

  constructor(
    private readonly reader: SettingsReader,
    private readonly rules: ReadonlySet<string>,
  ) {}

  /** Whether a file was read, or was looked for in vain. */
  knows(url: string): boolean {
    return this.#texts.has(url);
  }

  forget(): void {
    this.#texts.clear();
  }

  /**
   * What holds for a document in a folder.
   * @param folder its URL, which ends in a slash
   * @param base what holds where no file says anything
   */
  async settingsIn(folder: string, base: Options): Promise<FileSettings> {
    const problems: { url: string; message: string }[] = [];
    for (const url of filesAbove(folder)) {
      const text = await this.#text(url, (message) => problems.push({ url, message }));
      if (text === null) continue;
      const options = await this.#options(url, text, base, { problems, reading: [url], count: 0 });
      return { options, problems };
    }
    return { options: base, problems };
  }

  /** The options of a file over those that it extends, and these over the base. */
  async #options(url: string, text: string, base: Options, chain: Chain): Promise<Options> {
    let below = base;
    for (const other of extendedBy(text)) below = await this.#extended(url, other, below, chain);
    const { options, problems } = readOptionsFile(text, this.rules, below, nameOf(url));
    chain.problems.push(...problems.map((message) => ({ url, message })));
    return options;
  }

  async #extended(from: string, written: string, base: Options, chain: Chain): Promise<Options> {
    const complain = (why: string): void => {
      chain.problems.push({ url: from, message: `${nameOf(from)}: extends ${quoted(written)}: ${why}.` });
    };
    const url = besides(from, written);
    if (url === null) complain('only a path to a file is possible, and nothing is fetched');
    else if (chain.reading.includes(url)) complain('these files extend each other in a circle');
    else if (++chain.count > MOST_EXTENDED) complain('too many files extend each other');
    else {
      const text = await this.#text(url, complain);
      if (text !== null) return this.#options(url, text, base, { ...chain, reading: [...chain.reading, url] });
      complain('no such file');
    }
    return base;
  }

  async #text(url: string, complain: (reason: string) => void): Promise<string | null> {
    let text = this.#texts.get(url);
    if (text === undefined) {
      text = this.reader.read(url);
      this.#texts.set(url, text);
    }
    try {
      return await text;
    } catch (error) {
      complain(error instanceof Error ? error.message : String(error));
      return null;
    }
  }
}

/** The last part of a URL as people write it. */
function nameOf(url: string): string {
  const last = url.slice(url.lastIndexOf('/') + 1);
  try {
    return decodeURIComponent(last);
  } catch {
    return last;
  }
}

interface Chain {
  readonly problems: { url: string; message: string }[];
  /** The files being read, from the nearest on. */
  readonly reading: readonly string[];
  count: number;
}

/** Where a settings file may lie, the nearest first; nowhere for a document that is in no folder. */
function* filesAbove(folder: string): Iterable<string> {
  let at = folder;
  for (let depth = 0; depth < MOST_FOLDERS; depth++) {
    const file = besides(at, settingsFileName);
    const above = besides(at, '..');
    if (file === null || above === null) return;
    yield file;
    if (above === at) return;
    at = above;
  }
}

/** A path from where a file is; null where it leads to another machine or another kind of place. */
function besides(url: string, path: string): string | null {
  try {
    const from = new URL(url);
    const to = new URL(path, from);
    return to.protocol === from.protocol && to.host === from.host ? to.href : null;
  } catch {
    return null;
  }
}

/** What a file extends, in order; nothing where it can't be read, of which its own reading speaks. */
function extendedBy(text: string): readonly string[] {
  try {
    const value: unknown = JSON.parse(text.startsWith('\uFEFF') ? text.slice(1) : text);
    const given = isRecord(value) ? value['extends'] : undefined;
    const all: readonly unknown[] = Array.isArray(given) ? given : [given];
    return all.filter((each) => typeof each === 'string');
  } catch {
    return [];
  }
}
