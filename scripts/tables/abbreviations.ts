import { commonAbbreviations } from '../../server/src/tables/commonAbbreviations';
import type { Facts } from './facts';
import { licences, straight, tableFile } from './write';

/** Every word with a final period that the tables know, with none: what ends in one without ending a sentence. */
export function abbreviationsTable(facts: Facts, tables: readonly string[]): string {
  const words = new Set<string>(commonAbbreviations);
  for (const table of tables) collect(table, words);
  for (const number of ['5', '9', '10', '13', '14', '16', '18']) {
    for (const row of facts.indigo(number)) collect(straight(row.at(-1) ?? ''), words);
  }
  return tableFile(
    'Words that end in a period without ending a sentence, without that period; only those of two letters or more.',
    [licences.indigo, licences.freeLaw, licences.jurism],
    'abbreviationRows',
    [...words].filter((word) => /^[\p{L}'.&-]{2,}$/u.test(word)).sort(),
  );
}

/** The words before a period that a capital, a digit, a lower-case word or the end of the cell follows. */
function collect(text: string, into: Set<string>): void {
  for (const match of text.matchAll(/([\p{L}'-]+(?:\.[\p{L}'-]+)*)\./gu)) {
    const [, word] = match;
    if (word !== undefined && !isOrdinary(word)) into.add(word);
  }
}

/** Names and words that are reporters or courts too, but end a sentence far oftener than they are abbreviated. */
const ordinary = new Set(
  (
    'the and case law cases court state act year years in is it armstrong bigelow brook brooks chest circuit cliff davis ' +
    'day code green human marsh month overt pears perform stand stock trial works wheel port root page camp cold cole ' +
    'coal carr cooke cox concur dissent liber malay bail burr minor bee hall hill martin root taney wright walker'
  ).split(' '),
);
const isOrdinary = (word: string): boolean => ordinary.has(word.toLowerCase());
