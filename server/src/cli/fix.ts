/**
 * `carolene fix FILE…`: takes the safe fixes in place and prints what is left. Of standard input the mended text is
 * printed, and the findings go to standard error.
 */
import { collect } from './collect';
import { encoded, standardInput } from './files';
import { exitStatus, tally } from './findings';
import { mended, mendedInPlace } from './mend';
import { prettyReport } from './report-pretty';
import type { Flags } from './settings';
import { UsageError, type ExitStatus, type Terminal } from './terminal';

export async function fix(names: readonly string[], flags: Flags, terminal: Terminal): Promise<ExitStatus> {
  const fromInput = names.includes(standardInput);
  if (fromInput && names.length > 1)
    throw new UsageError('"-" can only be mended by itself, since its text is printed');
  const { reports, settingsHold } = await collect(names, flags, terminal, (file) => {
    if (!fromInput) return mendedInPlace(file);
    const result = mended(file);
    terminal.print(encoded(result.file.text, result.file));
    return result;
  });
  if (fromInput) terminal.tell(prettyReport(reports, { colors: terminal.messageColors, offerFixes: false }));
  else terminal.print(prettyReport(reports, { colors: terminal.colors, offerFixes: false }));
  return settingsHold ? exitStatus(tally(reports), null) : 2;
}
