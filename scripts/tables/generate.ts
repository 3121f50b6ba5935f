/**
 * Writes the generated tables of server/src/tables.
 * Usage: npx tsx scripts/tables/generate.ts FOLDER, where FOLDER holds the collections of facts that `facts.ts` names.
 */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { abbreviationsTable } from './abbreviations';
import { codesTable } from './codes';
import { courtsTable } from './courts';
import { readFacts } from './facts';
import { journalsTable } from './journals';
import { reportersTable } from './reporters';
import { institutionsTable, placesTable, wordsTable } from './words';

const [folder] = process.argv.slice(2);
if (folder === undefined) {
  process.stderr.write('usage: npx tsx scripts/tables/generate.ts FOLDER\n');
  process.exit(2);
}
const facts = readFacts(folder);
const tables = {
  reporters: reportersTable(facts),
  courts: courtsTable(facts),
  codes: codesTable(facts),
  journals: journalsTable(facts),
  words: wordsTable(facts),
  places: placesTable(facts),
  institutions: institutionsTable(facts),
};
write('abbreviations', abbreviationsTable(facts, Object.values(tables).map(rowsOnly)));
for (const [name, text] of Object.entries(tables)) write(name, text);

/** A table's text without its head, whose sentences have periods of their own. */
function rowsOnly(text: string): string {
  return text.slice(text.indexOf('`'));
}

function write(name: string, text: string): void {
  writeFileSync(fileURLToPath(new URL(`../../server/src/tables/${name}.data.ts`, import.meta.url)), text);
  process.stdout.write(`${name}: ${text.split('\n').length} lines, ${text.length} characters\n`);
}
