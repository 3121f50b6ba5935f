/**
 * Text that vanished in one place and came in at another. In: both texts, the stretches that vanished from the one and
 * those that came into the other. Out: which of them are the same. First whole stretches, then whole lines, then what
 * is held whole by another; nothing is given to two.
 */
import { firstIndexWhere } from '../../text/search';
import { span, type Span } from '../../text/span';
import type { Stretch } from './origins';

/** Shorter text, unless it is all that came in, may be there by chance. */
const LEAST = 12;
/** Stretches that are looked for within others; more are too many to be one person's moves. */
const MOST_LOOKED_FOR = 64;

export function movedStretches(
  before: string,
  vanished: readonly Span[],
  after: string,
  inserted: readonly Span[],
): readonly Stretch[] {
  if (vanished.length === 0 || inserted.length === 0) return [];
  const moves = new Moves(before, vanished, after, inserted);
  moves.match();
  return extended(moves.found, before, vanished, after, inserted);
}

class Moves {
  readonly found: Stretch[] = [];
  private lost: readonly Span[];
  private come: readonly Span[];

  constructor(
    private readonly before: string,
    vanished: readonly Span[],
    private readonly after: string,
    inserted: readonly Span[],
  ) {
    this.lost = vanished.map((each) => trimmed(before, each)).filter(isSome);
    this.come = inserted.map((each) => trimmed(after, each)).filter(isSome);
  }

  match(): void {
    this.matchEqual(this.lost, this.come);
    this.matchEqual(
      this.lost.flatMap((each) => linesIn(this.before, each)),
      this.come.flatMap((each) => linesIn(this.after, each)),
    );
    this.matchWithin();
  }

  /** Stretches of the same text; of several the one that follows what was matched before, else the first. */
  private matchEqual(lost: readonly Span[], come: readonly Span[]): void {
    const matched: Stretch[] = [];
    const byText = new Map<string, number[]>();
    lost.forEach((each, index) => {
      const text = this.before.slice(each.start, each.end);
      const same = byText.get(text);
      if (same === undefined) byText.set(text, [index]);
      else same.push(index);
    });
    let next = 0;
    for (const each of come) {
      const same = byText.get(this.after.slice(each.start, each.end));
      if (same === undefined || same.length === 0) continue;
      const place = Math.max(0, same.indexOf(next));
      const [index] = same.splice(place, 1);
      const from = index === undefined ? undefined : lost[index];
      if (from === undefined || index === undefined) continue;
      next = index + 1;
      matched.push({ from: from.start, at: each.start, length: each.end - each.start });
    }
    this.enter(matched);
  }

  /** What vanished as part of what came in, and the other way about. */
  private matchWithin(): void {
    for (const lost of longest(this.lost)) {
      const text = this.before.slice(lost.start, lost.end);
      const holder = this.come.find((each) => this.after.slice(each.start, each.end).includes(text));
      if (holder === undefined) continue;
      const at = this.after.indexOf(text, holder.start);
      this.enter([{ from: lost.start, at, length: text.length }]);
    }
    for (const come of longest(this.come)) {
      const text = this.after.slice(come.start, come.end);
      const holder = this.lost.find((each) => this.before.slice(each.start, each.end).includes(text));
      if (holder === undefined) continue;
      this.enter([{ from: this.before.indexOf(text, holder.start), at: come.start, length: text.length }]);
    }
  }

  private enter(matched: readonly Stretch[]): void {
    if (matched.length === 0) return;
    this.found.push(...matched);
    const from = matched.map((each) => span(each.from, each.from + each.length));
    const at = matched.map((each) => span(each.at, each.at + each.length));
    this.lost = without(this.lost, from, this.before);
    this.come = without(this.come, at, this.after);
  }
}

/** What was moved with a letter changed at its edge reaches as far as both texts agree. */
function extended(
  found: readonly Stretch[],
  before: string,
  vanished: readonly Span[],
  after: string,
  inserted: readonly Span[],
): readonly Stretch[] {
  const byOrigin = [...found].sort((a, b) => a.from - b.from);
  const byPlace = [...found].sort((a, b) => a.at - b.at);
  const limits = new Map<Stretch, { fromStart: number; fromEnd: number; atStart: number; atEnd: number }>();
  for (const each of found) limits.set(each, { fromStart: 0, fromEnd: 0, atStart: 0, atEnd: 0 });
  byOrigin.forEach((each, index) => {
    const limit = limits.get(each);
    const hole = holding(vanished, each.from);
    const [last, next] = [byOrigin[index - 1], byOrigin[index + 1]];
    if (limit === undefined || hole === undefined) return;
    limit.fromStart = Math.max(hole.start, last === undefined ? 0 : last.from + last.length);
    limit.fromEnd = Math.min(hole.end, next?.from ?? hole.end);
  });
  byPlace.forEach((each, index) => {
    const limit = limits.get(each);
    const hole = holding(inserted, each.at);
    const [last, next] = [byPlace[index - 1], byPlace[index + 1]];
    if (limit === undefined || hole === undefined) return;
    limit.atStart = Math.max(hole.start, last === undefined ? 0 : last.at + last.length);
    limit.atEnd = Math.min(hole.end, next?.at ?? hole.end);
  });
  const taken = new Taken();
  return found.map((each) => {
    const limit = limits.get(each);
    if (limit === undefined) return each;
    let { from, at, length } = each;
    const isFree = (origin: number, place: number): boolean =>
      before.charCodeAt(origin) === after.charCodeAt(place) && taken.isFree(origin, place);
    while (from > limit.fromStart && at > limit.atStart && isFree(from - 1, at - 1)) {
      from -= 1;
      at -= 1;
      length += 1;
      taken.take(from, at);
    }
    while (from + length < limit.fromEnd && at + length < limit.atEnd && isFree(from + length, at + length)) {
      taken.take(from + length, at + length);
      length++;
    }
    return { from, at, length };
  });
}

/** Letters that were given to one of two stretches that reach for them. */
class Taken {
  private readonly origins = new Set<number>();
  private readonly places = new Set<number>();

  isFree(origin: number, place: number): boolean {
    return !this.origins.has(origin) && !this.places.has(place);
  }

  take(origin: number, place: number): void {
    this.origins.add(origin);
    this.places.add(place);
  }
}

const holding = (spans: readonly Span[], offset: number): Span | undefined =>
  spans[firstIndexWhere(spans, ({ start }) => start > offset) - 1];

const isSome = ({ start, end }: Span): boolean => end > start;

const longest = (spans: readonly Span[]): readonly Span[] =>
  spans
    .filter(({ start, end }) => end - start >= LEAST)
    .sort((a, b) => b.end - b.start - (a.end - a.start))
    .slice(0, MOST_LOOKED_FOR);

/** What is left of spans, in order and without blanks at its ends, when others within them are taken out. */
function without(spans: readonly Span[], taken: readonly Span[], text: string): readonly Span[] {
  const inOrder = [...taken].sort((a, b) => a.start - b.start);
  const left: Span[] = [];
  let next = 0;
  for (const { start, end } of spans) {
    let from = start;
    for (let cut = inOrder[next]; cut !== undefined && cut.start < end; cut = inOrder[++next]) {
      left.push(trimmed(text, span(from, cut.start)));
      from = cut.end;
    }
    left.push(trimmed(text, span(Math.min(from, end), end)));
  }
  return left.filter(isSome);
}

const isBlank = (character: string): boolean =>
  character === ' ' || character === '\n' || character === '\r' || character === '\t';

function trimmed(text: string, { start, end }: Span): Span {
  let from = start;
  let to = end;
  while (from < to && isBlank(text.charAt(from))) from++;
  while (to > from && isBlank(text.charAt(to - 1))) to--;
  return span(from, Math.max(from, to));
}

function linesIn(text: string, { start, end }: Span): readonly Span[] {
  const lines: Span[] = [];
  for (let from = start; from < end;) {
    const next = text.indexOf('\n', from);
    const to = next < 0 || next >= end ? end : next;
    const line = trimmed(text, span(from, to));
    if (isSome(line)) lines.push(line);
    from = to + 1;
  }
  return lines;
}
