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
    yield analysed(file, flags.language ?? languageOf(file.name), await settings.optionsFor(file.name));
  }
  for (const problem of settings.problems) complain(problem);
}

export const analysed = (file: TextFile, format: Format, options: Options): AnalysedFile => ({
  kind: 'analysed',
  file,
  format,
  options,
  analysis: analyse(file.text, format, options),
  places: new Places(file),
});
