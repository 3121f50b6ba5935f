/** Goes through the files of a command and says on standard error what can't be read, written or understood. */
import { analyseFiles, faultOfOurs, type AnalysedFile } from './analyse-files';
import { reasonOf } from './files';
import { placed, tally, type FileReport } from './findings';
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
  let anythingRead = false;
  for await (const each of analyseFiles(names, flags, complain)) {
    const report =
      each.kind === 'analysed' ? await reportOn(each, terminal, prepare) : { file: each.name, error: each.error };
    if ('error' in report) terminal.complain(`${report.file}: ${report.error}`);
    anythingRead ||= each.kind === 'unreadable' || holdsAnything(each);
    reports.push(report);
  }
  if (!anythingRead) terminal.complain('no notes and no citations were found, so nothing was checked');
  return { reports, settingsHold };
}

const holdsAnything = ({ analysis: { manuscript, resolution } }: AnalysedFile): boolean =>
  manuscript.notes.length > 0 || !manuscript.sure || resolution.occurrences.length > 0;

/** What a reader would wonder at: a layout that is not judged, and a file that is another than before. */
function remark(terminal: Terminal, before: AnalysedFile, after: AnalysedFile): void {
  const { name } = after.file;
  if (!after.analysis.manuscript.sure)
    terminal.complain(`${name}: its notes can't be told apart surely, so nothing is said of them`);
  if (after === before) return;
  const fixable = ({ analysis, places }: AnalysedFile): number =>
    tally([{ file: name, findings: placed(analysis, places) }]).fixable;
  const mended = fixable(before) - fixable(after);
  if (mended > 0) terminal.complain(`${name}: ${mended} ${mended === 1 ? 'finding' : 'findings'} fixed`);
}

async function reportOn(
  file: AnalysedFile,
  terminal: Terminal,
  prepare: (file: AnalysedFile) => AnalysedFile | Promise<AnalysedFile>,
): Promise<FileReport> {
  const { name } = file.file;
  try {
    const prepared = await prepare(file);
    remark(terminal, file, prepared);
    const { analysis, places } = prepared;
    return { file: name, findings: placed(analysis, places), dress: analysis.dress };
  } catch (error) {
    const ofSystem = error instanceof Error && 'code' in error;
    return { file: name, error: ofSystem ? `can't be written: ${reasonOf(error)}` : faultOfOurs(error) };
  }
}
