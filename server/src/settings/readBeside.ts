/** What is shown beside the text, as an editor's settings give it. */
import { defaultBeside, type Beside } from './options';
import { inWords, isRecord } from './wording';

/** @param problems gets a sentence for each setting that can't be used */
export function readBeside(value: Readonly<Record<string, unknown>>, prefix: string, problems: string[]): Beside {
  const hints = isRecord(value['inlayHints']) ? value['inlayHints'] : {};
  const flag = (given: unknown, key: string, otherwise: boolean): boolean => {
    if (typeof given === 'boolean') return given;
    if (given !== null && given !== undefined) {
      problems.push(`${prefix}${key} is ${inWords(given)}; it can be true or false.`);
    }
    return otherwise;
  };
  return {
    noteNumbers: flag(hints['noteNumbers'], 'inlayHints.noteNumbers', defaultBeside.noteNumbers),
    id: flag(hints['id'], 'inlayHints.id', defaultBeside.id),
    publicAddresses: flag(value['publicAddresses'], 'publicAddresses', defaultBeside.publicAddresses),
    library: readLibrary(value['library'], prefix, problems),
  };
}

function readLibrary(given: unknown, prefix: string, problems: string[]): Beside['library'] {
  if (given === null || given === undefined) return defaultBeside.library;
  const all: readonly unknown[] = Array.isArray(given) ? given : [given];
  const files = all.filter((each) => typeof each === 'string');
  if (files.length < all.length) {
    problems.push(
      `${prefix}library is ${inWords(given)}; it must be a list of files, as in ["refs.bib", "sources/*.json"].`,
    );
  }
  return files.map((each) => each.trim()).filter((each) => each !== '');
}
