/** Works by their marks and names. Nearly every name is one work's: only where it is not, there is a list. */
import type { Key } from './authority';
import type { Work } from './works';

/** Works under strings, each under one string only once, in the order of their first citations. */
export class WorkLists {
  private readonly lists = new Map<string, Work | Work[]>();

  add(under: string, work: Work): void {
    const there = this.lists.get(under);
    if (there === undefined) this.lists.set(under, work);
    else if (!Array.isArray(there)) {
      if (there !== work) this.lists.set(under, there.first < work.first ? [there, work] : [work, there]);
    } else {
      const at = placeAmong(there, work);
      if (there[at - 1] !== work) there.splice(at, 0, work);
    }
  }

  remove(under: string, work: Work): void {
    const there = this.lists.get(under);
    if (there === work) this.lists.delete(under);
    else if (Array.isArray(there) && there.includes(work)) there.splice(there.indexOf(work), 1);
  }

  get(under: string): readonly Work[] {
    const there = this.lists.get(under);
    if (there === undefined) return NONE;
    return Array.isArray(there) ? there : [there];
  }
}

/** Where a work stands, or would stand, behind those that are not cited first behind it: mostly at the end. */
export function placeAmong(works: readonly Work[], { first }: Work): number {
  let low = 0;
  let high = works.length;
  if ((works.at(-1)?.first ?? -1) <= first) return high;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((works[middle]?.first ?? 0) <= first) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The first few works under strings, in the order in which they were entered there. */
export class MarkLists {
  private readonly lists = new Map<string, Work | Work[]>();

  constructor(private readonly most: number) {}

  add(under: string, work: Work): void {
    const there = this.lists.get(under);
    if (there === undefined) this.lists.set(under, work);
    else if (!Array.isArray(there)) {
      if (there !== work) this.lists.set(under, [there, work]);
    } else if (there.length < this.most && !there.includes(work)) there.push(work);
  }

  delete(under: string): void {
    this.lists.delete(under);
  }

  get(under: string): readonly Work[] {
    const there = this.lists.get(under);
    if (there === undefined) return NONE;
    return Array.isArray(there) ? there : [there];
  }
}

const NONE: readonly Work[] = [];

/** The works that answer to a name, each list in the order of their first citations. */
export interface Answering {
  /** By a hereinafter name. */
  readonly defined: readonly Work[];
  /** By a key that is a name of its own. */
  readonly strong: readonly Work[];
  readonly weak: readonly Work[];
}

/** Works by their keys. */
export class NameIndex {
  private readonly works = new WorkLists();
  /** What was asked for before, until a work is entered or taken out. */
  private readonly asked = new Map<string, Answering>();

  add(key: Key, work: Work): void {
    this.works.add(key.folded, work);
    this.asked.delete(key.folded);
  }

  remove(key: Key, work: Work): void {
    this.works.remove(key.folded, work);
    this.asked.delete(key.folded);
  }

  /** Which works answer to a folded name. */
  answering(folded: string): Answering {
    const before = this.asked.get(folded);
    if (before !== undefined) return before;
    const answer = byRank(this.works.get(folded), folded);
    this.asked.set(folded, answer);
    return answer;
  }
}

function byRank(works: readonly Work[], folded: string): Answering {
  const ranked: Record<keyof Answering, Work[]> = { defined: [], strong: [], weak: [] };
  for (const work of works) {
    for (const key of work.keys) {
      if (key.folded === folded && ranked[rankOf(key)].at(-1) !== work) ranked[rankOf(key)].push(work);
    }
  }
  return ranked;
}

/** How much a key proves. */
export const rankOf = (key: Key): keyof Answering =>
  key.kind === 'hereinafter' ? 'defined' : key.weak ? 'weak' : 'strong';
