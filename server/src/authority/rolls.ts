/** The works that each note cites: in full, by short forms, and only within other citations. */
import type { Occurrence } from './authority';
import { keyOfWork, type Work } from './works';

/** Up to so many works are looked through one by one. */
const FEW = 16;

/** Different works, in order, where each is first cited, and which of them answer to a name. */
export class Roll {
  private readonly firsts = new Map<Work, number>();
  private byKey: Map<string, Work[]> | null = null;

  get size(): number {
    return this.firsts.size;
  }

  works(): IterableIterator<Work> {
    return this.firsts.keys();
  }

  /** The occurrence that cites a work first here; null where none does. */
  firstOf(work: Work): number | null {
    return this.firsts.get(work) ?? null;
  }

  add(work: Work, occurrence: number): void {
    if (this.firsts.has(work)) return;
    this.firsts.set(work, occurrence);
    if (this.byKey !== null) enter(this.byKey, work);
  }

  /** Those with a key that is spelled so, folded. */
  answering(folded: string): readonly Work[] {
    if (this.firsts.size <= FEW) return this.lookThrough(folded);
    if (this.byKey === null) {
      this.byKey = new Map();
      for (const work of this.firsts.keys()) enter(this.byKey, work);
    }
    return this.byKey.get(folded) ?? [];
  }

  private lookThrough(folded: string): Work[] {
    const found: Work[] = [];
    for (const work of this.firsts.keys()) if (keyOfWork(work, folded) !== null) found.push(work);
    return found;
  }
}

function enter(byKey: Map<string, Work[]>, work: Work): void {
  for (const folded of new Set(work.keys.map((key) => key.folded))) {
    const list = byKey.get(folded);
    if (list === undefined) byKey.set(folded, [work]);
    else list.push(work);
  }
}

const EMPTY = new Roll();

/** How a note cites a work: in full, by *Id.*, *supra* or another short form, or only within another citation. */
export type Manner = 'full' | 'short' | 'nested';

export class Rolls {
  private readonly rolls: Readonly<Record<Manner, Map<number, Roll>>> = {
    full: new Map(),
    short: new Map(),
    nested: new Map(),
  };

  /** What a note cites in one manner; short forms as far as they have been resolved. */
  of(note: number, manner: Manner): Roll {
    return this.rolls[manner].get(note) ?? EMPTY;
  }

  /** Enters a citation of a work; one in the body is on no roll. */
  add(manner: Manner, occurrence: Occurrence, work: Work): void {
    if (occurrence.note === null) return;
    const roll = this.rolls[manner].get(occurrence.note) ?? new Roll();
    this.rolls[manner].set(occurrence.note, roll);
    roll.add(work, occurrence.id);
  }
}
