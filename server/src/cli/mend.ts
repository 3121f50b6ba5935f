/** Safe fixes, taken until none is left. */
import { fixAll } from '../repair/fixAll';
import { applyEdits } from '../text/edit';
import { analysed, type AnalysedFile } from './analyse-files';
import { replaceText } from './files';

/** The file with its safe fixes taken, analysed anew; the same object where there are none. */
export function mended(of: AnalysedFile): AnalysedFile {
  const { file, format, options } = of;
  const withText = (text: string): AnalysedFile =>
    text === file.text ? of : analysed({ ...file, text }, format, options);
  return withText(
    applyEdits(
      file.text,
      fixAll(file.text, (text) => withText(text).analysis),
    ),
  );
}

/** The same, and writes it to the file where anything changed. Throws what the file system throws. */
export async function mendedInPlace(of: AnalysedFile): Promise<AnalysedFile> {
  const result = mended(of);
  const { path } = result.file;
  if (path !== null && result !== of) await replaceText(path, result.file.text, result.file);
  return result;
}
