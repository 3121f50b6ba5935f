/**
 * A sheet to judge the reader by: citations of real documents drawn at random, each with its passage, its fields and what
 * it was led to. `npx tsx scripts/draw.ts FILE… [--seed N] [--count N]`; the same seed draws the same citations.
 */
import { parseArgs } from 'node:util';
import { citeRecords, type CiteRecord, type CiteTarget } from '../server/src/cli/cite-records';
import { analyseFiles, type AnalysedFile } from '../server/src/cli/analyse-files';
import { Random } from './bench/random';
import { drawn } from './drawn';

/** How much of a passage is shown on either side of a citation, in UTF-16 code units. */
const around = 160;

interface Drawn {
  readonly record: CiteRecord;
  /** The citation within its passage, marked «…». */
  readonly marked: string;
}

/** All citations of a document in reading order. */
function citationsOf(file: AnalysedFile): readonly Drawn[] {
  const { manuscript, resolution } = file.analysis;
  return [...citeRecords(file)].map((record, index) => {
    const occurrence = resolution.occurrences[index];
    const text = occurrence === undefined ? '' : (manuscript.passages[occurrence.passage]?.prose.text ?? '');
    const { start, end } = occurrence?.citation.span ?? { start: 0, end: 0 };
    const before = `${start > around ? '…' : ''}${text.slice(Math.max(0, start - around), start)}`;
    const behind = `${text.slice(end, end + around)}${text.length > end + around ? '…' : ''}`;
    return { record, marked: `${before}«${text.slice(start, end)}»${behind}` };
  });
}

function entry({ record, marked }: Drawn, number: number): string {
  const { kind, note, label, nested, signal, fields, range, authority } = record;
  const place = record.in === 'note' ? `note ${note ?? label ?? '?'}` : 'text';
  const heading = `${number}. ${place}, line ${range.start.line + 1}: ${kind}${nested ? ', nested' : ''}`;
  return [
    heading,
    `   ${marked.replaceAll(/\s+/g, ' ')}`,
    ...(signal === null ? [] : [`   signal: ${signal}`]),
    ...Object.entries(fields).map(([name, value]) => `   ${name}: ${JSON.stringify(value)}`),
    `   authority: ${authority ?? 'none'}${target('antecedent', record.antecedent)}${target('full', record.full)}`,
  ].join('\n');
}

const target = (name: string, to: CiteTarget | null): string =>
  to === null ? '' : `\n   ${name}: ${to.note === null ? 'text' : `note ${to.note}`}, ${to.text}`;

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { seed: { type: 'string', default: '1' }, count: { type: 'string', default: '50' } },
  });
  const random = new Random(Number(values.seed));
  for await (const file of analyseFiles(positionals, {}, console.error)) {
    if (file.kind === 'unreadable') {
      console.error(`${file.name}: ${file.error}`);
      process.exitCode = 2;
      continue;
    }
    const all = citationsOf(file);
    const some = drawn(all, Number(values.count), random);
    console.log(`# ${file.file.name}: ${some.length} of ${all.length} citations, seed ${values.seed}\n`);
    console.log(some.map((each, index) => `${entry(each, index + 1)}\n`).join('\n'));
  }
}

void main();
