/** Goes through the files of a command and says on standard error what can't be read, written or understood. */
import { analyseFiles, faultOfOurs, type AnalysedFile } from './analyse-files';
import { reasonOf } from './files';
import { placed, type FileReport } from './findings';
import type { Flags } from './settings';
import type { Terminal } from './terminal';

export interface Collected {
  /** One for each file named, in order. */
  readonly reports: readonly FileReport[];
  /** Whether all `.carolene.json` in force could be read. */
  readonly settingsHold: boolean;
}

/** `prepare` may mend a file before its findings are taken; what it throws is reported as a failure to write. */
export async function collect(
  names: readonly string[],
  flags: Flags,
  terminal: Terminal,
  prepare: (file: AnalysedFile) => AnalysedFile | Promise<AnalysedFile>,
): Promise<Collected> {
  const reports: FileReport[] = [];
  let settingsHold = true;
  const complain = (problem: string): void => {
    settingsHold = false;
    terminal.complain(problem);
  };
  for await (const each of analyseFiles(names, flags, complain)) {
    const report = each.kind === 'analysed' ? await reportOn(each, prepare) : { file: each.name, error: each.error };
    if ('error' in report) terminal.complain(`${report.file}: ${report.error}`);
    reports.push(report);
  }
  return { reports, settingsHold };
}

async function reportOn(
  file: AnalysedFile,
  prepare: (file: AnalysedFile) => AnalysedFile | Promise<AnalysedFile>,
): Promise<FileReport> {
  const { name } = file.file;
  try {
    const { analysis, places } = await prepare(file);
    return { file: name, findings: placed(analysis, places), dress: analysis.dress };
  } catch (error) {
    const ofSystem = error instanceof Error && 'code' in error;
    return { file: name, error: ofSystem ? `can't be written: ${reasonOf(error)}` : faultOfOurs(error) };
  }
}
