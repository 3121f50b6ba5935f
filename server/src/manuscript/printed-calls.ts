/** Says of the brackets in the body which are calls, and of which part. */
import type { Bracket, PlacedDraft } from './draft';
import { callsByNumber, type Region, type Zones } from './zones';

export interface PrintedCall {
  readonly bracket: Bracket;
  readonly part: number;
}

/** The notes of a part, and the calls found so far. */
export interface Tally {
  /** The draft of each label's body; the first, where two carry the same. */
  readonly bodies: Map<string, number>;
  least: number;
  most: number;
  /** The labels that have a body and are called. */
  readonly called: Set<string>;
  /** How many numbered calls, and how many of them are called again or fall behind the one before. */
  calls: number;
  outOfOrder: number;
}

/** For each part its notes; nothing is called yet. */
export function tallies(drafts: readonly PlacedDraft[], zones: Zones): readonly Tally[] {
  const parts = Array.from({ length: zones.parts }, newTally);
  zones.roles.forEach((role, index) => {
    const head = drafts[index]?.draft.head;
    const part = role.kind === 'note' ? parts[role.part] : undefined;
    if (!head || part === undefined) return;
    if (!part.bodies.has(head.label)) part.bodies.set(head.label, index);
    if (head.number === null) return;
    part.least = Math.min(part.least, head.number);
    part.most = Math.max(part.most, head.number);
  });
  return parts;
}

const newTally = (): Tally => ({
  bodies: new Map(),
  least: Infinity,
  most: 0,
  called: new Set(),
  calls: 0,
  outOfOrder: 0,
});

/** Goes through the drafts of a region in order. */
export class CallMatcher {
  private place = 0;
  /** The highest number called in the present part and region. */
  private most = 0;
  /** The number called last. */
  private last = 0;

  constructor(
    private readonly drafts: readonly PlacedDraft[],
    private readonly region: Region,
    private readonly parts: readonly Tally[],
  ) {}

  /** The part that the text has come to. */
  get part(): number {
    return this.region.parts[this.place] ?? 0;
  }

  /** The calls of the region's next draft, which is its `place`-th; undefined if it has none. */
  callsOf(place: number): readonly PrintedCall[] | undefined {
    const brackets = this.bracketsAt(place);
    let found: PrintedCall[] | undefined;
    brackets.forEach((bracket, index) => {
      if (bracket.number !== null && this.beginsAgain(bracket.number, place, index)) {
        this.place++;
        this.most = 0;
        this.last = 0;
      }
      const tally = this.parts[this.part];
      if (tally === undefined || !isCall(bracket, tally)) return;
      this.count(bracket, tally);
      const call = { bracket, part: this.part };
      if (found === undefined) found = [call];
      else found.push(call);
    });
    return found;
  }

  private bracketsAt(place: number): readonly Bracket[] {
    return this.drafts[this.region.drafts[place] ?? -1]?.draft.brackets ?? [];
  }

  private count({ label, number }: Bracket, tally: Tally): void {
    const again = tally.called.has(label);
    if (tally.bodies.has(label)) tally.called.add(label);
    if (number === null) return;
    tally.calls++;
    // Against the call just before: one high number among the others, half typed, puts none after it out of order.
    if (again || number <= this.last) tally.outOfOrder++;
    this.last = number;
    this.most = Math.max(this.most, number);
  }

  /** Whether a number begins the next part: its first, called already in this one, and the next call goes on from it. */
  private beginsAgain(number: number, place: number, index: number): boolean {
    const next = this.parts[this.region.parts[this.place + 1] ?? -1];
    if (next === undefined || number !== next.least || number > this.most) return false;
    const following = this.numberAfter(place, index);
    return following === null || following <= this.most || following === number + 1;
  }

  private numberAfter(place: number, index: number): number | null {
    let from = index + 1;
    for (let at = place; at < this.region.drafts.length; at++) {
      const brackets = this.bracketsAt(at);
      for (; from < brackets.length; from++) {
        const number = brackets[from]?.number;
        if (typeof number === 'number') return number;
      }
      from = 0;
    }
    return null;
  }
}

function isCall(bracket: Bracket, { bodies, most }: Tally): boolean {
  if (bodies.has(bracket.label)) return bracket.glued || !bracket.beforeWord;
  if (bracket.number === null || !callsByNumber(bracket)) return false;
  // A call whose body is missing; glued to a word it may be an index (`list[40]`), so it must fit among the others.
  return bracket.number <= (bracket.afterWord ? most : most * 2 + 10);
}
