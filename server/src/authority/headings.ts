/** Headings by their numbers, as `supra Part II.A` calls them. */
import type { Heading, Manuscript } from '../manuscript/manuscript';
import { itemAt } from './item-at';

export interface FoundHeading {
  /** Index into `Manuscript.headings`. */
  readonly heading: number;
  /** It stands on the side that `supra` or `infra` says. */
  readonly directionFits: boolean;
  /** No other heading bears that number. */
  readonly certain: boolean;
}

type Style = 'roman' | 'upper' | 'number' | 'lower' | 'lowerRoman';

interface Open {
  readonly style: Style;
  readonly mark: string;
}

/** No work has more main headings. */
const MOST_COUNTED = 99;

export class Headings {
  /** Whether any heading carries a number; else they are counted, and nothing is proved by one that is not found. */
  readonly numbered: boolean;
  /** Whether one was looked for. */
  wasAsked = false;
  /** By path: `ii`, `ii.a`. */
  private readonly byPath: Map<string, number[]>;

  /** @param same those of a manuscript whose headings are the same in number, order, level and label */
  constructor(
    private readonly manuscript: Manuscript,
    same: Headings | null = null,
  ) {
    this.byPath = same?.byPath ?? new Map<string, number[]>();
    if (same !== null) {
      this.numbered = same.numbered;
      return;
    }
    this.numbered = manuscript.headings.some((heading) => heading.number !== null);
    if (this.numbered) this.enterNumbered();
    else this.enterCounted();
  }

  /** In: the path as written, the direction, and the place in the source where the reader stands. */
  find(path: string, direction: 'supra' | 'infra', at: number): FoundHeading | null {
    this.wasAsked = true;
    const found = this.byPath.get(foldedPath(path)) ?? [];
    if (found.length === 0) return null;
    const behind = this.firstBehind(found, at);
    const right = direction === 'supra' ? found[behind - 1] : found[behind];
    const wrong = direction === 'supra' ? found[behind] : found[behind - 1];
    const heading = right ?? wrong;
    if (heading === undefined) return null;
    return { heading, directionFits: right !== undefined, certain: found.length === 1 };
  }

  /** The index of the first of some headings, in order, that stands behind a place in the source. */
  private firstBehind(found: readonly number[], at: number): number {
    let low = 0;
    let high = found.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      const heading = itemAt(this.manuscript.headings, found[middle]);
      if (heading !== undefined && heading.span.start <= at) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** Whether a path is that of one heading only. */
  isOne(path: string): boolean {
    return this.byPath.get(foldedPath(path))?.length === 1;
  }

  /**
   * The numbers by which a heading is called, those of the headings it stands under first; empty where it has none.
   * @param like a path as it is written: where headings are counted, whether in Roman numbers and in which letters
   */
  marksOf(heading: number, like: string): readonly string[] {
    if (this.numbered) return this.numberedMarks()[heading] ?? [];
    for (const [path, [first]] of this.byPath) {
      if (first !== heading || isDigit(path.charAt(0)) !== isDigit(like.charAt(0))) continue;
      return [like === like.toLowerCase() ? path : path.toUpperCase()];
    }
    return [];
  }

  private marks: readonly (readonly string[])[] | null = null;

  private numberedMarks(): readonly (readonly string[])[] {
    if (this.marks !== null) return this.marks;
    const open: (Open & { readonly written: string })[] = [];
    this.marks = this.manuscript.headings.map((heading) => {
      const mark = foldedPath(heading.number ?? '');
      if (mark === '') return [];
      const written = heading.number ?? '';
      if (mark.includes('.')) return [written];
      const style = styleOf(heading, open);
      const same = open.findIndex((each) => each.style === style);
      if (same >= 0) open.length = same;
      open.push({ style, mark, written });
      return open.map((each) => each.written);
    });
    return this.marks;
  }

  private enter(path: string, heading: number): void {
    const same = this.byPath.get(path);
    if (same === undefined) this.byPath.set(path, [heading]);
    else same.push(heading);
  }

  /** A heading's path is its own number behind those of the headings it stands under, by the style of their numbers. */
  private enterNumbered(): void {
    const open: Open[] = [];
    this.manuscript.headings.forEach((heading, index) => {
      const path = foldedPath(heading.number ?? '');
      if (path === '') return;
      if (path.includes('.')) {
        this.enter(path, index);
        return;
      }
      const style = styleOf(heading, open);
      const same = open.findIndex((each) => each.style === style);
      if (same >= 0) open.length = same;
      open.push({ style, mark: path });
      for (let from = 0; from < open.length; from++) this.enter(pathOf(open.slice(from)), index);
    });
  }

  /** Where no heading is numbered, the main ones are counted: those of the highest level that has more than one. */
  private enterCounted(): void {
    const counts = new Map<number, number>();
    for (const { level } of this.manuscript.headings) counts.set(level, (counts.get(level) ?? 0) + 1);
    const main = Math.min(...[...counts].filter(([, count]) => count > 1).map(([level]) => level));
    let count = 0;
    this.manuscript.headings.forEach((heading, index) => {
      if (heading.level !== main || count === MOST_COUNTED) return;
      count += 1;
      this.enter(roman(count), index);
      this.enter(String(count), index);
    });
  }
}

const pathOf = (open: readonly Open[]): string => open.map((each) => each.mark).join('.');

/** Lower case, without spaces and final periods: `II. A.` is `ii.a`. */
function foldedPath(path: string): string {
  let folded = '';
  for (const character of path.toLowerCase()) {
    const isSign = (character >= 'a' && character <= 'z') || isDigit(character);
    if (isSign) folded += character;
    else if (folded !== '' && !folded.endsWith('.')) folded += '.';
  }
  return folded.endsWith('.') ? folded.slice(0, -1) : folded;
}

const isDigit = (character: string): boolean => character >= '0' && character <= '9';

/** Whether a number is Roman or a letter, seen from those before it: `I` follows `H`, `C` follows `B`. */
function styleOf(heading: Heading, open: readonly Open[]): Style {
  const number = heading.number ?? '';
  const mark = number.toLowerCase();
  if (isDigit(mark.charAt(0))) return 'number';
  const isUpper = number !== mark;
  const letters: Style = isUpper ? 'upper' : 'lower';
  const romans: Style = isUpper ? 'roman' : 'lowerRoman';
  if (!isRoman(mark)) return letters;
  if (mark.length > 1) return romans;
  const lastLetter = open.find((each) => each.style === letters)?.mark ?? '';
  if (lastLetter.length === 1 && lastLetter.charCodeAt(0) + 1 === mark.charCodeAt(0)) return letters;
  const lastRoman = open.find((each) => each.style === romans)?.mark ?? '';
  return mark === 'i' || following(lastRoman) === mark ? romans : letters;
}

const isRoman = (mark: string): boolean => mark !== '' && [...mark].every((sign) => 'ivxlc'.includes(sign));

/** The Roman number after another; `i` after none. */
function following(mark: string): string {
  for (let number = 0; number < 40; number++) if (roman(number) === mark) return roman(number + 1);
  return '';
}

/** In lower case; empty for 0. */
function roman(number: number): string {
  const signs: readonly (readonly [number, string])[] = [
    [100, 'c'], [90, 'xc'], [50, 'l'], [40, 'xl'], [10, 'x'], [9, 'ix'], [5, 'v'], [4, 'iv'], [1, 'i'],
  ]; // prettier-ignore
  let rest = number;
  let written = '';
  for (const [value, sign] of signs) {
    for (; rest >= value; rest -= value) written += sign;
  }
  return written;
}
