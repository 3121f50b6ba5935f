import { keyOf } from '../../server/src/tables/key';
import { journals as slips, moreJournals } from './corrections';
import type { Facts } from './facts';
import { licences, straight, tableFile } from './write';

/** Journals: abbreviation | keys of the abbreviation and of the titles. */
export function journalsTable(facts: Facts): string {
  const keys = new Map<string, Set<string>>();
  const add = (abbreviation: string, title: string): void => {
    const standard = clean(abbreviation);
    const key = keyOf(title);
    if (!standard.includes(' ') || key === '') return;
    const under = keys.get(standard) ?? new Set([keyOf(standard)]);
    keys.set(standard, under.add(key));
  };
  for (const [title, abbreviation] of moreJournals) add(abbreviation, title);
  for (const [title, abbreviation] of Object.entries(facts.jurismTitles)) {
    if (title.includes(' ')) add(abbreviation, title);
  }
  for (const [abbreviation, found] of Object.entries(facts.journals)) {
    for (const journal of found) add(abbreviation, journal.name);
  }
  return tableFile(
    'Journals: abbreviation | keys of the abbreviation and of the titles in full.',
    [licences.jurism, licences.freeLaw],
    'journalRows',
    [...keys].map(([abbreviation, under]) => `${abbreviation}|${[...under].join(',')}`).sort(),
  );
}

function clean(found: string): string {
  const plain = straight(found.replace(/<[^>]+>/g, ''))
    .replace(/\s*\([^)]*\)\s*$/, '')
    .replace(/\s+/g, ' ')
    .trim();
  return slips[plain] ?? plain;
}
