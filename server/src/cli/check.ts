/** `carolene check FILE…`: what is wrong, for people or for programs; with `--fix`, what is left after mending. */
import { rules } from '../rules/index';
import { collect } from './collect';
import { standardInput } from './files';
import { exitStatus, tally, type FileReport } from './findings';
import { mendedInPlace } from './mend';
import { githubReport } from './report-github';
import { jsonReport } from './report-json';
import { prettyReport } from './report-pretty';
import { sarifReport } from './report-sarif';
import type { Flags } from './settings';
import { UsageError, type ExitStatus, type Terminal } from './terminal';
import { version } from './version';

export const checkFormats = ['pretty', 'json', 'sarif', 'github'] as const;
export type CheckFormat = (typeof checkFormats)[number];

export interface CheckFlags extends Flags {
  readonly format: CheckFormat;
  readonly fix: boolean;
  /** Null where any number is allowed. */
  readonly maxWarnings: number | null;
}

/** Reports on all files named, readable or not. */
export async function check(names: readonly string[], flags: CheckFlags, terminal: Terminal): Promise<ExitStatus> {
  if (flags.fix && names.includes(standardInput)) {
    throw new UsageError('--fix has no file to write for "-"; "carolene fix -" prints the mended text');
  }
  const { reports, settingsHold } = await collect(names, flags, terminal, flags.fix ? mendedInPlace : (file) => file);
  terminal.print(inFormat(reports, flags, terminal));
  return settingsHold ? exitStatus(tally(reports), flags.maxWarnings) : 2;
}

function inFormat(reports: readonly FileReport[], { format, fix }: CheckFlags, { colors }: Terminal): string {
  switch (format) {
    case 'json':
      return jsonReport(reports);
    case 'sarif':
      return sarifReport(reports, { version, rules });
    case 'github':
      return githubReport(reports);
    case 'pretty':
      return prettyReport(reports, { colors, offerFixes: !fix });
  }
}
