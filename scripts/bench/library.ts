/** A library of sources to measure with, as Better BibTeX exports one. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Random } from './random';

const families: [string, ...string[]] = [
  'Lee',
  'Roe',
  'Porter',
  'Watts',
  'Kim',
  'Franklin',
  'Posner',
  'Levin',
  'Mather',
  'Vats',
  'Chew',
  'Nimmer',
];
const words: [string, ...string[]] = [
  'Paper',
  'Ink',
  'Trails',
  'Rights',
  'Courts',
  'Notes',
  'Order',
  'Speech',
  'Duty',
  'Reason',
  'Custom',
  'Record',
];

/** A folder with so many works in a file; `remove` takes it away. */
export function libraryFolder(works: number): { readonly url: string; readonly remove: () => void } {
  const random = new Random(11);
  const entries = Array.from({ length: works }, (_, index) => {
    const name = random.pick(families);
    const title = `The {{${random.pick(words)}}} of ${random.pick(words)} and ${random.pick(words)} ${index}`;
    return [
      `@article{${name.toLowerCase()}${index},`,
      `  title = {${title}},`,
      `  author = {${name}, Ann and ${random.pick(families)}, Bo},`,
      `  date = {${1950 + (index % 70)}-05},`,
      '  journaltitle = {Harvard Law Review},',
      `  volume = {${60 + (index % 70)}},`,
      `  pages = {${1 + (index % 900)}--${40 + (index % 900)}},`,
      `  abstract = {${'On what was said of it, and by whom. '.repeat(20)}}`,
      '}',
    ].join('\n');
  });
  const folder = mkdtempSync(join(tmpdir(), 'carolene-library-'));
  writeFileSync(join(folder, 'library.bib'), entries.join('\n\n'));
  return { url: pathToFileURL(folder).href, remove: () => rmSync(folder, { recursive: true, force: true }) };
}
