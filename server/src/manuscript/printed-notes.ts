/** Matches printed calls (`[12]`, `[*]`, `word†`) with the notes of the zones, part by part. */
import type { Bracket, PlacedDraft } from './draft';
import { callsByNumber, zonesOf, type Role, type Zones } from './zones';

export interface PrintedLayout {
  /** For each draft. */
  readonly roles: readonly Role[];
  /** For each draft, the brackets that are calls and the part each belongs to. */
  readonly calls: readonly (readonly PrintedCall[])[];
  /** For each draft, the part of the body it stands in. */
  readonly partOf: readonly number[];
  readonly parts: number;
}

export interface PrintedCall {
  readonly bracket: Bracket;
  readonly part: number;
}

/** Fewer called notes than this share are no notes but a list. */
const leastCalled = 0.25;
/** A list of references is cited again and again and in any order; notes are called once, in order. */
const mostOutOfOrder = 0.4;
const fewCalls = 5;

/** The layout of a document with printed numbers; null where it has no notes, or none that can be told. */
export function printedLayout(drafts: readonly PlacedDraft[]): PrintedLayout | null {
  const bracketed = drafts.map(({ draft }) => draft.head?.form === 'bracket');
  if (bracketed.includes(true)) {
    const layout = layoutWith(drafts, bracketed);
    if (layout !== null) return layout;
  }
  const dotted = dottedNotes(drafts);
  return dotted === null ? null : layoutWith(drafts, dotted);
}

function layoutWith(drafts: readonly PlacedDraft[], heads: readonly boolean[]): PrintedLayout | null {
  const marked = withAuthorNotes(drafts, heads);
  const zones = zonesOf(drafts, marked);
  const layout = matched(drafts, zones);
  const uncalled = uncalledParts(layout);
  if (uncalled.size === layout.parts) return null;
  if (uncalled.size === 0) return isReferenceList(layout) ? null : layout;
  // Lists that nothing calls (headnotes, steps) are body text after all.
  const called = marked.map((each, index) => {
    const role = zones.roles[index];
    return each && !(role?.kind === 'note' && uncalled.has(role.part));
  });
  const without = matched(drafts, zonesOf(drafts, called));
  return isReferenceList(without) ? null : without;
}

/** Bare marks (`† Text`) are notes where the same mark hangs on a word above. */
function withAuthorNotes(drafts: readonly PlacedDraft[], heads: readonly boolean[]): readonly boolean[] {
  if (!drafts.some(({ draft }) => draft.head?.form === 'mark')) return heads;
  const called = new Set<string>();
  return drafts.map(({ draft }, index) => {
    const isNote = heads[index] === true || (draft.head?.form === 'mark' && called.has(draft.head.label));
    if (!isNote) draft.brackets.forEach((each) => each.number === null && called.add(each.label));
    return isNote;
  });
}

/** For each draft, whether it begins a note `12. Text`; null where nothing speaks for it. */
function dottedNotes(drafts: readonly PlacedDraft[]): readonly boolean[] | null {
  const chosen = drafts.map(() => false);
  const waiting = new Set<number>();
  let any = false;
  for (const run of dottedRuns(drafts)) {
    for (const { draft } of drafts.slice(run.after, run.at)) {
      for (const each of draft.brackets) if (callsByNumber(each)) waiting.add(each.number ?? 0);
    }
    const called = run.numbers.filter((number) => waiting.has(number));
    if (called.length * 2 < run.numbers.length) continue;
    called.forEach((number) => waiting.delete(number));
    run.indexes.forEach((index) => (chosen[index] = true));
    any = true;
  }
  return any ? chosen : null;
}

interface DottedRun {
  /** The draft after which the run before began, and the one at which this one begins. */
  readonly after: number;
  readonly at: number;
  readonly indexes: readonly number[];
  readonly numbers: readonly number[];
}

/** Paragraphs `1. …`, `2. …`, `3. …` that count on without a step of more than three. */
function dottedRuns(drafts: readonly PlacedDraft[]): DottedRun[] {
  const runs: { after: number; at: number; indexes: number[]; numbers: number[] }[] = [];
  drafts.forEach(({ draft }, index) => {
    const number = draft.head?.form === 'dot' ? draft.head.number : null;
    if (number === null) return;
    const run = runs.at(-1);
    const last = run?.numbers.at(-1);
    if (run !== undefined && last !== undefined && number > last && number <= last + 3) {
      run.indexes.push(index);
      run.numbers.push(number);
    } else {
      runs.push({ after: run?.at ?? 0, at: index, indexes: [index], numbers: [number] });
    }
  });
  return runs;
}

function matched(drafts: readonly PlacedDraft[], zones: Zones): PrintedLayout {
  const bodies = numbersByPart(zones);
  const calls: (readonly PrintedCall[])[] = drafts.map(() => noCalls);
  const partOf = zones.roles.map((role) => (role.kind === 'body' ? 0 : role.part));
  for (const region of regions(zones)) {
    const matcher = new CallMatcher(region.parts, bodies);
    const candidates = region.drafts.flatMap((index) =>
      (drafts[index]?.draft.brackets ?? []).map((bracket) => ({ index, bracket })),
    );
    let next = 0;
    for (const index of region.drafts) {
      const found: PrintedCall[] = [];
      for (; candidates[next]?.index === index; next++) {
        const candidate = candidates[next];
        if (candidate === undefined) break;
        const part = matcher.partOf(candidate.bracket, candidates[next + 1]?.bracket.number ?? null);
        if (part !== null) found.push({ bracket: candidate.bracket, part });
      }
      if (found.length > 0) calls[index] = found;
      partOf[index] = matcher.part;
    }
  }
  return { roles: zones.roles, calls, partOf, parts: zones.parts };
}

const noCalls: readonly PrintedCall[] = [];

interface PartBodies {
  readonly labels: ReadonlySet<string>;
  readonly least: number;
  readonly most: number;
}

function numbersByPart(zones: Zones): readonly PartBodies[] {
  const parts = Array.from({ length: zones.parts }, () => ({ labels: new Set<string>(), least: Infinity, most: 0 }));
  for (const role of zones.roles) {
    const part = role.kind === 'note' ? parts[role.part] : undefined;
    if (role.kind !== 'note' || part === undefined) continue;
    part.labels.add(role.head.label);
    part.least = Math.min(part.least, role.head.number ?? Infinity);
    part.most = Math.max(part.most, role.head.number ?? 0);
  }
  return parts;
}

/** A stretch of body, and the parts whose notes stand after it and before the next; after the last, the last part. */
interface Region {
  readonly drafts: readonly number[];
  readonly parts: readonly number[];
}

function regions(zones: Zones): Region[] {
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

/** Goes through the calls of a region in order and says of each whether it is one, and of which part. */
class CallMatcher {
  private place = 0;
  private most = 0;
  private readonly called = new Set<number>();

  constructor(
    private readonly parts: readonly number[],
    private readonly bodies: readonly PartBodies[],
  ) {}

  /** The part that the text has come to. */
  get part(): number {
    return this.parts[this.place] ?? 0;
  }

  /** The part of a call; null where the bracket is none. */
  partOf(bracket: Bracket, nextNumber: number | null): number | null {
    if (bracket.number !== null && this.beginsAgain(bracket.number, nextNumber)) {
      this.place++;
      this.most = 0;
      this.called.clear();
    }
    if (!this.isCall(bracket)) return null;
    if (bracket.number !== null) {
      this.most = Math.max(this.most, bracket.number);
      this.called.add(bracket.number);
    }
    return this.part;
  }

  private beginsAgain(number: number, nextNumber: number | null): boolean {
    const following = this.bodies[this.parts[this.place + 1] ?? -1];
    if (following === undefined || number !== following.least || !this.called.has(number)) return false;
    return nextNumber === null || nextNumber <= this.most || nextNumber === number + 1;
  }

  private isCall(bracket: Bracket): boolean {
    const bodies = this.bodies[this.part];
    if (bodies === undefined) return false;
    if (bodies.labels.has(bracket.label)) return bracket.glued || !bracket.beforeWord;
    if (bracket.number === null || !callsByNumber(bracket)) return false;
    // A call whose body is missing; glued to a word it may be an index (`list[40]`), so it must fit among the others.
    return bracket.number <= (bracket.afterWord ? bodies.most : bodies.most * 2 + 10);
  }
}

/** The parts of whose notes hardly any is called. */
function uncalledParts(layout: PrintedLayout): ReadonlySet<number> {
  const notes = Array.from({ length: layout.parts }, () => new Set<string>());
  const called = Array.from({ length: layout.parts }, () => new Set<string>());
  for (const role of layout.roles) if (role.kind === 'note') notes[role.part]?.add(role.head.label);
  for (const calls of layout.calls) for (const { bracket, part } of calls) called[part]?.add(bracket.label);
  const uncalled = new Set<number>();
  notes.forEach((labels, part) => {
    const count = [...labels].filter((label) => called[part]?.has(label)).length;
    if (count === 0 || count < labels.size * leastCalled) uncalled.add(part);
  });
  return uncalled;
}

function isReferenceList(layout: PrintedLayout): boolean {
  const most = Array.from({ length: layout.parts }, () => 0);
  let count = 0;
  let outOfOrder = 0;
  for (const { bracket, part } of layout.calls.flat()) {
    if (bracket.number === null) continue;
    count++;
    if (bracket.number <= (most[part] ?? 0)) outOfOrder++;
    most[part] = Math.max(most[part] ?? 0, bracket.number);
  }
  return count >= fewCalls && outOfOrder > count * mostOutOfOrder;
}
