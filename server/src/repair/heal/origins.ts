/**
 * Where each stretch of a text under edit comes from: a place in the text before, or nowhere. Edits move stretches,
 * and a stretch that vanished in one place and stands whole in another has been moved, in whatever order that was done.
 */
import type { Change } from '../../analysis/history';
import { firstIndexWhere } from '../../text/search';
import { span, type Span } from '../../text/span';
import { movedStretches } from './movedStretches';

/** How text came in that was not there before. */
type New = 'typed' | 'pasted';

interface Piece {
  readonly length: number;
  /** Where it stood; or how it came. */
  readonly from: number | New;
}

/** A stretch that stood at `from` before and stands at `at` now. */
export interface Stretch {
  readonly from: number;
  readonly at: number;
  readonly length: number;
}

/** The pieces that edits, each in the coordinates that the one before left, make of a text. */
function piecesOf(length: number, changes: readonly Change[]): readonly Piece[] {
  let pieces: readonly Piece[] = length === 0 ? [] : [{ length, from: 0 }];
  for (let from = 0; from < changes.length;) {
    let to = from + 1;
    while (to < changes.length && isBefore(changes[to], changes[to - 1])) to++;
    pieces = changed(pieces, changes.slice(from, to).reverse());
    from = to;
  }
  return pieces;
}

/** Edits that go from the end of the text to its beginning don't move one another. */
const isBefore = (one: Change | undefined, other: Change | undefined): boolean =>
  one !== undefined && other !== undefined && one.span.end < other.span.start;

/** @param changes made at once, in order */
function changed(pieces: readonly Piece[], changes: readonly Change[]): readonly Piece[] {
  const after: Piece[] = [];
  let index = 0;
  let taken = 0;
  let offset = 0;
  const upTo = (to: number, isKept: boolean): void => {
    for (let piece = pieces[index]; piece !== undefined && offset < to; piece = pieces[index]) {
      const end = Math.min(piece.length, taken + to - offset);
      if (isKept) push(after, part(piece, taken, end));
      offset += end - taken;
      taken = end;
      if (taken < piece.length) return;
      index++;
      taken = 0;
    }
  };
  for (const { span: at, newText, pasted } of changes) {
    upTo(at.start, true);
    upTo(at.end, false);
    push(after, { length: newText.length, from: pasted ? 'pasted' : 'typed' });
  }
  upTo(Number.POSITIVE_INFINITY, true);
  return after;
}

/** Pieces that go on from one another become one. */
function push(pieces: Piece[], piece: Piece): void {
  if (piece.length <= 0) return;
  const last = pieces.at(-1);
  const goesOn =
    last !== undefined &&
    (typeof last.from === 'number' ? last.from + last.length === piece.from : last.from === piece.from);
  if (last !== undefined && goesOn) pieces[pieces.length - 1] = { length: last.length + piece.length, from: last.from };
  else pieces.push(piece);
}

const part = ({ from }: Piece, start: number, end: number): Piece => ({
  length: end - start,
  from: typeof from === 'number' ? from + start : from,
});

export class Origins {
  /** By where they stand now. */
  private readonly byPlace: readonly Stretch[];
  /** By where they stood. */
  private readonly byOrigin: readonly Stretch[];
  /** In the text as it is now, in order: what came in from outside, by one edit each. */
  readonly pasted: readonly Span[];
  /** In the text as it is now: what is new, pasted or not. */
  readonly inserted: readonly Span[];
  /** In the text before: what is nowhere any more. */
  readonly vanished: readonly Span[];

  /** @param changes lead from `before` to `after`, each in the coordinates that the one before left */
  constructor(
    readonly before: string,
    readonly after: string,
    changes: readonly Change[],
  ) {
    const pieces = piecesOf(before.length, changes);
    const stretches: Stretch[] = [];
    const gaps: Span[] = [];
    const pasted: Span[] = [];
    let at = 0;
    for (const { length, from } of pieces) {
      if (typeof from === 'number') stretches.push({ from, at, length });
      else {
        enter(gaps, span(at, at + length));
        if (from === 'pasted') pasted.push(span(at, at + length));
      }
      at += length;
    }
    const lost = gapsIn(
      before.length,
      [...stretches].sort((a, b) => a.from - b.from),
    );
    const moved = movedStretches(before, lost, after, gaps);
    const all = [...stretches, ...moved];
    this.byPlace = [...all].sort((a, b) => a.at - b.at);
    this.byOrigin = [...all].sort((a, b) => a.from - b.from);
    this.vanished = gapsIn(before.length, this.byOrigin);
    this.inserted = gapsIn(
      after.length,
      this.byPlace.map(({ from, at: there, length }) => ({ from: there, at: from, length })),
    );
    this.pasted = pasted.flatMap((each) =>
      this.inserted.filter(({ start, end }) => start < each.end && each.start < end),
    );
  }

  /** Where the character at an offset of the text before stands now; null where it is gone. */
  now(offset: number): number | null {
    const stretch = this.byOrigin[firstIndexWhere(this.byOrigin, ({ from }) => from > offset) - 1];
    return stretch === undefined || offset >= stretch.from + stretch.length ? null : stretch.at + offset - stretch.from;
  }

  /** Where the character at an offset of the text now stood before; null where it is new. */
  once(offset: number): number | null {
    const stretch = this.byPlace[firstIndexWhere(this.byPlace, ({ at }) => at > offset) - 1];
    return stretch === undefined || offset >= stretch.at + stretch.length ? null : stretch.from + offset - stretch.at;
  }

  /** Where a stretch of the text before stands now, every letter of it and none between; null where it was edited. */
  intact({ start, end }: Span): Span | null {
    const stretch = this.byOrigin[firstIndexWhere(this.byOrigin, ({ from }) => from > start) - 1];
    if (stretch === undefined || end > stretch.from + stretch.length) return null;
    return span(stretch.at + start - stretch.from, stretch.at + end - stretch.from);
  }

  /** The stretches now of what is left of a stretch of the text before, longest first. */
  left({ start, end }: Span): readonly Span[] {
    const found: Span[] = [];
    const first = Math.max(0, firstIndexWhere(this.byOrigin, ({ from }) => from > start) - 1);
    for (let index = first; index < this.byOrigin.length; index++) {
      const stretch = this.byOrigin[index];
      if (stretch === undefined || stretch.from >= end) break;
      const from = Math.max(start, stretch.from);
      const to = Math.min(end, stretch.from + stretch.length);
      if (to > from) found.push(span(stretch.at + from - stretch.from, stretch.at + to - stretch.from));
    }
    return found.sort((a, b) => b.end - b.start - (a.end - a.start));
  }
}

function enter(spans: Span[], next: Span): void {
  const last = spans.at(-1);
  if (last?.end === next.start) spans[spans.length - 1] = span(last.start, next.end);
  else spans.push(next);
}

/** What stretches, sorted by where they come from, leave open of a text. */
function gapsIn(length: number, stretches: readonly Stretch[]): Span[] {
  const gaps: Span[] = [];
  let from = 0;
  for (const stretch of stretches) {
    if (stretch.from > from) gaps.push(span(from, stretch.from));
    from = Math.max(from, stretch.from + stretch.length);
  }
  if (from < length) gaps.push(span(from, length));
  return gaps;
}
