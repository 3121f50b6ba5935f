/** Safe fixes, taken until none is left. */
import { safeEdits } from '../repair/fixAll';
import { applyEdits } from '../text/edit';
import { analysed, type AnalysedFile } from './analyse-files';
import { replaceText } from './files';

/** Each round mends what the round before uncovered; a few are enough for any text. */
const mostRounds = 10;

/** The file with its safe fixes taken, analysed anew; the same object where there are none. */
export function mended(of: AnalysedFile): AnalysedFile {
  let result = of;
  for (let round = 0; round < mostRounds; round++) {
    const edits = safeEdits(result.analysis);
    if (edits.length === 0) return result;
    const text = applyEdits(result.file.text, edits);
    result = analysed({ ...result.file, text }, result.format, result.options);
  }
  return result;
}

/** The same, and writes it to the file where anything changed. Throws what the file system throws. */
export async function mendedInPlace(of: AnalysedFile): Promise<AnalysedFile> {
  const result = mended(of);
  const { path } = result.file;
  if (path !== null && result.file.text !== of.file.text) await replaceText(path, result.file.text, result.file);
  return result;
}
