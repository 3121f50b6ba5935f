/** The works that each note cites: in full, by short forms, and only within other citations. */
import type { Occurrence } from './authority';
import { Distinct } from './distinct';
import { keyOfWork, type Work } from './works';

/** Up to so many works are looked through one by one. */
const FEW = 16;

/** Different works, in order, where each is first cited, and which of them answer to a name. */
export class Roll {
  private readonly distinct = new Distinct<Work>();
  private readonly firsts: number[] = [];
  private byKey: Map<string, Work[]> | null = null;

  get works(): readonly Work[] {
    return this.distinct.items;
  }

  /** The occurrence that cites a work first here; null where none does. */
  firstOf(work: Work): number | null {
    return this.firsts[this.distinct.indexOf(work)] ?? null;
  }

  add(work: Work, occurrence: number): void {
    if (!this.distinct.add(work)) return;
    this.firsts.push(occurrence);
    if (this.byKey !== null) enter(this.byKey, work);
  }

  /** Those with a key that is spelled so, folded. */
  answering(folded: string): readonly Work[] {
    const [only] = this.works;
    // Most notes cite one work, which answers or doesn't: nothing need be made for that.
    if (only === undefined) return NONE;
    if (this.works.length === 1) return keyOfWork(only, folded) === null ? NONE : this.works;
    if (this.works.length <= FEW) return this.works.filter((work) => keyOfWork(work, folded) !== null);
    if (this.byKey === null) {
      this.byKey = new Map();
      for (const work of this.works) enter(this.byKey, work);
    }
    return this.byKey.get(folded) ?? NONE;
  }
}

const NONE: readonly Work[] = [];

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
  /** By note. */
  private readonly rolls: Readonly<Record<Manner, Roll[]>> = { full: [], short: [], nested: [] };

  /** What a note cites in one manner; short forms as far as they have been resolved. */
  of(note: number, manner: Manner): Roll {
    return this.rolls[manner][note] ?? EMPTY;
  }

  /** Enters a citation of a work; one in the body is on no roll. */
  add(manner: Manner, occurrence: Occurrence, work: Work): void {
    if (occurrence.note !== null) (this.rolls[manner][occurrence.note] ??= new Roll()).add(work, occurrence.id);
  }
}
