/**
 * Says which paragraphs of a document with printed numbers are notes. Nothing local tells a note `[3] Text` from an
 * item of a list, so the whole document is looked at: notes stand in zones (one at the end, or one after each chapter
 * or opinion), their numbers go up, and most of them are called from the text before.
 */
import type { Bracket, Head, PlacedDraft } from './draft';

/** What a draft turned out to be. */
export type Role =
  | { readonly kind: 'body' }
  /** A note, or its first paragraph. */
  | { readonly kind: 'note'; readonly part: number }
  /** A further paragraph of the note before. */
  | { readonly kind: 'continuation'; readonly part: number };

export interface Zones {
  /** For each draft. */
  readonly roles: readonly Role[];
  /** How many numberings there are; 0 where there are no notes. */
  readonly parts: number;
}

const body: Role = { kind: 'body' };

/** The paragraphs that begin as notes do, taken to be notes as marked in `chosen` (one flag a draft). */
export function zonesOf(drafts: readonly PlacedDraft[], chosen: readonly boolean[]): Zones {
  const heads: number[] = [];
  drafts.forEach(({ draft }, index) => {
    if (draft.head && chosen[index] === true) heads.push(index);
  });
  const roles: Role[] = drafts.map(() => body);
  const counting = new Counting(drafts, heads);
  let shared: { part: number; note: Role; continuation: Role } | undefined;
  heads.forEach((index, place) => {
    const head = drafts[index]?.draft.head;
    if (!head) return;
    const part = counting.partOf(head, place);
    if (shared === undefined || shared.part !== part) {
      shared = { part, note: { kind: 'note', part }, continuation: { kind: 'continuation', part } };
    }
    roles[index] = shared.note;
    const next = heads[place + 1] ?? drafts.length;
    const bodyFrom = endOfNote(drafts, index + 1, next, counting.last, place + 1 < heads.length);
    for (let each = index + 1; each < bodyFrom; each++) roles[each] = shared.continuation;
  });
  return { roles, parts: counting.parts };
}

/** Goes through the notes' numbers and tells where they begin again. */
class Counting {
  parts = 0;
  /** The number of the last numbered note; 0 before the first of a part. */
  last = 0;
  /** The numbers of the present part. */
  private readonly seen = new Set<number>();
  private least = Number.POSITIVE_INFINITY;

  /** For each head, the number of the next numbered one. */
  private readonly following: readonly (number | null)[];

  constructor(
    private readonly drafts: readonly PlacedDraft[],
    private readonly heads: readonly number[],
  ) {
    let next: number | null = null;
    this.following = [...heads]
      .reverse()
      .map((index) => {
        const after = next;
        next = drafts[index]?.draft.head?.number ?? next;
        return after;
      })
      .reverse();
  }

  /** The part of the note that is `place`-th among the heads; they are asked for in order. */
  partOf(head: Head, place: number): number {
    if (this.parts === 0) this.parts = 1;
    if (head.number === null) {
      // An author's note stands before note 1 of its part.
      if (this.last > 0 && this.numberAfter(place) === 1) this.begin();
      return this.parts - 1;
    }
    if (head.number <= this.last && this.beginsAgain(head.number, place)) this.begin();
    this.last = head.number;
    this.seen.add(head.number);
    this.least = Math.min(this.least, head.number);
    return this.parts - 1;
  }

  private begin(): void {
    this.parts++;
    this.last = 0;
    this.seen.clear();
    this.least = Number.POSITIVE_INFINITY;
  }

  private beginsAgain(number: number, place: number): boolean {
    const next = this.numberAfter(place);
    const apart = this.textBefore(place);
    if (number === this.last) return number === 1 && apart;
    if (number === 1) return apart || next === null || next <= this.last;
    // A number that is missing among those before was moved behind them.
    const fillsGap = !apart && number > this.least && !this.seen.has(number);
    return next === number + 1 && this.last - number >= 2 && !fillsGap;
  }

  private numberAfter(place: number): number | null {
    return this.following[place] ?? null;
  }

  /** Whether between this note and the one before stands text that calls notes. */
  private textBefore(place: number): boolean {
    const from = (this.heads[place - 1] ?? -1) + 1;
    const to = this.heads[place] ?? 0;
    for (let index = from; index < to; index++) {
      if (this.drafts[index]?.draft.brackets.some(callsByNumber) === true) return true;
    }
    return false;
  }
}

/** Where, among the paragraphs after a note and before the next, the body goes on; `to` if it doesn't. */
function endOfNote(
  drafts: readonly PlacedDraft[],
  from: number,
  to: number,
  number: number,
  followed: boolean,
): number {
  let heading = to;
  for (let index = from; index < to; index++) {
    const draft = drafts[index]?.draft;
    if (draft === undefined) continue;
    if (draft.kind === 'heading') heading = Math.min(heading, index);
    // Text that calls a later note, or the first of a new numbering, is the body, and so is what stands before it.
    const calls = draft.brackets.some(
      (each) => callsByNumber(each) && (each.number === 1 || (each.number ?? 0) > number),
    );
    if (calls && followed) return from;
    if (calls) return Math.min(heading, index);
  }
  return heading;
}

/** Whether a bracketed number stands as a call does: glued to the word or the punctuation before. */
export const callsByNumber = (bracket: Bracket): boolean =>
  bracket.number !== null && !bracket.bare && bracket.glued && !bracket.beforeWord;

/** A stretch of body, and the parts whose notes stand after it and before the next; after the last, the last part. */
export interface Region {
  readonly drafts: readonly number[];
  readonly parts: readonly number[];
}

export function regions(zones: Zones): Region[] {
  const found: { drafts: number[]; parts: number[] }[] = [];
  let open = { drafts: [] as number[], parts: [] as number[] };
  zones.roles.forEach((role, index) => {
    if (role.kind === 'body') {
      if (open.parts.length > 0) {
        found.push(open);
        open = { drafts: [], parts: [] };
      }
      open.drafts.push(index);
    } else if (open.parts.at(-1) !== role.part) {
      open.parts.push(role.part);
    }
  });
  if (open.parts.length === 0) open.parts.push(Math.max(0, zones.parts - 1));
  found.push(open);
  return found;
}
