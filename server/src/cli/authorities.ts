/** `carolene authorities FILE…`: the table of authorities, for people, spreadsheets or programs. */
import { tableOfAuthorities, type CitedAt, type TableOfAuthorities } from '../reports/authorities';
import { hasSeveralParts, placesInWords, type WordingOptions } from '../reports/citedAt';
import { csv } from '../reports/csv';
import { authoritiesMarkdown } from '../reports/markdown';
import { analyseFiles, type AnalysedFile } from './analyse-files';
import { authoritiesRecord, type AuthoritiesRecord } from './authorities-records';
import type { UnreadableFile } from './files';
import type { Flags } from './settings';
import type { ExitStatus, Terminal } from './terminal';

export const authoritiesFormats = ['markdown', 'csv', 'json'] as const;
export type AuthoritiesFormat = (typeof authoritiesFormats)[number];

export interface AuthoritiesFlags extends Flags {
  readonly format: AuthoritiesFormat;
  /** Null where all places are named, however many. */
  readonly passim: number | null;
}

interface Tabled {
  readonly file: AnalysedFile;
  readonly table: TableOfAuthorities;
}

export async function authorities(
  names: readonly string[],
  flags: AuthoritiesFlags,
  terminal: Terminal,
): Promise<ExitStatus> {
  let status: ExitStatus = 0;
  const complain = (message: string): void => {
    status = 2;
    terminal.complain(message);
  };
  const all: (Tabled | UnreadableFile)[] = [];
  for await (const each of analyseFiles(names, flags, complain)) {
    if (each.kind === 'unreadable') {
      complain(`${each.name}: ${each.error}`);
      all.push(each);
      continue;
    }
    const table = tableOfAuthorities(each.analysis);
    remark(each, table, terminal);
    all.push({ file: each, table });
  }
  terminal.print(inFormat(all, flags));
  return status;
}

function inFormat(all: readonly (Tabled | UnreadableFile)[], { format, passim }: AuthoritiesFlags): string {
  const read = all.flatMap((each) => ('table' in each ? [each] : []));
  switch (format) {
    case 'json': {
      const files = all.map((each): AuthoritiesRecord => {
        return 'table' in each ? authoritiesRecord(each.file, each.table) : { file: each.name, error: each.error };
      });
      return `${JSON.stringify({ files }, null, 2)}\n`;
    }
    case 'csv':
      // A spreadsheet takes the file for UTF-8 by the mark in front only; without it every § is two characters.
      return `\uFEFF${csv([columns, ...read.flatMap((each) => rowsOf(each, passim))])}`;
    case 'markdown':
      return read
        .map(({ file, table }) => {
          const heading = all.length === 1 ? title : `${title}: ${file.file.name}`;
          return authoritiesMarkdown(table, heading, wording(file, passim));
        })
        .join('\n');
  }
}

const title = 'Table of Authorities';
const columns = ['file', 'group', 'id', 'kind', 'authority', 'cited_in', 'citations'] as const;

const rowsOf = ({ file, table }: Tabled, passim: number | null): readonly (readonly string[])[] =>
  table.groups.flatMap((group) =>
    group.authorities.map(({ id, kind, entry, places }) => {
      const where = placesInWords(places, wording(file, passim));
      return [file.file.name, group.title, id, kind, entry.text, where, String(places.length)];
    }),
  );

const wording = ({ analysis, places }: AnalysedFile, passimAbove: number | null): WordingOptions => ({
  lineAt: (offset) => places.rangeOf({ start: offset, end: offset }).start.line + 1,
  passimAbove,
  severalParts: hasSeveralParts(analysis.manuscript),
});

/** So many references are named at the most. */
const mostNamed = 5;

/** What whoever files the table should know. */
function remark(file: AnalysedFile, { uncounted }: TableOfAuthorities, terminal: Terminal): void {
  const { name } = file.file;
  if (!file.analysis.manuscript.sure) {
    terminal.complain(`${name}: its notes can't be told apart surely, so places are given by line`);
  }
  if (uncounted.length === 0) return;
  const where = (place: CitedAt): string => placesInWords([place], wording(file, null));
  const named = uncounted.slice(0, mostNamed).map((each) => `${where(each)} (${each.text})`);
  const more = uncounted.length > mostNamed ? `, and ${uncounted.length - mostNamed} more` : '';
  const what = uncounted.length === 1 ? '1 reference has' : `${uncounted.length} references have`;
  terminal.complain(`${name}: ${what} no sure answer and so no place in the table: ${named.join(', ')}${more}`);
}
