/**
 * `carolene links FILE…`: the links that have no archived copy; with `--insert`, puts the copies of a list in their places.
 * Nothing is looked up: a list comes from whoever made the copies.
 */
import { readArchiveList, type ArchivedCopy, type ArchiveList } from '../repair/archiveList';
import { insertArchives, type Inserted } from '../repair/insertArchives';
import { unarchivedLinks, type UnarchivedLink } from '../reports/links';
import { applyEdits } from '../text/edit';
import { inSource } from '../manuscript/manuscript';
import { analyseFiles, type AnalysedFile } from './analyse-files';
import { encoded, readFiles, reasonOf, replaceText, standardInput } from './files';
import type { Range } from './places';
import type { Flags } from './settings';
import { UsageError, type ExitStatus, type Terminal } from './terminal';

export const linksFormats = ['lines', 'json'] as const;
export type LinksFormat = (typeof linksFormats)[number];

export interface LinksFlags extends Flags {
  readonly format: LinksFormat;
  /** The file that lists the copies. */
  readonly insert?: string;
}

export async function links(names: readonly string[], flags: LinksFlags, terminal: Terminal): Promise<ExitStatus> {
  return flags.insert === undefined ? list(names, flags, terminal) : insert(names, flags, flags.insert, terminal);
}

/** What `--format json` says of a file. */
export type LinksRecord =
  { readonly file: string; readonly links: readonly LinkRecord[] } | { readonly file: string; readonly error: string };

interface LinkRecord {
  readonly url: string;
  readonly places: readonly {
    readonly in: 'note' | 'body';
    readonly note: number | null;
    readonly label: string | null;
    readonly part: number;
    readonly range: Range;
  }[];
}

async function list(names: readonly string[], flags: LinksFlags, terminal: Terminal): Promise<ExitStatus> {
  let status: ExitStatus = 0;
  const complain = (message: string): void => {
    status = 2;
    terminal.complain(message);
  };
  const files: LinksRecord[] = [];
  for await (const each of analyseFiles(names, flags, complain)) {
    if (each.kind === 'unreadable') {
      complain(`${each.name}: ${each.error}`);
      files.push({ file: each.name, error: each.error });
    } else
      files.push({ file: each.file.name, links: unarchivedLinks(each.analysis).map((link) => linkRecord(each, link)) });
  }
  if (flags.format === 'json') terminal.print(`${JSON.stringify({ files }, null, 2)}\n`);
  else {
    const urls = new Set(files.flatMap((file) => ('links' in file ? file.links.map(({ url }) => url) : [])));
    terminal.print([...urls].map((url) => `${url}\n`).join(''));
  }
  return status;
}

function linkRecord(
  { analysis: { manuscript }, places }: AnalysedFile,
  { url, places: all }: UnarchivedLink,
): LinkRecord {
  return {
    url,
    places: all.flatMap(({ passage, span }) => {
      const standsIn = manuscript.passages[passage];
      if (standsIn === undefined) return [];
      const note = standsIn.note === null ? undefined : manuscript.notes[standsIn.note];
      return {
        in: note === undefined ? ('body' as const) : ('note' as const),
        note: note?.number ?? null,
        label: note?.label ?? null,
        part: standsIn.part,
        range: places.rangeOf(inSource(standsIn, span)),
      };
    }),
  };
}

/** A file in which copies were put, or could not be. */
interface Done {
  readonly file: AnalysedFile;
  readonly inserted: Inserted;
}

async function insert(
  names: readonly string[],
  flags: LinksFlags,
  archives: string,
  terminal: Terminal,
): Promise<ExitStatus> {
  const fromInput = names.includes(standardInput);
  if (fromInput && names.length > 1)
    throw new UsageError('"-" can only be mended by itself, since its text is printed');
  if (fromInput && archives === standardInput) throw new UsageError('"-" can be the list or the article, not both');
  const failures: string[] = [];
  const fail = (message: string): void => {
    failures.push(message);
    terminal.complain(message);
  };
  const copies = await listIn(archives, fail);
  if (copies === null) return 2;
  const report = (line: string): void => (fromInput ? terminal.tell(`${line}\n`) : terminal.print(`${line}\n`));
  const done: Done[] = [];
  for await (const file of analyseFiles(names, flags, fail)) {
    if (file.kind === 'unreadable') {
      fail(`${file.name}: ${file.error}`);
      continue;
    }
    const inserted = insertArchives(file.analysis, copies);
    if (!(await written(file, inserted, terminal, fail))) continue;
    done.push({ file, inserted });
    report(`${file.file.name}: ${placedInWords(inserted)}`);
    for (const { copy, span } of inserted.unplaced) {
      if (span !== null) report(`  line ${lineOf(file, span)}: no place for the copy of ${copy.url}`);
    }
  }
  const left = problemsOf(copies, done);
  for (const each of left) terminal.complain(`${archives}: ${each}`);
  const unplaced = done.some(({ inserted }) => inserted.unplaced.some(({ span }) => span !== null));
  if (failures.length > 0) return 2;
  return left.length > 0 || unplaced ? 1 : 0;
}

async function listIn(name: string, fail: (message: string) => void): Promise<ArchiveList | null> {
  for await (const named of readFiles([name])) {
    if (named.kind === 'text') return readArchiveList(named.file.text);
    fail(`${named.name}: ${named.error}`);
  }
  return null;
}

/** Whether the file, or standard output in its stead, now has the copies. */
async function written(
  { file }: AnalysedFile,
  { edits }: Inserted,
  terminal: Terminal,
  fail: (message: string) => void,
): Promise<boolean> {
  const text = applyEdits(file.text, edits);
  if (file.path === null) {
    terminal.print(encoded(text, file));
    return true;
  }
  if (edits.length === 0) return true;
  try {
    await replaceText(file.path, text, file);
    return true;
  } catch (error) {
    fail(`${file.name}: can't be written: ${reasonOf(error)}`);
    return false;
  }
}

function placedInWords({ edits, alreadyThere }: Inserted): string {
  const placed = `${counted(edits.length, 'archive link')} put in`;
  return alreadyThere.length === 0 ? placed : `${placed}, ${alreadyThere.length} already there`;
}

/** Lines of the list that can't be used, and those whose page no file cites; in the order of the list. */
function problemsOf({ problems }: ArchiveList, done: readonly Done[]): readonly string[] {
  const [first, ...others] = done.map(({ inserted }) => absentIn(inserted));
  const absent = [...(first ?? [])].filter((copy) => others.every((copies) => copies.has(copy)));
  const lines = [
    ...problems,
    ...absent.map(({ line, url }) => ({ line, message: `${url} is cited in none of the files` })),
  ];
  return lines.sort((one, other) => one.line - other.line).map(({ line, message }) => `line ${line}: ${message}`);
}

const absentIn = ({ unplaced }: Inserted): ReadonlySet<ArchivedCopy> =>
  new Set(unplaced.filter(({ span }) => span === null).map(({ copy }) => copy));

const lineOf = ({ places }: AnalysedFile, of: { readonly start: number; readonly end: number }): number =>
  places.rangeOf(of).start.line + 1;

const counted = (count: number, what: string): string => `${count} ${what}${count === 1 ? '' : 's'}`;
