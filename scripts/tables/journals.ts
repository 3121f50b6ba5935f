import { keyOf } from '../../server/src/tables/key';
import { journals as slips, moreJournals } from './journalCorrections';
import type { Facts } from './facts';
import { licences, straight, tableFile } from './write';

/** Journals: abbreviation | keys of further titles | title in full, where it is known as printed. */
export function journalsTable(facts: Facts): string {
  const keys = new Map<string, Set<string>>();
  const titles = new Map<string, string>();
  const add = (abbreviation: string, title: string): void => {
    const standard = clean(abbreviation);
    const key = keyOf(title);
    if (!standard.includes(' ') || key === '') return;
    const under = keys.get(standard) ?? new Set([keyOf(standard)]);
    keys.set(standard, under.add(key));
  };
  for (const [title, abbreviation] of moreJournals) {
    add(abbreviation, title);
    titles.set(clean(abbreviation), inTitleCase(title));
  }
  for (const [title, abbreviation] of Object.entries(facts.jurismTitles)) {
    if (title.includes(' ')) add(abbreviation, title);
  }
  for (const [abbreviation, found] of Object.entries(facts.journals)) {
    for (const journal of found) {
      add(abbreviation, journal.name);
      if (!titles.has(clean(abbreviation))) titles.set(clean(abbreviation), clean(journal.name));
    }
  }
  return tableFile(
    'Journals: abbreviation | keys of titles that are not those of the other two | title, where it is known as printed.',
    [licences.jurism, licences.freeLaw],
    'journalRows',
    [...keys]
      .map(([abbreviation, under]) => {
        const full = titles.get(abbreviation) ?? '';
        // A title without what stood behind it in brackets may be another journal's.
        const title = under.has(keyOf(full)) ? full : '';
        const others = [...under].filter((key) => key !== keyOf(abbreviation) && key !== keyOf(title));
        return `${abbreviation}|${others.join(',')}|${title}`;
      })
      .sort(),
  );
}

function clean(found: string): string {
  const plain = straight(found.replace(/<[^>]+>/g, ''))
    .replace(/\s*\([^)]*\)\s*$/, '')
    .replace(/\s+/g, ' ')
    .trim();
  return slips[plain] ?? plain;
}

const small: ReadonlySet<string> = new Set(['of', 'the', 'and', 'on', 'for', 'in', 'en']);

/** `harvard law review`: the own list is in small letters. */
const inTitleCase = (title: string): string =>
  title.replace(/[a-zé]+/g, (word, at: number) =>
    at > 0 && small.has(word) ? word : word.charAt(0).toUpperCase() + word.slice(1),
  );
