/** The way from the names on the command line to analyses, which all commands share. */
import { analyse } from '../analysis/analyse';
import type { Analysis } from '../analysis/analysis';
import type { Format } from '../manuscript/manuscript';
import type { Options } from '../settings/options';
import { readFiles, type TextFile, type UnreadableFile } from './files';
import { Places } from './places';
import { languageOf, SettingsLookup, type Flags } from './settings';

export interface AnalysedFile {
  readonly kind: 'analysed';
  readonly file: TextFile;
  readonly format: Format;
  readonly options: Options;
  readonly analysis: Analysis;
  readonly places: Places;
}

/** Each file named, in order, analysed or with the reason why not. What is wrong with settings goes to `complain`. */
export async function* analyseFiles(
  names: readonly string[],
  flags: Flags,
  complain: (problem: string) => void,
): AsyncGenerator<AnalysedFile | UnreadableFile> {
  const settings = new SettingsLookup(flags);
  for await (const named of readFiles(names)) {
    if (named.kind === 'unreadable') {
      yield named;
      continue;
    }
    const { file } = named;
    const options = await settings.optionsFor(file.name);
    yield analysedIfPossible(file, flags.language ?? languageOf(file.name), options);
  }
  for (const problem of settings.problems) complain(problem);
}

function analysedIfPossible(file: TextFile, format: Format, options: Options): AnalysedFile | UnreadableFile {
  try {
    return analysed(file, format, options);
  } catch (error) {
    return { kind: 'unreadable', name: file.name, error: faultOfOurs(error) };
  }
}

export const analysed = (file: TextFile, format: Format, options: Options): AnalysedFile => ({
  kind: 'analysed',
  file,
  format,
  options,
  analysis: analyse(file.text, format, options),
  places: new Places(file),
});

/** Nothing that a file holds should lead here; if something does, the other files are still reported. */
export const faultOfOurs = (error: unknown): string =>
  `could not be analysed, by a fault of Carolene: ${error instanceof Error ? error.message : String(error)}`;
