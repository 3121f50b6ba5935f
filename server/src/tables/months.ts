/** Months and their abbreviations. Source: Indigo Book, 2d ed., T17 (CC0). Misspellings: own list. */

export interface Month {
  /** 1 to 12. */
  readonly number: number;
  readonly name: string;
  /** As citations have it; May, June and July are never abbreviated. */
  readonly abbreviation: string;
}

export const months: readonly Month[] = [
  { number: 1, name: 'January', abbreviation: 'Jan.' },
  { number: 2, name: 'February', abbreviation: 'Feb.' },
  { number: 3, name: 'March', abbreviation: 'Mar.' },
  { number: 4, name: 'April', abbreviation: 'Apr.' },
  { number: 5, name: 'May', abbreviation: 'May' },
  { number: 6, name: 'June', abbreviation: 'June' },
  { number: 7, name: 'July', abbreviation: 'July' },
  { number: 8, name: 'August', abbreviation: 'Aug.' },
  { number: 9, name: 'September', abbreviation: 'Sept.' },
  { number: 10, name: 'October', abbreviation: 'Oct.' },
  { number: 11, name: 'November', abbreviation: 'Nov.' },
  { number: 12, name: 'December', abbreviation: 'Dec.' },
];

const spellings: ReadonlyMap<string, Month> = new Map(
  months.flatMap((month) => {
    const name = month.name.toLowerCase();
    const short = name.slice(0, 3);
    return [name, short, ...(name === 'september' ? ['sept'] : [])].map((spelling) => [spelling, month] as const);
  }),
);

/** All spellings of all months, without periods, in lower case. */
export const monthSpellings = (): Iterable<readonly [spelling: string, month: Month]> => spellings;

/** The month that a word means, with or without its period, in any case; null for no month. */
export function monthOf(word: string): Month | null {
  const bare = word.endsWith('.') ? word.slice(0, -1) : word;
  return spellings.get(bare.toLowerCase()) ?? null;
}
