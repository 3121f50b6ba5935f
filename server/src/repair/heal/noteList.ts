/** How a list of notes is written: `12–15, 18`, `201–02`, `3 & 7`. In: the list as it stands, and the notes meant. */
import { span, type Span } from '../../text/span';
import type { TextEdit } from '../../rules/rule';

/** An item as it is written, in the source, and the runs of numbers that are to stand for it: none where it is gone. */
export interface ListItem {
  readonly span: Span;
  readonly first: number;
  readonly last: number | null;
  readonly runs: readonly Run[];
}

export interface Run {
  readonly first: number;
  readonly last: number;
}

/** Edits that make a list say what it is to say; at least one item has a run. */
export function listEdits(source: string, items: readonly ListItem[], dropsDigits: boolean): readonly TextEdit[] {
  const isOneEach = items.every(({ runs }) => runs.length === 1);
  const isInOrder = isAscending(items.flatMap(({ runs }) => runs.map(({ first }) => first)));
  if (isOneEach && (isInOrder || !isAscending(items.map(({ first }) => first)))) {
    return items.flatMap((item) => {
      const [run] = item.runs;
      const text = run === undefined ? '' : written(source, item, run, dropsDigits);
      return run === undefined || (run.first === item.first && run.last === (item.last ?? item.first))
        ? []
        : [{ span: item.span, newText: text }];
    });
  }
  const texts = items
    .flatMap((item) => item.runs.map((run) => ({ first: run.first, text: written(source, item, run, dropsDigits) })))
    .sort((a, b) => a.first - b.first)
    .map(({ text }) => text)
    .filter((text, index, all) => index === 0 || text !== all[index - 1]);
  const whole = span(items[0]?.span.start ?? 0, items.at(-1)?.span.end ?? 0);
  return [{ span: whole, newText: joined(texts, separators(source, items)) }];
}

const isAscending = (numbers: readonly number[]): boolean =>
  numbers.every((number, index) => index === 0 || number > (numbers[index - 1] ?? 0));

function separators(source: string, items: readonly ListItem[]): readonly string[] {
  return items.slice(1).map((item, index) => source.slice(items[index]?.span.end ?? item.span.start, item.span.start));
}

/** With the words between items that the list has: the last before the last item. */
function joined(texts: readonly string[], between: readonly string[]): string {
  const last = between.at(-1) ?? ', ';
  const others = between.length > 1 ? (between[0] ?? ', ') : ', ';
  const beforeLast = texts.length === 2 && between.length > 1 ? last.replace(/^,(?= *(?:and|&))/, '') : last;
  return texts
    .map((text, index) => (index === 0 ? text : (index === texts.length - 1 ? beforeLast : others) + text))
    .join('');
}

/** With the dash of the item, and its digits dropped where the document drops them. */
function written(source: string, item: ListItem, { first, last }: Run, dropsDigits: boolean): string {
  if (last === first) return String(first);
  const text = source.slice(item.span.start, item.span.end);
  const dash = item.last === null ? '–' : (/^[\d,]*(\D+?)[\d,]*$/.exec(text)?.[1] ?? '–');
  return `${first}${dash}${dropsDigits ? dropped(first, last) : last}`;
}

/** The digits of a range's end that don't repeat, at least two. */
function dropped(first: number, last: number): string {
  const from = String(first);
  const to = String(last);
  if (from.length !== to.length || to.length < 3) return to;
  let same = 0;
  while (same < to.length - 2 && from.charAt(same) === to.charAt(same)) same++;
  return to.slice(same);
}

/** Whether the end of a range as written has fewer digits than its beginning. */
export function hasDroppedDigits(text: string): boolean {
  const [first = '', last = ''] = text.split(/\D+/);
  return last !== '' && last.length < first.length;
}

/** Numbers as runs: two are in one run where all between them may be taken in. */
export function runsOf(numbers: readonly number[], mayTakeIn: (number: number) => boolean): readonly Run[] {
  const runs: { first: number; last: number }[] = [];
  for (const number of [...new Set(numbers)].sort((a, b) => a - b)) {
    const run = runs.at(-1);
    if (run !== undefined && isBridged(run.last, number, mayTakeIn)) run.last = number;
    else runs.push({ first: number, last: number });
  }
  return runs;
}

function isBridged(from: number, to: number, mayTakeIn: (number: number) => boolean): boolean {
  for (let number = from + 1; number < to; number++) if (!mayTakeIn(number)) return false;
  return true;
}
