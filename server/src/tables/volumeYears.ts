/** In which years the volume of a reporter has its decisions: look-up over `volumeYears.data.ts`, and arithmetic. */
import { cell, lazy, lines, rows } from './lazy';
import { milestones, unitedStatesReports } from './volumeYears.data';

export interface VolumeYears {
  readonly from: number;
  /** Null for the newest volumes. */
  readonly to: number | null;
  /** So many years before and behind it a decision may still be dated, as terms and printing go. */
  readonly slack: number;
  /** Known of every volume; false where it lies between two that are known. */
  readonly exact: boolean;
}

/** A volume and what is known of it. */
interface Mark {
  readonly volume: number;
  readonly from: number;
  readonly to: number | null;
}

/** Known volumes are given by the year of the term or of the decision: a year beside it is no mistake. */
const SLACK = 1;

const terms = lazy(() => lines(unitedStatesReports).flatMap((line) => line.split('; ').map(markOf)));

interface Series {
  /** Between known volumes, and because decisions wait to be printed. */
  readonly slack: number;
  /** The number of the last volume, where the series has ended. */
  readonly last: number | null;
  readonly marks: readonly Mark[];
}

const series = lazy(
  () => new Map(rows(milestones).map((row): readonly [string, Series] => [cell(row, 0), seriesOf(row)] as const)),
);

const seriesOf = (row: readonly string[]): Series => ({
  slack: Number(cell(row, 1)),
  last: cell(row, 2) === '' ? null : Number(cell(row, 2)),
  marks: cell(row, 3) === '' ? [] : cell(row, 3).split(', ').map(markOf),
});

/** `410 1973`, `409 1972-1973`, `607 2025-`. */
function markOf(text: string): Mark {
  const [volume = '', years = ''] = text.split(' ');
  const [from = '', to = from] = years.split('-');
  return { volume: Number(volume), from: Number(from), to: to === '' ? null : Number(to) };
}

/** What is known of a volume of a series, by its standard spelling; null where nothing is. */
export function volumeYears(reporter: string, volume: number): VolumeYears | null {
  if (reporter === 'U.S.') {
    const mark = upTo(terms(), volume);
    if (mark === null) return null;
    const from = mark.to === null ? soonest(terms(), volume) : mark.from;
    return { from, to: mark.to, slack: SLACK, exact: true };
  }
  if (reporter === 'S. Ct.') return volume < 1 ? null : supremeCourtReporter(volume);
  const of = series().get(reporter);
  return of === undefined ? null : between(of, volume);
}

/** The number of a reporter's last volume; null where it goes on or the number is not known. */
export const lastVolume = (reporter: string): number | null => series().get(reporter)?.last ?? null;

/** Volume 3 and those before it go with the first two terms, from then on a volume goes with a term. */
function supremeCourtReporter(volume: number): VolumeYears {
  if (volume <= 3) return { from: 1882, to: 1884, slack: 0, exact: true };
  return { from: 1879 + volume, to: 1880 + volume, slack: 0, exact: true };
}

function between({ marks, slack }: Series, volume: number): VolumeYears | null {
  const before = upTo(marks, volume);
  if (before === null) return null;
  if (before.volume === volume && before.to !== null) return { from: before.from, to: before.to, slack, exact: false };
  const next = marks[marks.indexOf(before) + 1];
  if (next === undefined) return { from: soonest(marks, volume), to: null, slack, exact: false };
  const years = next.from - before.from;
  const year = before.from + (years * (volume - before.volume)) / (next.volume - before.volume);
  return { from: Math.floor(year), to: Math.ceil(year), slack, exact: false };
}

/** The year before which a volume beyond the newest known one can't come out, at twice the pace of the last ones. */
function soonest(marks: readonly Mark[], volume: number): number {
  const [before, last] = marks.slice(-2);
  if (before === undefined || last === undefined) return 0;
  const pace = (2 * (last.volume - before.volume)) / Math.max(1, last.from - before.from);
  return Math.min(last.from + Math.floor((volume - last.volume) / pace), NEVER);
}

/** As good as never. */
const NEVER = 2100;

/** The last mark at or before a volume. */
function upTo(marks: readonly Mark[], volume: number): Mark | null {
  let low = 0;
  let high = marks.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((marks[middle]?.volume ?? Infinity) <= volume) low = middle + 1;
    else high = middle;
  }
  return marks[low - 1] ?? null;
}

/** Every series of which something is known, with the volumes that are; for tests. */
export const knownVolumes = (): ReadonlyMap<string, readonly Mark[]> =>
  new Map([['U.S.', terms()] as const, ...[...series()].map(([name, { marks }]) => [name, marks] as const)]);

/** How far a year is from those of a volume; 0 where it fits. */
export function yearsOff({ from, to, slack }: VolumeYears, year: number): number {
  if (year < from - slack) return from - year;
  return to !== null && year > to + slack ? year - to : 0;
}

/**
 * The first ninety volumes of U.S. Reports were printed under the names of the Court's reporters: how many volumes came
 * before the first of each.
 */
export const nominativeVolumes: ReadonlyMap<string, { readonly before: number; readonly count: number }> = new Map([
  ['Dall.', { before: 0, count: 4 }],
  ['Cranch', { before: 4, count: 9 }],
  ['Wheat.', { before: 13, count: 12 }],
  ['Pet.', { before: 25, count: 16 }],
  ['How.', { before: 41, count: 24 }],
  ['Black', { before: 65, count: 2 }],
  ['Wall.', { before: 67, count: 23 }],
]);
