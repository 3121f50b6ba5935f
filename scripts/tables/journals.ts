import { keyOf } from '../../server/src/tables/key';
import { journals as slips, moreJournals } from './corrections';
import type { Facts } from './facts';
import { licences, straight, tableFile } from './write';

/** Journals: abbreviation | title in lower case (the small words are sometimes left out) | … further titles. */
export function journalsTable(facts: Facts): string {
  const titles = new Map<string, Set<string>>();
  const add = (abbreviation: string, title: string): void => {
    const standard = clean(abbreviation);
    if (!standard.includes(' ') || keyOf(title) === '') return;
    const under = titles.get(standard) ?? new Set<string>();
    if (![...under].some((each) => keyOf(each) === keyOf(title))) under.add(title.toLowerCase().replaceAll('|', ' '));
    titles.set(standard, under);
  };
  for (const [title, abbreviation] of moreJournals) add(abbreviation, title);
  for (const [title, abbreviation] of Object.entries(facts.jurismTitles))
    if (title.includes(' ')) add(abbreviation, title);
  for (const [abbreviation, found] of Object.entries(facts.journals)) {
    for (const journal of found) add(abbreviation, journal.name);
  }
  return tableFile(
    'Journals: abbreviation | titles.',
    [licences.jurism, licences.freeLaw],
    'journalRows',
    [...titles].map(([abbreviation, under]) => [abbreviation, ...under].join('|')).sort(),
  );
}

function clean(found: string): string {
  const plain = straight(found.replace(/<[^>]+>/g, ''))
    .replace(/\s*\([^)]*\)\s*$/, '')
    .replace(/\s+/g, ' ')
    .trim();
  return slips[plain] ?? plain;
}
