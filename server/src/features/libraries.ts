/**
 * The libraries of sources that documents cite from: the files that a document's front matter names (`bibliography:`),
 * and those of the workspace that the setting `carolene.library` names. Read when they are first wanted, and again when
 * they change; a large one is read in slices.
 */
import type { Connection, Range } from 'vscode-languageserver';
import type { Pace } from '../analysis/live';
import { emptyLibrary, Library } from '../library/library';
import { librarySteps } from '../library/read';
import { nothingRead, type LibraryText, type Work } from '../library/work';
import { LineIndex } from '../text/line-index';
import type { Steps } from '../text/steps';
import type { ReadSettings } from './configuring';
import type { OpenDocument } from './openDocument';
import { rangeOf } from './view';

/** Finds files of the workspace by patterns; their URLs. */
export type FindFiles = (patterns: readonly string[]) => Promise<readonly string[]>;

/** What decides which works a document can cite. */
export interface Shelf {
  readonly uri: string;
  readonly frontMatter: ReadonlyMap<string, string>;
  readonly patterns: readonly string[];
}

export const shelfOf = ({ uri, beside }: OpenDocument, frontMatter: Shelf['frontMatter']): Shelf => ({
  uri,
  frontMatter,
  patterns: beside.library,
});

/** No document names, and no workspace holds, more libraries than this. */
const mostFiles = 32;

const sliceMilliseconds = 20;

/** Where in its file each work stands, as the protocol has it: the file's text is not kept. */
const ranges = new WeakMap<Work, Range>();

const fileStart: Range = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };

export const rangeOfWork = (work: Work): Range => ranges.get(work) ?? fileStart;

export class Libraries {
  readonly #texts = new Map<string, Promise<LibraryText>>();
  readonly #found = new Map<string, Promise<readonly string[]>>();
  /** By the files that it is made of. */
  readonly #made = new Map<string, Promise<Library>>();

  constructor(
    private readonly connection: Pick<Connection, 'console'>,
    private readonly pace: Pace,
    private readonly read: ReadSettings,
    private readonly find: FindFiles,
  ) {}

  async of(shelf: Shelf): Promise<Library> {
    const urls = [...new Set([...named(shelf), ...(await this.#inWorkspace(shelf.patterns))])].slice(0, mostFiles);
    if (urls.length === 0) return emptyLibrary;
    const files = urls.join('\n');
    let made = this.#made.get(files);
    if (made === undefined) this.#made.set(files, (made = this.#make(urls)));
    return made;
  }

  /** Whether any of these files is a library, or may be one. */
  filesChanged(urls: readonly string[]): boolean {
    const ours = urls.filter((url) => this.#texts.has(url) || mayBeLibrary(url));
    for (const url of ours) this.#texts.delete(url);
    if (ours.length === 0) return false;
    this.#found.clear();
    this.#made.clear();
    return true;
  }

  async #make(urls: readonly string[]): Promise<Library> {
    const texts = await Promise.all(urls.map((url) => this.#text(url)));
    const library = new Library(urls.map((url, index) => ({ url, text: texts[index] ?? nothingRead })));
    await this.#inSlices(library.entering());
    return library;
  }

  #inWorkspace(patterns: readonly string[]): Promise<readonly string[]> {
    if (patterns.length === 0) return Promise.resolve([]);
    const key = patterns.join('\n');
    let found = this.#found.get(key);
    if (found === undefined) {
      found = this.find(patterns).catch((error: unknown) => {
        this.connection.console.warn(`Libraries could not be looked for: ${String(error)}`);
        return [];
      });
      this.#found.set(key, found);
    }
    return found;
  }

  #text(url: string): Promise<LibraryText> {
    let text = this.#texts.get(url);
    if (text === undefined) this.#texts.set(url, (text = this.#readText(url)));
    return text;
  }

  async #readText(url: string): Promise<LibraryText> {
    try {
      const text = await this.read(url);
      if (text === null) return nothingRead;
      const found = await this.#inSlices(librarySteps(text, url));
      const lines = LineIndex.of(text);
      for (const work of found.works) ranges.set(work, rangeOf({ lines }, work.span));
      for (const { message } of found.unread.slice(0, mostFiles)) this.connection.console.warn(`${url}: ${message}`);
      return found;
    } catch (error) {
      this.connection.console.warn(`${url} could not be read: ${String(error)}`);
      return nothingRead;
    }
  }

  async #inSlices<T>(steps: Steps<T>): Promise<T> {
    for (;;) {
      const until = this.pace.now() + sliceMilliseconds;
      while (this.pace.now() < until) {
        const step = steps.next();
        if (step.done === true) return step.value;
      }
      await this.pace.pause();
    }
  }
}

/** The files of a document's front matter, relative to it. */
function named({ uri, frontMatter }: Shelf): readonly string[] {
  const written: string[] = [];
  const one = frontMatter.get('bibliography');
  if (one !== undefined) written.push(one);
  for (let index = 0; index < mostFiles; index++) {
    const item = frontMatter.get(`bibliography.${index}`);
    if (item === undefined) break;
    written.push(item);
  }
  return written.flatMap((path) => besides(uri, path) ?? []);
}

/** The URL of a path from where a document is; null where it leads to another machine or another kind of place. */
function besides(uri: string, path: string): string | null {
  try {
    const from = new URL(uri);
    const to = new URL(
      path.replaceAll('\\', '/').replaceAll('%', '%25').replaceAll('#', '%23').replaceAll('?', '%3F'),
      from,
    );
    return to.protocol === from.protocol && to.host === from.host ? to.href : null;
  } catch {
    return null;
  }
}

const mayBeLibrary = (url: string): boolean => /\.(?:bib|csl\.json)$/i.test(url);
