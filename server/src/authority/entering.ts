/**
 * The first pass of resolution: all works that are cited in full are entered, so that what comes later is known where it
 * is asked for. After an edit only those works are entered again that the edited citations touch.
 */
import type { Manuscript } from '../manuscript/manuscript';
import type { FullCitation } from '../citation/citation';
import type { Steps } from '../text/steps';
import type { Occurrence } from './authority';
import { itemAt } from './item-at';
import { isFull } from './kinds';
import { callOf, isNamedByBody, nameInBody, type Name } from './names-from-body';
import type { OrderAfter, Replaced } from './order-after';
import type { ReadingOrder } from './reading-order';
import { Works, type Work } from './works';

export interface Entered {
  readonly works: Works;
  /** By occurrence: the work of a full citation. */
  readonly cited: readonly (Work | null)[];
  /** By occurrence: what the body was asked to name. */
  readonly names: ReadonlyMap<number, Name | null>;
}

/** How many citations are entered before others may have their turn. */
const citationsInAStep = 64;

export function* entering(manuscript: Manuscript, order: ReadingOrder): Steps<Entered> {
  const entering = new Entering(manuscript, order, { works: new Works(), cited: [], names: new Map() });
  for (const { id } of order.occurrences) {
    if (id % citationsInAStep === 0) yield;
    entering.enter(id);
  }
  return entering.done();
}

/**
 * The same after an edit. What was entered before is used up by it.
 * @param first, count the passages that were read anew
 * @returns null where the edit touches more than can be told
 */
export function enteredAfter(
  before: Entered,
  manuscript: Manuscript,
  { order, replaced }: OrderAfter,
  { first, count }: { readonly first: number; readonly count: number },
): Entered | null {
  const touched = new Set<Work>();
  let spliced = before;
  before.works.forgetReferences();
  for (const each of replaced) spliced = without(spliced, each, touched);
  const entering = new Entering(manuscript, order, spliced);
  const fresh = replaced.flatMap(({ passage }) => order.inPassage[passage] ?? []);
  entering.nameAgain(bodiesAround(manuscript, first, count), new Set(fresh), touched);
  return entering.enterAgain(fresh, touched) ? entering.done() : null;
}

/** What was entered, without the citations that were replaced; their works are added to those touched. */
function without({ works, cited, names }: Entered, replaced: Replaced, touched: Set<Work>): Entered {
  const { first, removed, added } = replaced;
  const behind = first + removed;
  for (const work of cited.slice(first, behind)) if (work !== null) touched.add(work);
  works.renumber(first, behind, added - removed);
  const places = new Array<null>(added).fill(null);
  const named = new Map<number, Name | null>();
  for (const [id, name] of names) {
    if (id < first) named.set(id, name);
    else if (id >= behind) named.set(id + added - removed, name);
  }
  return { works, cited: cited.slice(0, first).concat(places, cited.slice(behind)), names: named };
}

/** The passages of the body that were read anew, or that call a note that was: what they name may be another's now. */
function bodiesAround({ passages, notes, calls }: Manuscript, first: number, count: number): ReadonlySet<number> {
  const bodies = new Set<number>();
  for (let index = first; index < first + count; index++) {
    bodies.add(index);
    for (const call of itemAt(notes, itemAt(passages, index)?.note)?.calls ?? []) {
      const passage = calls[call]?.passage;
      if (passage !== undefined) bodies.add(passage);
    }
  }
  return bodies;
}

class Entering {
  private readonly works: Works;
  private readonly cited: (Work | null)[];
  private readonly names: Map<number, Name | null>;

  constructor(
    private readonly manuscript: Manuscript,
    private readonly order: ReadingOrder,
    { works, cited, names }: Entered,
  ) {
    this.works = works;
    this.cited = [...cited];
    this.names = new Map(names);
  }

  done(): Entered {
    return { works: this.works, cited: this.cited, names: this.names };
  }

  enter(id: number): void {
    const occurrence = this.order.occurrences[id];
    if (occurrence === undefined) return;
    const { citation } = occurrence;
    if (!isFull(citation)) {
      this.cited[id] = null;
      return;
    }
    this.askName(occurrence);
    this.enterFull(occurrence, citation);
  }

  private enterFull(occurrence: Occurrence, citation: FullCitation): void {
    const name = this.names.get(occurrence.id) ?? null;
    this.cited[occurrence.id] = this.works.enter(occurrence, citation, this.textOf(occurrence), name);
  }

  private askName(occurrence: Occurrence): void {
    if (!isNamedByBody(occurrence, itemAt(this.order.inNote, occurrence.note) ?? [])) return;
    this.names.set(occurrence.id, nameInBody(this.manuscript, this.order, occurrence));
  }

  /** Asks again for the names that some passages of the body gave; the works that have another now are touched. */
  nameAgain(bodies: ReadonlySet<number>, fresh: ReadonlySet<number>, touched: Set<Work>): void {
    for (const [id, name] of this.names) {
      const occurrence = this.order.occurrences[id];
      if (occurrence === undefined || fresh.has(id)) continue;
      if (!bodies.has(callOf(this.manuscript, occurrence)?.passage ?? -1)) continue;
      const now = nameInBody(this.manuscript, this.order, occurrence);
      if (JSON.stringify(now) === JSON.stringify(name)) continue;
      this.names.set(id, now);
      const work = this.cited[id];
      if (work) touched.add(work);
    }
  }

  /** Enters fresh citations, and again those of all works that share a mark with them or with works touched. */
  enterAgain(fresh: readonly number[], touched: Set<Work>): boolean {
    const again: number[] = [];
    for (const id of fresh) {
      const occurrence = this.order.occurrences[id];
      if (occurrence === undefined || !isFull(occurrence.citation)) continue;
      this.askName(occurrence);
      again.push(id);
      const name = this.names.get(id) ?? null;
      this.works.addMarked(occurrence.citation, this.textOf(occurrence), name, touched);
    }
    if (!this.works.addConnected(touched)) return false;
    for (const { entries } of touched) again.push(...entries);
    this.works.remove(touched);
    for (const id of again.sort((one, other) => one - other)) {
      const occurrence = this.order.occurrences[id];
      if (occurrence !== undefined && isFull(occurrence.citation)) this.enterFull(occurrence, occurrence.citation);
    }
    this.works.number();
    return true;
  }

  private textOf({ passage }: Occurrence): string {
    return this.manuscript.passages[passage]?.prose.text ?? '';
  }
}
