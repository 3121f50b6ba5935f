/** Reporters of cases: look-up over `reporters.data.ts`. */
import { keyOf } from './key';
import { cell, lazy, lines, remembered } from './lazy';
import { matchOf, PhraseTable, type PhraseMatch } from './phrases';
import { reporterRows } from './reporters.data';

export type ReporterKind = 'federal' | 'state' | 'regional' | 'specialty' | 'nominative' | 'neutral' | 'database';

export interface Reporter {
  /** `F. Supp. 2d`, with a straight apostrophe where it has one. */
  readonly standard: string;
  readonly kind: ReporterKind;
  /**
   * The court that the name alone tells: the Supreme Court of the United States, the highest of `place`, one other
   * court; null where the parenthetical must name it.
   */
  readonly court: 'scotus' | 'high' | 'one' | null;
  /** The state whose decisions it holds, as the Indigo Book abbreviates it; null for several and for none. */
  readonly place: string | null;
  /** First and last year of decisions; null where unknown, or still published. A volume may reach a year beyond. */
  readonly start: number | null;
  readonly end: number | null;
  /** Whether these years were looked at one by one: those of the other rows are the collections', with their slips. */
  readonly datesChecked: boolean;
  /** Its name is an ordinary word (`Minor`, `Ohio`): by itself no sign of a citation. */
  readonly weak: boolean;
}

const table = lazy(() => {
  const phrases = new PhraseTable<string>();
  for (const line of lines(reporterRows)) {
    const others = line.slice(line.lastIndexOf('|') + 1).split(',');
    for (const key of [keyOf(line.slice(0, line.indexOf('|'))), ...others]) {
      if (key === '') continue;
      phrases.addKey(key, line);
      if (/[23]d$/.test(key)) phrases.addKey(`${key.slice(0, -1)}${key.endsWith('2d') ? 'nd' : 'rd'}`, line);
      if (key === 'wl') phrases.addKey('westlaw', line);
    }
  }
  return phrases;
});

const reporterOf = remembered((line): Reporter => {
  const row = line.split('|');
  const standard = cell(row, 0);
  const court = cell(row, 2);
  return {
    standard,
    kind: kindOf(cell(row, 1)),
    court: court === 'scotus' || court === 'high' || court === 'one' ? court : null,
    place: cell(row, 3) || null,
    start: yearOf(cell(row, 4)),
    end: yearOf(cell(row, 5)),
    datesChecked: cell(row, 6) === 'checked',
    weak: isWordLike(standard),
  };
});

const kinds: readonly ReporterKind[] = [
  'federal',
  'state',
  'regional',
  'specialty',
  'nominative',
  'neutral',
  'database',
];
const kindOf = (text: string): ReporterKind => kinds.find((kind) => kind === text) ?? 'specialty';

const yearOf = (text: string): number | null => (text === '' ? null : Number(text));

/** One word, in letters that are not all capitals: `Ohio`, `Port.`, `Minor`. */
function isWordLike(standard: string): boolean {
  const bare = standard.endsWith('.') ? standard.slice(0, -1) : standard;
  return bare.length > 2 && bare === bare.charAt(0) + bare.slice(1).toLowerCase() && !/[^A-Za-z]/.test(bare);
}

/** The reporters whose name begins at an offset; several where the spelling means more than one. */
export const reporterAt = (text: string, start: number, limit?: number): PhraseMatch<Reporter> | null =>
  matchOf(table().longestAt(text, start, limit), reporterOf);

/** The reporters of a spelling; empty where it is none's, two where it means two. */
export const reportersNamed = (spelling: string): readonly Reporter[] => table().find(spelling).map(reporterOf);

/** Whether a spelling means more than one reporter. */
export const isAmbiguousReporter = (spelling: string): boolean => reportersNamed(spelling).length > 1;

/** All of them, each once. */
export function allReporters(): readonly Reporter[] {
  return lines(reporterRows).map(reporterOf);
}

/**
 * Whether a volume and a reporter's standard spelling are a public-domain citation, `2016 UT`: a year, and the code of a
 * court. `2009 Ark.` is one, `301 Ark.` is not.
 */
export const isNeutral = (volume: string, standard: string): boolean =>
  isYear(Number(volume)) && reportersNamed(standard).some((reporter) => reporter.kind === 'neutral');

/** Whether a volume's number can only be a year: then its series is neutral or a database. */
export const isYear = (volume: number): boolean => volume >= 1900 && volume < 2200;

/** How many keys the table has: more than reporters, since spellings differ. */
export const reporterKeys = (): number => table().size;

/** The reporters that once were printed under their editors' names, within `5 U.S. (1 Cranch) 137`. */
export function nominativeAt(text: string, start: number, limit?: number): PhraseMatch<Reporter> | null {
  const found = reporterAt(text, start, limit);
  return found !== null && found.entries.some((reporter) => reporter.kind === 'nominative') ? found : null;
}
