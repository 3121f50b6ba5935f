/** `carolene cites FILE…`: every citation in reading order, what it is, and what it points to. */
import { citeRecords, type CiteRecord } from './cite-records';
import { analyseFiles } from './analyse-files';
import type { Flags } from './settings';
import type { ExitStatus, Terminal } from './terminal';

export const citesFormats = ['pretty', 'ndjson'] as const;
export type CitesFormat = (typeof citesFormats)[number];

export interface CitesFlags extends Flags {
  readonly format: CitesFormat;
}

export async function cites(names: readonly string[], flags: CitesFlags, terminal: Terminal): Promise<ExitStatus> {
  let status: ExitStatus = 0;
  const complain = (message: string): void => {
    status = 2;
    terminal.complain(message);
  };
  for await (const each of analyseFiles(names, flags, complain)) {
    if (each.kind === 'unreadable') complain(`${each.name}: ${each.error}`);
    else {
      const records = citeRecords(each);
      if (flags.format === 'ndjson') for (const record of records) terminal.print(`${JSON.stringify(record)}\n`);
      else terminal.print(prettyCites(each.file.name, [...records], terminal));
    }
  }
  return status;
}

function prettyCites(name: string, records: readonly CiteRecord[], { colors }: Terminal): string {
  const lines = records.map((record) => {
    const place = record.in === 'note' ? `note ${record.label ?? ''}` : 'text';
    const indent = record.nested ? '  ' : '';
    return `  ${place.padEnd(10)}  ${record.kind.padEnd(14)}  ${indent}${record.text}${colors.dim(meantBy(record))}`;
  });
  return `${colors.underline(name)}\n${lines.join('\n')}\n\n`;
}

/** Where a short form leads, in a few words; nothing for a full citation. */
function meantBy({ full, authority, kind }: CiteRecord): string {
  if (full !== null) return `  → ${full.note === null ? 'text' : `note ${full.note}`}: ${full.text}`;
  const pointsSomewhere = kind === 'id' || kind === 'supra' || kind === 'shortCase' || kind === 'shortStatute';
  return pointsSomewhere && authority === null ? '  → ?' : '';
}
