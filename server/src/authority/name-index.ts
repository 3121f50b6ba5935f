/** Works by their marks and names. Nearly every name is one work's: only where it is not, there is a list. */
import type { Key } from './authority';
import type { Work } from './works';

/** Works under strings, each under one string only once, in the order in which they were entered. */
export class WorkLists {
  private readonly lists = new Map<string, Work | Work[]>();

  /** @param most more works than these are not kept under one string */
  constructor(private readonly most = Number.POSITIVE_INFINITY) {}

  /** Enters a work that may already stand there; among many, only whether it is the last is looked at. */
  add(under: string, work: Work): void {
    const there = this.lists.get(under);
    if (there === undefined) this.lists.set(under, work);
    else if (!Array.isArray(there)) {
      if (there !== work) this.lists.set(under, [there, work]);
    } else if (there.length < this.most && !(this.most < FEW ? there.includes(work) : there.at(-1) === work)) {
      there.push(work);
    }
  }

  get(under: string): readonly Work[] {
    const there = this.lists.get(under);
    if (there === undefined) return NONE;
    return Array.isArray(there) ? there : [there];
  }
}

const FEW = 16;
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
  /** What was asked for before, until a work is entered. */
  private readonly asked = new Map<string, Answering>();

  add(key: Key, work: Work): void {
    this.works.add(key.folded, work);
    if (this.asked.size > 0) this.asked.clear();
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
